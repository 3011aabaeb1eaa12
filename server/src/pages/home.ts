import { type Static, Type } from 'typebox'
import type { App } from '../app.ts'
import { allCategories, CategorySchema, getProductCards, ProductCardSchema } from '../modules/catalog/index.ts'
import {
  dealBrief,
  GroupCardSchema,
  getDeals,
  getEndingGroups,
  getHotDealIds,
  withDeals,
} from '../modules/deals/index.ts'
import { prepared } from '../platform/db.ts'
import { Instant } from '../platform/edge.ts'
import type { Language } from '../platform/language.ts'

export const HomeSchema = Type.Object(
  {
    deals: Type.Array(ProductCardSchema, { description: 'Products with running deals, the liveliest first' }),
    categories: Type.Array(CategorySchema),
    fresh: Type.Array(ProductCardSchema, { description: 'Published last' }),
    ending: Type.Array(Type.Object({ ...GroupCardSchema.properties, product: ProductCardSchema }), {
      description: 'Open groups that end soonest',
    }),
    server_now: Instant,
  },
  { description: 'What the home page shows' },
)
export type Home = Static<typeof HomeSchema>

const DEALS = 12
const FRESH = 12
const ENDING = 6

const FRESH_IDS = `
  select p.id from products p join shops s on s.id = p.shop_id and s.status = 'approved'
  where p.status = 'active' order by p.published_at desc, p.id limit $1`

/** The home page, in seven statements. */
export async function getHome(app: App, language: Language): Promise<Home> {
  const { db } = app
  const now = app.clock.now()
  const hotIds = await getHotDealIds(db, now, DEALS)
  const groups = await getEndingGroups(db, now, ENDING)
  const freshIds = (await prepared<{ id: string }>(db, 'home.fresh', FRESH_IDS, [FRESH])).map((row) => row.id)
  const deals = await getDeals(db, [...new Set([...hotIds, ...groups.map((group) => group.deal_id)])])
  const productIds = new Set([...freshIds, ...[...deals.values()].map((deal) => deal.product_id)])
  const cards = await getProductCards(db, [...productIds], language)
  const offered = (dealId: string) => {
    const deal = deals.get(dealId)
    const card = deal && cards.get(deal.product_id)
    return card ? [{ ...card, deal: dealBrief(deal) }] : []
  }
  const fresh = freshIds.flatMap((id) => cards.get(id) ?? [])
  return {
    deals: hotIds.flatMap(offered),
    categories: allCategories(language).filter((category) => category.parent_id === null),
    fresh: await withDeals(db, fresh, now),
    ending: groups.flatMap((group) => offered(group.deal_id).map((product) => ({ ...group, product }))),
    server_now: now.toISOString(),
  }
}
