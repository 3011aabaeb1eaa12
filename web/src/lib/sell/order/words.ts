import { formatDate, formatMoney } from '#lib/format.ts'
import { m } from '#lib/paraglide/messages.js'
import type { Order, OrderReason, OrderStatus, TimelineEntry } from '#lib/types.ts'

type Tone = 'act' | 'wait' | 'good' | 'bad' | 'plain'

const statuses: Record<OrderStatus, { text: () => string; tone: Tone }> = {
  unpaid: { text: m.ship_is_unpaid, tone: 'plain' },
  held: { text: m.ship_is_held, tone: 'wait' },
  balance_due: { text: m.ship_is_balance_due, tone: 'wait' },
  to_ship: { text: m.ship_is_to_ship, tone: 'act' },
  shipped: { text: m.ship_is_shipped, tone: 'wait' },
  arrived: { text: m.ship_is_arrived, tone: 'wait' },
  received: { text: m.ship_is_received, tone: 'good' },
  settled: { text: m.ship_is_settled, tone: 'good' },
  cancelled: { text: m.ship_is_cancelled, tone: 'plain' },
  refunded: { text: m.ship_is_refunded, tone: 'bad' },
  forfeited: { text: m.ship_is_forfeited, tone: 'plain' },
}

/** An order's status as its shop reads it, and how it looks. */
export const shopOrderStatus = ({ status }: Pick<Order, 'status'>) => ({
  text: statuses[status].text(),
  tone: statuses[status].tone,
})

const reasons: Record<OrderReason, () => string> = {
  not_paid: m.ship_why_not_paid,
  group_failed: m.ship_why_group_failed,
  deal_cancelled: m.ship_why_deal_cancelled,
  cancelled_by_buyer: m.ship_why_by_buyer,
  cancelled_by_shop: m.ship_why_by_shop,
  cancelled_by_operator: m.ship_why_by_operator,
  too_late: m.ship_why_too_late,
  no_seat: m.ship_why_no_seat,
  duplicate: m.ship_why_duplicate,
  left: m.ship_why_left,
  tier_reached: m.ship_why_tier_reached,
  balance_missed: m.ship_why_balance_missed,
  not_collected: m.ship_why_not_collected,
  allowance: m.ship_why_allowance,
}

/** Why an order ended or money goes back, as its shop reads it; empty without a reason. */
export const shopReason = (code: OrderReason | null | undefined) => (code ? reasons[code]() : '')

/** Who said that the goods arrived. */
const receivers = {
  buyer: m.ship_told_received,
  leader: m.ship_told_received_by_leader,
  time: m.ship_told_received_by_time,
}

type Params = TimelineEntry['params']
type Told = { text: string; detail?: string }
type Amount = NonNullable<Params['amount']>

const until = (at: string | null | undefined) => (at ? m.ship_until({ date: formatDate(at) }) : '')
const sum = (amount: Amount | undefined) => (amount ? formatMoney(amount) : '')

const told: Record<TimelineEntry['code'], (params: Params) => Told> = {
  placed: () => ({ text: m.ship_told_placed() }),
  paid: () => ({ text: m.ship_told_paid() }),
  deposit_paid: () => ({ text: m.ship_told_deposit_paid() }),
  held_for_group: () => ({ text: m.ship_told_held() }),
  group_succeeded: () => ({ text: m.ship_told_succeeded() }),
  price_dropped: ({ amount }) => ({ text: m.ship_told_price_dropped(), detail: sum(amount) }),
  balance_due: ({ balance_due_at }) => ({ text: m.ship_told_balance_due(), detail: until(balance_due_at) }),
  balance_paid: () => ({ text: m.ship_told_balance_paid() }),
  delayed: () => ({ text: m.ship_told_delayed(), detail: m.ship_told_delayed_text() }),
  to_ship: () => ({ text: m.ship_told_to_ship() }),
  shipped: ({ carrier = '', tracking_number = '' }) => ({
    text: m.ship_told_shipped(),
    detail: `${carrier} ${tracking_number}`.trim(),
  }),
  arrived: ({ collect_until }) => ({ text: m.ship_told_arrived(), detail: until(collect_until) }),
  received: ({ by }) => ({ text: receivers[by ?? 'buyer']() }),
  settled: () => ({ text: m.ship_told_settled() }),
  lapsed: () => ({ text: m.ship_told_lapsed() }),
  cancelled: ({ reason, note }) => ({
    text: m.ship_told_cancelled(),
    detail: [shopReason(reason), note && `“${note}”`].filter(Boolean).join(' '),
  }),
  forfeited: () => ({ text: m.ship_told_forfeited(), detail: m.ship_told_forfeited_text() }),
  refund_started: ({ reason, amount }) => ({
    text: m.ship_told_refund_started(),
    detail: [sum(amount), shopReason(reason)].filter(Boolean).join('. '),
  }),
  refund_retrying: () => ({ text: m.ship_told_refund_retrying() }),
  refund_done: () => ({ text: m.ship_told_refund_done() }),
}

/** The story of an order as its shop reads it, oldest first. */
export const shopStory = (order: Order) => order.timeline.map(({ at, code, params }) => ({ at, ...told[code](params) }))
