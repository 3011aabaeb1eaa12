import type { Db } from '../../../platform/db.ts'
import { pictureView } from '../../media/index.ts'
import type { Person } from '../schemas.ts'

/** People by id, as others see them, in one statement; an unknown id is not in the map. */
export async function getPersons(db: Db, ids: string[]): Promise<Map<string, Person>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('accounts as account')
    .leftJoin('pictures as picture', (join) =>
      join.onRef('picture.id', '=', 'account.picture_id').on('picture.status', '=', 'ready'),
    )
    .select(['account.id', 'account.name', 'picture.id as picture_id', 'width', 'height', 'blur'])
    .where('account.id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.id, personView(row)]))
}

export interface PersonRow {
  id: string
  name: string
  picture_id: string | null
  width: number | null
  height: number | null
  blur: string | null
}

export const personView = ({ id, name, picture_id, width, height, blur }: PersonRow): Person => ({
  id,
  name,
  picture:
    picture_id && width && height ? pictureView({ id: picture_id, width, height, blur: blur ?? '' }, name) : null,
})
