import { type Static, Type } from 'typebox'
import type { App } from '../app.ts'
import {
  getPriceReferences,
  getProduct,
  getProductCards,
  ProductCardSchema,
  VariantReferenceSchema,
  variantReferences,
} from '../modules/catalog/index.ts'
import {
  DealSchema,
  type DealWithProductSchema,
  dealBrief,
  GroupLiveSchema,
  getDeals,
  getGroup,
  withProducts,
  YourPlace,
  YourWait,
} from '../modules/deals/index.ts'
import { Nullable } from '../platform/edge.ts'
import { NotFound } from '../platform/errors.ts'
import type { Language } from '../platform/language.ts'

export const GroupPageSchema = Type.Object(
  {
    ...GroupLiveSchema.properties,
    deal: DealSchema,
    product: ProductCardSchema,
    references: Type.Array(VariantReferenceSchema, {
      description: "What savings on the deal's variants are measured against",
    }),
    you: Nullable(YourPlace),
    your_wait: Nullable(YourWait),
    helped: Type.Boolean({ description: 'You have helped with a bargain of this deal' }),
    share_url: Type.String({ description: 'The link to send to friends' }),
  },
  { description: 'A group with all its page shows' },
)
export type GroupPage = Static<typeof GroupPageSchema>

export interface Viewer {
  accountId: string | null
  language: Language
}

/** A group's page, in three statements. Throws NotFound, also for a forming group of somebody else. */
export async function getGroupPage(app: App, id: string, viewer: Viewer): Promise<GroupPage> {
  const now = app.clock.now()
  const { live, deal, ...yours } = await getGroup(app.db, id, viewer.accountId, now)
  const product = (await getProductCards(app.db, [deal.product_id], viewer.language)).get(deal.product_id)
  if (!product) throw NotFound()
  const variantIds = deal.prices.map((price) => price.variant_id)
  const references = await getPriceReferences(app.db, variantIds, now)
  return {
    ...live,
    deal,
    product: { ...product, deal: dealBrief(deal, references) },
    references: variantReferences(references),
    ...yours,
    share_url: `${app.config.publicUrl}/g/${id}`,
  }
}

/** A deal as a buyer sees it, to open a group of it. Throws NotFound. */
export async function getDealPage(
  app: App,
  id: string,
  language: Language,
): Promise<Static<typeof DealWithProductSchema>> {
  const deal = (await getDeals(app.db, [id])).get(id)
  const [found] = deal && deal.status !== 'draft' ? await withProducts(app.db, [deal], language, app.clock.now()) : []
  if (!found) throw NotFound()
  await getProduct(app.db, found.product_id, language)
  return found
}
