import { type Static, Type } from 'typebox'
import type { Db } from '../../../platform/db.ts'
import type { Language } from '../../../platform/language.ts'
import {
  type DealBrief,
  getPriceReferences,
  getProductCards,
  type PriceReference,
  ProductCardSchema,
} from '../../catalog/index.ts'
import { DealSchema, type DealView } from '../views.ts'

export const DealWithProductSchema = Type.Object(
  { ...DealSchema.properties, product: ProductCardSchema },
  { description: 'A deal with the product it offers' },
)
export type DealWithProduct = Static<typeof DealWithProductSchema>

/** The variant whose price a card shows. */
const shownVariant = (deal: DealView): string | undefined =>
  deal.prices.find(({ tiers }) => tiers.at(-1)?.price.amount === deal.price.amount)?.variant_id

/** A deal as a product's card shows it, with what its saving is measured against. */
export const dealBrief = (deal: DealView, references: Map<string, PriceReference>): DealBrief => ({
  id: deal.id,
  kind: deal.kind,
  price: deal.price,
  reference: references.get(shownVariant(deal) ?? '') ?? null,
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

/** Deals as the cards of their products show them, by deal id, in one statement. */
export async function getDealBriefs(db: Db, deals: DealView[], now: Date): Promise<Map<string, DealBrief>> {
  const variants = deals.flatMap((deal) => shownVariant(deal) ?? [])
  const references = await getPriceReferences(db, variants, now)
  return new Map(deals.map((deal) => [deal.id, dealBrief(deal, references)]))
}

/** Deals with the cards of their products, in two statements more. */
export async function withProducts(
  db: Db,
  deals: DealView[],
  language: Language,
  now: Date,
): Promise<DealWithProduct[]> {
  const ids = deals.map((deal) => deal.product_id)
  const cards = await getProductCards(db, ids, language)
  const running = deals.filter((deal) => deal.status === 'running')
  const briefs = await getDealBriefs(db, running, now)
  return deals.flatMap((deal) => {
    const card = cards.get(deal.product_id)
    return card ? [{ ...deal, product: { ...card, deal: briefs.get(deal.id) ?? null } }] : []
  })
}
