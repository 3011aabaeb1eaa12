import type { Tx } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { LeaderStatus } from '../events.ts'

/** Locks somebody's application: its changes, and those of its points, come one after another. Throws NotFound. */
export async function lockLeader(tx: Tx, accountId: string): Promise<{ status: LeaderStatus; version: number }> {
  const leader = await tx
    .selectFrom('leaders')
    .select(['status', 'version'])
    .where('account_id', '=', accountId)
    .forUpdate()
    .executeTakeFirst()
  if (!leader) throw NotFound()
  return { status: leader.status as LeaderStatus, version: leader.version }
}
