import { after, HOUR, MINUTE } from '../../platform/clock.ts'
import type { BuyableFacts, DepositTerms, PickupPlace, Terms } from '../orders/index.ts'
import {
  AlreadyInGroup,
  DealNotRunning,
  DealSoldOut,
  GroupClosed,
  GroupFull,
  LineAhead,
  NewBuyersOnly,
  NotInDeal,
  NotOpenedByBuyers,
  NotYourBargain,
  OverBuyerLimit,
  TooManyOpenGroups,
} from './refusals.ts'
import { type Tier, tierAt } from './tiers.ts'

export type GroupStatus = 'forming' | 'open' | 'succeeded' | 'failed' | 'cancelled'
export type Scope = 'team' | 'campaign' | 'pickup'
/** `at_once`: every paid place counts by itself; `when_full`: at the goal; `at_deadline`: as many as come till then. */
export type Close = 'at_once' | 'when_full' | 'at_deadline'
export type Unit = 'people' | 'quantity'

/** What a deal asks of a buyer, and what is known of this one. */
export interface DealFacts extends BuyableFacts {
  deal_id: string
  deal_status: 'draft' | 'running' | 'ended' | 'cancelled'
  scope: Scope
  close: Close
  goal_unit: Unit
  goal_min: number
  goal_max: number | null
  tier_unit: Unit | 'helpers'
  starts_at: Date
  ends_at: Date
  window_hours: number | null
  hold_minutes: number | null
  firm: boolean
  deposit_bp: number | null
  deposit_worth: number | null
  deposit_missed: DepositTerms['missed'] | null
  balance_hours: number | null
  leader_bp: number
  per_buyer: number | null
  new_buyers_only: boolean
  dispatch_hours: number
  /** Of the variant asked for, from the lowest count up; null when the deal does not have it. */
  tiers: Tier[] | null
  /** Units this buyer has of the deal; counted only where it gives each buyer so many. */
  bought: number
  known_buyer: boolean
  units_taken: number
  quantity_max: number | null
  groups_open: number
  open_groups_max: number | null
}

export interface GroupFacts {
  group_id: string
  group_status: GroupStatus
  deadline_at: Date | null
  opener_id: string | null
  seats_taken: number
  seats_paid: number
  seats_max: number | null
  helpers: number
  in_group: boolean
  /** Others wait in line for a place. */
  others_wait: boolean
  point: PickupPlace | null
  collect_until: Date | null
}

/** How many seats a place of this many units takes: one a person, or one a unit. */
export const seatsOf = (unit: Unit, quantity: number): number => (unit === 'people' ? 1 : quantity)

/** Decides whether a buyer may open a group of a deal. Throws the Refusal that says why not. */
export function decideOpen(deal: DealFacts, quantity: number, now: Date): void {
  if (deal.scope !== 'team' || deal.tier_unit === 'helpers') throw NotOpenedByBuyers()
  if (!isRunning(deal, now)) throw DealNotRunning()
  if (deal.open_groups_max !== null && deal.groups_open >= deal.open_groups_max) throw TooManyOpenGroups()
  decideBuyer(deal, quantity)
}

/**
 * Decides whether a buyer may take a place in a group. A team that is open keeps its promise when its deal has ended.
 * `fromLine`: it is this buyer's turn in the waiting line.
 */
export function decideJoin(deal: DealFacts, group: GroupFacts, ask: JoinAsk, now: Date): void {
  const { accountId, quantity, fromLine = false } = ask
  if (group.in_group) throw AlreadyInGroup()
  if (group.group_status !== 'open' || !group.deadline_at || now >= group.deadline_at) throw GroupClosed()
  if (deal.deal_status === 'cancelled' || (deal.scope === 'campaign' && !isRunning(deal, now))) throw DealNotRunning()
  if (deal.tier_unit === 'helpers' && group.opener_id !== accountId) throw NotYourBargain()
  if (group.others_wait && !fromLine) throw LineAhead()
  const left = group.seats_max === null ? Infinity : group.seats_max - group.seats_taken
  if (left < seatsOf(deal.goal_unit, quantity)) throw GroupFull({ left })
  decideBuyer(deal, quantity)
}

export interface JoinAsk {
  accountId: string
  quantity: number
  fromLine?: boolean
}

const isRunning = (deal: DealFacts, now: Date) =>
  deal.deal_status === 'running' && now >= deal.starts_at && now < deal.ends_at

function decideBuyer(deal: DealFacts, quantity: number): void {
  if (!deal.tiers) throw NotInDeal()
  if (deal.new_buyers_only && deal.known_buyer) throw NewBuyersOnly()
  if (deal.per_buyer !== null && deal.bought + quantity > deal.per_buyer) {
    throw OverBuyerLimit({ max: deal.per_buyer, bought: deal.bought })
  }
  if (deal.quantity_max !== null && deal.units_taken + quantity > deal.quantity_max) throw DealSoldOut()
}

/** What the tiers of a group have counted so far. */
export const reached = (unit: DealFacts['tier_unit'], group: Pick<GroupFacts, 'seats_paid' | 'helpers'>): number =>
  unit === 'helpers' ? group.helpers : group.seats_paid

/** The terms of an order in a group: the price of the tier reached so far, and minutes to pay. */
export function groupTerms(deal: DealFacts, group: GroupFacts | NewGroup, holdMinutes: number, now: Date): Terms {
  const counted = 'helpers' in group ? reached(deal.tier_unit, group) : 0
  return {
    unitPrice: tierAt(deal.tiers ?? [], counted)?.price ?? deal.single_price,
    dispatchHours: deal.dispatch_hours,
    payBy: payBy(deal, group, holdMinutes, now),
    groupId: group.group_id,
    firm: deal.firm,
    deposit: depositOf(deal),
    pickup: pickupOf(deal, group),
  }
}

export interface NewGroup {
  group_id: string
}

/** Nobody can pay after the end of a campaign or a pick-up: the time to pay ends there, too. */
function payBy(deal: DealFacts, group: GroupFacts | NewGroup, holdMinutes: number, now: Date): Date {
  const full = after(now, (deal.hold_minutes ?? holdMinutes) * MINUTE)
  const end = deal.scope === 'team' || !('deadline_at' in group) ? null : group.deadline_at
  return end && end < full ? end : full
}

function depositOf(deal: DealFacts): DepositTerms | null {
  const { deposit_bp: bp, deposit_worth: worth, deposit_missed: missed, balance_hours: balanceHours } = deal
  return bp !== null && worth !== null && missed !== null && balanceHours !== null
    ? { bp, worth, missed, balanceHours }
    : null
}

function pickupOf(deal: DealFacts, group: GroupFacts | NewGroup): Terms['pickup'] {
  if (!('point' in group) || !group.point || !group.opener_id || !group.collect_until) return null
  const { point, opener_id: leaderId, collect_until: collectUntil } = group
  return { leaderId, leaderBp: deal.leader_bp, point, collectUntil }
}

export interface PaymentFacts {
  group_status: GroupStatus
  deadline_at: Date | null
  close: Close
  goal_unit: Unit
  goal_min: number
  seats_max: number | null
  seats_taken: number
  seats_paid: number
  /** Seats of this pledge. */
  seats: number
  pledge_status: 'reserved' | 'paid' | 'confirmed' | 'refunded' | 'forfeited' | 'lapsed'
  deal_status: 'draft' | 'running' | 'ended' | 'cancelled'
  /** The buyer took another place in the group since. */
  has_other_place: boolean
  /** People wait in line, and come before whoever paid too late. */
  others_wait: boolean
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
  const room = facts.seats_max === null || facts.seats_taken + facts.seats <= facts.seats_max
  const free = room && !facts.has_other_place && !facts.others_wait && facts.deal_status !== 'cancelled'
  return facts.pledge_status === 'lapsed' && free ? 'reseat' : 'no_seat'
}

/** Whether a group succeeds at once with so many paid seats: at its goal, or when it collects, when nobody else fits. */
export function succeedsNow(group: Pick<PaymentFacts, 'close' | 'goal_min' | 'seats_max'>, seatsPaid: number): boolean {
  if (group.close === 'at_once') return false
  if (group.close === 'when_full') return seatsPaid >= group.goal_min
  return group.seats_max !== null && seatsPaid >= group.seats_max
}

/** What the deadline means for a group. */
export const atDeadline = (goalMin: number, seatsPaid: number): 'succeeded' | 'failed' =>
  seatsPaid >= goalMin ? 'succeeded' : 'failed'

/** When a group that opens now must be full. */
export const deadlineOf = (windowHours: number, now: Date): Date => after(now, windowHours * HOUR)

/** The most seats a group of a deal can have; null without a limit. */
export const seatsMaxOf = (deal: Pick<DealFacts, 'close' | 'goal_unit' | 'goal_min' | 'goal_max'>): number | null =>
  deal.goal_max ?? (deal.close === 'when_full' && deal.goal_unit === 'people' ? deal.goal_min : null)
