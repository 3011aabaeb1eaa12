import type { App } from '../../../app.ts'
import { audit } from '../../../platform/audit.ts'
import { prepared, type Tx } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import { putBackStockIn } from '../../catalog/index.ts'
import { lapsePledgeIn, leaveIn } from '../../deals/index.ts'
import { type EndReason, endOrdersIn, HeldForGroup, MadeForYou, OrderNotCancellable } from '../../orders/index.ts'
import { startRefundsIn } from '../../payments/index.ts'
import { endUnpaidIn } from './lapse-orders.ts'

export interface CancellableOrder {
  shop_id: string
  account_id: string
  group_id: string | null
  status: string
  firm: boolean
  late: boolean
}

export type CancelReason = Extract<EndReason, `cancelled_by_${string}`>

export interface Cancellation {
  orderId: string
  /** As what this person may end the order; undefined when the order is none of their business. */
  reasonFor: (order: CancellableOrder) => CancelReason | undefined
  /** Their words, for the other side. */
  note: string | null
  accountId: string
  /** Refuse when the order is paid. */
  onlyUnpaid?: boolean
}

const FIND = `
  select shop_id, account_id, group_id, status, firm, delayed_at is not null or dispatch_due_at < $2 as late
  from orders where id = $1`

/**
 * Cancels an order before it is shipped: stock goes back on the shelf and money to the buyer. A paid place in an open
 * group cannot be taken back alone, because the others count on it. What a shop or the operator cancels is recorded.
 */
export async function cancelOrder(app: App, cancellation: Cancellation): Promise<void> {
  const { orderId, note, accountId } = cancellation
  await app.transact(async (tx) => {
    const { shop_id, reason } = await cancelAsFoundIn(tx, cancellation)
    if (reason === 'cancelled_by_buyer') return
    const entry = { account_id: accountId, act: 'order.cancel', subject_type: 'order', subject_id: orderId }
    await audit(tx, { ...entry, detail: { shop_id, reason, note } })
  })
}

/** An order that changes between being read and being locked is looked at again: what it has become may be cancelled too. */
async function cancelAsFoundIn(tx: Tx, cancellation: Cancellation) {
  const { orderId, reasonFor } = cancellation
  for (let before: string | undefined; ; ) {
    const [order] = await prepared<CancellableOrder>(tx, 'checkout.find', FIND, [orderId, tx.now])
    const reason = order && reasonFor(order)
    if (!reason) throw NotFound()
    const { shop_id, status } = order
    if (reason === 'cancelled_by_buyer' && order.firm && !order.late && status === 'to_ship') throw MadeForYou()
    if (await cancelIn(tx, order, cancellation, reason)) return { shop_id, reason }
    if (status === before) throw status === 'held' ? HeldForGroup() : OrderNotCancellable({ status })
    before = status
  }
}

async function cancelIn(
  tx: Tx,
  order: CancellableOrder,
  { orderId, note, onlyUnpaid }: Cancellation,
  reason: CancelReason,
) {
  const { shop_id, group_id, status } = order
  const byBuyer = reason === 'cancelled_by_buyer'
  if (status === 'unpaid' && group_id) {
    const ending = { reason: byBuyer ? ('left' as const) : reason, note }
    return lapsePledgeIn(tx, shop_id, { group_id, order_id: orderId }, ending)
  }
  if (status === 'unpaid') return endUnpaidIn(tx, shop_id, orderId, reason, note)
  if (onlyUnpaid) return false
  if (status === 'held' && group_id && byBuyer) return leaveIn(tx, shop_id, { group_id, order_id: orderId })
  return cancelPaidIn(tx, shop_id, orderId, reason, note)
}

const LOCK_TO_SHIP = `
  select l.variant_id, l.quantity from orders o join order_lines l on l.shop_id = o.shop_id and l.order_id = o.id
  where o.shop_id = $1 and o.id = $2 and o.status = 'to_ship'
    and not ($3 and o.firm and o.delayed_at is null and o.dispatch_due_at >= $4) for update of o`

async function cancelPaidIn(
  tx: Tx,
  shopId: string,
  orderId: string,
  reason: CancelReason,
  note: string | null,
): Promise<boolean> {
  const values = [shopId, orderId, reason === 'cancelled_by_buyer', tx.now]
  const lines = await prepared<{ variant_id: string; quantity: number }>(tx, 'checkout.to_ship', LOCK_TO_SHIP, values)
  if (lines.length === 0) return false
  await putBackStockIn(
    tx,
    shopId,
    lines.map((line) => ({ variantId: line.variant_id, quantity: line.quantity })),
  )
  await endOrdersIn(tx, shopId, [orderId], { reason, note })
  await startRefundsIn(tx, shopId, { orderIds: [orderId] }, reason)
  return true
}
