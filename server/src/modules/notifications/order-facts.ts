import { prepared, type Tx } from '../../platform/db.ts'
import type { Param } from './kinds.ts'

/** What there is to say of an order, read when something happened to it. */
export interface OrderFacts {
  order_id: string
  shop_id: string
  account_id: string
  group_id: string | null
  number: number
  total: number
  currency: string
  paid: boolean
  pay_by: Date
  dispatch_due_at: Date | null
  receive_due_at: Date | null
  settle_due_at: Date | null
  end_note: string | null
  shop: string
  handle: string
  title: string
  buyer: string
  /** Who fetches it, or whom it is sent to. */
  receiver: string
  leader_id: string | null
  point: string | null
  pickup_code: string | null
  collect_until: Date | null
  opener_id: string | null
  deadline_at: Date | null
  missing: number | null
  joined: number | null
  goal: number | null
  close: 'at_once' | 'when_full' | 'at_deadline' | null
  price_drop: number
  deposit: number | null
  deposit_missed: 'refund' | 'keep' | null
  balance_due_at: Date | null
}

const READ = `
  select o.id as order_id, o.shop_id, o.account_id, o.group_id, o.number, o.total, o.currency,
    o.paid_at is not null as paid, o.pay_by, o.dispatch_due_at, o.receive_due_at, o.settle_due_at, o.end_note,
    shop.name as shop, shop.handle, line.title, buyer.name as buyer, o.address ->> 'name' as receiver,
    o.leader_id, o.point ->> 'name' as point, o.pickup_code, o.collect_until, g.opener_id, g.deadline_at,
    g.goal_min - g.seats_paid as missing, g.seats_paid as joined, g.goal_min as goal, d.close, o.price_drop, o.deposit,
    o.deposit_missed, o.balance_due_at
  from orders o
  join shops shop on shop.id = o.shop_id
  join accounts buyer on buyer.id = o.account_id
  join lateral (
    select title from order_lines l where l.shop_id = o.shop_id and l.order_id = o.id order by line_no limit 1
  ) line on true
  left join groups g on g.id = o.group_id
  left join deals d on d.shop_id = g.shop_id and d.id = g.deal_id`

/** Orders by id. */
export const readOrders = async (tx: Tx, ids: string[]): Promise<OrderFacts[]> =>
  ids.length === 0 ? [] : prepared(tx, 'notifications.orders', `${READ} where o.id = any($1::uuid[])`, [ids])

const READ_GROUPS = `${READ}
  join pledges pledge on pledge.order_id = o.id
  where (o.group_id, o.account_id) in (select * from unnest($1::uuid[], $2::uuid[]))
    and (pledge.status = 'confirmed' or pledge.end_reason in ('failed', 'cancelled'))
  order by o.id`

/** The orders that took part in groups until they ended: of the n-th account in the n-th group. */
export const readGroupOrders = async (tx: Tx, groupIds: string[], accountIds: string[]): Promise<OrderFacts[]> =>
  groupIds.length === 0 ? [] : prepared(tx, 'notifications.group_orders', READ_GROUPS, [groupIds, accountIds])

const at = (instant: Date | null): Param => (instant ? { at: instant.toISOString() } : '')

/** The params every text about an order may use. */
export const orderParams = (order: OrderFacts) => ({
  number: order.number,
  title: order.title,
  shop: order.shop,
  total: { amount: order.total, currency: order.currency },
})

/** The params every text about a group may use. */
export const groupParams = (order: OrderFacts) => ({
  ...orderParams(order),
  missing: Math.max(0, order.missing ?? 0),
  deadline: at(order.deadline_at),
})

/** The params every text about goods at a pick-up point may use. */
export const pickupParams = (order: OrderFacts) => ({ point: order.point ?? '', until: at(order.collect_until) })

export const dispatch = (order: OrderFacts) => ({ dispatch: at(order.dispatch_due_at) })
export const payBy = (order: OrderFacts) => ({ pay_by: at(order.pay_by) })
export const receiveBy = (order: OrderFacts) => ({ receive_by: at(order.receive_due_at) })
export const returnUntil = (order: OrderFacts) => ({ return_until: at(order.settle_due_at) })

/** What was paid so far of an order with a deposit, and the rest. */
export const balance = (order: OrderFacts) => ({
  deposit: { amount: order.deposit ?? 0, currency: order.currency },
  balance: { amount: order.total - (order.deposit ?? 0), currency: order.currency },
  balance_due: at(order.balance_due_at),
})

/** How far a group with a goal is. */
export const progress = (order: OrderFacts) => ({ joined: order.joined ?? 0, goal: order.goal ?? 0 })
export const priceDrop = (order: OrderFacts) => ({ drop: { amount: order.price_drop, currency: order.currency } })
