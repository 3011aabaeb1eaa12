import type { Db } from '../../../platform/db.ts'
import { decodeIdCursor, type Page, page } from '../../../platform/lists.ts'
import type { ShopStatus } from '../events.ts'
import type { ShopSettings } from '../schemas.ts'
import { settingsView, wholeShop } from './get-shops.ts'

/** Shops for those who review them, newest first. */
export async function listShops(
  db: Db,
  { status, limit, cursor }: { status?: ShopStatus | undefined; limit: number; cursor?: string | undefined },
): Promise<Page<ShopSettings>> {
  const before = cursor === undefined ? undefined : decodeIdCursor(cursor)
  const rows = await wholeShop(db)
    .$if(status !== undefined, (query) => query.where('shop.status', '=', status ?? ''))
    .$if(before !== undefined, (query) => query.where('shop.id', '<', before ?? ''))
    .orderBy('shop.id', 'desc')
    .limit(limit + 1)
    .execute()
  const { items, next_cursor } = page(rows, limit, (row) => [row.id])
  return { items: items.map(settingsView), next_cursor }
}

/** The owners of shops, by shop. */
export async function getOwners(db: Db, shopIds: string[]): Promise<Map<string, string[]>> {
  if (shopIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('shop_members')
    .select(['shop_id', 'account_id'])
    .where('shop_id', 'in', shopIds)
    .where('role', '=', 'owner')
    .orderBy('created_at')
    .execute()
  const byShop = Map.groupBy(rows, (row) => row.shop_id)
  return new Map([...byShop].map(([id, owners]) => [id, owners.map((row) => row.account_id)]))
}
