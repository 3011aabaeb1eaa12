import type { App } from '../../../app.ts'
import { audit } from '../../../platform/audit.ts'
import { EditConflict } from '../../../platform/errors.ts'
import { decideVerdict, type Verdict } from '../decide.ts'
import { LeaderDecided } from '../events.ts'
import { lockLeader } from '../queries/lock-leader.ts'

export interface LeaderVerdict {
  verdict: Verdict
  reason?: string | undefined
  /** Of the application the operator saw. */
  version: number
}

/**
 * Decides whether somebody may lead, and keeps who decided and why. Of two decisions on the same version, the first
 * holds. Throws NotFound, EditConflict, VerdictImpossible, LeaderReasonNeeded.
 */
export async function giveLeaderVerdict(
  app: App,
  operatorId: string,
  accountId: string,
  { verdict, version, ...said }: LeaderVerdict,
): Promise<void> {
  const reason = said.reason?.trim() ?? ''
  await app.transact(async (tx) => {
    const leader = await lockLeader(tx, accountId)
    if (leader.version !== version) throw EditConflict()
    const was = leader.status
    const status = decideVerdict(was, verdict, reason)
    await tx
      .updateTable('leaders')
      .set({
        status,
        since: tx.now,
        reason,
        decided_by: operatorId,
        decided_at: tx.now,
        version: version + 1,
        updated_at: tx.now,
      })
      .where('account_id', '=', accountId)
      .execute()
    await audit(tx, {
      account_id: operatorId,
      act: `leader.${verdict}`,
      subject_type: 'leader',
      subject_id: accountId,
      detail: { was, reason },
    })
    tx.emit(LeaderDecided, { account_id: accountId, status, reason })
  })
}
