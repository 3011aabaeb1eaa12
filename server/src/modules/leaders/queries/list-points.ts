import { type Db, prepared } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { BadCursor, decodeCursor, type Page, page } from '../../../platform/lists.ts'
import type { PickupPoint } from '../schemas.ts'
import { POINTS, type PointRow, pointView } from './get-points.ts'

const NEAR = `${POINTS}
  where point.active and leader.status = 'approved' and point.country = $1
    and ($2 = '' or position(lower($2) in lower(point.city)) > 0 or position(lower($2) in lower(point.region)) > 0)
    and ($3::text is null or (point.city, point.name, point.id) > ($3, $4, $5::uuid))
  order by point.city, point.name, point.id
  limit $6`

export interface NearPoints {
  country: string
  /** A part of the name of the city or the region; empty for the whole country. */
  city: string
  limit: number
  cursor?: string | undefined
}

/** The points of approved leaders near a place, by city and name. Throws BadCursor. */
export async function listPoints(db: Db, { country, city, limit, cursor }: NearPoints): Promise<Page<PickupPoint>> {
  const after = cursor === undefined ? [null, null, null] : positionOf(cursor)
  const rows = await prepared<PointRow>(db, 'leaders.near', NEAR, [country, city.trim(), ...after, limit + 1])
  const { items, next_cursor } = page(rows, limit, (row) => [row.city, row.name, row.id])
  return { items: items.map(pointView), next_cursor }
}

function positionOf(cursor: string): string[] {
  const [city, name, id] = decodeCursor(cursor, 3)
  const known = typeof city === 'string' && typeof name === 'string' && typeof id === 'string'
  if (!known || !isId(id) || `${city}${name}`.includes('\0')) throw BadCursor()
  return [city, name, id]
}
