import type { Db } from '../../../platform/db.ts'
import { type Picture, pictureView } from '../picture.ts'

/** Pictures by id, in one statement; an unknown or removed one is not in the map. */
export async function getPictures(db: Db, ids: (string | null)[]): Promise<Map<string, Picture>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null)
  if (wanted.length === 0) return new Map()
  const rows = await db
    .selectFrom('pictures')
    .select(['id', 'width', 'height', 'blur'])
    .where('id', 'in', wanted)
    .where('status', '=', 'ready')
    .execute()
  return new Map(rows.map((row) => [row.id, pictureView(row)]))
}
