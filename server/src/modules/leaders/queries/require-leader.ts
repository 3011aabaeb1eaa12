import type { Db } from '../../../platform/db.ts'
import { NotALeader } from '../refusals.ts'

/** Throws NotALeader unless an operator approved this person as a leader. */
export async function requireLeader(db: Db, accountId: string): Promise<void> {
  const leader = await db
    .selectFrom('leaders')
    .select('account_id')
    .where('account_id', '=', accountId)
    .where('status', '=', 'approved')
    .executeTakeFirst()
  if (!leader) throw NotALeader()
}
