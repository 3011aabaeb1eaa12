import type { App } from '../../../app.ts'
import type { Tx } from '../../../platform/db.ts'
import type { Money } from '../../../platform/money.ts'
import { DEFAULT_PROVIDER, providerNamed } from '../providers.ts'
import { type PaymentPart, startPaymentsIn } from './start-payments.ts'

/** An order that waits for its payment. It is the answer kept for a repeated request. */
export interface Placed {
  order_id: string
  order_number: number
  payment_id: string
  /** What is to be paid now. */
  total: Money
  pay_by: string
}

/** What is due for an order now, and until when. */
export interface Due {
  shopId: string
  accountId: string
  order: { id: string; number: number; currency: string }
  part: PaymentPart
  amount: number
  payBy: Date
}

/** Starts the payments of what is due. */
export async function startDueIn(tx: Tx, dues: Due[]): Promise<Placed[]> {
  if (dues.length === 0) return []
  const ids = await startPaymentsIn(
    tx,
    dues.map(({ shopId, accountId, order, part, amount }) => {
      return { shopId, accountId, orderId: order.id, part, amount, currency: order.currency }
    }),
  )
  return dues.map(({ order, amount, payBy }, n) => ({
    order_id: order.id,
    order_number: order.number,
    payment_id: ids[n]!,
    total: { amount, currency: order.currency },
    pay_by: payBy.toISOString(),
  }))
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
