import { type Static, Type } from 'typebox'
import type { App } from '../app.ts'
import {
  getPriceReferences,
  getProduct,
  type PriceReference,
  ProductSchema,
  VariantReferenceSchema,
  variantReferences,
} from '../modules/catalog/index.ts'
import {
  DealSchema,
  type DealView,
  dealBrief,
  type GroupCard,
  GroupCardSchema,
  getGroupCards,
  getOpenGroups,
  getRunningOffers,
} from '../modules/deals/index.ts'
import { Instant, Nullable } from '../platform/edge.ts'
import type { Language } from '../platform/language.ts'

export const ProductPageSchema = Type.Object(
  {
    product: ProductSchema,
    deal: Nullable(DealSchema),
    references: Type.Array(VariantReferenceSchema, {
      description:
        'What savings on the variants of the deal are measured against; of one not in it none may be claimed',
    }),
    open_groups: Type.Array(GroupCardSchema, {
      description: 'Groups one can join now, the fullest first; of a campaign its one group',
    }),
    pickup: Nullable(
      Type.Object(
        { deal: DealSchema, groups: Type.Array(GroupCardSchema) },
        { description: 'Offered for pick-up, beside the deal: the open groups with their points' },
      ),
    ),
    server_now: Instant,
  },
  { description: 'A product with its running deal' },
)
export type ProductPage = Static<typeof ProductPageSchema>

const GROUPS = 6

/** A product's page, in five statements, and one more for its pick-up groups. Throws NotFound for what is not for sale. */
export async function getProductPage(app: App, id: string, language: Language): Promise<ProductPage> {
  const now = app.clock.now()
  const product = await getProduct(app.db, id, language)
  const { deal, pickup } = await getRunningOffers(app.db, id, now)
  const prices = deal?.prices.map((price) => price.variant_id) ?? []
  const references = await getPriceReferences(app.db, prices, now)
  return {
    product: deal ? withDeal(product, deal, references) : product,
    deal,
    references: variantReferences(references),
    open_groups: deal ? await groupsOf(app, deal, now) : [],
    pickup: pickup && { deal: pickup, groups: await getOpenGroups(app.db, pickup.id, now, GROUPS) },
    server_now: now.toISOString(),
  }
}

/** A campaign's group is shown also while it is full: it has a waiting line. A bargain is its opener's own. */
async function groupsOf(app: App, deal: DealView, now: Date): Promise<GroupCard[]> {
  if (deal.campaign_group_id) return [...(await getGroupCards(app.db, [deal.campaign_group_id])).values()]
  return deal.tier_unit === 'helpers' ? [] : getOpenGroups(app.db, deal.id, now, GROUPS)
}

function withDeal(
  product: ProductPage['product'],
  deal: DealView,
  references: Map<string, PriceReference>,
): ProductPage['product'] {
  const prices = new Map(deal.prices.map((price) => [price.variant_id, price.deal]))
  const variants = product.variants.map((variant) => ({ ...variant, deal_price: prices.get(variant.id) ?? null }))
  return { ...product, variants, deal: dealBrief(deal, references) }
}
