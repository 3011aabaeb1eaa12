import type { ShopRole } from '../../../access.ts'
import type { Db } from '../../../platform/db.ts'
import type { ShopStatus } from '../events.ts'
import { getShopCards } from './get-shops.ts'

/** The shops somebody works in, with their role. */
export async function listMyShops(db: Db, accountId: string) {
  const rows = await db
    .selectFrom('shop_members as member')
    .innerJoin('shops as shop', 'shop.id', 'member.shop_id')
    .select(['shop.id', 'role', 'status'])
    .where('account_id', '=', accountId)
    .orderBy('shop.id')
    .execute()
  const cards = await getShopCards(
    db,
    rows.map(({ id }) => id),
  )
  return rows.flatMap(({ id, role, status }) => {
    const shop = cards.get(id)
    return shop ? [{ shop, role: role as ShopRole, status: status as ShopStatus }] : []
  })
}
