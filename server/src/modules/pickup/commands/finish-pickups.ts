import { prepared, type Tx } from '../../../platform/db.ts'
import { freePointIn } from '../../leaders/index.ts'

const FINISH = `
  with over as (
    select p.shop_id, p.group_id from pickups p join groups g on g.shop_id = p.shop_id and g.id = p.group_id
    where p.group_id = any($1::uuid[]) and p.done_at is null and g.status in ('succeeded', 'failed', 'cancelled')
      and not exists (select from orders o where o.group_id = p.group_id
        and o.status in ('unpaid', 'held', 'balance_due', 'to_ship', 'shipped', 'arrived'))
    order by p.group_id for update of p
  )
  update pickups p set done_at = $2 from over
  where p.shop_id = over.shop_id and p.group_id = over.group_id returning p.point_id`

/** Of these groups, those that are over and where nothing waits any more are done: their points are free again. */
export async function finishPickupsIn(tx: Tx, groupIds: string[]): Promise<void> {
  if (groupIds.length === 0) return
  const done = await prepared<{ point_id: string }>(tx, 'pickup.finish', FINISH, [groupIds, tx.now])
  for (const pointId of done.map((row) => row.point_id).sort()) await freePointIn(tx, pointId)
}
