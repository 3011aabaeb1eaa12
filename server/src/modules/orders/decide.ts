import {
  AddressFixed,
  HeldForGroup,
  MadeForYou,
  NoAllowance,
  OrderNotCancellable,
  OrderNotPayable,
  OrderNotReceivable,
  OrderNotShippable,
} from './refusals.ts'
import type { Acts, OrderStatus, WhyNot } from './views.ts'

/** As what somebody looks at an order. */
export type Viewer = 'buyer' | 'shop' | 'operator'

export interface ActFacts {
  status: OrderStatus
  pay_by: Date
  balance_due_at: Date | null
  group_id: string | null
  leader_id: string | null
  /** Its place in a group may be left although it is paid. */
  free_to_leave: boolean
  firm: boolean
  delayed_at: Date | null
  dispatch_due_at: Date | null
}

/** Made for its buyer, and neither announced as late nor past its promise. */
export const isFirm = (order: Pick<ActFacts, 'firm' | 'delayed_at' | 'dispatch_due_at'>, now: Date): boolean =>
  order.firm && order.delayed_at === null && (order.dispatch_due_at === null || order.dispatch_due_at >= now)

const BEFORE_SHIPPING = new Set<OrderStatus>(['unpaid', 'held', 'balance_due', 'to_ship'])
const PAID_IN_FULL = new Set<OrderStatus>(['to_ship', 'shipped', 'arrived', 'received'])

/** Why an act is not possible, or undefined when it is. Acts of another role than the viewer's are `not_allowed`. */
const RULES: Record<
  keyof Acts,
  { who: Viewer[]; why: (order: ActFacts, now: Date, viewer: Viewer) => string | undefined }
> = {
  pay: {
    who: ['buyer'],
    why: ({ status, pay_by, balance_due_at }, now) => {
      const due = status === 'unpaid' ? pay_by : status === 'balance_due' ? balance_due_at : null
      return due && due > now ? undefined : OrderNotPayable.code
    },
  },
  leave: {
    who: ['buyer'],
    why: ({ status, free_to_leave }) =>
      status === 'unpaid' || (status === 'held' && free_to_leave) ? undefined : whyNotCancelled(status),
  },
  cancel: {
    who: ['buyer', 'shop', 'operator'],
    why: (order, now, viewer) => {
      const { status } = order
      if (viewer === 'buyer' && status === 'held' && order.free_to_leave) return undefined
      if (status !== 'unpaid' && status !== 'to_ship') return whyNotCancelled(status)
      return viewer === 'buyer' && status === 'to_ship' && isFirm(order, now) ? MadeForYou.code : undefined
    },
  },
  change_address: {
    who: ['buyer'],
    why: ({ status, leader_id }) => (BEFORE_SHIPPING.has(status) && !leader_id ? undefined : AddressFixed.code),
  },
  allow: {
    who: ['shop'],
    why: ({ status }) => (PAID_IN_FULL.has(status) ? undefined : NoAllowance.code),
  },
  confirm_receipt: {
    who: ['buyer'],
    why: ({ status }) => (status === 'shipped' || status === 'arrived' ? undefined : OrderNotReceivable.code),
  },
  ship: {
    who: ['shop'],
    why: ({ status }) => (status === 'to_ship' ? undefined : OrderNotShippable.code),
  },
}

const whyNotCancelled = (status: OrderStatus) => (status === 'held' ? HeldForGroup.code : OrderNotCancellable.code)

/** What a viewer can do with an order now, and for the rest why not. */
export function decideActs(order: ActFacts, viewer: Viewer, now: Date): { can: Acts; why_not: WhyNot } {
  const can = Object.fromEntries(Object.keys(RULES).map((act) => [act, false])) as Acts
  const why_not: WhyNot = {}
  for (const act of Object.keys(RULES) as (keyof Acts)[]) {
    const { who, why } = RULES[act]
    const reason = who.includes(viewer) ? why(order, now, viewer) : 'not_allowed'
    if (reason) why_not[act] = reason
    else can[act] = true
  }
  return { can, why_not }
}
