import { beforeEach, expect, test } from 'vitest'
import { DAY, MINUTE } from '../../platform/clock.ts'
import { deal, wish } from '../../testing/market.ts'
import { paid } from '../../testing/payments.ts'
import { setStock } from '../catalog/index.ts'
import { checkLedger } from '../ledger/index.ts'
import { marketChecks } from '../settlement/index.ts'
import { changeDeal, leaveGroup, leaveLine, waitInLine } from './index.ts'
import { type Desk, openDesk } from './test-desk.ts'

let desk: Desk
let dealId: string
let groupId: string

beforeEach(async () => {
  desk = await openDesk()
  dealId = await deal(desk.app, desk.seller, { kind: 'flash', quantity_max: 2 })
  groupId = await desk.groupOf(dealId)
  return async () => expect(await checkLedger(desk.app.db, marketChecks)).toEqual([])
})

const wait = (person: number, quantity = 1) =>
  waitInLine(desk.app, groupId, wish(desk.people[person]!, desk.seller, quantity))
const leave = (person: number) => leaveLine(desk.app, groupId, desk.people[person]!)
const placesOf = async () => {
  const { rows } = await desk.app.pool.query(
    `select account_id from pledges where group_id = $1 and status in ('reserved', 'confirmed')`,
    [groupId],
  )
  return rows.map((row) => desk.people.indexOf(row.account_id)).sort()
}
const waiting = async () =>
  (await desk.row<{ n: number }>(`select count(*)::int as n from waits where status = 'waiting'`)).n

test('places that come back go to those who wait, in the order they came', async () => {
  const [first, second] = [await desk.join(groupId, 0), await desk.join(groupId, 1)]
  await wait(2)
  await wait(3)
  await desk.app.runJobs()
  expect(await placesOf()).toEqual([0, 1])
  await leaveGroup(desk.app, desk.people[0]!, first.pledge_id)
  await expect(desk.join(groupId, 4)).rejects.toMatchObject({ code: 'line_ahead' })
  await desk.app.runJobs()
  expect(await placesOf()).toEqual([1, 2])
  await leaveGroup(desk.app, desk.people[1]!, second.pledge_id)
  await desk.app.runJobs()
  expect(await placesOf()).toEqual([2, 3])
  expect(await waiting()).toBe(0)
})

test('nobody waits twice, or with a place, and the line ends with its group', async () => {
  await desk.buy(groupId, 0, 2)
  await wait(1)
  await expect(wait(1)).rejects.toMatchObject({ code: 'already_in_line' })
  await expect(wait(0)).rejects.toMatchObject({ code: 'already_in_group' })
  await desk.pass(30 * DAY)
  expect(await desk.status('groups', groupId)).toBe('succeeded')
  expect(await desk.row(`select status, end_reason from waits`)).toEqual({ status: 'over', end_reason: 'group_over' })
  await expect(wait(2)).rejects.toMatchObject({ code: 'group_closed' })
})

test('whoever waits and takes a place does not wait any more', async () => {
  const placed = await desk.join(groupId, 0, 2)
  await wait(1)
  await leaveGroup(desk.app, desk.people[0]!, placed.pledge_id)
  const own = await desk.join(groupId, 1)
  expect(await desk.row('select status, order_id from waits')).toEqual({ status: 'placed', order_id: own.order_id })
  await desk.join(groupId, 2)
})

test('more stock, or more units of the deal, go to those who wait', async () => {
  await desk.buy(groupId, 0, 2)
  await wait(1)
  await wait(2)
  await changeDeal(desk.app, desk.seller.ownerId, desk.seller.shopId, dealId, { quantity_max: 3 })
  await desk.app.runJobs()
  expect(await placesOf()).toEqual([0, 1])
  await setStock(desk.app, desk.seller, [{ variant_id: desk.seller.variantId, on_hand: 1 }])
  await changeDeal(desk.app, desk.seller.ownerId, desk.seller.shopId, dealId, { quantity_max: 9 })
  await desk.app.runJobs()
  expect(await waiting()).toBe(1)
  await setStock(desk.app, desk.seller, [{ variant_id: desk.seller.variantId, on_hand: 2 }])
  await desk.app.sweep()
  expect(await placesOf()).toEqual([0, 1, 2])
})

test('when the first in line leaves, the next one who fits is placed', async () => {
  await desk.buy(groupId, 0, 1)
  const second = await desk.join(groupId, 1, 1)
  await wait(2, 2)
  await wait(3, 1)
  await leaveGroup(desk.app, desk.people[1]!, second.pledge_id)
  await desk.app.runJobs()
  expect(await placesOf()).toEqual([0])
  await leave(2)
  await desk.app.runJobs()
  expect(await placesOf()).toEqual([0, 3])
})

test('a late payment does not jump the line, and its buyer alone in line is no line', async () => {
  await desk.buy(groupId, 0, 1)
  const late = await desk.join(groupId, 1, 1)
  await wait(2, 2)
  desk.app.clock.advance(5 * MINUTE)
  await desk.app.sweep()
  await paid(desk.app, late)
  expect(await desk.status('orders', late.order_id)).toBe('cancelled')
  expect((await desk.row<{ reason: string }>('select reason from refunds')).reason).toBe('no_seat')

  await leave(2)
  const other = await desk.join(groupId, 3, 1)
  desk.app.clock.advance(5 * MINUTE)
  await desk.app.sweep()
  await wait(3, 1)
  await paid(desk.app, other)
  expect(await desk.status('orders', other.order_id)).toBe('to_ship')
  expect(await waiting()).toBe(0)
})
