import { prepared, type Tx } from '../../../platform/db.ts'
import { PointClosed } from '../refusals.ts'

const TAKE = `
  update pickup_points point set in_use = in_use + 1
  from leaders leader
  where point.id = $1 and point.active and leader.account_id = point.leader_id and leader.status = 'approved'
  returning point.leader_id`

/**
 * Says that one more thing is to be collected at a point, and gives its leader's account. Until `freePointIn` says that
 * it is over, the point cannot be retired. Throws PointClosed when the point is retired or its leader not approved.
 */
export async function usePointIn(tx: Tx, pointId: string): Promise<string> {
  const [point] = await prepared<{ leader_id: string }>(tx, 'leaders.use_point', TAKE, [pointId])
  if (!point) throw PointClosed()
  return point.leader_id
}

const FREE = 'update pickup_points set in_use = in_use - 1 where id = $1'

/** Says that one thing is no longer to be collected at a point: all is handed out, or it came to nothing. */
export async function freePointIn(tx: Tx, pointId: string): Promise<void> {
  await prepared(tx, 'leaders.free_point', FREE, [pointId])
}
