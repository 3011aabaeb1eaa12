import { expect, test } from 'vitest'
import { joinGroup, openGroup } from '../modules/deals/index.ts'
import { type TestApp, testApp } from '../testing/app.ts'
import { crowd, deal, shop, wish } from '../testing/market.ts'
import { paid } from '../testing/payments.ts'

/*
 * A row that was changed while a statement waited for its lock is read anew, together with all it is joined with. What
 * finds the row must still find it then, whatever plan it has.
 */
const WAITING = `
  select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`

/** Does the work while another transaction has changed a row; that one commits when the work waits for it. */
async function whileChanged<Result>(
  app: TestApp,
  change: string,
  id: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const other = await app.pool.connect()
  try {
    await other.query('begin')
    expect((await other.query(change, [id])).rowCount).toBe(1)
    const done = work()
    await expect.poll(async () => (await app.pool.query(WAITING)).rowCount).toBe(1)
    await other.query('commit')
    return await done
  } finally {
    other.release()
  }
}

const CHANGES: [what: string, change: string][] = [
  ['its group', 'update groups set helpers = helpers where deal_id = $1'],
  ['its deal', 'update deals set version = version where id = $1'],
  ['its count', 'update deal_totals set taken = taken where deal_id = $1'],
  [
    'its stock',
    'update stock set reserved = reserved where variant_id = (select max(variant_id::text)::uuid from deal_prices where deal_id = $1)',
  ],
]

test.each(CHANGES)('a place is found while %s changes', async (_what, change) => {
  const app = await testApp()
  const seller = await shop(app, 10)
  const [opener, friend] = await crowd(app, 2)
  const dealId = await deal(app, seller, { people: 2 })
  const opened = await openGroup(app, dealId, wish(opener!, seller))
  await paid(app, opened)
  const place = await whileChanged(app, change, dealId, () => joinGroup(app, opened.group_id, wish(friend!, seller)))
  expect(place.group_id).toBe(opened.group_id)
})

test('a payment is taken while it changes', async () => {
  const app = await testApp()
  const seller = await shop(app, 10)
  const [opener] = await crowd(app, 1)
  const opened = await openGroup(app, await deal(app, seller, { people: 2 }), wish(opener!, seller))
  const change = 'update payments set refunded = refunded where id = $1'
  await whileChanged(app, change, opened.payment_id, () => paid(app, opened))
  const { rows } = await app.pool.query('select status from payments where id = $1', [opened.payment_id])
  expect(rows).toEqual([{ status: 'paid' }])
})
