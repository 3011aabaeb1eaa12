import { type Language, type Texts, textIn } from '../../platform/language.ts'
import type { Settings } from '../../platform/settings.ts'
import type { PlaceOrder } from './commands/place-order.ts'
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
  holds: number
  saved_address: AddressSnapshot | null
}

/** Columns of BuyableFacts. Needs `$account`, `$address` and the aliases of BUYABLE_TABLES. */
export const buyableColumns = (account: string, address: string): string => `
  s.id as shop_id, s.status as shop_status, s.currency, s.shipping_fee, s.free_shipping_from, s.return_days,
  p.id as product_id, p.status as product_status, p.texts, v.id as variant_id, v.options as variant_options,
  v.price as single_price, coalesce(v.picture_id, (
    select picture_id from product_pictures pp
    where pp.shop_id = p.shop_id and pp.product_id = p.id and picture_id is not null order by position limit 1
  )) as picture_id,
  case when st.tracked then st.on_hand - st.reserved end as units_left,
  exists (select from shop_members m where m.shop_id = s.id and m.account_id = ${account}) as own_shop,
  (select count(*) from orders o where o.account_id = ${account} and o.status = 'unpaid') as holds,
  (select jsonb_build_object('name', a.name, 'phone', a.phone, 'country', a.country, 'region', a.region,
    'city', a.city, 'line1', a.line1, 'line2', a.line2, 'postal_code', a.postal_code)
    from addresses a where a.id = ${address}::uuid and a.account_id = ${account}) as saved_address`

/** A living variant with its product, shop and stock. */
export const BUYABLE_TABLES = `
  variants v
  join products p on p.shop_id = v.shop_id and p.id = v.product_id
  join shops s on s.id = v.shop_id
  join stock st on st.shop_id = v.shop_id and st.variant_id = v.id`

export interface Wish {
  accountId: string
  quantity: number
  address: AddressSnapshot | undefined
  note: string
  language: Language
}

export interface Terms {
  unitPrice: number
  dispatchHours: number
  payBy: Date
  groupId: string | null
}

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
  const address = wish.address ?? facts.saved_address
  if (!address) throw UnknownAddress()
  const itemsTotal = terms.unitPrice * wish.quantity
  const free = facts.free_shipping_from !== null && itemsTotal >= facts.free_shipping_from
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
    marketFeeBp: settings.market_fee_bp,
    address,
    note: wish.note,
    dispatchHours: terms.dispatchHours,
    returnDays: facts.return_days,
    payBy: terms.payBy,
  }
}

const titles = (texts: Record<string, { title: string }>): Texts =>
  Object.fromEntries(Object.entries(texts).map(([language, { title }]) => [language, title]))
