import { type Db, prepared } from '../../../platform/db.ts'
import { decodeIdCursor, newestInStates, type Page, page } from '../../../platform/lists.ts'
import type { DealView } from '../views.ts'
import { getDeals } from './get-deals.ts'

export interface DealQuery {
  status?: string
  limit: number
  cursor?: string
}

const STATUSES = ['draft', 'running', 'ended', 'cancelled']
const OF_SHOP = newestInStates('deals', 'shop_id')

/** A shop's deals, newest first. */
export async function listShopDeals(db: Db, shopId: string, query: DealQuery): Promise<Page<DealView>> {
  const { status, limit, cursor } = query
  const values = [status ? [status] : STATUSES, cursor ? decodeIdCursor(cursor) : null, limit + 1, shopId]
  const found = await prepared<{ id: string }>(db, 'deals.of_shop', OF_SHOP, values)
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

const PICKUP_DEALS = `
  select d.id from deals d
  join shops s on s.id = d.shop_id and s.status = 'approved'
  join products p on p.shop_id = d.shop_id and p.id = d.product_id and p.status = 'active'
  where d.scope = 'pickup' and d.status = 'running' and d.starts_at <= $1 and d.ends_at > $1
    and ($3::uuid is null or d.id < $3)
    and not exists (select from shop_members m where m.shop_id = d.shop_id and m.account_id = $2)
  order by d.id desc limit $4`

/** Deals that somebody can take to a pick-up point now, newest first; not those of shops they work in. */
export async function listPickupDeals(
  db: Db,
  accountId: string,
  { now, limit, cursor }: { now: Date; limit: number; cursor?: string | undefined },
): Promise<Page<DealView>> {
  const values = [now, accountId, cursor ? decodeIdCursor(cursor) : null, limit + 1]
  const found = await prepared<{ id: string }>(db, 'deals.pickups', PICKUP_DEALS, values)
  const { items, next_cursor } = page(found, limit, (row) => [row.id])
  const ids = items.map((row) => row.id)
  const deals = await getDeals(db, ids)
  return { items: ids.map((id) => deals.get(id)!), next_cursor }
}
