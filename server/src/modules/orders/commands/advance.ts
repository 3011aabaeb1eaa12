import { prepared, type Tx } from '../../../platform/db.ts'
import { type EndReason, OrderEnded, type OrderFact, OrderPaid, OrderReleased } from '../events.ts'

const HOLD = `
  update orders set status = 'held', paid_at = $3, ended_at = null, end_reason = null
  where shop_id = $1 and id = $2 and status in ('unpaid', 'cancelled')
  returning shop_id, id as order_id, account_id, group_id`

/** A paid order of an open group waits for the group. A lapsed one that got its place back lives again. */
export async function holdOrderIn(tx: Tx, shopId: string, orderId: string): Promise<void> {
  const rows = await prepared<OrderFact>(tx, 'orders.hold', HOLD, [shopId, orderId, tx.now])
  for (const fact of rows) tx.emit(OrderPaid, fact)
}

const RELEASE = `
  update orders set status = 'to_ship', paid_at = coalesce(paid_at, $3), released_at = $3, ended_at = null,
    end_reason = null, dispatch_due_at = $3::timestamptz + dispatch_hours * interval '1 hour'
  where shop_id = $1 and id = any($2::uuid[]) and status in ('unpaid', 'held', 'cancelled')
  returning shop_id, id as order_id, account_id, group_id`

/** Paid orders that wait for nothing more go to the shop to be shipped. */
export async function releaseOrdersIn(tx: Tx, shopId: string, orderIds: string[]): Promise<void> {
  const rows = await prepared<OrderFact>(tx, 'orders.release', RELEASE, [shopId, orderIds, tx.now])
  for (const fact of rows) tx.emit(OrderReleased, fact)
}

const END = `
  with before as (
    select shop_id, id, status from orders
    where shop_id = $1 and id = any($2::uuid[]) and status in ('unpaid', 'held', 'to_ship') order by id for update
  )
  update orders o set status = case before.status when 'unpaid' then 'cancelled' else 'refunded' end,
    ended_at = $4, end_reason = $3, end_note = $5
  from before where o.shop_id = before.shop_id and o.id = before.id
  returning o.shop_id, o.id as order_id, o.account_id, o.group_id, before.status <> 'unpaid' as was_paid`

/** Ends orders without a sale. The caller gives stock and money back in the same transaction. */
export async function endOrdersIn(
  tx: Tx,
  shopId: string,
  orderIds: string[],
  reason: EndReason,
  note: string | null = null,
): Promise<OrderFact[]> {
  const rows = await prepared<OrderFact & { was_paid: boolean }>(tx, 'orders.end', END, [
    shopId,
    orderIds,
    reason,
    tx.now,
    note,
  ])
  for (const fact of rows) tx.emit(OrderEnded, { ...fact, reason })
  return rows
}
