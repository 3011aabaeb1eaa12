import { m } from '#lib/paraglide/messages.js'
import type { Order, TimelineEntry } from '#lib/types.ts'

const reasons: Record<string, () => string> = {
  group_failed: m.ship_why_group_failed,
  deal_cancelled: m.ship_why_deal_cancelled,
  cancelled_by_buyer: m.ship_why_by_buyer,
  cancelled_by_shop: m.ship_why_by_shop,
  cancelled_by_operator: m.ship_why_by_operator,
  too_late: m.ship_why_too_late,
  no_seat: m.ship_why_no_seat,
  duplicate: m.ship_why_duplicate,
}

const reasonText = (code: string | null | undefined) => (code ? (reasons[code]?.() ?? '') : '')

const told: Record<TimelineEntry['code'], (params: TimelineEntry['params']) => { text: string; detail?: string }> = {
  placed: () => ({ text: m.ship_told_placed() }),
  paid: () => ({ text: m.ship_told_paid() }),
  held_for_group: () => ({ text: m.ship_told_held() }),
  group_succeeded: () => ({ text: m.ship_told_succeeded() }),
  to_ship: () => ({ text: m.ship_told_to_ship() }),
  shipped: ({ carrier = '', tracking_number = '' }) => ({
    text: m.ship_told_shipped(),
    detail: `${carrier} ${tracking_number}`.trim(),
  }),
  received: ({ by }) => ({ text: by === 'time' ? m.ship_told_received_by_time() : m.ship_told_received() }),
  settled: () => ({ text: m.ship_told_settled() }),
  lapsed: () => ({ text: m.ship_told_lapsed() }),
  cancelled: ({ reason, note }) => ({
    text: m.ship_told_cancelled(),
    detail: [reasonText(reason), note && `“${note}”`].filter(Boolean).join(' '),
  }),
  refund_started: ({ reason }) => ({ text: m.ship_told_refund_started(), detail: reasonText(reason) }),
  refund_retrying: () => ({ text: m.ship_told_refund_retrying() }),
  refund_done: () => ({ text: m.ship_told_refund_done() }),
}

/** The story of an order as its shop reads it, oldest first. */
export const shopStory = (order: Order) => order.timeline.map(({ at, code, params }) => ({ at, ...told[code](params) }))
