import { defineEvent } from '../../platform/events.ts'

/** Why money goes back to a buyer. */
export const REFUND_REASONS = [
  'group_failed',
  'deal_cancelled',
  'left',
  'tier_reached',
  'balance_missed',
  'not_collected',
  'allowance',
  'cancelled_by_buyer',
  'cancelled_by_shop',
  'cancelled_by_operator',
  'too_late',
  'no_seat',
  'duplicate',
] as const
export type RefundReason = (typeof REFUND_REASONS)[number]

interface RefundFact {
  shop_id: string
  refund_id: string
  order_id: string
  account_id: string
  amount: number
  currency: string
  reason: RefundReason
}

/** A refund was decided; its money is on the way. */
export const RefundStarted = defineEvent<RefundFact>('refund.started')

/** The provider has given the money back. */
export const RefundDone = defineEvent<RefundFact>('refund.done')

/** The provider refused a payment. */
export const PaymentFailed = defineEvent<{ payment_id: string; order_id: string; account_id: string }>('payment.failed')
