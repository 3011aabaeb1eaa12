import { defineEvent } from '../../platform/events.ts'

export interface DealFact {
  shop_id: string
  deal_id: string
  product_id: string
}

export interface GroupFact {
  shop_id: string
  deal_id: string
  group_id: string
}

export interface PledgeFact extends GroupFact {
  pledge_id: string
  order_id: string
  account_id: string
}

/** A deal began, changed or came to its end. */
export const DealChanged = defineEvent<DealFact & { status: string }>('deal.changed')

/** A seat and its stock are held for a buyer who has yet to pay. */
export const PledgeReserved = defineEvent<PledgeFact>('pledge.reserved')
/** A seat is paid. */
export const PledgePaid = defineEvent<PledgeFact & { seats_paid: number; goal: number }>('pledge.paid')
/** A seat came back: it was not paid in time, or its buyer left. */
export const PledgeLapsed = defineEvent<PledgeFact & { reason: string }>('pledge.lapsed')
/** A payment found no seat any more and goes back in full. */
export const PaymentReturned = defineEvent<PledgeFact & { reason: 'duplicate' | 'no_seat' }>('payment.returned')

/** The opener has paid: others can join until the deadline. */
export const GroupOpened = defineEvent<GroupFact & { opener_id: string; deadline_at: string }>('group.opened')
export const GroupSucceeded = defineEvent<GroupFact & { account_ids: string[] }>('group.succeeded')
/** The deadline passed without enough people; all get their money back. */
export const GroupFailed = defineEvent<GroupFact & { account_ids: string[] }>('group.failed')
/** The seller took the deal back; all get their money back. */
export const GroupCancelled = defineEvent<GroupFact & { account_ids: string[]; reason: string }>('group.cancelled')
