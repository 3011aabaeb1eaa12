import type { App } from '../../../app.ts'
import { prepared, type Tx } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import { putBackStockIn } from '../../catalog/index.ts'
import { lapsePledgeIn } from '../../deals/index.ts'
import { type EndReason, endOrdersIn, HeldForGroup, OrderNotCancellable } from '../../orders/index.ts'
import { startRefundsIn } from '../../payments/index.ts'
import { endUnpaidIn } from './lapse-orders.ts'

interface CancellableOrder {
  shop_id: string
  account_id: string
  group_id: string | null
  status: string
}

export interface Cancellation {
  orderId: string
  reason: Extract<EndReason, `cancelled_by_${string}`>
  /** Whether this person may end this order. */
  allows: (order: CancellableOrder) => boolean
}

const FIND = 'select shop_id, account_id, group_id, status from orders where id = $1'

/**
 * Cancels an order before it is shipped: stock goes back on the shelf and money to the buyer. A paid place in an open
 * group cannot be taken back alone, because the others count on it.
 */
export async function cancelOrder(app: App, { orderId, reason, allows }: Cancellation): Promise<void> {
  await app.transact(async (tx) => {
    const [order] = await prepared<CancellableOrder>(tx, 'checkout.find', FIND, [orderId])
    if (!order || !allows(order)) throw NotFound()
    const { shop_id, group_id } = order
    if (order.status === 'held') throw HeldForGroup()
    const done =
      order.status === 'unpaid'
        ? group_id
          ? await lapsePledgeIn(tx, group_id, orderId, 'left')
          : await endUnpaidIn(tx, shop_id, orderId, reason)
        : await cancelPaidIn(tx, shop_id, orderId, reason)
    if (!done) throw OrderNotCancellable({ status: order.status })
  })
}

const LOCK_TO_SHIP = `
  select l.variant_id, l.quantity from orders o join order_lines l on l.shop_id = o.shop_id and l.order_id = o.id
  where o.shop_id = $1 and o.id = $2 and o.status = 'to_ship' for update of o`

async function cancelPaidIn(tx: Tx, shopId: string, orderId: string, reason: EndReason): Promise<boolean> {
  const values = [shopId, orderId]
  const lines = await prepared<{ variant_id: string; quantity: number }>(tx, 'checkout.to_ship', LOCK_TO_SHIP, values)
  if (lines.length === 0) return false
  await putBackStockIn(
    tx,
    shopId,
    lines.map((line) => ({ variantId: line.variant_id, quantity: line.quantity })),
  )
  await endOrdersIn(tx, shopId, [orderId], reason)
  await startRefundsIn(tx, shopId, { orderIds: [orderId] }, reason)
  return true
}
