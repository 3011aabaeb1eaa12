import { type Static, Type } from 'typebox'
import type { Db } from '../../../platform/db.ts'
import type { Language } from '../../../platform/language.ts'
import { type DealBrief, getProductCards, type ProductCard, ProductCardSchema } from '../../catalog/index.ts'
import { DealSchema, type DealView } from '../views.ts'
import { getRunningDeals } from './get-deals.ts'

export const DealWithProductSchema = Type.Object(
  { ...DealSchema.properties, product: ProductCardSchema },
  { description: 'A deal with the product it offers' },
)
export type DealWithProduct = Static<typeof DealWithProductSchema>

/** A deal as a product's card shows it. */
export const dealBrief = (deal: DealView): DealBrief => ({
  id: deal.id,
  kind: deal.kind,
  price: deal.price,
  unit: deal.tier_unit,
  from: lowestFrom(deal),
  left: deal.limits.quantity === null ? null : Math.max(0, deal.limits.quantity - deal.taken),
  people: deal.goal.min,
  open_groups: deal.open_groups,
  ends_at: deal.ends_at,
})

/** The count from which somebody pays the lowest price of a deal. */
function lowestFrom({ prices, price }: DealView): number {
  const lowest = prices.flatMap(({ tiers }) => tiers).find((tier) => tier.price.amount === price.amount)
  return lowest?.from ?? 0
}

/** Deals with the cards of their products, in one statement more. */
export async function withProducts(db: Db, deals: DealView[], language: Language): Promise<DealWithProduct[]> {
  const ids = deals.map((deal) => deal.product_id)
  const cards = await getProductCards(db, ids, language)
  return deals.flatMap((deal) => {
    const card = cards.get(deal.product_id)
    return card ? [{ ...deal, product: { ...card, deal: deal.status === 'running' ? dealBrief(deal) : null } }] : []
  })
}

/** Product cards with their running deals, in one statement more. */
export async function withDeals(db: Db, cards: ProductCard[], now: Date): Promise<ProductCard[]> {
  const ids = cards.map((card) => card.id)
  const deals = await getRunningDeals(db, ids, now)
  return cards.map((card) => {
    const deal = deals.get(card.id)
    return deal ? { ...card, deal: dealBrief(deal) } : card
  })
}
