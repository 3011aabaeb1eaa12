import type { RefundReason } from '../payments/index.ts'
import type { EndReason } from './events.ts'
import type { TimelineEntry } from './views.ts'

/** What an order's story is told from. Instants inside lists are as the database writes them in JSON. */
export interface TimelineFacts {
  currency: string
  group_id: string | null
  status: string
  placed_at: Date
  paid_at: Date | null
  released_at: Date | null
  dispatch_due_at: Date | null
  shipped_at: Date | null
  received_at: Date | null
  received_by: 'buyer' | 'leader' | 'time' | null
  settled_at: Date | null
  in_parts: boolean
  balance_due_at: Date | null
  balance_hours: number | null
  balance_paid_at: string | null
  price_drop: number
  delayed_at: Date | null
  arrived_at: Date | null
  collect_until: Date | null
  ended_at: Date | null
  end_reason: EndReason | null
  end_note: string | null
  shipments: { carrier: string; tracking_number: string; shipped_at: string }[]
  refunds: {
    amount: number
    reason: RefundReason
    status: string
    attempts: number
    created_at: string
    done_at: string | null
  }[]
}

type Told = [at: Date | string | null, code: TimelineEntry['code'], params?: TimelineEntry['params']]

/** The story of an order, oldest first: made of what is recorded, so it never says what did not happen. */
export function timelineOf(order: TimelineFacts): TimelineEntry[] {
  const told: Told[] = [
    [order.placed_at, 'placed'],
    [order.paid_at, order.in_parts ? 'deposit_paid' : 'paid'],
    [waitedFrom(order), 'held_for_group'],
    ...successStory(order),
    [order.delayed_at, 'delayed'],
    [order.released_at, 'to_ship', { dispatch_due_at: order.dispatch_due_at?.toISOString() ?? null }],
    ...order.shipments.map(
      ({ shipped_at, carrier, tracking_number }): Told => [shipped_at, 'shipped', { carrier, tracking_number }],
    ),
    [order.arrived_at, 'arrived', { collect_until: order.collect_until?.toISOString() ?? null }],
    [order.received_at, 'received', { by: order.received_by }],
    [order.settled_at, 'settled'],
    ending(order),
    ...order.refunds.flatMap((refund) => refundStory(refund, order.currency)),
  ]
  return told
    .filter(([at]) => at !== null)
    .map(([at, code, params = {}]) => ({ at: new Date(at!).toISOString(), code, params }))
    .sort((one, other) => one.at.localeCompare(other.at))
}

/** What the success of its group meant for an order: a lower price, and the rest that is due after a deposit. */
function successStory(order: TimelineFacts): Told[] {
  if (!order.group_id) return []
  const { in_parts, balance_due_at, balance_paid_at, price_drop, released_at, currency } = order
  const at = in_parts ? confirmedAt(order) : released_at
  return [
    [at, 'group_succeeded'],
    [price_drop > 0 ? at : null, 'price_dropped', { amount: { amount: price_drop, currency } }],
    [in_parts ? at : null, 'balance_due', { balance_due_at: balance_due_at?.toISOString() ?? null }],
    [in_parts ? balance_paid_at : null, 'balance_paid'],
  ]
}

const HOUR_MS = 3_600_000

/** The rest is due so many hours after success. */
const confirmedAt = ({ balance_due_at, balance_hours }: TimelineFacts): Date | null =>
  balance_due_at && balance_hours !== null ? new Date(balance_due_at.getTime() - balance_hours * HOUR_MS) : null

/** An order of a group waits from its payment on, unless that very payment made the group succeed. */
function waitedFrom({ group_id, paid_at, released_at }: TimelineFacts): Date | null {
  if (!group_id || !paid_at) return null
  return released_at && released_at <= paid_at ? null : paid_at
}

function ending({ status, ended_at, end_reason, end_note }: TimelineFacts): Told {
  if (status === 'forfeited') return [ended_at, 'forfeited']
  if (end_reason === 'not_paid') return [ended_at, 'lapsed']
  return [ended_at, 'cancelled', { reason: end_reason, note: end_note }]
}

function refundStory(refund: TimelineFacts['refunds'][0], currency: string): Told[] {
  const params = { amount: { amount: refund.amount, currency }, reason: refund.reason }
  const retrying = refund.status === 'pending' && refund.attempts > 0
  return [
    [refund.created_at, 'refund_started', params],
    [retrying ? refund.created_at : null, 'refund_retrying', params],
    [refund.done_at, 'refund_done', params],
  ]
}
