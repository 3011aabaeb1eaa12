import { type Db, prepared } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type PersonRow, personView } from '../../accounts/index.ts'
import type { Hours, PickupPoint } from '../schemas.ts'

/** Pick-up points with the people who keep them; what follows may narrow and order them. */
export const POINTS = `
  select point.id, point.name, point.phone, point.country, point.region, point.city, point.line1, point.line2,
    point.postal_code, point.hours, point.time_zone, point.note, point.active and leader.status = 'approved' as open,
    jsonb_build_object('id', person.id, 'name', person.name, 'picture_id', picture.id,
      'width', picture.width, 'height', picture.height, 'blur', picture.blur) as leader
  from pickup_points point
  join leaders leader on leader.account_id = point.leader_id
  join accounts person on person.id = point.leader_id
  left join pictures picture on picture.id = person.picture_id and picture.status = 'ready'`

export type PointRow = Omit<PickupPoint, 'leader' | 'hours'> & { leader: PersonRow; hours: Hours }

export const pointView = (row: PointRow): PickupPoint => ({ ...row, leader: personView(row.leader) })

/** Pick-up points by id, also closed ones, in one statement; an unknown id is not in the map. */
export async function getPoints(db: Db, ids: string[]): Promise<Map<string, PickupPoint>> {
  if (ids.length === 0) return new Map()
  const rows = await prepared<PointRow>(db, 'leaders.points', `${POINTS} where point.id = any($1::uuid[])`, [
    [...new Set(ids)],
  ])
  return new Map(rows.map((row) => [row.id, pointView(row)]))
}

/** A pick-up point that takes new groups. Throws NotFound. */
export async function getOpenPoint(db: Db, id: string): Promise<PickupPoint> {
  const point = (await getPoints(db, [id])).get(id)
  if (!point?.open) throw NotFound()
  return point
}
