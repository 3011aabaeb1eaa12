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
/** The maker told the members something: progress, a delay, better terms. */
export const DealTold = defineEvent<DealFact & { update_id: string; kind: string }>('deal.told')

/** A seat and its stock are held for a buyer who has yet to pay. */
export const PledgeReserved = defineEvent<PledgeFact>('pledge.reserved')
/** A seat is paid. */
export const PledgePaid = defineEvent<PledgeFact & { seats_paid: number; goal: number }>('pledge.paid')
/** A seat came back: it was not paid in time, or its buyer left. */
export const PledgeLapsed = defineEvent<PledgeFact & { reason: string }>('pledge.lapsed')
/** A payment found no seat any more and goes back in full. */
export const PaymentReturned = defineEvent<PledgeFact & { reason: 'duplicate' | 'no_seat' }>('payment.returned')

/** Others can join until the deadline: a team's opener has paid, a bargain was started, a leader opened a pick-up. */
export const GroupOpened = defineEvent<GroupFact & { opener_id: string; deadline_at: string }>('group.opened')
/** The goal was reached. `account_ids`: those whose place waited for it. */
export const GroupSucceeded = defineEvent<GroupFact & { account_ids: string[] }>('group.succeeded')
/** The deadline passed without enough people; all get their money back. */
export const GroupFailed = defineEvent<GroupFact & { account_ids: string[] }>('group.failed')
/** The seller took the deal back; all get their money back. */
export const GroupCancelled = defineEvent<GroupFact & { account_ids: string[]; reason: string }>('group.cancelled')

/** A friend helped with a bargain. */
export const BargainHelped = defineEvent<GroupFact & { account_id: string; opener_id: string; helpers: number }>(
  'bargain.helped',
)

/** Somebody waits in line for a place. */
export const JoinedLine = defineEvent<GroupFact & { account_id: string }>('line.joined')
/** Somebody's turn in the line has come: a place is held for them. */
export const PlacedFromLine = defineEvent<GroupFact & { account_id: string; order_id: string }>('line.placed')
export const LeftLine = defineEvent<GroupFact & { account_id: string }>('line.left')
/** The wait of some is over without a place: the group has ended, or `reason` is the refusal that says why. */
export const LineOver = defineEvent<GroupFact & { account_ids: string[]; reason: string }>('line.over')
