import type { App } from '../../../app.ts'
import { violates } from '../../../platform/db.ts'
import { LeaderApplied } from '../events.ts'
import { AlreadyApplied } from '../refusals.ts'
import type { ApplicationInput } from '../schemas.ts'
import { addPointIn, requirePoint } from './save-point.ts'

/**
 * Asks to be a leader, with a first pick-up point. Nothing is shown to buyers before an operator approves.
 * Throws AlreadyApplied, InvalidInput.
 */
export async function applyToLead(app: App, accountId: string, { about, point }: ApplicationInput): Promise<void> {
  requirePoint(point)
  await app
    .transact(async (tx) => {
      const times = { since: tx.now, created_at: tx.now, updated_at: tx.now }
      await tx
        .insertInto('leaders')
        .values({ account_id: accountId, status: 'pending', about, ...times })
        .execute()
      await addPointIn(tx, accountId, point)
      tx.emit(LeaderApplied, { account_id: accountId })
    })
    .catch((error) => {
      throw violates(error, 'leaders_pkey') ? AlreadyApplied() : error
    })
}
