import type { App } from '../../../app.ts'
import { violates } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import { PointInUse } from '../refusals.ts'

/**
 * Closes a pick-up point for good; what was collected there keeps referring to it. The database refuses it while the
 * point is in use, also when somebody begins to use it at the same moment. Throws NotFound, PointInUse.
 */
export async function retirePoint(app: App, accountId: string, pointId: string): Promise<void> {
  const { numUpdatedRows } = await app
    .transact((tx) =>
      tx
        .updateTable('pickup_points')
        .set((row) => ({ active: false, version: row('version', '+', 1), updated_at: tx.now }))
        .where('id', '=', pointId)
        .where('leader_id', '=', accountId)
        .where('active', '=', true)
        .executeTakeFirst(),
    )
    .catch((error) => {
      throw violates(error, 'pickup_points_retired_unused') ? PointInUse() : error
    })
  if (numUpdatedRows === 0n) throw NotFound()
}
