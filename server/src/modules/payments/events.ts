import { defineEvent } from '../../platform/events.ts'

interface RefundFact {
  shop_id: string
  refund_id: string
  order_id: string
  account_id: string
  amount: number
  currency: string
  reason: string
}

/** A refund was decided; its money is on the way. */
export const RefundStarted = defineEvent<RefundFact>('refund.started')

/** The provider has given the money back. */
export const RefundDone = defineEvent<RefundFact>('refund.done')

/** The provider refused a payment. */
export const PaymentFailed = defineEvent<{ payment_id: string; order_id: string; account_id: string }>('payment.failed')
