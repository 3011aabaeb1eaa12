/** What people can be told, and whether a mail says it too. Each language's file has a text for each. */
export const KINDS = {
  group_opened: { byMail: true },
  member_joined: { byMail: false },
  pledge_paid: { byMail: true },
  pledge_lapsed: { byMail: true },
  group_succeeded: { byMail: true },
  group_failed: { byMail: true },
  group_over: { byMail: false },
  group_cancelled: { byMail: true },
  payment_failed: { byMail: true },
  payment_twice: { byMail: true },
  payment_late: { byMail: true },
  order_paid: { byMail: true },
  order_lapsed: { byMail: false },
  order_shipped: { byMail: true },
  order_counts_as_received: { byMail: false },
  order_cancelled: { byMail: true },
  refund_done: { byMail: true },
  order_to_ship: { byMail: true },
  order_cancelled_by_buyer: { byMail: true },
  order_settled: { byMail: false },
  shop_opened: { byMail: true },
  shop_approved: { byMail: true },
  shop_rejected: { byMail: true },
  shop_suspended: { byMail: true },
  staff_joined: { byMail: false },
  leader_applied: { byMail: true },
  leader_approved: { byMail: true },
  leader_rejected: { byMail: true },
  leader_suspended: { byMail: true },
  pickup_opened: { byMail: false },
  pickup_succeeded: { byMail: true },
  pickup_over: { byMail: false },
  pickup_shipped: { byMail: true },
  pickup_arrived: { byMail: true },
  pickup_handed_over: { byMail: false },
  pickup_missed: { byMail: true },
  pickup_left: { byMail: false },
  pickup_returned: { byMail: true },
  pickup_back: { byMail: true },
} as const satisfies Record<string, { byMail: boolean }>

export type Kind = keyof typeof KINDS

/** A value of a text: words as they are, money and instants written the reader's way. */
export type Param = string | number | { amount: number; currency: string } | { at: string }
export type Params = Record<string, Param>

/** A title and a sentence or two: what happened, why, what comes next. `{name}` stands for a param. */
export type Text = [title: string, body: string]
export type Catalogue = Record<Kind, Text> & { more: Text; footer: Text }
