import { beforeEach, describe, expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '../../platform/clock.ts'
import { deal, wish } from '../../testing/market.ts'
import { paid } from '../../testing/payments.ts'
import { checkLedger } from '../ledger/index.ts'
import { marketChecks } from '../settlement/index.ts'
import { type Changes, cancelDeal, changeDeal, openGroup, restartDeal } from './index.ts'
import { type Desk, openDesk } from './test-desk.ts'

let desk: Desk

beforeEach(async () => {
  desk = await openDesk()
  return async () => expect(await checkLedger(desk.app.db, marketChecks)).toEqual([])
})

const better = (dealId: string, changes: Changes) =>
  changeDeal(desk.app, desk.seller.ownerId, desk.seller.shopId, dealId, changes)
const prices = (...tiers: [from: number, price: number][]) => [
  { variant_id: desk.seller.variantId, tiers: tiers.map(([from, price]) => ({ from, price })) },
]
const openTeam = async (dealId: string) => {
  const opened = await openGroup(desk.app, dealId, wish(desk.people[0]!, desk.seller))
  await paid(desk.app, opened)
  return opened
}

describe('a running deal', () => {
  test('gets better for those who are in, and never worse', async () => {
    const dealId = await deal(desk.app, desk.seller, { people: 2, price: 8000 })
    const opened = await openTeam(dealId)
    await expect(better(dealId, { prices: prices([2, 8100]) })).rejects.toMatchObject({
      code: 'worse_terms',
      params: { terms: 'prices' },
    })
    await better(dealId, { prices: prices([2, 7000]) })
    const second = await desk.buy(opened.group_id, 1)
    await desk.app.runJobs()
    expect(second.total.amount).toBe(7500)
    expect(await desk.escrow(opened.order_id)).toBe(7500)
  })

  test('starts again with other terms; its open groups keep theirs', async () => {
    const dealId = await deal(desk.app, desk.seller, { people: 2, price: 8000 })
    const opened = await openTeam(dealId)
    const { ownerId, shopId } = desk.seller
    const next = await restartDeal(desk.app, ownerId, shopId, dealId, { prices: prices([2, 9000]) })
    await expect(openGroup(desk.app, dealId, wish(desk.people[2]!, desk.seller))).rejects.toMatchObject({
      code: 'deal_not_running',
    })
    expect((await openGroup(desk.app, next, wish(desk.people[3]!, desk.seller))).total.amount).toBe(9500)
    expect((await desk.buy(opened.group_id, 1)).total.amount).toBe(8500)
    expect(await desk.status('groups', opened.group_id)).toBe('succeeded')
  })

  test('that starts again is made in the same batches', async () => {
    const ends = new Date(desk.app.clock.now().getTime() + 10 * DAY).toISOString()
    const ready_by = new Date(desk.app.clock.now().getTime() + 20 * DAY).toISOString()
    const batches = [{ units: 5, ready_by }]
    const dealId = await deal(desk.app, desk.seller, { kind: 'presale', ends_at: ends, batches })
    const { ownerId, shopId } = desk.seller
    const next = await restartDeal(desk.app, ownerId, shopId, dealId, { dispatch_hours: 24 })
    const kept = await desk.row('select no, units, ready_by from batches where deal_id = $1', next)
    expect(kept).toEqual({ no: 1, units: 5, ready_by: new Date(ready_by) })
  })

  test('changes as an offer is made: with prices that fall, of variants it has', async () => {
    const dealId = await deal(desk.app, desk.seller, {
      kind: 'ladder',
      tiers: [
        { from: 1, price: 9000 },
        { from: 3, price: 8000 },
      ],
    })
    const bad = { code: 'bad_deal' }
    await expect(better(dealId, { prices: prices([1, 7000], [3, 7500]) })).rejects.toMatchObject(bad)
    const stray = { variant_id: desk.people[0]!, tiers: [{ from: 1, price: 10 }] }
    const changed = [...prices([1, 9000], [3, 8000]), stray]
    await expect(better(dealId, { prices: changed })).rejects.toMatchObject(bad)
  })
})

describe('a lower goal', () => {
  test('leaves a team its goal in which more people have a place, and is the goal of the others', async () => {
    const dealId = await deal(desk.app, desk.seller, { people: 4 })
    const crowded = await openTeam(dealId)
    for (const person of [1, 2]) await desk.join(crowded.group_id, person)
    const other = await openGroup(desk.app, dealId, wish(desk.people[4]!, desk.seller))
    await paid(desk.app, other)
    await better(dealId, { goal_min: 2 })
    const goals = async (id: string) => desk.row('select goal_min, seats_max from groups where id = $1', id)
    expect(await goals(crowded.group_id)).toEqual({ goal_min: 4, seats_max: 4 })
    expect(await goals(other.group_id)).toEqual({ goal_min: 2, seats_max: 2 })
    await expect(better(dealId, { goal_min: 1 })).rejects.toMatchObject({ code: 'bad_deal' })
  })

  test('counts at the deadline, also for a group that had reached it already', async () => {
    const dealId = await deal(desk.app, desk.seller, {
      kind: 'ladder',
      goal: { min: 5, max: 5 },
      tiers: [
        { from: 1, price: 9000 },
        { from: 9, price: 8000 },
      ],
    })
    const groupId = await desk.groupOf(dealId)
    for (const person of [0, 1, 2]) await desk.buy(groupId, person)
    await better(dealId, { goal_min: 2 })
    expect(await desk.row('select goal_min, seats_max from groups')).toEqual({ goal_min: 2, seats_max: 5 })
    await desk.pass(30 * DAY)
    expect(await desk.status('groups', groupId)).toBe('succeeded')
  })
})

test('a lower price stays above what deposits are worth that were paid before', async () => {
  const deposit = { bp: 4000, worth: 2 as const, missed: 'refund' as const, balance_hours: 24 }
  const dealId = await deal(desk.app, desk.seller, { kind: 'presale', deposit, price: 8000 })
  const groupId = await desk.groupOf(dealId)
  const placed = await desk.buy(groupId, 0)
  await expect(better(dealId, { prices: prices([1, 6000]) })).rejects.toMatchObject({ code: 'bad_deal' })
  await better(dealId, { prices: prices([1, 6500]) })
  await expect(better(dealId, { prices: prices([1, 6000]) })).rejects.toMatchObject({ code: 'bad_deal' })
  await desk.pass(30 * DAY)
  expect(await desk.payRest(placed, 0)).toBe(6500 + 500 - 2 * 3200)
  expect(await desk.status('orders', placed.order_id)).toBe('to_ship')
})

test('a late payment never takes a buyer above their limit', async () => {
  const dealId = await deal(desk.app, desk.seller, { people: 2, per_buyer: 2 })
  const late = await openGroup(desk.app, dealId, wish(desk.people[0]!, desk.seller, 2))
  desk.app.clock.advance(11 * MINUTE)
  await desk.app.sweep()
  await paid(desk.app, await openGroup(desk.app, dealId, wish(desk.people[0]!, desk.seller, 2)))
  await paid(desk.app, late)
  expect(await desk.status('orders', late.order_id)).toBe('cancelled')
  await desk.app.runJobs()
  expect(await desk.escrow(late.order_id)).toBe(0)
})

test('a cancelled deal takes nobody more, in the instant before its groups end too', async () => {
  const dealId = await deal(desk.app, desk.seller, { people: 2 })
  const opened = await openTeam(dealId)
  await cancelDeal(desk.app, desk.seller.ownerId, desk.seller.shopId, dealId, 'Hail.')
  await expect(desk.join(opened.group_id, 1)).rejects.toMatchObject({ code: 'deal_not_running' })
  await desk.pass(HOUR)
  expect(await desk.status('groups', opened.group_id)).toBe('cancelled')
})
