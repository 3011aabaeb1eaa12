import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { checkLedger } from '../modules/ledger/index.ts'
import { marketChecks } from '../modules/settlement/index.ts'
import { DAY } from '../platform/clock.ts'
import { type TestApp, testAppOn } from '../testing/app.ts'
import { approve, type Buyer, buyers, wishBody } from '../testing/buyers.ts'
import { deal, shop } from '../testing/market.ts'
import { SECRET, startServer } from '../testing/servers.ts'
import { createTestDatabase } from '../testing/test-database.ts'

const ROUNDS = Number(process.env.KONGSI_CRASH_ROUNDS ?? 20)
const GROUPS = 50
const PEOPLE = 3
const AT_ONCE = 8
const LIFE_MS = 4000

/** A person's whole way: take a place and pay it. Whatever the dying server does not answer is simply lost. */
async function buy(server: string, buyer: Buyer, path: string, variantId: string): Promise<string | undefined> {
  try {
    const { status, body } = await buyer.post(server, path, wishBody(variantId))
    if (status !== 201) return undefined
    await approve(server, body)
    return body.group_id
  } catch {
    return undefined
  }
}

/** One group fills as far as its server lives. */
async function fill(server: string, dealId: string, variantId: string, people: Buyer[]): Promise<void> {
  const [opener, ...others] = people
  const groupId = await buy(server, opener!, `/deals/${dealId}/groups`, variantId)
  if (!groupId) return
  await Promise.all(others.map((each) => buy(server, each, `/groups/${groupId}/pledges`, variantId)))
}

test(`kill -9 at random moments while ${GROUPS} groups fill, ${ROUNDS} times: nobody is stuck, no cent is off`, async ({
  onTestFinished,
}) => {
  const database = await createTestDatabase()
  onTestFinished(() => database.drop())
  const app: TestApp = await testAppOn(database.url, { KONGSI_SECRET: SECRET }, onTestFinished)
  app.clock.set(new Date())
  const seller = await shop(app, 100_000)
  const dealId = await deal(app, seller, { people: PEOPLE })
  // the next server starts while the present one works: a crash leaves another that goes on
  let spare = startServer(database.url)
  onTestFinished(async () => void (await (await spare).kill9()))
  for (let round = 0; round < ROUNDS; round++) {
    const server = await spare
    spare = startServer(database.url)
    const people = await buyers(app, GROUPS * PEOPLE)
    const groups = Array.from({ length: GROUPS }, (_, n) => people.slice(n * PEOPLE, (n + 1) * PEOPLE)).values()
    const filling = Array.from({ length: AT_ONCE }, async () => {
      for (const group of groups) await fill(server.url, dealId, seller.variantId, group)
    })
    await Promise.race([Promise.all(filling), delay(Math.random() * LIFE_MS)])
    await server.kill9()
    await Promise.all(filling)
  }
  await spare
  await settleDown(app)
  await everythingEnded(app)
  expect(await checkLedger(app.db, marketChecks)).toEqual([])
}, 1_800_000)

/** Time passes until every hold, deadline and forgotten notice is due; then the same work that a server does is done. */
async function settleDown(app: TestApp): Promise<void> {
  await expect
    .poll(async () => (await app.pool.query('select 1 from sandbox_webhooks where delivered_at is null')).rowCount)
    .toBe(0)
  app.clock.advance(2 * DAY)
  await app.sweep()
  await app.runJobs()
}

async function everythingEnded(app: TestApp): Promise<void> {
  const { rows } = await app.pool.query(`
    select (select count(*)::int from pledges where status in ('reserved', 'paid')) as pledges,
      (select count(*)::int from orders where status in ('unpaid', 'held')) as orders,
      (select count(*)::int from groups where status = 'open') as groups,
      (select count(*)::int from refunds where status = 'pending') as refunds,
      (select reserved from stock) as reserved,
      (select count(*)::int from groups where status = 'succeeded') > 0 as some_succeeded`)
  expect(rows).toEqual([{ pledges: 0, orders: 0, groups: 0, refunds: 0, reserved: 0, some_succeeded: true }])
}
