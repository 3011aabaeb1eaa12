import { beforeEach, describe, expect, test } from 'vitest'
import { after, DAY, HOUR, MINUTE } from '../../platform/clock.ts'
import { newId } from '../../platform/ids.ts'
import { ADDRESS, type DealTerms, deal } from '../../testing/market.ts'
import { paid } from '../../testing/payments.ts'
import { cancelOrder, giveAllowance, payAgain } from '../checkout/index.ts'
import { checkLedger } from '../ledger/index.ts'
import { changeAddress } from '../orders/index.ts'
import { marketChecks } from '../settlement/index.ts'
import { confirmReceipt, shipOrders } from '../shipping/index.ts'
import { helpBargain, leaveGroup, openPickupIn, startBargain, tellMembers } from './index.ts'
import { type Desk, openDesk } from './test-desk.ts'

let desk: Desk

beforeEach(async () => {
  desk = await openDesk()
  return async () => expect(await checkLedger(desk.app.db, marketChecks)).toEqual([])
})

const LADDER = [
  { from: 1, price: 9000 },
  { from: 3, price: 7000 },
]

async function campaign(terms: DealTerms): Promise<{ dealId: string; groupId: string }> {
  const dealId = await deal(desk.app, desk.seller, terms)
  return { dealId, groupId: await desk.groupOf(dealId) }
}

const cancel = (orderId: string, person: number) =>
  cancelOrder(desk.app, {
    orderId,
    reasonFor: () => 'cancelled_by_buyer',
    note: null,
    accountId: desk.people[person]!,
  })

describe('a ladder', () => {
  test('gives the difference back by itself to those who paid before the price fell', async () => {
    const { groupId } = await campaign({ kind: 'ladder', tiers: LADDER })
    const early = await desk.buy(groupId, 0, 2)
    await desk.buy(groupId, 1)
    await desk.buy(groupId, 2)
    const last = await desk.buy(groupId, 3)
    expect([early.total.amount, last.total.amount]).toEqual([18_500, 7500])
    await desk.pass(30 * DAY)
    expect(await desk.status('groups', groupId)).toBe('succeeded')
    expect(await desk.escrow(early.order_id)).toBe(14_500)
    expect(await desk.escrow(last.order_id)).toBe(7500)
    expect(await desk.row('select reason from refunds where order_id = $1', early.order_id)).toEqual({
      reason: 'tier_reached',
    })
  })

  test('that lets people leave until success gives all back, and counts without them', async () => {
    const { groupId } = await campaign({ kind: 'ladder', leave_until: 'success', goal: { min: 2 }, tiers: LADDER })
    const [first, second] = [await desk.buy(groupId, 0), await desk.buy(groupId, 1)]
    await leaveGroup(desk.app, desk.people[0]!, first.pledge_id)
    expect(await desk.status('orders', first.order_id)).toBe('refunded')
    await desk.pass(30 * DAY)
    expect(await desk.status('groups', groupId)).toBe('failed')
    expect(await desk.escrow(second.order_id)).toBe(0)
    expect(await desk.stock()).toEqual({ on_hand: 100, reserved: 0 })
  })
})

describe('a pre-sale with a deposit', () => {
  const deposit = { bp: 1000, worth: 2 as const, missed: 'refund' as const, balance_hours: 24 }

  test('asks for the rest at the price reached, with the deposit counted double', async () => {
    const { groupId } = await campaign({ kind: 'presale', goal: { min: 2 }, deposit, tiers: LADDER })
    const placed = await desk.buy(groupId, 0, 2)
    const other = await desk.buy(groupId, 1)
    expect([placed.total.amount, other.total.amount]).toEqual([1800, 900])
    await desk.pass(30 * DAY)
    expect(await desk.status('orders', placed.order_id)).toBe('balance_due')
    expect(await desk.payRest(placed, 0)).toBe(14_000 + 500 - 2 * 1800)
    expect(await desk.status('orders', placed.order_id)).toBe('to_ship')
    expect(await desk.stock()).toEqual({ on_hand: 98, reserved: 1 })
    await expect(cancel(placed.order_id, 0)).rejects.toMatchObject({ code: 'made_for_you' })
  })

  test('that the shop takes back gives back all that was paid: the deposit and the rest', async () => {
    const { groupId } = await campaign({ kind: 'presale', deposit, tiers: LADDER })
    const placed = await desk.buy(groupId, 0)
    await desk.pass(30 * DAY)
    await desk.payRest(placed, 0)
    await cancelOrder(desk.app, {
      orderId: placed.order_id,
      reasonFor: () => 'cancelled_by_shop',
      note: 'The mould broke',
      accountId: desk.seller.ownerId,
    })
    await desk.app.runJobs()
    expect(await desk.status('orders', placed.order_id)).toBe('refunded')
    expect(await desk.escrow(placed.order_id)).toBe(0)
    const kept = await desk.row(
      'select sum(amount - refunded)::int as kept from payments where order_id = $1',
      placed.order_id,
    )
    expect(kept).toEqual({ kept: 0 })
  })

  test.each([
    ['refund', 'refunded', 0],
    ['keep', 'forfeited', 0],
  ] as const)('whose rest is missed: %s', async (missed, status, left) => {
    const { groupId } = await campaign({ kind: 'presale', deposit: { ...deposit, missed } })
    const placed = await desk.buy(groupId, 0)
    await desk.pass(30 * DAY)
    const rest = await payAgain(desk.app, desk.people[0]!, placed.order_id)
    await desk.pass(24 * HOUR)
    expect(await desk.status('orders', placed.order_id)).toBe(status)
    expect(await desk.escrow(placed.order_id)).toBe(left)
    expect(await desk.stock()).toEqual({ on_hand: 100, reserved: 0 })
    await paid(desk.app, rest)
    await desk.app.runJobs()
    expect(await desk.escrow(placed.order_id)).toBe(0)
    expect(await desk.row(`select reason from refunds where payment_id = $1`, rest.payment_id)).toEqual({
      reason: 'too_late',
    })
  })
})

describe('a pre-sale in batches', () => {
  const day = (days: number) => after(desk.app.clock.now(), days * DAY)
  const readyBy = async (orderId: string) =>
    (await desk.row<{ ready_by: Date }>('select ready_by from orders where id = $1', orderId)).ready_by

  test('those behind move up when somebody leaves; a delay lets its buyers go, and nobody else', async () => {
    const [first, second] = [day(40), day(60)]
    const batches = [
      { units: 2, ready_by: first.toISOString() },
      { units: null, ready_by: second.toISOString() },
    ]
    const { dealId, groupId } = await campaign({ kind: 'presale', leave_until: 'success', batches })
    const placed = []
    for (const person of [0, 1, 2, 3]) placed.push(await desk.buy(groupId, person))
    await leaveGroup(desk.app, desk.people[0]!, placed[0]!.pledge_id)
    await desk.pass(30 * DAY)
    expect(await Promise.all(placed.slice(1).map((each) => readyBy(each.order_id)))).toEqual([first, first, second])
    await expect(cancel(placed[3]!.order_id, 3)).rejects.toMatchObject({ code: 'made_for_you' })

    const { ownerId, shopId } = desk.seller
    const later = day(60)
    const delay = { kind: 'delay' as const, text: 'Rain.', batch_no: 2, ready_by: later.toISOString() }
    await tellMembers(desk.app, ownerId, shopId, dealId, delay)
    expect(await readyBy(placed[3]!.order_id)).toEqual(later)
    await expect(cancel(placed[1]!.order_id, 1)).rejects.toMatchObject({ code: 'made_for_you' })
    await cancel(placed[3]!.order_id, 3)
    await desk.app.runJobs()
    expect(await desk.escrow(placed[3]!.order_id)).toBe(0)
  })
})

test('in a flash sale every paid place is an order at once, and what is left counts for nobody else', async () => {
  const { groupId } = await campaign({ kind: 'flash', quantity_max: 3 })
  const placed = await desk.buy(groupId, 0, 2)
  expect(await desk.status('orders', placed.order_id)).toBe('to_ship')
  expect(await desk.stock()).toEqual({ on_hand: 98, reserved: 0 })
  await expect(desk.join(groupId, 1, 2)).rejects.toMatchObject({ code: 'deal_sold_out' })
  await desk.join(groupId, 1)
  await desk.pass(30 * DAY)
  expect(await desk.status('groups', groupId)).toBe('succeeded')
  expect(await desk.row('select taken, groups_open from deal_totals')).toEqual({ taken: 2, groups_open: 0 })
})

describe('a bargain', () => {
  const STEPS = [
    { from: 0, price: 9500 },
    { from: 1, price: 9000 },
    { from: 2, price: 8000 },
  ]
  const bargain = async () => {
    const dealId = await deal(desk.app, desk.seller, { kind: 'bargain', tiers: STEPS })
    return { dealId, ...(await startBargain(desk.app, desk.people[0]!, dealId)) }
  }
  const help = (groupId: string, person: number) => helpBargain(desk.app, desk.people[person]!, groupId)

  test('gets cheaper with each friend, once a person and deal, and is bought at any moment', async () => {
    const { dealId, group_id } = await bargain()
    await expect(startBargain(desk.app, desk.people[0]!, dealId)).rejects.toMatchObject({ code: 'bargain_open' })
    await expect(help(group_id, 0)).rejects.toMatchObject({ code: 'own_bargain' })
    await help(group_id, 1)
    await expect(help(group_id, 1)).rejects.toMatchObject({ code: 'already_helped' })
    const other = await startBargain(desk.app, desk.people[2]!, dealId)
    await expect(help(other.group_id, 1)).rejects.toMatchObject({ code: 'already_helped' })
    await expect(desk.join(group_id, 3)).rejects.toMatchObject({ code: 'not_your_bargain' })
    const placed = await desk.join(group_id, 0)
    expect(placed.total.amount).toBe(9500)
    await help(group_id, 4)
    await paid(desk.app, placed)
    await desk.app.runJobs()
    expect(await desk.escrow(placed.order_id)).toBe(8500)
    expect(await desk.status('orders', placed.order_id)).toBe('to_ship')
    await expect(help(group_id, 5)).rejects.toMatchObject({ code: 'group_closed' })
  })

  test('has as many helpers as lower its price, and is over at its deadline', async () => {
    const { group_id } = await bargain()
    for (const person of [1, 2]) await help(group_id, person)
    await expect(help(group_id, 3)).rejects.toMatchObject({ code: 'enough_helpers' })
    await desk.pass(24 * HOUR)
    expect(await desk.status('groups', group_id)).toBe('failed')
    await expect(desk.join(group_id, 0)).rejects.toMatchObject({ code: 'group_closed' })
  })
})

test('a pick-up goes to the point as it was, without shipping, under the name of whoever collects it', async () => {
  const dealId = await deal(desk.app, desk.seller, { kind: 'pickup', leader_bp: 500 })
  const leaderId = desk.people[7]!
  const point = { ...ADDRESS, id: newId(), name: 'Corner shop', line1: '9 Corner' }
  const open = (cutOff: number) =>
    desk.app.transact((tx) => {
      const at = (hours: number) => after(tx.now, hours * HOUR)
      return openPickupIn(tx, {
        ...{ dealId, leaderId, point },
        ...{ cutOffAt: at(cutOff), collectFrom: at(24), collectUntil: at(48) },
      })
    })
  await expect(open(30)).rejects.toMatchObject({ code: 'bad_collection' })
  const groupId = await open(12)
  const placed = await desk.buy(groupId, 0)
  expect(placed.total.amount).toBe(8000)
  expect(await desk.row('select address, leader_id from orders where id = $1', placed.order_id)).toMatchObject({
    address: { line1: '9 Corner', name: ADDRESS.name },
    leader_id: leaderId,
  })
  await expect(changeAddress(desk.app, desk.people[0]!, placed.order_id, ADDRESS)).rejects.toMatchObject({
    code: 'address_fixed',
  })
  await desk.pass(12 * HOUR)
  expect(await desk.status('orders', placed.order_id)).toBe('to_ship')
})

test('what the shop gave back of an order is settled for nobody', async () => {
  const { groupId } = await campaign({ kind: 'flash', quantity_max: 3 })
  const { order_id: orderId } = await desk.buy(groupId, 0)
  const { shopId, ownerId } = desk.seller
  const allow = (amount: number) =>
    giveAllowance(desk.app, { shopId, orderId, accountId: ownerId, amount, reason: 'One was broken.' })
  await changeAddress(desk.app, desk.people[0]!, orderId, { ...ADDRESS, line1: '2 Other Road' })
  await allow(1000)
  await expect(allow(7500)).rejects.toMatchObject({ code: 'allowance_too_large' })
  const parcels = [{ orderId, carrier: 'Post', trackingNumber: '1' }]
  await shipOrders(desk.app, { shopId, accountId: ownerId, parcels })
  await expect(changeAddress(desk.app, desk.people[0]!, orderId, ADDRESS)).rejects.toMatchObject({
    code: 'address_fixed',
  })
  await confirmReceipt(desk.app, desk.people[0]!, orderId)
  await allow(500)
  await desk.pass(7 * DAY)
  expect(await desk.status('orders', orderId)).toBe('settled')
  expect(await desk.escrow(orderId)).toBe(0)
  await expect(allow(1)).rejects.toMatchObject({ code: 'no_allowance' })
})

test('a place that lapsed lives again with its late payment while there is room', async () => {
  const { groupId } = await campaign({ kind: 'presale', goal: { min: 1 } })
  const late = await desk.join(groupId, 0)
  desk.app.clock.advance(31 * MINUTE)
  await desk.app.sweep()
  expect(await desk.status('orders', late.order_id)).toBe('cancelled')
  await paid(desk.app, late)
  expect(await desk.status('orders', late.order_id)).toBe('held')
  await expect(desk.join(groupId, 0)).rejects.toMatchObject({ code: 'already_in_group' })
})
