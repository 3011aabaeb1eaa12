import type { Db } from '../../../platform/db.ts'
import { decodeIdCursor, type Page, page } from '../../../platform/lists.ts'
import type { DealView } from '../views.ts'
import { getDeals } from './get-deals.ts'

export interface DealQuery {
  status?: string
  limit: number
  cursor?: string
}

/** A shop's deals, newest first. */
export async function listShopDeals(db: Db, shopId: string, query: DealQuery): Promise<Page<DealView>> {
  let rows = db.selectFrom('deals').select('id').where('shop_id', '=', shopId)
  if (query.status) rows = rows.where('status', '=', query.status)
  if (query.cursor) rows = rows.where('id', '<', decodeIdCursor(query.cursor))
  const found = await rows
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute()
  const { items, next_cursor } = page(found, query.limit, (row) => [row.id])
  const deals = await getDeals(
    db,
    items.map((row) => row.id),
  )
  return { items: items.map((row) => deals.get(row.id)!), next_cursor }
}

/** Ids of running deals of the whole market: those with the most open groups, then the newest. */
export async function getHotDealIds(db: Db, now: Date, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('deals')
    .innerJoin('shops', 'shops.id', 'deals.shop_id')
    .innerJoin('products', 'products.id', 'deals.product_id')
    .innerJoin('deal_totals', 'deal_totals.deal_id', 'deals.id')
    .select('deals.id')
    .where('deals.status', '=', 'running')
    .where('products.status', '=', 'active')
    .where('shops.status', '=', 'approved')
    .where('deals.starts_at', '<=', now)
    .where('deals.ends_at', '>', now)
    .orderBy('deal_totals.groups_open', 'desc')
    .orderBy('deals.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => row.id)
}
