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

/** Running deals of the whole market, those that end first or were made last. */
export async function getHotDeals(db: Db, now: Date, limit: number): Promise<DealView[]> {
  const rows = await db
    .selectFrom('deals')
    .innerJoin('shops', 'shops.id', 'deals.shop_id')
    .innerJoin('deal_totals', (join) =>
      join.onRef('deal_totals.deal_id', '=', 'deals.id').onRef('deal_totals.shop_id', '=', 'deals.shop_id'),
    )
    .select('deals.id')
    .where('deals.status', '=', 'running')
    .where('shops.status', '=', 'approved')
    .where('deals.starts_at', '<=', now)
    .where('deals.ends_at', '>', now)
    .orderBy('deal_totals.groups_open', 'desc')
    .orderBy('deals.id', 'desc')
    .limit(limit)
    .execute()
  const deals = await getDeals(
    db,
    rows.map((row) => row.id),
  )
  return rows.map((row) => deals.get(row.id)!)
}
