import { expect, test } from 'vitest'
import { checkLedger } from '../modules/ledger/index.ts'
import { marketChecks, overdueChecks } from '../modules/settlement/index.ts'
import { testAppOn } from './app.ts'
import { fill } from './fill.ts'
import { createTestDatabase } from './test-database.ts'

const COUNTS = `
  select (select count(*)::int from pledges) as pledges,
    (select count(*)::int from groups where status = 'open') as open,
    (select count(*)::int from pledges where deal_id = $1) as in_deal,
    (select count(*)::int from orders where shop_id = $2) as in_shop,
    (select count(*)::int from orders where account_id = $3) as of_buyer`

test('a filled market keeps every promise, and nothing in it is overdue', async ({ onTestFinished }) => {
  const database = await createTestDatabase()
  onTestFinished(() => database.drop())
  const app = await testAppOn(database.url, {}, onTestFinished)
  const { main, buyerId } = await fill(app, database.url, { pledges: 5_000, openGroups: 1_000 })
  const { rows } = await app.pool.query(COUNTS, [main.dealId, main.shopId, buyerId])
  const { pledges, open, in_deal, in_shop, of_buyer } = rows[0]
  expect(pledges).toBeGreaterThan(5_000)
  expect(open).toBeGreaterThanOrEqual(1_000)
  expect(in_deal / pledges).toBeGreaterThan(0.4)
  expect(in_shop / pledges).toBeGreaterThan(0.75)
  expect(of_buyer).toBeGreaterThan(10)
  expect(await checkLedger(app.db, [...marketChecks, ...overdueChecks(app.clock.now())])).toEqual([])
})
