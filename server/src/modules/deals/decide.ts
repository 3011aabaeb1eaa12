import { after, HOUR, MINUTE } from '../../platform/clock.ts'
import type { BuyableFacts, Terms } from '../orders/index.ts'
import {
  AlreadyInGroup,
  DealNotRunning,
  GroupClosed,
  GroupFull,
  NewBuyersOnly,
  NotInDeal,
  OverBuyerLimit,
} from './refusals.ts'

export type GroupStatus = 'forming' | 'open' | 'succeeded' | 'failed' | 'cancelled'

/** What a deal asks of a buyer, and what is known of this one. */
export interface DealFacts extends BuyableFacts {
  deal_id: string
  deal_status: 'draft' | 'running' | 'ended' | 'cancelled'
  starts_at: Date
  ends_at: Date
  per_buyer: number | null
  new_buyers_only: boolean
  dispatch_hours: number
  goal_min: number
  goal_max: number | null
  deal_price: number | null
  bought: number
  known_buyer: boolean
}

export interface GroupFacts {
  group_id: string
  group_status: GroupStatus
  deadline_at: Date | null
  seats_taken: number
  seats_max: number
  in_group: boolean
}

/** Decides whether a buyer may open a group of a deal. Throws the Refusal that says why not. */
export function decideOpen(deal: DealFacts, quantity: number, now: Date): void {
  if (deal.deal_status !== 'running' || now < deal.starts_at || now >= deal.ends_at) throw DealNotRunning()
  decideBuyer(deal, quantity)
}

/** Decides whether a buyer may take a seat in a group. A group that is open keeps its promise when its deal has ended. */
export function decideJoin(deal: DealFacts, group: GroupFacts, quantity: number, now: Date): void {
  if (group.in_group) throw AlreadyInGroup()
  if (group.group_status !== 'open' || !group.deadline_at || now >= group.deadline_at) throw GroupClosed()
  if (group.seats_taken >= group.seats_max) throw GroupFull()
  decideBuyer(deal, quantity)
}

function decideBuyer(deal: DealFacts, quantity: number): void {
  if (deal.deal_price === null) throw NotInDeal()
  if (deal.new_buyers_only && deal.known_buyer) throw NewBuyersOnly()
  if (deal.per_buyer !== null && deal.bought + quantity > deal.per_buyer) {
    throw OverBuyerLimit({ max: deal.per_buyer, bought: deal.bought })
  }
}

/** The terms of an order in a group: the deal's price, and minutes to pay. */
export const groupTerms = (deal: DealFacts, groupId: string, holdMinutes: number, now: Date): Terms => ({
  unitPrice: deal.deal_price ?? deal.single_price,
  dispatchHours: deal.dispatch_hours,
  payBy: after(now, holdMinutes * MINUTE),
  groupId,
})

export interface PaymentFacts {
  group_status: GroupStatus
  close: 'when_full' | 'at_deadline'
  goal_min: number
  seats_max: number
  seats_taken: number
  seats_paid: number
  pledge_status: 'reserved' | 'paid' | 'confirmed' | 'refunded' | 'lapsed'
  deal_status: 'draft' | 'running' | 'ended' | 'cancelled'
  /** The buyer took another place in the group since. */
  has_other_place: boolean
}

/**
 * - `seat`: the seat that was held becomes a paid one
 * - `reseat`: the seat had lapsed, and there is one free
 * - `duplicate`: the place is paid already; this money goes back
 * - `no_seat`: too late; this money goes back
 */
export type PaymentVerdict = 'seat' | 'reseat' | 'duplicate' | 'no_seat'

/** Decides what a payment becomes. There is always an answer: money never waits for a person. */
export function decidePayment(facts: PaymentFacts): PaymentVerdict {
  if (facts.pledge_status === 'paid' || facts.pledge_status === 'confirmed') return 'duplicate'
  const alive = facts.group_status === 'open' || facts.group_status === 'forming'
  if (!alive) return 'no_seat'
  if (facts.pledge_status === 'reserved') return 'seat'
  const free = facts.seats_taken < facts.seats_max && !facts.has_other_place && facts.deal_status !== 'cancelled'
  return facts.pledge_status === 'lapsed' && free ? 'reseat' : 'no_seat'
}

/** Whether a group succeeds at once with so many paid seats: at its goal, or when it collects, when nobody else fits. */
export const succeedsNow = (
  group: Pick<PaymentFacts, 'close' | 'goal_min' | 'seats_max'>,
  seatsPaid: number,
): boolean => seatsPaid >= (group.close === 'when_full' ? group.goal_min : group.seats_max)

/** What the deadline means for a group. */
export const atDeadline = (goalMin: number, seatsPaid: number): 'succeeded' | 'failed' =>
  seatsPaid >= goalMin ? 'succeeded' : 'failed'

/** When a group that opens now must be full. */
export const deadlineOf = (windowHours: number, now: Date): Date => after(now, windowHours * HOUR)
