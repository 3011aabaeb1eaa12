import type { App } from '../../../app.ts'
import { prepared } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import { endOrdersIn, type OrderFact } from '../../orders/index.ts'
import { startRefundsIn } from '../../payments/index.ts'
import { canReturn, GRACE_HOURS, type ParcelState } from '../decide.ts'
import { PickupReturned } from '../events.ts'
import { TooEarlyToReturn } from '../refusals.ts'

const LOCK = `
  select shop_id, id as order_id, account_id, group_id, status, collect_until from orders
  where id = $1 and leader_id = $2 and paid_at is not null for update`

const REASON = 'not_collected'

/**
 * Nobody fetched a parcel: it goes back to its shop, and its buyer gets everything back. Said again, nothing changes.
 * The goods are the shop's to count when they are there. Throws NotFound, TooEarlyToReturn.
 */
export async function returnOrder(app: App, leaderId: string, orderId: string): Promise<void> {
  await app.transact(async (tx) => {
    const values = [orderId, leaderId]
    const [order] = await prepared<OrderFact & ParcelState>(tx, 'pickup.returned', LOCK, values)
    if (!order) throw NotFound()
    const { status, collect_until: _, ...fact } = order
    if (status === 'refunded') return
    if (!canReturn(order, tx.now)) throw TooEarlyToReturn({ hours: GRACE_HOURS })
    await endOrdersIn(tx, order.shop_id, [orderId], { reason: REASON })
    await startRefundsIn(tx, order.shop_id, { orderIds: [orderId] }, REASON)
    tx.emit(PickupReturned, { ...fact, leader_id: leaderId })
  })
}
