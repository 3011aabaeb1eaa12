import { prepared, type Tx } from '../../../platform/db.ts'
import { BalanceDue, type EndReason, OrderEnded, type OrderFact, OrderPaid, OrderReleased } from '../events.ts'

const HOLD = `
  update orders set status = 'held', paid_at = $3, ended_at = null, end_reason = null
  where shop_id = $1 and id = any($2::uuid[]) and status in ('unpaid', 'cancelled')
  returning shop_id, id as order_id, account_id, group_id`

/** Paid orders of an open group wait for the group. A lapsed one that got its place back lives again. */
export async function holdOrdersIn(tx: Tx, shopId: string, orderIds: string[]): Promise<void> {
  if (orderIds.length === 0) return
  for (const fact of await prepared<OrderFact>(tx, 'orders.hold', HOLD, [shopId, orderIds, tx.now])) {
    tx.emit(OrderPaid, fact)
  }
}

const RELEASE = `
  update orders set status = 'to_ship', paid_at = coalesce(paid_at, $3), released_at = $3, ended_at = null,
    end_reason = null, dispatch_due_at = greatest($3, ready_by) + dispatch_hours * interval '1 hour'
  where shop_id = $1 and id = any($2::uuid[]) and status in ('unpaid', 'held', 'balance_due', 'cancelled')
  returning shop_id, id as order_id, account_id, group_id`

/** Paid orders that wait for nothing more go to the shop to be shipped. */
export async function releaseOrdersIn(tx: Tx, shopId: string, orderIds: string[]): Promise<void> {
  if (orderIds.length === 0) return
  for (const fact of await prepared<OrderFact>(tx, 'orders.release', RELEASE, [shopId, orderIds, tx.now])) {
    tx.emit(OrderReleased, fact)
  }
}

/** An order whose group has succeeded, and by how much the tier that was reached lowers its price (minor units). */
export interface Confirmed {
  orderId: string
  drop: number
}

const CONFIRM = `
  with asked as (select * from unnest($2::uuid[], $3::bigint[]) as confirmed (id, drop)), locked as (
    select o.shop_id, o.id, asked.drop, o.deposit is not null as in_parts
    from orders o join asked using (id) where o.shop_id = $1 and o.status in ('unpaid', 'held', 'cancelled') order by o.id for update of o
  )
  update orders o set price_drop = locked.drop, total = o.total - locked.drop,
    paid_at = coalesce(o.paid_at, $4), ended_at = null, end_reason = null,
    status = case when in_parts then 'balance_due' else 'to_ship' end,
    released_at = case when not in_parts then $4::timestamptz end,
    dispatch_due_at = case when not in_parts then $4::timestamptz + o.dispatch_hours * interval '1 hour' end,
    balance_due_at = case when in_parts then $4::timestamptz + o.balance_hours * interval '1 hour' end,
    remind_at = case when in_parts then $4::timestamptz + o.balance_hours * interval '30 minutes' end
  from locked where o.shop_id = locked.shop_id and o.id = locked.id
  returning o.shop_id, o.id as order_id, o.account_id, o.group_id, locked.in_parts`

/**
 * The group of paid orders has succeeded, at the price all pay now. Orders paid in full go to the shop; of those with
 * a deposit the rest becomes due. The caller gives back what was paid above the price.
 */
export async function confirmOrdersIn(tx: Tx, shopId: string, orders: Confirmed[]): Promise<{ released: string[] }> {
  if (orders.length === 0) return { released: [] }
  const rows = await prepared<OrderFact & { in_parts: boolean }>(tx, 'orders.confirm', CONFIRM, [
    shopId,
    orders.map((each) => each.orderId),
    orders.map((each) => each.drop),
    tx.now,
  ])
  for (const { in_parts, ...fact } of rows) tx.emit(in_parts ? BalanceDue : OrderReleased, fact)
  return { released: rows.filter((row) => !row.in_parts).map((row) => row.order_id) }
}

const END = `
  with before as (
    select shop_id, id, status from orders
    where shop_id = $1 and id = any($2::uuid[]) and (status in ('unpaid', 'held', 'balance_due', 'to_ship') or status = 'arrived' and $3 = 'not_collected')
    order by id for update
  )
  update orders o set status = case when before.status = 'unpaid' then 'cancelled' else $6 end,
    ended_at = $4, end_reason = $3, end_note = $5
  from before where o.shop_id = before.shop_id and o.id = before.id
  returning o.shop_id, o.id as order_id, o.account_id, o.group_id, before.status <> 'unpaid' as was_paid`

export interface Ending {
  reason: EndReason
  /** What a person said about it. */
  note?: string | null
  /** The shop keeps what was paid, as was agreed before paying; else it goes back. */
  forfeited?: boolean
}

/** Ends orders without a sale. The caller gives stock and money back in the same transaction. */
export async function endOrdersIn(
  tx: Tx,
  shopId: string,
  orderIds: string[],
  { reason, note = null, forfeited = false }: Ending,
): Promise<OrderFact[]> {
  if (orderIds.length === 0) return []
  const values = [shopId, orderIds, reason, tx.now, note, forfeited ? 'forfeited' : 'refunded']
  const rows = await prepared<OrderFact & { was_paid: boolean }>(tx, 'orders.end', END, values)
  for (const fact of rows) tx.emit(OrderEnded, { ...fact, reason })
  return rows
}
