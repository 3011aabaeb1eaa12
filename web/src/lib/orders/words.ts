import { m } from '#lib/paraglide/messages.js'
import type { Order, OrderStatus, TimelineEntry } from '#lib/types.ts'

type Tone = 'act' | 'wait' | 'good' | 'bad' | 'plain'

const statuses: Record<OrderStatus, { text: () => string; tone: Tone }> = {
  unpaid: { text: m.orders_unpaid, tone: 'act' },
  held: { text: m.orders_held, tone: 'wait' },
  to_ship: { text: m.orders_to_ship, tone: 'wait' },
  shipped: { text: m.orders_shipped, tone: 'wait' },
  received: { text: m.orders_received, tone: 'good' },
  settled: { text: m.orders_settled, tone: 'good' },
  cancelled: { text: m.orders_cancelled, tone: 'plain' },
  refunded: { text: m.orders_refunded, tone: 'bad' },
}

/** An order's status in one or two words, and how it looks. */
export const statusOf = (order: Pick<Order, 'status'>) => ({
  text: statuses[order.status].text(),
  tone: statuses[order.status].tone,
})

const reasons: Record<string, () => string> = {
  not_paid: m.orders_why_not_paid,
  left: m.orders_why_left,
  group_failed: m.orders_why_group_failed,
  deal_cancelled: m.orders_why_deal_cancelled,
  cancelled_by_buyer: m.orders_why_by_buyer,
  cancelled_by_shop: m.orders_why_by_shop,
  cancelled_by_operator: m.orders_why_by_operator,
  too_late: m.orders_why_too_late,
  no_seat: m.orders_why_no_seat,
  duplicate: m.orders_why_duplicate,
}

/** Why an order ended or money goes back, as a sentence; empty for a reason nobody knows. */
export const reasonText = (code: string | null | undefined) => (code ? (reasons[code]?.() ?? '') : '')

/** What the entries of a story carry. */
interface Params {
  carrier?: string
  tracking_number?: string
  /** Who said that the goods arrived. */
  by?: 'buyer' | 'time' | null
  reason?: string | null
  note?: string | null
}

const told: Record<TimelineEntry['code'], (params: Params) => { text: string; detail?: string }> = {
  placed: () => ({ text: m.orders_told_placed() }),
  paid: () => ({ text: m.orders_told_paid() }),
  held_for_group: () => ({ text: m.orders_told_held() }),
  group_succeeded: () => ({ text: m.orders_told_succeeded() }),
  to_ship: () => ({ text: m.orders_told_to_ship() }),
  shipped: ({ carrier = '', tracking_number = '' }) => ({
    text: m.orders_told_shipped(),
    detail: `${carrier} ${tracking_number}`.trim(),
  }),
  received: ({ by }) => ({ text: by === 'time' ? m.orders_told_received_by_time() : m.orders_told_received() }),
  settled: () => ({ text: m.orders_told_settled() }),
  lapsed: () => ({ text: m.orders_told_lapsed(), detail: m.orders_why_not_paid() }),
  cancelled: ({ reason, note }) => ({
    text: m.orders_told_cancelled(),
    detail: [reasonText(reason), note && `“${note}”`].filter(Boolean).join(' '),
  }),
  refund_started: ({ reason }) => ({ text: m.orders_told_refund_started(), detail: reasonText(reason) }),
  refund_retrying: () => ({ text: m.orders_told_refund_retrying() }),
  refund_done: () => ({ text: m.orders_told_refund_done() }),
}

/** The story of an order in plain words, oldest first. */
export const story = (order: Order) => order.timeline.map(({ at, code, params }) => ({ at, ...told[code](params) }))

/** What an order needs or waits for, as the page's headline and one sentence more. */
export function headline(order: Order): { title: string; text: string } {
  const [refund] = order.refunds
  switch (order.status) {
    case 'unpaid':
      return {
        title: m.orders_head_unpaid(),
        text: order.group ? m.orders_text_unpaid_group() : m.orders_text_unpaid(),
      }
    case 'held':
      return { title: m.orders_head_held({ count: order.group?.missing ?? 0 }), text: m.orders_text_held() }
    case 'to_ship':
      return { title: m.orders_head_to_ship(), text: m.orders_text_to_ship() }
    case 'shipped':
      return { title: m.orders_head_shipped(), text: m.orders_text_shipped() }
    case 'received':
    case 'settled':
      return { title: m.orders_head_received(), text: m.orders_text_received() }
    case 'cancelled':
      return { title: m.orders_head_cancelled(), text: reasonText(order.end_reason) }
    case 'refunded':
      return {
        title: refund?.status === 'done' ? m.orders_head_refunded() : m.orders_head_refunding(),
        text: reasonText(order.end_reason),
      }
  }
}
