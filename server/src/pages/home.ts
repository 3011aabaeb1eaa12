import { type Static, Type } from 'typebox'
import type { App } from '../app.ts'
import { allCategories, CategorySchema, getProductCards, ProductCardSchema } from '../modules/catalog/index.ts'
import {
  type DealView,
  GroupCardSchema,
  getDealBriefs,
  getDealsAndRunning,
  getEndingGroups,
  getHotDealIds,
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

/** The home page, in seven statements: the deals of fresh products come with those of the others. */
export async function getHome(app: App, language: Language): Promise<Home> {
  const { db } = app
  const now = app.clock.now()
  const hotIds = await getHotDealIds(db, now, DEALS)
  const groups = await getEndingGroups(db, now, ENDING)
  const freshIds = (await prepared<{ id: string }>(db, 'home.fresh', FRESH_IDS, [FRESH])).map((row) => row.id)
  const dealIds = [...hotIds, ...groups.map((group) => group.deal_id)]
  const deals = await getDealsAndRunning(db, dealIds, freshIds, now)
  const briefs = await getDealBriefs(db, [...deals.values()], now)
  const productIds = new Set([...freshIds, ...[...deals.values()].map((deal) => deal.product_id)])
  const cards = await getProductCards(db, [...productIds], language)
  const offered = (dealId: string) => {
    const deal = deals.get(dealId)
    const card = deal && cards.get(deal.product_id)
    return card ? [{ ...card, deal: briefs.get(dealId) ?? null }] : []
  }
  const runningOf = new Map(
    [...deals.values()].flatMap((deal) => (runs(deal, now) ? [[deal.product_id, deal.id]] : [])),
  )
  const fresh = freshIds.flatMap((id) => {
    const card = cards.get(id)
    return card ? [{ ...card, deal: briefs.get(runningOf.get(id) ?? '') ?? null }] : []
  })
  return {
    deals: hotIds.flatMap(offered),
    categories: allCategories(language).filter((category) => category.parent_id === null),
    fresh,
    ending: groups.flatMap((group) => offered(group.deal_id).map((product) => ({ ...group, product }))),
    server_now: now.toISOString(),
  }
}

/** Whether a deal can be had now; that of an open group may have ended. */
const runs = (deal: DealView, now: Date): boolean =>
  deal.status === 'running' && new Date(deal.starts_at) <= now && new Date(deal.ends_at) > now
