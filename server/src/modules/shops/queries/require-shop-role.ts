import { mayAct, type ShopAct, type ShopRole } from '../../../access.ts'
import { type Db, prepared } from '../../../platform/db.ts'
import type { Actor } from '../../../platform/edge.ts'
import { NotAllowed } from '../../../platform/errors.ts'

const READ_ROLE = 'select role from shop_members where shop_id = $1 and account_id = $2'

/** The actor's role in a shop. Throws NotAllowed when it may not do the act, or is not of this shop. */
export async function requireShopRole(db: Db, actor: Actor, shopId: string, act: ShopAct): Promise<ShopRole> {
  const [member] = await prepared<{ role: ShopRole }>(db, 'shops.role', READ_ROLE, [shopId, actor.accountId])
  if (!member || !mayAct(member.role, act)) throw NotAllowed()
  return member.role
}
