import { beforeEach, describe, expect, test } from 'vitest'
import { HOUR, MINUTE } from '../../platform/clock.ts'
import { once } from '../../platform/idempotency.ts'
import { type TestApp, testApp } from '../../testing/app.ts'
import { cost } from '../../testing/cost.ts'
import { crowd, deal, shop, type TestShop, wish } from '../../testing/market.ts'
import { declined, paid } from '../../testing/payments.ts'
import { escrowOf } from '../ledger/index.ts'
import { cancelDeal, joinGroup, leaveGroup, openGroup } from './index.ts'

let app: TestApp
let seller: TestShop
let buyers: string[]

const one = async <Row>(text: string, ...values: unknown[]): Promise<Row> =>
  (await app.pool.query(text, values)).rows[0]

const stock = () =>
  one<{ on_hand: number; reserved: number }>(
    'select on_hand, reserved from stock where variant_id = $1',
    seller.variantId,
  )
const statusOf = async (table: 'groups' | 'orders' | 'pledges', id: string) =>
  (await one<{ status: string }>(`select status from ${table} where id = $1`, id)).status
const totals = (dealId: string) => one<Record<string, number>>('select * from deal_totals where deal_id = $1', dealId)

const escrow = async (orderId: string) => (await escrowOf(app.db, [orderId])).get(orderId) ?? 0

beforeEach(async () => {
  app = await testApp()
  seller = await shop(app)
  buyers = await crowd(app, 8)
})

async function openedGroup(people = 3) {
  const dealId = await deal(app, seller, { people })
  const opened = await openGroup(app, dealId, wish(buyers[0]!, seller))
  await paid(app, opened)
  return { dealId, opened, groupId: opened.group_id }
}

describe('a group that fills', () => {
  test('opens when its opener has paid, and succeeds with the payment that reaches the goal', async () => {
    const { dealId, opened, groupId } = await openedGroup()
    expect(await statusOf('groups', groupId)).toBe('open')
    expect(await statusOf('orders', opened.order_id)).toBe('held')
    const second = await joinGroup(app, groupId, wish(buyers[1]!, seller))
    const third = await joinGroup(app, groupId, wish(buyers[2]!, seller, 2))
    await paid(app, third)
    expect(await statusOf('groups', groupId)).toBe('open')
    expect(await stock()).toEqual({ on_hand: 100, reserved: 4 })
    await paid(app, second)
    expect(await statusOf('groups', groupId)).toBe('succeeded')
    for (const placed of [opened, second, third]) {
      expect(await statusOf('orders', placed.order_id)).toBe('to_ship')
      expect(await statusOf('pledges', placed.pledge_id)).toBe('confirmed')
    }
    expect(await stock()).toEqual({ on_hand: 96, reserved: 0 })
    expect(await totals(dealId)).toMatchObject({ taken: 4, groups_open: 0, groups_succeeded: 1 })
    expect(await escrow(third.order_id)).toBe(2 * 8000 + 500)
  })

  test('refuses whoever comes when all seats are taken, or a second time', async () => {
    const { groupId } = await openedGroup(2)
    await joinGroup(app, groupId, wish(buyers[1]!, seller))
    await expect(joinGroup(app, groupId, wish(buyers[1]!, seller))).rejects.toMatchObject({ code: 'already_in_group' })
    await expect(joinGroup(app, groupId, wish(buyers[2]!, seller))).rejects.toMatchObject({ code: 'group_full' })
    await expect(joinGroup(app, groupId, wish(seller.ownerId, seller))).rejects.toMatchObject({ code: 'group_full' })
    expect(await stock()).toEqual({ on_hand: 100, reserved: 2 })
  })
})

describe('a place that is not paid', () => {
  test('comes back after the holding time, and the order ends', async () => {
    const { groupId } = await openedGroup()
    const second = await joinGroup(app, groupId, wish(buyers[1]!, seller))
    app.clock.advance(10 * MINUTE)
    await app.sweep()
    expect(await statusOf('pledges', second.pledge_id)).toBe('lapsed')
    expect(await statusOf('orders', second.order_id)).toBe('cancelled')
    expect(await stock()).toEqual({ on_hand: 100, reserved: 1 })
    await joinGroup(app, groupId, wish(buyers[1]!, seller))
  })

  test('can be left by its buyer, and by nobody else', async () => {
    const { groupId } = await openedGroup()
    const second = await joinGroup(app, groupId, wish(buyers[1]!, seller))
    await expect(leaveGroup(app, buyers[2]!, second.pledge_id)).rejects.toMatchObject({ code: 'not_found' })
    await leaveGroup(app, buyers[1]!, second.pledge_id)
    await expect(leaveGroup(app, buyers[1]!, second.pledge_id)).rejects.toMatchObject({ code: 'cannot_leave' })
    expect(await stock()).toEqual({ on_hand: 100, reserved: 1 })
  })

  test('is given again to a late payment while a seat is free', async () => {
    const { groupId } = await openedGroup(2)
    const late = await joinGroup(app, groupId, wish(buyers[1]!, seller))
    app.clock.advance(11 * MINUTE)
    await app.sweep()
    await paid(app, late)
    expect(await statusOf('groups', groupId)).toBe('succeeded')
    expect(await statusOf('orders', late.order_id)).toBe('to_ship')
    expect(await stock()).toEqual({ on_hand: 98, reserved: 0 })
  })

  test('gives a late payment back in full when the seat is gone', async () => {
    const { groupId } = await openedGroup(2)
    const late = await joinGroup(app, groupId, wish(buyers[1]!, seller))
    app.clock.advance(11 * MINUTE)
    await app.sweep()
    const third = await joinGroup(app, groupId, wish(buyers[2]!, seller))
    await paid(app, late)
    await paid(app, third)
    expect(await statusOf('groups', groupId)).toBe('succeeded')
    expect(await statusOf('orders', late.order_id)).toBe('cancelled')
    await app.runJobs()
    expect(await one('select status, amount, reason from refunds where order_id = $1', late.order_id)).toMatchObject({
      status: 'done',
      amount: 8500,
      reason: 'no_seat',
    })
    expect(await escrow(late.order_id)).toBe(0)
  })

  test('stays held when its payment is declined, and can be paid again', async () => {
    const { groupId } = await openedGroup(2)
    const second = await joinGroup(app, groupId, wish(buyers[1]!, seller))
    await declined(app, second)
    expect(await statusOf('pledges', second.pledge_id)).toBe('reserved')
  })
})

describe('a payment that comes twice', () => {
  test('as the same notice changes nothing', async () => {
    const dealId = await deal(app, seller, { people: 2 })
    const opened = await openGroup(app, dealId, wish(buyers[0]!, seller))
    await paid(app, opened, 'notice-1')
    await paid(app, opened, 'notice-1')
    expect(await escrow(opened.order_id)).toBe(8500)
    expect(await one('select count(*)::int as n from refunds')).toEqual({ n: 0 })
  })
})

describe('a group that does not fill', () => {
  test('fails at its deadline, and everybody gets all back without doing anything', async () => {
    const { dealId, opened, groupId } = await openedGroup()
    const second = await joinGroup(app, groupId, wish(buyers[1]!, seller))
    await paid(app, second)
    await joinGroup(app, groupId, wish(buyers[2]!, seller))
    app.clock.advance(24 * HOUR)
    await app.sweep()
    await app.runJobs()
    expect(await statusOf('groups', groupId)).toBe('failed')
    for (const placed of [opened, second]) {
      expect(await statusOf('orders', placed.order_id)).toBe('refunded')
      expect(await statusOf('pledges', placed.pledge_id)).toBe('refunded')
      expect(await escrow(placed.order_id)).toBe(0)
    }
    expect(await stock()).toEqual({ on_hand: 100, reserved: 0 })
    expect(await totals(dealId)).toMatchObject({ taken: 0, groups_open: 0, groups_succeeded: 0 })
  })

  test('is cancelled with its deal, with the reason, and refunded', async () => {
    const { dealId, opened, groupId } = await openedGroup()
    await cancelDeal(app, seller.ownerId, seller.shopId, dealId, 'The harvest was lost to hail.')
    await app.runJobs()
    expect(await one('select status, reason from groups where id = $1', groupId)).toEqual({
      status: 'cancelled',
      reason: 'The harvest was lost to hail.',
    })
    expect(await escrow(opened.order_id)).toBe(0)
    await expect(openGroup(app, dealId, wish(buyers[3]!, seller))).rejects.toMatchObject({ code: 'deal_not_running' })
  })
})

describe('limits', () => {
  test('of a deal hold: per buyer, open groups, units, new buyers', async () => {
    const dealId = await deal(app, seller, {
      people: 2,
      per_buyer: 2,
      open_groups_max: 1,
      quantity_max: 3,
      new_buyers_only: true,
    })
    const open = (buyer: number, quantity: number) => openGroup(app, dealId, wish(buyers[buyer]!, seller, quantity))
    await expect(open(0, 3)).rejects.toMatchObject({ code: 'over_buyer_limit' })
    const opened = await open(0, 2)
    await paid(app, opened)
    await expect(open(1, 1)).rejects.toMatchObject({ code: 'too_many_open_groups' })
    await expect(joinGroup(app, opened.group_id, wish(buyers[1]!, seller, 2))).rejects.toMatchObject({
      code: 'deal_sold_out',
    })
    const second = await joinGroup(app, opened.group_id, wish(buyers[1]!, seller))
    await paid(app, second)
    await expect(open(1, 1)).rejects.toMatchObject({ code: 'new_buyers_only' })
  })

  test('of stock hold, with what is left said', async () => {
    const small = await shop(app, 3)
    const dealId = await deal(app, small, { people: 2 })
    const opened = await openGroup(app, dealId, wish(buyers[0]!, small, 2))
    await paid(app, opened)
    await expect(joinGroup(app, opened.group_id, wish(buyers[1]!, small, 2))).rejects.toMatchObject({
      code: 'out_of_stock',
      params: { left: 1 },
    })
  })
})

test('a repeated request with one key takes one place and gets the same answer', async () => {
  const dealId = await deal(app, seller)
  const key = once(buyers[0]!, 'key-12345678', 'POST /deals', { dealId })
  const first = await openGroup(app, dealId, wish(buyers[0]!, seller), key)
  const again = { ...key, replayed: false }
  expect(await openGroup(app, dealId, wish(buyers[0]!, seller), again)).toEqual(first)
  expect(again.replayed).toBe(true)
  const other = once(buyers[0]!, 'key-12345678', 'POST /deals', { other: true })
  await expect(openGroup(app, dealId, wish(buyers[0]!, seller), other)).rejects.toMatchObject({
    code: 'idempotency_key_reused',
  })
})

test('placing, paying and succeeding cost few statements and commits', async () => {
  const { groupId } = await openedGroup(2)
  const key = once(buyers[1]!, 'key-87654321', 'POST /groups', {})
  const spent = await cost(app, async () => paid(app, await joinGroup(app, groupId, wish(buyers[1]!, seller), key)))
  expect(await statusOf('groups', groupId)).toBe('succeeded')
  expect(spent.statements).toBeLessThanOrEqual(24)
  expect(spent.commits).toBe(2)
})
