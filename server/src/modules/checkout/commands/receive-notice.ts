import type { App } from '../../../app.ts'
import { prepared, type Tx } from '../../../platform/db.ts'
import { reserveStockIn, takeStockIn } from '../../catalog/index.ts'
import { payPledgeIn } from '../../deals/index.ts'
import { pay, post } from '../../ledger/index.ts'
import { releaseOrdersIn } from '../../orders/index.ts'
import {
  type NoticedPayment,
  PaymentFailed,
  type PaymentNotice,
  recordNoticeIn,
  startRefundsIn,
} from '../../payments/index.ts'

/**
 * A payment provider tells what became of a payment. Payment, books, place, group and order change in one
 * transaction; a notice that was heard before changes nothing.
 */
export async function receiveNotice(app: App, provider: string, notice: PaymentNotice, body: string): Promise<void> {
  await app.transact(async (tx) => {
    const payment = await recordNoticeIn(tx, provider, notice, body)
    if (!payment) return
    if (notice.kind === 'failed') {
      tx.emit(PaymentFailed, { payment_id: payment.id, order_id: payment.order_id, account_id: payment.account_id })
      return
    }
    const { group_id } = payment
    if (group_id) await payPledgeIn(tx, { ...payment, group_id })
    else await payAloneIn(tx, payment)
    await post(
      tx,
      pay({
        paymentId: payment.id,
        orderId: payment.order_id,
        shopId: payment.shop_id,
        provider,
        amount: { amount: payment.amount, currency: payment.currency },
      }),
    )
  })
}

const LOCK = `
  select o.status, o.end_reason, l.variant_id, l.quantity
  from orders o join order_lines l on l.shop_id = o.shop_id and l.order_id = o.id
  where o.shop_id = $1 and o.id = $2 order by l.variant_id for update of o`

interface LockedOrder {
  status: string
  end_reason: string | null
  variant_id: string
  quantity: number
}

/** A direct purchase is paid: it goes to the shop; too late, if its stock is still there; else the money goes back. */
async function payAloneIn(tx: Tx, payment: NoticedPayment): Promise<void> {
  const { shop_id, order_id } = payment
  const rows = await prepared<LockedOrder>(tx, 'checkout.lock', LOCK, [shop_id, order_id])
  const units = rows.map((row) => ({ variantId: row.variant_id, quantity: row.quantity }))
  const order = rows[0]!
  const lapsed = order.status === 'cancelled' && order.end_reason === 'not_paid'
  const sold = order.status === 'unpaid' || (lapsed && (await reserveStockIn(tx, shop_id, units)))
  if (!sold) {
    const reason = order.status === 'cancelled' ? 'too_late' : 'duplicate'
    return startRefundsIn(tx, shop_id, { paymentId: payment.id }, reason)
  }
  await takeStockIn(tx, shop_id, units)
  await releaseOrdersIn(tx, shop_id, [order_id])
}
