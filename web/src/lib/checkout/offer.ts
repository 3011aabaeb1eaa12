import { referenceFor } from '#lib/prices/reference.ts'
import type { Deal, Group, GroupCard, Money, PriceReference, Product, ProductPage, Variant } from '#lib/types.ts'

/** `open` a group of a deal, `join` one, or buy `alone` at the single price. */
export type Way = 'open' | 'join' | 'alone'

/** What a checkout page offers. `variants` are those that can be had this way, with the price of this way. */
export interface Offer {
  way: Way
  product: Product
  deal: Deal | null
  group: GroupCard | null
  variants: OfferedVariant[]
}

export interface OfferedVariant extends Variant {
  /** What one costs this way. `price` stays the shop's single price. */
  unit_price: Money
  /** What a saving is measured against; null: none may be claimed. */
  reference: PriceReference | null
}

export const offerAlone = ({ product }: ProductPage): Offer => ({
  way: 'alone',
  product,
  deal: null,
  group: null,
  variants: product.variants.map((variant) => ({ ...variant, unit_price: variant.price, reference: null })),
})

export const offerOpen = ({ product, deal, references }: ProductPage): Offer => ({
  way: 'open',
  product,
  deal,
  group: null,
  variants: product.variants.flatMap((variant) =>
    variant.deal_price
      ? [{ ...variant, unit_price: variant.deal_price, reference: referenceFor(references, variant.id) }]
      : [],
  ),
})

/** A group keeps its deal's prices, also when the deal has ended meanwhile. */
export function offerJoin({ product }: ProductPage, group: Group): Offer {
  const prices = new Map(group.deal.prices.map((price) => [price.variant_id, price.deal]))
  const variants = product.variants.flatMap((variant) => {
    const unit_price = prices.get(variant.id)
    return unit_price ? [{ ...variant, unit_price, reference: referenceFor(group.references, variant.id) }] : []
  })
  return { way: 'join', product, deal: group.deal, group, variants }
}

/** The most of a variant one person can order at once. */
export const mostOf = (offer: Offer, variant: Variant | undefined) =>
  Math.max(1, Math.min(variant?.stock ?? 99, offer.deal?.limits.per_buyer ?? 99, 99))

export interface Quote {
  items: Money
  shipping: Money
  total: Money
  /** What the same would cost, without delivery, at the price a saving is measured against; null: none is claimed. */
  compared: Money | null
}

/** What the buyer pays, as the server will reckon it. */
export function quote({ product }: Offer, variant: OfferedVariant, quantity: number): Quote {
  const { currency } = variant.unit_price
  const money = (amount: number): Money => ({ amount, currency })
  const items = variant.unit_price.amount * quantity
  const { fee, free_from } = product.shipping
  const shipping = free_from && items >= free_from.amount ? 0 : fee.amount
  const compared = (variant.reference?.price.amount ?? 0) * quantity
  return {
    items: money(items),
    shipping: money(shipping),
    total: money(items + shipping),
    compared: compared > items ? money(compared) : null,
  }
}

/** The quantity somebody typed, as a number that can be ordered. */
export function quantityOf(text: string | null | undefined, most: number): number {
  const typed = Math.floor(Number(text))
  return typed >= 1 ? Math.min(typed, most) : 1
}
