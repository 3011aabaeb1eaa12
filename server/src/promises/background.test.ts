import { expect, test } from 'vitest'
import { joinGroup, openGroup } from '../modules/deals/index.ts'
import { modules } from '../modules.ts'
import { deliverBatch } from '../platform/events.ts'
import { type TestApp, testApp } from '../testing/app.ts'
import { cost } from '../testing/cost.ts'
import { crowd, deal, shop, type TestShop, wish } from '../testing/market.ts'
import { paid } from '../testing/payments.ts'

const PEOPLE = 3

/** Groups that fill: each of their orders is paid and released, and everybody is to be told. */
async function fillGroups(app: TestApp, seller: TestShop, dealId: string, groups: number): Promise<void> {
  for (let n = 0; n < groups; n++) {
    const [opener, ...friends] = await crowd(app, PEOPLE)
    const opened = await openGroup(app, dealId, wish(opener!, seller))
    await paid(app, opened)
    for (const friend of friends) await paid(app, await joinGroup(app, opened.group_id, wish(friend, seller)))
  }
}

const HIDDEN = 'select 1 from events where xid >= pg_snapshot_xmin(pg_current_snapshot()) limit 1'

/** All that the worker does about new events: every subscriber reacts, and the jobs that come of it are done. */
async function followUp(app: TestApp): Promise<void> {
  for (const each of modules.flatMap(({ subscribers = [] }) => subscribers)) await deliverBatch(app, each)
  for (const { type, work } of modules.flatMap(({ jobs = [] }) => jobs)) {
    if (type.name === 'notifications.mail') await work(app, {} as never)
  }
}

test('what follows orders costs a constant number of statements a batch, not one an order', async () => {
  const app = await testApp()
  const seller = await shop(app, 1000)
  const dealId = await deal(app, seller, { people: PEOPLE })
  const costOf = async (groups: number) => {
    await fillGroups(app, seller, dealId, groups)
    // a transaction anywhere on this server hides them, another test's too
    await expect.poll(async () => (await app.pool.query(HIDDEN)).rowCount).toBe(0)
    return cost(app, () => followUp(app))
  }
  await costOf(1)
  const few = await costOf(1)
  const many = await costOf(12)
  expect(app.mails).toHaveLength(2 * (PEOPLE + 1) + 12 * PEOPLE + 1)
  expect(many.commits).toBe(few.commits)
  const subscribers = modules.flatMap(({ subscribers = [] }) => subscribers)
  expect(many.commits).toBeLessThanOrEqual(subscribers.length + 1) // and one in which the mails are taken
  expect(many.statements).toBeLessThanOrEqual(30)
  expect(many.statements - few.statements).toBeLessThanOrEqual(1) // the market's settings, when they are read again
})
