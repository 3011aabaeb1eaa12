import type { App } from '../../../app.ts'
import { EditConflict } from '../../../platform/errors.ts'
import { LeaderApplied } from '../events.ts'
import { lockLeader } from '../queries/lock-leader.ts'
import { ReviewNotNeeded } from '../refusals.ts'

/** Changes what somebody says of themselves, at the version they saw. Throws NotFound, EditConflict. */
export async function editApplication(app: App, accountId: string, version: number, about: string): Promise<void> {
  await app.transact(async (tx) => {
    const leader = await lockLeader(tx, accountId)
    if (leader.version !== version) throw EditConflict()
    await tx
      .updateTable('leaders')
      .set({ about, version: version + 1, updated_at: tx.now })
      .where('account_id', '=', accountId)
      .execute()
  })
}

/**
 * Asks the operators to look again, after a rejection; what they said before stays beside it.
 * Throws NotFound, ReviewNotNeeded.
 */
export async function askAgain(app: App, accountId: string): Promise<void> {
  await app.transact(async (tx) => {
    const { status, version } = await lockLeader(tx, accountId)
    if (status !== 'rejected') throw ReviewNotNeeded()
    await tx
      .updateTable('leaders')
      .set({ status: 'pending', since: tx.now, version: version + 1, updated_at: tx.now })
      .where('account_id', '=', accountId)
      .execute()
    tx.emit(LeaderApplied, { account_id: accountId })
  })
}
