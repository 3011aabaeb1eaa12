import type { Tx } from '../../../platform/db.ts'
import { LastOwner } from '../refusals.ts'

/** Takes an account out of all shops, and its address out of their letters. Throws LastOwner. */
export async function leaveShopsIn(tx: Tx, accountId: string, email: string): Promise<void> {
  const shops = tx.selectFrom('shop_members').select('shop_id').where('account_id', '=', accountId)
  await tx.selectFrom('shops').select('id').where('id', 'in', shops).orderBy('id').forUpdate().execute()
  const alone = await tx
    .selectFrom('shop_members')
    .select('shop_id')
    .where('shop_id', 'in', shops)
    .where('role', '=', 'owner')
    .groupBy('shop_id')
    .having((having) => having.fn.agg<boolean>('bool_and', [having('account_id', '=', accountId)]), '=', true)
    .executeTakeFirst()
  if (alone) throw LastOwner()
  await tx.deleteFrom('shop_members').where('account_id', '=', accountId).execute()
  await tx.deleteFrom('shop_invitations').where('email', '=', email.toLowerCase()).execute()
}
