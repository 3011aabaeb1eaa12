import { formatMoney } from '#lib/format.ts'
import { m } from '#lib/paraglide/messages.js'
import type { Order, OrderReason, OrderStatus, TimelineEntry } from '#lib/types.ts'

type Tone = 'act' | 'wait' | 'good' | 'bad' | 'plain'

const statuses: Record<OrderStatus, { text: () => string; tone: Tone }> = {
  unpaid: { text: m.orders_unpaid, tone: 'act' },
  held: { text: m.orders_held, tone: 'wait' },
  balance_due: { text: m.orders_balance_due, tone: 'act' },
  to_ship: { text: m.orders_to_ship, tone: 'wait' },
  shipped: { text: m.orders_shipped, tone: 'wait' },
  arrived: { text: m.orders_arrived, tone: 'act' },
  received: { text: m.orders_received, tone: 'good' },
  settled: { text: m.orders_settled, tone: 'good' },
  cancelled: { text: m.orders_cancelled, tone: 'plain' },
  refunded: { text: m.orders_refunded, tone: 'bad' },
  forfeited: { text: m.orders_forfeited, tone: 'bad' },
}

/** An order's status in one or two words, and how it looks. */
export const statusOf = (order: Pick<Order, 'status'>) => ({
  text: statuses[order.status].text(),
  tone: statuses[order.status].tone,
})

const reasons: Record<OrderReason, () => string> = {
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
  tier_reached: m.orders_why_tier_reached,
  balance_missed: m.orders_why_balance_missed,
  not_collected: m.orders_why_not_collected,
  allowance: m.orders_why_allowance,
}

/** Why an order ended or money goes back, as a sentence; empty without a reason. */
export const reasonText = (code: OrderReason | null | undefined) => (code ? reasons[code]() : '')

type Params = TimelineEntry['params']

const received = {
  buyer: m.orders_told_received,
  leader: m.orders_told_received_by_leader,
  time: m.orders_told_received_by_time,
}

/** Reasons for which a part of the money goes back while the order goes on. */
const partly = new Set<OrderReason>(['tier_reached', 'allowance'])
const isPart = ({ amount, reason }: Params) => amount && reason && partly.has(reason) && { amount: formatMoney(amount) }

const told: Record<TimelineEntry['code'], (params: Params, order: Order) => { text: string; detail?: string }> = {
  placed: () => ({ text: m.orders_told_placed() }),
  paid: () => ({ text: m.orders_told_paid() }),
  deposit_paid: () => ({ text: m.orders_told_deposit_paid() }),
  held_for_group: () => ({ text: m.orders_told_held() }),
  group_succeeded: (_, { group }) => ({
    text: group?.unit === 'people' && group.joined === group.goal ? m.orders_told_succeeded() : m.orders_told_reached(),
  }),
  price_dropped: ({ amount }) => ({ text: m.orders_told_price_dropped({ amount: amount ? formatMoney(amount) : '' }) }),
  balance_due: () => ({ text: m.orders_told_balance_due() }),
  balance_paid: () => ({ text: m.orders_told_balance_paid() }),
  delayed: () => ({ text: m.orders_told_delayed() }),
  to_ship: () => ({ text: m.orders_told_to_ship() }),
  shipped: ({ carrier = '', tracking_number = '' }) => ({
    text: m.orders_told_shipped(),
    detail: `${carrier} ${tracking_number}`.trim(),
  }),
  arrived: () => ({ text: m.orders_told_arrived() }),
  received: ({ by }) => ({ text: received[by ?? 'buyer']() }),
  settled: () => ({ text: m.orders_told_settled() }),
  lapsed: () => ({ text: m.orders_told_lapsed(), detail: m.orders_why_not_paid() }),
  cancelled: ({ reason, note }) => ({
    text: m.orders_told_cancelled(),
    detail: [reasonText(reason), note && `“${note}”`].filter(Boolean).join(' '),
  }),
  forfeited: () => ({ text: m.orders_told_forfeited() }),
  refund_started: (params) => {
    const part = isPart(params)
    return {
      text: part ? m.orders_told_part_back(part) : m.orders_told_refund_started(),
      detail: reasonText(params.reason),
    }
  },
  refund_retrying: () => ({ text: m.orders_told_refund_retrying() }),
  refund_done: (params) => {
    const part = isPart(params)
    return { text: part ? m.orders_told_part_done(part) : m.orders_told_refund_done() }
  },
}

/** The story of an order in plain words, oldest first. */
export const story = (order: Order) =>
  order.timeline.map(({ at, code, params }) => ({ at, ...told[code](params, order) }))

const heldHead = ({ group }: Order): string => {
  const count = group?.missing ?? 0
  if (count === 0) return m.orders_head_held_plain()
  return group?.unit === 'quantity' ? m.orders_head_held_units({ count }) : m.orders_head_held({ count })
}

/** What may be done with an order that is paid and not shipped yet. */
function beforeShipping(order: Order): string {
  if (order.firm) return order.can.cancel ? m.orders_text_late() : m.orders_text_firm()
  return order.can.cancel ? m.orders_text_to_ship() : ''
}

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
      return {
        title: heldHead(order),
        text: order.group?.missing === 0 ? m.orders_text_held_on() : m.orders_text_held(),
      }
    case 'balance_due':
      return {
        title: m.orders_head_balance_due(),
        text: order.deposit?.missed === 'keep' ? m.orders_text_balance_keep() : m.orders_text_balance_refund(),
      }
    case 'to_ship':
      return {
        title: order.firm && order.ready_by ? m.orders_head_made() : m.orders_head_to_ship(),
        text: beforeShipping(order),
      }
    case 'shipped':
      return { title: m.orders_head_shipped(), text: m.orders_text_shipped() }
    case 'arrived':
      return { title: m.orders_head_arrived(), text: m.orders_text_arrived() }
    case 'received':
    case 'settled':
      return { title: m.orders_head_received(), text: m.orders_text_received() }
    case 'cancelled':
      return { title: m.orders_head_cancelled(), text: reasonText(order.end_reason) }
    case 'forfeited':
      return { title: m.orders_head_forfeited(), text: m.orders_text_forfeited() }
    case 'refunded':
      return {
        title: refund?.status === 'done' ? m.orders_head_refunded() : m.orders_head_refunding(),
        text: reasonText(order.end_reason),
      }
  }
}
