import { defineEvent } from '../../platform/events.ts'

export interface OrderFact {
  shop_id: string
  order_id: string
  account_id: string
  group_id: string | null
}

/** An order was placed and waits for its payment. */
export const OrderPlaced = defineEvent<OrderFact>('order.placed')
/** An order is paid. In a group it is held until the group succeeds. */
export const OrderPaid = defineEvent<OrderFact>('order.paid')
/** The group of an order with a deposit has succeeded: the rest is to be paid now. */
export const BalanceDue = defineEvent<OrderFact>('order.balance_due')
/** The rest of an order is still not paid, and its time runs out. */
export const BalanceReminder = defineEvent<OrderFact>('order.balance_reminder')
/** The shop is to ship an order now. */
export const OrderReleased = defineEvent<OrderFact>('order.released')
/** The shop has handed an order to a carrier. */
export const OrderShipped = defineEvent<OrderFact & { carrier: string; tracking_number: string }>('order.shipped')
/** The buyer has the goods, by own word or because the time for it ran out. */
export const OrderReceived = defineEvent<OrderFact & { by: 'buyer' | 'leader' | 'time' }>('order.received')
/** The return window is over: `amount` is the shop's, `fee` the market's, in minor units. */
export const OrderSettled = defineEvent<OrderFact & { amount: number; fee: number; currency: string }>('order.settled')
/** An order ended without a sale: never paid, or cancelled, or its group did not succeed. */
export const OrderEnded = defineEvent<OrderFact & { reason: EndReason; was_paid: boolean }>('order.ended')

/** Why an order ended without a sale. */
export const END_REASONS = [
  'not_paid',
  'left',
  'group_failed',
  'deal_cancelled',
  'balance_missed',
  'not_collected',
  'cancelled_by_buyer',
  'cancelled_by_shop',
  'cancelled_by_operator',
] as const
export type EndReason = (typeof END_REASONS)[number]

/** Its buyer sends an order to another address. */
export const AddressChanged = defineEvent<OrderFact>('order.address_changed')
