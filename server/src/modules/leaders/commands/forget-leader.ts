import { type Tx, violates } from '../../../platform/db.ts'
import { PointInUse } from '../refusals.ts'
import { CLOSED } from '../schemas.ts'

/**
 * Takes a person out of what they applied with and out of their pick-up points. The rows stay, because orders refer to
 * them: without a name, an address or a way to lead again. Throws PointInUse.
 */
export async function forgetLeaderIn(tx: Tx, accountId: string): Promise<void> {
  await tx
    .updateTable('leaders')
    .set((row) => ({
      status: 'suspended',
      since: tx.now,
      about: '',
      reason: '',
      version: row('version', '+', 1),
      updated_at: tx.now,
    }))
    .where('account_id', '=', accountId)
    .execute()
  const blank = {
    phone: '',
    region: '',
    city: '',
    line1: '',
    line2: '',
    postal_code: '',
    note: '',
    hours: JSON.stringify(CLOSED),
  }
  await tx
    .updateTable('pickup_points')
    .set((row) => ({ ...blank, name: '—', active: false, version: row('version', '+', 1), updated_at: tx.now }))
    .where('leader_id', '=', accountId)
    .execute()
    .catch((error) => {
      throw violates(error, 'pickup_points_retired_unused') ? PointInUse() : error
    })
}
