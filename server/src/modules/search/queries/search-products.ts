import { type Expression, type SqlBool, sql } from 'kysely'
import type { App } from '../../../app.ts'
import { isId } from '../../../platform/ids.ts'
import type { Language } from '../../../platform/language.ts'
import { BadCursor, decodeCursor, type Page, page } from '../../../platform/lists.ts'
import { categoryNamed, getProductCards, type ProductCard, withDescendants } from '../../catalog/index.ts'
import { getRunningDeals } from '../../deals/index.ts'
import { fold, toQuery } from '../words.ts'

export const SORTS = ['relevance', 'new', 'price_asc', 'price_desc'] as const
export type Sort = (typeof SORTS)[number]

export interface SearchProducts {
  q?: string | undefined
  /** A category's slug or id; its descendants are included. */
  category?: string | undefined
  /** A shop's handle or id. */
  shop?: string | undefined
  currency?: string | undefined
  min_price?: number | undefined
  max_price?: number | undefined
  deal?: boolean | undefined
  sort?: Sort | undefined
  limit: number
  cursor?: string | undefined
}

const ALIKE_MAX = 200

interface Found {
  product_id: string
  /** What the list is sorted by, as a number. */
  place: number
}

/**
 * Finds products that can be bought: all typed words in title, tags, names of the category or description; when nothing
 * has them, titles that resemble them. Three statements a page.
 */
export async function searchProducts(app: App, wish: SearchProducts, language: Language): Promise<Page<ProductCard>> {
  const after = wish.cursor ? readCursor(wish.cursor) : undefined
  let { rows, alike } = await find(app, wish, after?.alike ?? false, after)
  if (rows.length === 0 && !after && wish.q && toQuery(wish.q)) ({ rows, alike } = await find(app, wish, true))
  const listed = page(rows, wish.limit, (row) => [row.place, row.product_id, alike ? 1 : 0])
  const ids = listed.items.map((row) => row.product_id)
  const [cards, deals] = await Promise.all([
    getProductCards(app.db, ids, language),
    getRunningDeals(app.db, ids, app.clock.now()),
  ])
  const items = ids.flatMap((id) => {
    const card = cards.get(id)
    const deal = deals.get(id)
    if (!card) return []
    if (!deal) return [card]
    const { price, goal, open_groups, ends_at } = deal
    return [{ ...card, deal: { id: deal.id, price, people: goal.min, open_groups, ends_at } }]
  })
  return { items, next_cursor: listed.next_cursor }
}

interface Position extends Found {
  alike: boolean
}

function readCursor(cursor: string): Position {
  const [place, product_id, alike] = decodeCursor(cursor, 3)
  if (typeof place !== 'number' || !isId(String(product_id))) throw BadCursor()
  return { place, product_id: String(product_id), alike: alike === 1 }
}

async function find(app: App, wish: SearchProducts, alike: boolean, after?: Position) {
  const query = wish.q ? toQuery(wish.q) : ''
  const sort = wish.sort === 'relevance' || !wish.sort ? (query ? 'relevance' : 'new') : wish.sort
  const rank = alike ? sql<number>`alike.likeness::float8` : sql<number>`ts_rank(d.words, ${query}::tsquery)::float8`
  const places = {
    relevance: rank,
    new: sql<number>`(extract(epoch from d.published_at) * 1000000)::int8`,
    price_asc: sql<number>`d.price`,
    price_desc: sql<number>`d.price`,
  }
  const place = places[sort]
  const direction = sort === 'price_asc' ? sql`asc` : sql`desc`
  const from = alike
    ? sql`search_alike(${fold(wish.q ?? '')}, ${ALIKE_MAX}) alike join search_documents d using (shop_id, product_id)`
    : sql`search_documents d`
  const conditions = filters(app, wish)
  if (query && !alike) conditions.push(sql<SqlBool>`d.words @@ ${query}::tsquery`)
  if (after) conditions.push(beyond(sort, place, after))
  const order =
    sort === 'new' ? sql`d.published_at desc, d.product_id desc` : sql`place ${direction}, product_id ${direction}`
  const { rows } = await sql<Found>`
    select d.product_id, ${place} as place from ${from}
    where ${conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`}
    order by ${order} limit ${wish.limit + 1}`.execute(app.db)
  return { rows, alike }
}

function beyond(sort: Sort, place: Expression<number>, after: Position) {
  if (sort === 'new') {
    const at = sql`to_timestamp(0) + ${after.place} * interval '1 microsecond'`
    return sql<SqlBool>`(d.published_at, d.product_id) < (${at}, ${after.product_id}::uuid)`
  }
  const sign = sort === 'price_asc' ? sql`>` : sql`<`
  return sql<SqlBool>`(${place}, d.product_id) ${sign} (${after.place}, ${after.product_id}::uuid)`
}

function filters(app: App, wish: SearchProducts): Expression<SqlBool>[] {
  const now = app.clock.now()
  const chosen: Expression<SqlBool>[] = []
  if (wish.category) {
    const id = categoryNamed(wish.category)
    chosen.push(sql`d.category_id = any(${id === undefined ? [] : withDescendants(id)}::int[])`)
  }
  if (wish.shop) {
    chosen.push(
      isId(wish.shop)
        ? sql`d.shop_id = ${wish.shop}::uuid`
        : sql`d.shop_id = (select id from shops where handle = ${wish.shop.toLowerCase()})`,
    )
  }
  if (wish.currency) chosen.push(sql`d.currency = ${wish.currency}`)
  if (wish.min_price !== undefined) chosen.push(sql`d.price >= ${wish.min_price}`)
  if (wish.max_price !== undefined) chosen.push(sql`d.price <= ${wish.max_price}`)
  if (wish.deal) chosen.push(sql`d.deal_ends_at > ${now} and d.deal_starts_at <= ${now}`)
  return chosen
}
