import { randomInt } from 'node:crypto'
import { type Language, type Texts, textIn } from '../../platform/language.ts'
import type { Settings } from '../../platform/settings.ts'
import type { PlaceOrder } from './commands/place-orders.ts'
import { NotForSale, OutOfStock, OwnShop, TooManyHolds, UnknownAddress } from './refusals.ts'

/** An address as an order keeps it. */
export interface AddressSnapshot {
  name: string
  phone: string
  country: string
  region: string
  city: string
  line1: string
  line2: string
  postal_code: string
}

/** What the database says about a variant and its buyer, read once for a decision. */
export interface BuyableFacts {
  shop_id: string
  shop_status: string
  currency: string
  shipping_fee: number
  free_shipping_from: number | null
  return_days: number
  product_id: string
  product_status: string
  texts: Record<string, { title: string }>
  variant_id: string
  variant_options: string[]
  single_price: number
  picture_id: string | null
  units_left: number | null
  own_shop: boolean
  buyer_name: string
  holds: number
  saved_address: AddressSnapshot | null
}

/** Columns of BuyableFacts. Needs `$account`, `$address`, the aliases of BUYABLE_TABLES and the stock as `st`. */
export const buyableColumns = (account: string, address: string): string => `
  s.id as shop_id, s.status as shop_status, s.currency, s.shipping_fee, s.free_shipping_from, s.return_days,
  p.id as product_id, p.status as product_status, p.texts, v.id as variant_id, v.options as variant_options,
  v.price as single_price, coalesce(v.picture_id, (
    select picture_id from product_pictures pp
    where pp.shop_id = p.shop_id and pp.product_id = p.id and picture_id is not null order by position limit 1
  )) as picture_id,
  case when st.tracked then st.on_hand - st.reserved end as units_left,
  (select name from accounts buyer where buyer.id = ${account}) as buyer_name,
  exists (select from shop_members m where m.shop_id = s.id and m.account_id = ${account}) as own_shop,
  (select count(*) from orders o where o.account_id = ${account} and o.status = 'unpaid') as holds,
  (select jsonb_build_object('name', a.name, 'phone', a.phone, 'country', a.country, 'region', a.region,
    'city', a.city, 'line1', a.line1, 'line2', a.line2, 'postal_code', a.postal_code)
    from addresses a where a.id = ${address}::uuid and a.account_id = ${account}) as saved_address`

/**
 * Orders of a buyer at a shop that were not taken back. Found among what the buyer ever ordered, never among what the shop
 * ever sold.
 */
export const ordersAt = (account: string, shop: string): string => `
  select from (
    select o.shop_id, o.status from orders o where o.account_id = ${account} offset 0
  ) own where own.shop_id = ${shop} and own.status not in ('cancelled', 'refunded')`

/** A living variant with its product and shop. Its stock, as `st`, comes from the caller, who has locked it. */
export const BUYABLE_TABLES = `
  variants v
  join products p on p.shop_id = v.shop_id and p.id = v.product_id
  join shops s on s.id = v.shop_id`

export interface Wish {
  accountId: string
  quantity: number
  address: AddressSnapshot | undefined
  note: string
  language: Language
}

/** A part that is paid first; the rest when the group has succeeded. */
export interface DepositTerms {
  /** Hundredths of 1 % of the goods' price. */
  bp: number
  /** How many times it counts against the price. */
  worth: number
  /** What becomes of it when the rest is not paid in time. */
  missed: 'refund' | 'keep'
  balanceHours: number
}

/** Goods that a leader hands out at a point, instead of a carrier at the door. */
export interface PickupTerms {
  leaderId: string
  /** The leader's earning in hundredths of 1 % of the goods' price. */
  leaderBp: number
  point: PickupPlace
  collectUntil: Date
}

/** A pick-up point as it was when its group opened. */
export interface PickupPlace extends AddressSnapshot {
  id: string
}

export interface Terms {
  unitPrice: number
  dispatchHours: number
  payBy: Date
  groupId: string | null
  /** Made for its buyer: once its group has succeeded it can be taken back only when it is late. */
  firm?: boolean
  deposit?: DepositTerms | null
  pickup?: PickupTerms | null
}

const WHOLE_BP = 10_000

/** The deposit on goods of this price, in minor units: to the nearest one, at least one. */
export const depositOn = (itemsTotal: number, bp: number): number =>
  Math.max(1, Number((BigInt(itemsTotal) * BigInt(bp) + BigInt(WHOLE_BP / 2)) / BigInt(WHOLE_BP)))

/**
 * Decides whether a wish can become an order, and what the order says: names, price, shipping, total and the market's
 * fee are fixed here. Throws the Refusal that tells the buyer why not.
 */
export function decideOrder(facts: BuyableFacts, wish: Wish, terms: Terms, settings: Settings): PlaceOrder {
  if (facts.shop_status !== 'approved' || facts.product_status !== 'active') throw NotForSale()
  if (facts.own_shop) throw OwnShop()
  if (facts.holds >= settings.holds_per_buyer) throw TooManyHolds({ max: settings.holds_per_buyer })
  if (facts.units_left !== null && facts.units_left < wish.quantity) {
    throw OutOfStock({ left: Math.max(0, facts.units_left) })
  }
  const { deposit = null, pickup = null, firm = false } = terms
  const address = addressFor(wish.address ?? facts.saved_address, facts.buyer_name, pickup)
  const itemsTotal = terms.unitPrice * wish.quantity
  const down = deposit && { ...deposit, amount: depositOn(itemsTotal, deposit.bp) }
  const free = pickup !== null || (facts.free_shipping_from !== null && itemsTotal >= facts.free_shipping_from)
  return {
    shopId: facts.shop_id,
    accountId: wish.accountId,
    groupId: terms.groupId,
    currency: facts.currency,
    line: {
      productId: facts.product_id,
      variantId: facts.variant_id,
      title: textIn(titles(facts.texts), wish.language),
      variantTitle: facts.variant_options.join(' / '),
      pictureId: facts.picture_id,
      quantity: wish.quantity,
      unitPrice: terms.unitPrice,
    },
    shippingFee: free ? 0 : facts.shipping_fee,
    discount: down ? down.amount * (down.worth - 1) : 0,
    deposit: down,
    pickup: pickup && { ...pickup, code: pickupCode() },
    firm,
    marketFeeBp: settings.market_fee_bp,
    address,
    note: wish.note,
    dispatchHours: terms.dispatchHours,
    returnDays: facts.return_days,
    payBy: terms.payBy,
  }
}

/** Goods for a pick-up go to the point, under the name of whoever collects them. */
function addressFor(own: AddressSnapshot | null, buyerName: string, pickup: PickupTerms | null): AddressSnapshot {
  if (!pickup) {
    if (!own) throw UnknownAddress()
    return own
  }
  const { id, ...point } = pickup.point
  return { ...point, name: own?.name ?? buyerName, phone: own?.phone ?? '' }
}

/** What a buyer says, or shows, at the point: six digits, never with a zero in front that gets lost. */
const pickupCode = () => String(randomInt(100_000, 1_000_000))

const titles = (texts: Record<string, { title: string }>): Texts =>
  Object.fromEntries(Object.entries(texts).map(([language, { title }]) => [language, title]))
