import { expect, test } from 'vitest'
import type { EventType } from '../../platform/events.ts'
import { GroupFailed, PledgePaid } from '../deals/index.ts'
import { OrderReleased, OrderSettled } from '../orders/index.ts'
import type { Facts } from './facts.ts'
import { dealNews } from './on-deals.ts'
import { orderNews } from './on-orders.ts'
import type { OrderFacts } from './order-facts.ts'

const order: OrderFacts = {
  order_id: 'order',
  shop_id: 'shop',
  account_id: 'buyer',
  group_id: 'group',
  number: 7,
  total: 8500,
  currency: 'CNY',
  paid: true,
  pay_by: new Date(0),
  dispatch_due_at: new Date(0),
  receive_due_at: null,
  settle_due_at: null,
  end_note: null,
  shop: 'Shop',
  handle: 'shop',
  title: 'Garlic',
  buyer: 'Mei',
  opener_id: 'opener',
  deadline_at: new Date(0),
  missing: 2,
  receiver: 'Mei',
  leader_id: null,
  point: null,
  pickup_code: null,
  collect_until: null,
  joined: 1,
  goal: 3,
  close: 'when_full',
  price_drop: 0,
  deposit: null,
  deposit_missed: null,
  balance_due_at: null,
}

const facts: Facts = {
  order: () => order,
  groupOrders: () => [order, { ...order, account_id: 'friend', paid: false }],
  shop: () => ({ id: 'shop', handle: 'shop', name: 'Shop', country: 'CN', currency: 'CNY', picture: null }),
  staff: (_shop, act) => (act === 'shop.money' ? ['owner'] : ['owner', 'packer']),
  nameOf: () => 'Mei',
  operators: [],
  deal: () => ({ deal_id: '', shop: '', title: '', currency: 'CNY', members: [] }),
  update: () => ({ id: '', kind: 'progress', text: '', ready_by: null }),
  bargainPrice: () => 0,
  pickup: () => undefined,
}

const tellings = new Map([...dealNews, ...orderNews])

/** Who is told what about an event. */
const told = <Payload>(type: EventType<Payload>, payload: Partial<Payload>): string[] =>
  (tellings.get(type.name)?.(payload as never, facts) ?? []).map(({ accountId, kind }) => `${accountId} ${kind}`)

test('a paid seat is told to its buyer and to the opener, unless it made the group succeed', () => {
  const paid = { order_id: 'order', account_id: 'buyer', goal: 3 }
  expect(told(PledgePaid, { ...paid, seats_paid: 2 })).toEqual(['buyer pledge_paid', 'opener member_joined'])
  expect(told(PledgePaid, { ...paid, seats_paid: 1, account_id: 'opener' })).toEqual(['opener group_opened'])
  expect(told(PledgePaid, { ...paid, seats_paid: 3 })).toEqual([])
})

test('a group that failed tells of money back only whoever paid', () => {
  expect(told(GroupFailed, { group_id: 'group' })).toEqual(['buyer group_failed', 'friend group_over'])
})

test('each of a shop’s people is told what their role may do something about', () => {
  expect(told(OrderReleased, { order_id: 'order', group_id: null })).toEqual([
    'owner order_to_ship',
    'packer order_to_ship',
    'buyer order_paid',
  ])
  expect(told(OrderSettled, { order_id: 'order', amount: 1, fee: 0, currency: 'CNY' })).toEqual(['owner order_settled'])
})
