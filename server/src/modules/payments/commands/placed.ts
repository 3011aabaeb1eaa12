import type { App } from '../../../app.ts'
import type { Tx } from '../../../platform/db.ts'
import type { Money } from '../../../platform/money.ts'
import { DEFAULT_PROVIDER, providerNamed } from '../providers.ts'
import { startPaymentIn } from './start-payment.ts'

/** An order that waits for its payment. It is the answer kept for a repeated request. */
export interface Placed {
  order_id: string
  order_number: number
  payment_id: string
  total: Money
  pay_by: string
}

interface Order {
  id: string
  number: number
  total: number
  currency: string
}

/** Starts the payment of an order that was just placed. */
export async function placedIn(tx: Tx, shopId: string, accountId: string, order: Order, payBy: Date): Promise<Placed> {
  const { id, number, total, currency } = order
  const paymentId = await startPaymentIn(tx, { shopId, orderId: id, accountId, amount: total, currency })
  return {
    order_id: id,
    order_number: number,
    payment_id: paymentId,
    total: { amount: total, currency },
    pay_by: payBy.toISOString(),
  }
}

/**
 * Where the buyer pays. Asking the provider again for one payment gives the same page. The page the buyer comes back to
 * is told so, because the provider's notice may still be on its way.
 */
export const checkoutUrl = (app: App, placed: Placed): Promise<string> =>
  providerNamed(DEFAULT_PROVIDER).checkoutUrl(app, {
    paymentId: placed.payment_id,
    amount: placed.total.amount,
    currency: placed.total.currency,
    returnPath: `/orders/${placed.order_id}?returned=1`,
  })
