import type { ShopAct, ShopRole } from '../../access.ts'
import type { Db } from '../../platform/db.ts'
import type { Actor } from '../../platform/edge.ts'
import { NotAllowed } from '../../platform/errors.ts'

/** The actor's role in a shop; throws NotAllowed when it may not do the act. */
export async function requireShopRole(_db: Db, _actor: Actor, _shopId: string, _act: ShopAct): Promise<ShopRole> {
  throw NotAllowed()
}
