import {
  HeldForGroup,
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
  group_id: string | null
}

/** Why an act is not possible, or undefined when it is. Acts of another role than the viewer's are `not_allowed`. */
const RULES: Record<keyof Acts, { who: Viewer[]; why: (order: ActFacts, now: Date) => string | undefined }> = {
  pay: {
    who: ['buyer'],
    why: ({ status, pay_by }, now) => (status === 'unpaid' && pay_by > now ? undefined : OrderNotPayable.code),
  },
  leave: {
    who: ['buyer'],
    why: ({ status }) => (status === 'unpaid' ? undefined : whyNotCancelled(status)),
  },
  cancel: {
    who: ['buyer', 'shop', 'operator'],
    why: ({ status }) => (status === 'unpaid' || status === 'to_ship' ? undefined : whyNotCancelled(status)),
  },
  confirm_receipt: {
    who: ['buyer'],
    why: ({ status }) => (status === 'shipped' ? undefined : OrderNotReceivable.code),
  },
  ship: {
    who: ['shop'],
    why: ({ status }) => (status === 'to_ship' ? undefined : OrderNotShippable.code),
  },
}

const whyNotCancelled = (status: OrderStatus) => (status === 'held' ? HeldForGroup.code : OrderNotCancellable.code)

/** What a viewer can do with an order now, and for the rest why not. */
export function decideActs(order: ActFacts, viewer: Viewer, now: Date): { can: Acts; why_not: WhyNot } {
  const can: Acts = { pay: false, leave: false, cancel: false, confirm_receipt: false, ship: false }
  const why_not: WhyNot = {}
  for (const act of Object.keys(can) as (keyof Acts)[]) {
    const { who, why } = RULES[act]
    const reason = who.includes(viewer) ? why(order, now) : 'not_allowed'
    if (reason) why_not[act] = reason
    else can[act] = true
  }
  return { can, why_not }
}
