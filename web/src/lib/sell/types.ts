import type { Deal, Money, Person, Picture, ProductCard, Shop, ShopCard, Unit } from '#lib/types.ts'

/** The API's views for the people of a shop. */

export type ShopRole = 'owner' | 'manager' | 'packer'
export type ShopStatus = 'pending' | 'approved' | 'rejected' | 'suspended'

/** A shop one works in. */
export interface Workplace {
  shop: ShopCard
  role: ShopRole
  status: ShopStatus
}

export interface ShopSettings extends Shop {
  shipping: { fee: Money; free_from: Money | null }
  status: ShopStatus
  /** What the operator wrote with the verdict. */
  verdict_reason: string | null
  version: number
}

export interface Member {
  person: Person
  email: string
  role: ShopRole
  since: string
}

export interface Invitation {
  id: string
  email: string
  role: ShopRole
  created_at: string
  expires_at: string
}

export type ProductStatus = 'draft' | 'active' | 'archived'

export interface SellerProductCard extends ProductCard {
  status: ProductStatus
  /** How many variants it has. */
  variants: number
  /** Units of all variants; null when none is counted. */
  on_hand: number | null
  updated_at: string
}

export interface SellerVariant {
  id: string
  options: string[]
  sku: string | null
  barcode: string | null
  price: Money
  compare_at: Money | null
  weight_g: number | null
  picture_id: string | null
  on_hand: number
  /** Units promised to buyers. */
  reserved: number
  tracked: boolean
}

export interface SellerProduct {
  id: string
  handle: string
  language: string
  texts: Record<string, { title: string; description: string } | undefined>
  vendor: string | null
  product_type: string | null
  category_id: number | null
  tags: string[]
  status: ProductStatus
  unit: Unit
  options: string[]
  variants: SellerVariant[]
  pictures: { picture: Picture | null; source_url: string | null; alt: string; failure: string | null }[]
  version: number
  updated_at: string
}

export type SellerDeal = Deal & { product: ProductCard }

/** What a shop should look at now. */
export interface Today {
  to_ship: number
  late_to_ship: number
  on_the_way: number
  open_groups: number
  running_out: { product_id: string; variant_id: string; title: string; variant_title: string; left: number }[]
  /** Paid in the last 24 hours. */
  sales_today: Money
  orders_today: number
}

export interface Balance {
  currency: string
  /** Paid for orders that are not final yet. */
  held_in_escrow: Money
  /** Settled: the shop's own. */
  available: Money
  /** Refunded after settlement; the next sales pay it. */
  debt: Money
}

export interface StatementLine {
  id: number
  at: string
  kind: 'settle' | 'reverse' | 'collect'
  order_id: string | null
  order_number: number | null
  gross: Money
  fee: Money
  net: Money
  /** What the shop had after this line. */
  balance: Money
}

export interface Import {
  id: string
  file_name: string
  dialect: 'shopify-old' | 'shopify-new' | null
  status: 'waiting' | 'running' | 'done' | 'failed'
  failure: string | null
  total_bytes: number
  read_bytes: number
  rows: number
  products: number
  products_created: number
  products_updated: number
  failed_rows: number
  problems: number
  pictures: { waiting: number; fetched: number; failed: number }
  created_at: string
  finished_at: string | null
}

/** Something in a file that was not taken over. */
export interface ImportProblem {
  row: number
  column: string
  reason: string
  value: string
}
