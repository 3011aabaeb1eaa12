import type { ShopRole } from '../../../access.ts'
import type { App } from '../../../app.ts'
import { audit } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import { LastOwner } from '../refusals.ts'

interface Change {
  shopId: string
  /** Whose place changes. */
  accountId: string
  /** Who changes it. */
  by: string
}

/** Gives one of a shop's people another role. Throws NotFound; LastOwner when nobody would own the shop. */
export async function changeRole(app: App, change: Change & { role: ShopRole }): Promise<void> {
  const { shopId, accountId, by, role } = change
  await app.transact(async (tx) => {
    const was = await lockMember(tx, change)
    if (was === role) return
    if (was === 'owner') await requireOtherOwner(tx, shopId, accountId)
    await memberRow(tx, change).set({ role }).execute()
    await audit(tx, {
      account_id: by,
      act: 'shop.role',
      subject_type: 'shop',
      subject_id: shopId,
      detail: { accountId, was, role },
    })
  })
}

/** Takes somebody out of a shop; they may also do it themselves. Throws NotFound, LastOwner. */
export async function removeMember(app: App, change: Change): Promise<void> {
  const { shopId, accountId, by } = change
  await app.transact(async (tx) => {
    const was = await lockMember(tx, change)
    if (was === 'owner') await requireOtherOwner(tx, shopId, accountId)
    await tx.deleteFrom('shop_members').where('shop_id', '=', shopId).where('account_id', '=', accountId).execute()
    await audit(tx, {
      account_id: by,
      act: 'shop.removal',
      subject_type: 'shop',
      subject_id: shopId,
      detail: { accountId, was },
    })
  })
}

/** Locks the shop, so that two owners cannot leave at the same time, and gives the member's present role. */
async function lockMember(tx: Tx, { shopId, accountId }: Change): Promise<ShopRole> {
  await tx.selectFrom('shops').select('id').where('id', '=', shopId).forUpdate().execute()
  const member = await tx
    .selectFrom('shop_members')
    .select('role')
    .where('shop_id', '=', shopId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (!member) throw NotFound()
  return member.role as ShopRole
}

async function requireOtherOwner(tx: Tx, shopId: string, accountId: string): Promise<void> {
  const other = await tx
    .selectFrom('shop_members')
    .select('account_id')
    .where('shop_id', '=', shopId)
    .where('role', '=', 'owner')
    .where('account_id', '<>', accountId)
    .limit(1)
    .executeTakeFirst()
  if (!other) throw LastOwner()
}

const memberRow = (tx: Tx, { shopId, accountId }: Change) =>
  tx.updateTable('shop_members').where('shop_id', '=', shopId).where('account_id', '=', accountId)
