import { Type } from 'typebox'
import { refusal } from './errors.ts'
import { isId } from './ids.ts'

export const BadCursor = refusal('bad_cursor', 400, 'This list position is not valid. Start again from the first page.')

export const LIST_LIMIT_MAX = 100

/** Query parameters every list takes. */
export const ListQuery = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: LIST_LIMIT_MAX, default: 24 })),
  cursor: Type.Optional(Type.String({ maxLength: 300 })),
}

export interface Page<Item> {
  items: Item[]
  next_cursor: string | null
}

/** A keyset position (the sort values of the last row seen) as an opaque text. */
export const encodeCursor = (values: (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url')

/** The sort values back from a cursor; throws BadCursor unless there are exactly `count`. */
export function decodeCursor(cursor: string, count: number): (string | number | null)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(values) && values.length === count && values.every(isScalar)) return values
  } catch {
    // not base64 or not JSON: answered below like any other bad cursor
  }
  throw BadCursor()
}

const isScalar = (value: unknown): value is string | number | null =>
  value === null || typeof value === 'string' || typeof value === 'number'

/** Makes a page of rows that were read with `limit + 1`; the extra row only says that there is more. */
export function page<Row>(rows: Row[], limit: number, keyOf: (row: Row) => (string | number | null)[]): Page<Row> {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next_cursor: rows.length > limit && last ? encodeCursor(keyOf(last)) : null }
}

const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/**
 * A query for the newest ids of a table in some states ($1), before the id $2 when that is given, $3 at most, of whom or
 * what the columns `owners` name ($4 and so on). It asks an index on (owners, status, id desc) for each state by itself: of
 * the others no row is read, however many there are.
 */
export const newestInStates = (table: string, ...owners: string[]): string => `
  select found.id from unnest($1::text[]) as wanted (status) cross join lateral (
    select each.id from ${table} each
    where ${owners.map((owner, n) => `each.${owner} = $${n + 4}`).join(' and ')} and each.status = wanted.status
      and each.id < coalesce($2::uuid, '${LAST_ID}') order by each.id desc limit $3
  ) found order by found.id desc limit $3`

/** The instant and the id of the last row seen, from the cursor of a list that is ordered by these. */
export function decodeTimeCursor(cursor: string): [at: string, id: string] {
  const [at, id] = decodeCursor(cursor, 2)
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || typeof id !== 'string' || !isId(id)) throw BadCursor()
  return [at, id]
}

/** The id of the last row seen, from the cursor of a list that is ordered by id alone. */
export function decodeIdCursor(cursor: string): string {
  const [id] = decodeCursor(cursor, 1)
  if (typeof id !== 'string' || !isId(id)) throw BadCursor()
  return id
}
