import { expect, test } from 'vitest'
import { endOneDueGroup, joinGroup, openGroup } from '../modules/deals/index.ts'
import { checkLedger } from '../modules/ledger/index.ts'
import { marketChecks } from '../modules/settlement/index.ts'
import { HOUR } from '../platform/clock.ts'
import { type TestApp, testApp } from '../testing/app.ts'
import { crowd, deal, shop, type TestShop, wish } from '../testing/market.ts'
import { paid } from '../testing/payments.ts'

const ROUNDS = 500
const AT_ONCE = 10

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn++) await new Promise(setImmediate)
}

/** A group of two whose second member has yet to pay, one instant before its deadline. */
async function almostFull(app: TestApp, seller: TestShop, dealId: string, people: [string, string]) {
  const opened = await openGroup(app, dealId, wish(people[0], seller))
  await paid(app, opened)
  return { opened, last: await joinGroup(app, opened.group_id, wish(people[1], seller)) }
}

test(`expiry and the last payment at the same instant, ${ROUNDS} times: always one of the two, whole`, async () => {
  const app = await testApp({ DATABASE_POOL: '20' })
  const seller = await shop(app, 10_000)
  const dealId = await deal(app, seller, { people: 2, window_hours: 1 })
  const outcomes = { succeeded: 0, failed: 0 }
  for (let round = 0; round < ROUNDS; round += AT_ONCE) {
    const people = await crowd(app, 2 * AT_ONCE)
    const pairs = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, n) => almostFull(app, seller, dealId, [people[2 * n]!, people[2 * n + 1]!])),
    )
    app.clock.advance(HOUR)
    await Promise.all(
      pairs.flatMap(({ last }, n) => [
        turns(n + (round % 7)).then(() => paid(app, last)),
        turns((round + n) % 13).then(() => endOneDueGroup(app)),
      ]),
    )
    while (await endOneDueGroup(app));
    for (const { opened, last } of pairs)
      outcomes[await outcome(app, opened.group_id, [opened.order_id, last.order_id])]++
  }
  expect(outcomes.succeeded + outcomes.failed).toBe(ROUNDS)
  expect(Math.min(outcomes.succeeded, outcomes.failed)).toBeGreaterThan(0)
  await app.runJobs()
  expect(await checkLedger(app.db, marketChecks)).toEqual([])
})

/** What became of a group; throws unless it is one outcome, for the group and both of its orders. */
async function outcome(app: TestApp, groupId: string, orderIds: string[]): Promise<'succeeded' | 'failed'> {
  const { rows } = await app.pool.query(
    `select g.status as group_status, array_agg(distinct o.status) as orders, array_agg(distinct pl.status) as pledges,
       count(r.id)::int as refunds
     from groups g join orders o on o.group_id = g.id join pledges pl on pl.order_id = o.id
     left join refunds r on r.order_id = o.id where g.id = $1 group by g.status`,
    [groupId],
  )
  const [row] = rows
  if (row.group_status === 'succeeded') {
    expect(row).toMatchObject({ orders: ['to_ship'], pledges: ['confirmed'], refunds: 0 })
    return 'succeeded'
  }
  expect(row).toMatchObject({ group_status: 'failed', refunds: orderIds.length })
  expect(['{cancelled,refunded}', '{refunded}']).toContain(`{${row.orders.join()}}`)
  expect(['{lapsed,refunded}', '{refunded}']).toContain(`{${row.pledges.join()}}`)
  return 'failed'
}
