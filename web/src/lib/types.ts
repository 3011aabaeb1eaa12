/** The API's views, as pages use them. Amounts are integers in ISO 4217 minor units; times are RFC 3339 UTC. */

export interface Money {
  amount: number
  currency: string
}

export interface Picture {
  id: string
  alt: string
  width: number
  height: number
  /** A tiny data: URL shown until the picture arrives. */
  blur: string | null
  /** `/media/{id}`; a rendition is `{url}/{width}.avif` or `.webp`. */
  url: string
}

export interface Person {
  id: string
  name: string
  picture: Picture | null
}

export interface Me extends Person {
  email: string
  email_verified: boolean
  language: string | null
  currency: string | null
  /** Runs the market. */
  operator: boolean
  has_password: boolean
  created_at: string
  /** Notifications not read yet. */
  unread?: number
}

export interface ShopCard {
  id: string
  handle: string
  name: string
  country: string
  currency: string
  picture: Picture | null
}

export interface Shop extends ShopCard {
  description: string
  return_policy: string
  return_days: number
  languages: string[]
  member_since: string
}

export interface Category {
  id: number
  slug: string
  name: string
  parent_id: number | null
}

export type Unit = 'piece' | 'kg'

export interface ProductCard {
  id: string
  handle: string
  title: string
  picture: Picture | null
  shop: ShopCard
  /** Lowest single price. */
  price: Money
  unit: Unit
  deal: { id: string; price: Money; people: number; open_groups: number; ends_at: string | null } | null
  in_stock: boolean
}

export interface Variant {
  id: string
  options: string[]
  sku: string | null
  price: Money
  compare_at: Money | null
  /** Units one can still buy; null: it never runs out. */
  stock: number | null
  picture: Picture | null
  weight_g: number | null
  deal_price: Money | null
}

export interface Product extends ProductCard {
  description: string
  options: { name: string; values: string[] }[]
  variants: Variant[]
  pictures: Picture[]
  category: Category | null
  tags: string[]
  return_days: number
  shipping: { fee: Money; free_from: Money | null }
  status: 'draft' | 'active' | 'archived'
  version: number
}

export interface Deal {
  id: string
  shop_id: string
  product_id: string
  scope: 'team' | 'campaign' | 'pickup'
  status: 'draft' | 'running' | 'ended' | 'cancelled'
  goal: { unit: 'people' | 'quantity'; min: number; max: number | null }
  /** The lowest of `prices`, and the same variant bought alone. */
  price: Money
  single_price: Money
  prices: { variant_id: string; options: string[]; single: Money; deal: Money }[]
  /** Hours a group has from its opening. */
  window_hours: number | null
  starts_at: string
  ends_at: string
  limits: { per_buyer: number | null; new_buyers_only: boolean; open_groups: number | null; quantity: number | null }
  dispatch_hours: number
  taken: number
  open_groups: number
  succeeded_groups: number
  cancel_reason: string | null
}

export type GroupStatus = 'forming' | 'open' | 'succeeded' | 'failed' | 'cancelled'

export interface GroupCard {
  id: string
  deal_id: string
  opener: Person
  /** Seats paid. */
  joined: number
  /** Seats held by people who are paying now. */
  held: number
  goal: number
  missing: number
  /** Null until the opener has paid. */
  deadline_at: string | null
  status: GroupStatus
}

/** What everybody may know of a group, as it is told live. */
export interface GroupLive extends GroupCard {
  members: { person: Person; joined_at: string; is_opener: boolean }[]
  /** The seller's word when the deal was cancelled. */
  reason: string | null
  opened_at: string | null
  closed_at: string | null
  server_now: string
}

export interface Group extends GroupLive {
  deal: Deal
  product: ProductCard
  /** The link to send to friends. */
  share_url: string
  /** The place of the person who asks. */
  you: {
    pledge_id: string
    order_id: string
    status: 'reserved' | 'paid' | 'confirmed' | 'refunded' | 'lapsed'
    /** When an unpaid seat is given back. */
    pay_by: string | null
  } | null
}

export interface Address {
  id: string
  name: string
  phone: string
  country: string
  region: string
  city: string
  postal_code: string
  line1: string
  line2: string
  is_default: boolean
}

export type OrderStatus = 'unpaid' | 'held' | 'to_ship' | 'shipped' | 'received' | 'settled' | 'cancelled' | 'refunded'

export interface OrderLine {
  product_id: string
  variant_id: string
  title: string
  variant_title: string
  picture: Picture | null
  quantity: number
  unit_price: Money
  amount: Money
}

export type TimelineCode =
  | 'placed'
  | 'paid'
  | 'held_for_group'
  | 'group_succeeded'
  | 'to_ship'
  | 'shipped'
  | 'received'
  | 'settled'
  | 'lapsed'
  | 'cancelled'
  | 'refund_started'
  | 'refund_retrying'
  | 'refund_done'

export interface TimelineEntry {
  at: string
  code: TimelineCode
  params: {
    carrier?: string
    tracking_number?: string
    /** Who said that the goods arrived. */
    by?: 'buyer' | 'time' | null
    reason?: string | null
    note?: string | null
    dispatch_due_at?: string | null
    amount?: Money
  }
}

export interface Payment {
  id: string
  status: 'pending' | 'paid' | 'failed'
  amount: Money
  provider: string
  /** Null once it cannot be paid any more. */
  checkout_url: string | null
  failure: string | null
  pay_by: string
  paid_at: string | null
}

export interface Refund {
  id: string
  status: 'pending' | 'retrying' | 'done'
  amount: Money
  reason: string
  at: string
  done_at: string | null
}

export interface Order {
  id: string
  number: number
  status: OrderStatus
  shop: ShopCard
  buyer: Person
  lines: OrderLine[]
  items_total: Money
  shipping_fee: Money
  total: Money
  address: Omit<Address, 'id' | 'is_default'>
  note: string
  group: GroupCard | null
  /** Oldest first. */
  timeline: TimelineEntry[]
  /** Newest first. */
  payments: Payment[]
  refunds: Refund[]
  shipments: { carrier: string; tracking_number: string; shipped_at: string }[]
  pay_by: string | null
  dispatch_due_at: string | null
  /** Counts as received by itself then. */
  receive_due_at: string | null
  return_days: number
  return_until: string | null
  end_reason: string | null
  /** What was said when it was cancelled. */
  end_note: string | null
  /** What the person who asks can do now. */
  can: { pay: boolean; leave: boolean; cancel: boolean; confirm_receipt: boolean; ship: boolean }
  placed_at: string
}

/** A new order that waits for its payment. */
export interface Placed {
  order_id: string
  order_number: number
  group_id?: string
  pledge_id?: string
  payment_id: string
  total: Money
  pay_by: string
  checkout_url: string
}

/** A payment on the page of the sandbox provider. */
export interface SandboxPayment {
  payment_id: string
  amount: Money
  status: 'open' | 'approved' | 'declined'
  decided_at: string | null
  return_path: string
}

export interface MyShop {
  shop: ShopCard
  role: 'owner' | 'manager' | 'packer'
}

/** Where somebody is signed in. */
export interface Session {
  id: string
  /** The session of this request. */
  current: boolean
  ip_address: string | null
  user_agent: string | null
  created_at: string
  expires_at: string
}

/** Something a person was told; its words are in the language of the request. */
export interface Notification {
  id: string
  kind: string
  title: string
  body: string
  /** A path of this site. */
  link: string | null
  created_at: string
  read_at: string | null
}

export interface List<T> {
  items: T[]
  next_cursor: string | null
}

export interface HomePage {
  deals: ProductCard[]
  categories: Category[]
  fresh: ProductCard[]
  ending: (GroupCard & { product: ProductCard })[]
}

export interface ProductPage {
  product: Product
  deal: Deal | null
  open_groups: GroupCard[]
  /** The server's clock when it answered: countdowns measure from it. */
  server_now?: string
}

export interface Mail {
  id: string
  to: string
  subject: string
  text: string
  html: string | null
  sent_at: string
}
