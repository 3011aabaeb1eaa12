import type { Db } from '../../../platform/db.ts'
import { BadCursor, decodeCursor, type Page, page } from '../../../platform/lists.ts'
import type { ImportProblem } from '../schemas.ts'
import { getImport } from './get-import.ts'

/** The error report of an import, by row. Throws NotFound. */
export async function listProblems(
  db: Db,
  { shopId, importId, limit, cursor }: { shopId: string; importId: string; limit: number; cursor?: string | undefined },
): Promise<Page<ImportProblem>> {
  await getImport(db, shopId, importId)
  let query = db
    .selectFrom('import_errors')
    .select(['id', 'row', 'column_name as column', 'reason', 'value'])
    .where('shop_id', '=', shopId)
    .where('import_id', '=', importId)
    .orderBy('id')
    .limit(limit + 1)
  if (cursor) {
    const [after] = decodeCursor(cursor, 1)
    if (!Number.isSafeInteger(after)) throw BadCursor()
    query = query.where('id', '>', Number(after))
  }
  const { items, next_cursor } = page(await query.execute(), limit, (row) => [row.id])
  return { items: items.map(({ id: _, ...problem }) => problem as ImportProblem), next_cursor }
}
