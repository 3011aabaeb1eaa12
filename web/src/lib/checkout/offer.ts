import { priceNow } from '#lib/deal/steps.ts'
import { referenceFor } from '#lib/prices/reference.ts'
import type { Deal, Group, Money, PriceReference, Product, ProductPage, Variant } from '#lib/types.ts'

/** `open` a group of a deal, `join` one, or buy `alone` at the single price. */
export type Way = 'open' | 'join' | 'alone'

/** What a checkout page offers. `variants` are those that can be had this way, with the price of this way. */
export interface Offer {
  way: Way
  product: Product
  deal: Deal | null
  group: Group | null
  variants: OfferedVariant[]
}

export interface OfferedVariant extends Variant {
  /** What one costs this way now. `price` stays the shop's single price. */
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

/** A group keeps its deal's prices, also when the deal has ended meanwhile: each at the step it has reached. */
export function offerJoin({ product }: ProductPage, group: Group): Offer {
  const variants = product.variants.flatMap((variant) => {
    const unit_price = priceNow(group.deal, variant.id, group)
    return unit_price ? [{ ...variant, unit_price, reference: referenceFor(group.references, variant.id) }] : []
  })
  return { way: 'join', product, deal: group.deal, group, variants }
}

/** Places, in the unit of the goal, that nobody holds; null without a limit. */
function placesLeft({ group }: Offer): number | null {
  if (!group) return null
  const { max, joined, held, units_left } = group
  const seats = max === null ? Number.POSITIVE_INFINITY : max - joined - held
  const left = Math.min(seats, units_left ?? Number.POSITIVE_INFINITY)
  return left === Number.POSITIVE_INFINITY ? null : Math.max(0, left)
}

/** Nobody else fits in now, or others wait for what comes back. */
export const isFull = (offer: Offer): boolean => placesLeft(offer) === 0 || (offer.group?.waiting ?? 0) > 0

/** There is a line to wait in: everybody shares the one group, and it is full. */
export const hasLine = (offer: Offer): boolean => offer.deal?.scope === 'campaign' && isFull(offer)

const MOST = 99

/** The most of a variant one person can order at once. Who waits in line may wish for more than is free now. */
export function mostOf(offer: Offer, variant: Variant | undefined): number {
  const limit = Math.min(offer.deal?.limits.per_buyer ?? MOST, MOST)
  if (hasLine(offer)) return Math.max(1, limit)
  const units = offer.deal?.goal.unit === 'quantity' ? placesLeft(offer) : offer.group?.units_left
  return Math.max(1, Math.min(variant?.stock ?? MOST, units ?? MOST, limit))
}

export interface Quote {
  items: Money
  shipping: Money
  /** What a deposit that counts double takes off. */
  discount: Money
  total: Money
  /** What is paid first, and the rest; null when all is paid at once. */
  deposit: { now: Money; later: Money } | null
  /** What is paid now. */
  due: Money
  /** What the same would cost, without delivery, at the price a saving is measured against; null: none is claimed. */
  compared: Money | null
}

const WHOLE_BP = 10_000

/** The deposit on goods of this price: to the nearest minor unit, at least one. */
const depositOn = (items: number, bp: number) =>
  Math.max(1, Number((BigInt(items) * BigInt(bp) + BigInt(WHOLE_BP / 2)) / BigInt(WHOLE_BP)))

/** What the buyer pays, as the server will reckon it. */
export function quote({ product, deal }: Offer, variant: OfferedVariant, quantity: number): Quote {
  const { currency } = variant.unit_price
  const money = (amount: number): Money => ({ amount, currency })
  const items = variant.unit_price.amount * quantity
  const { fee, free_from } = product.shipping
  const free = deal?.scope === 'pickup' || (free_from !== null && items >= free_from.amount)
  const shipping = free ? 0 : fee.amount
  const down = deal?.deposit ? depositOn(items, deal.deposit.bp) : 0
  const discount = deal?.deposit ? down * (deal.deposit.worth - 1) : 0
  const total = items + shipping - discount
  const compared = (variant.reference?.price.amount ?? 0) * quantity
  return {
    items: money(items),
    shipping: money(shipping),
    discount: money(discount),
    total: money(total),
    deposit: down > 0 ? { now: money(down), later: money(total - down) } : null,
    due: money(down > 0 ? down : total),
    compared: compared > items ? money(compared) : null,
  }
}

/** The quantity somebody typed, as a number that can be ordered. */
export function quantityOf(text: string | null | undefined, most: number): number {
  const typed = Math.floor(Number(text))
  return typed >= 1 ? Math.min(typed, most) : 1
}
