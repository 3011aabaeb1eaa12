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
  received_by: 'buyer' | 'time' | null
  settled_at: Date | null
  ended_at: Date | null
  end_reason: string | null
  end_note: string | null
  shipments: { carrier: string; tracking_number: string; shipped_at: string }[]
  refunds: {
    amount: number
    reason: string
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
    [order.paid_at, 'paid'],
    [waitedFrom(order), 'held_for_group'],
    [order.group_id ? order.released_at : null, 'group_succeeded'],
    [order.released_at, 'to_ship', { dispatch_due_at: order.dispatch_due_at?.toISOString() ?? null }],
    ...order.shipments.map(
      ({ shipped_at, carrier, tracking_number }): Told => [shipped_at, 'shipped', { carrier, tracking_number }],
    ),
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

/** An order of a group waits from its payment on, unless that very payment made the group succeed. */
function waitedFrom({ group_id, paid_at, released_at }: TimelineFacts): Date | null {
  if (!group_id || !paid_at) return null
  return released_at && released_at <= paid_at ? null : paid_at
}

function ending({ ended_at, end_reason, end_note }: TimelineFacts): Told {
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
