import { type Expression, type SqlBool, sql } from 'kysely'
import type { App } from '../../../app.ts'
import { prepared } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { Language } from '../../../platform/language.ts'
import { BadCursor, decodeCursor, type Page, page } from '../../../platform/lists.ts'
import { categoryNamed, getProductCards, type ProductCard, withDescendants } from '../../catalog/index.ts'
import { getDealBriefs, getRunningDeals } from '../../deals/index.ts'
import { toQuery, typedWords } from '../words.ts'

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

interface Found {
  product_id: string
  /** What the list is sorted by, as a number. */
  place: number
}

/**
 * Finds products that can be bought: all typed words in title, tags, names of the category or description; when nothing
 * has them, what has the words they resemble. Four statements a page, six when words must be guessed.
 */
export async function searchProducts(app: App, wish: SearchProducts, language: Language): Promise<Page<ProductCard>> {
  const words = typedWords(wish.q ?? '')
  const sort = sortOf(wish, words)
  const after = wish.cursor ? readCursor(wish.cursor, sort) : undefined
  let guessed = after?.guessed ?? false
  let rows = guessed ? [] : await find(app, wish, sort, toQuery(words), after)
  if (rows.length === 0 && words.length > 0 && (guessed || !after)) {
    guessed = true
    rows = await find(app, wish, sort, toQuery(words, await guessWords(app, words)), after)
  }
  const listed = page(rows, wish.limit, (row) => [row.place, row.product_id, guessed ? 1 : 0])
  const ids = listed.items.map((row) => row.product_id)
  const now = app.clock.now()
  const [cards, deals] = await Promise.all([getProductCards(app.db, ids, language), getRunningDeals(app.db, ids, now)])
  const briefs = await getDealBriefs(app.db, [...deals.values()], now)
  const items = ids.flatMap((id) => {
    const card = cards.get(id)
    return card ? [{ ...card, deal: briefs.get(deals.get(id)?.id ?? '') ?? null }] : []
  })
  return { items, next_cursor: listed.next_cursor }
}

/** Without words there is no relevance. */
function sortOf({ sort = 'relevance' }: SearchProducts, words: string[]): Sort {
  return sort === 'relevance' && words.length === 0 ? 'new' : sort
}

interface Position extends Found {
  guessed: boolean
}

const LAST_INSTANT = Date.UTC(9999, 11) * 1000

function readCursor(cursor: string, sort: Sort): Position {
  const [place, product_id, guessed] = decodeCursor(cursor, 3)
  if (typeof place !== 'number' || !Number.isFinite(place) || !isId(String(product_id))) throw BadCursor()
  const whole = Number.isSafeInteger(place) && Math.abs(place) < LAST_INSTANT
  if (sort !== 'relevance' && !whole) throw BadCursor()
  return { place, product_id: String(product_id), guessed: guessed === 1 }
}

const ALIKE = `
  select typed, array_agg(word) as words
  from unnest($1::text[]) as typed, lateral (
    select word from search_words where word % typed and similarity(word, typed) > 0.4
    order by similarity(word, typed) desc, word limit 3
  ) alike
  group by typed`

/** Known words that each typed one resembles. */
async function guessWords(app: App, words: string[]): Promise<Map<string, string[]>> {
  const rows = await prepared<{ typed: string; words: string[] }>(app.db, 'search.alike', ALIKE, [words])
  return new Map(rows.map((row) => [row.typed, row.words]))
}

async function find(app: App, wish: SearchProducts, sort: Sort, query: string, after?: Position): Promise<Found[]> {
  const places = {
    relevance: sql<number>`ts_rank(d.words, ${query}::tsquery)::float8`,
    new: sql<number>`(extract(epoch from d.published_at) * 1000000)::int8`,
    price_asc: sql<number>`d.price`,
    price_desc: sql<number>`d.price`,
  }
  const place = places[sort]
  const direction = sort === 'price_asc' ? sql`asc` : sql`desc`
  const conditions = filters(app, wish)
  if (query) conditions.push(sql<SqlBool>`d.words @@ ${query}::tsquery`)
  if (after) conditions.push(beyond(sort, place, after))
  const order =
    sort === 'new' ? sql`d.published_at desc, d.product_id desc` : sql`place ${direction}, product_id ${direction}`
  const { rows } = await sql<Found>`
    select d.product_id, ${place} as place from search_documents d
    where ${conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`}
    order by ${order} limit ${wish.limit + 1}`.execute(app.db)
  return rows
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
