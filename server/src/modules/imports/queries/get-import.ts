import { sql } from 'kysely'
import type { Db } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import { decodeIdCursor, type Page, page } from '../../../platform/lists.ts'
import type { Import } from '../schemas.ts'

export type { Import } from '../schemas.ts'

const pictures = (which: string) => sql<number>`(
  select count(*)::int from product_pictures p where p.import_id = i.id and ${sql.raw(which)})`

const query = (db: Db, shopId: string) =>
  db
    .selectFrom('imports as i')
    .selectAll()
    .select([
      sql<number>`(select count(*)::int from import_errors e where e.shop_id = i.shop_id and e.import_id = i.id)`.as(
        'problems',
      ),
      pictures('p.fetch_after is not null').as('waiting'),
      pictures('p.picture_id is not null').as('fetched'),
      pictures('p.failure is not null').as('failed'),
    ])
    .where('i.shop_id', '=', shopId)

type ImportRow = Awaited<ReturnType<ReturnType<typeof query>['executeTakeFirstOrThrow']>>

/** An import and how far it is. Throws NotFound. */
export async function getImport(db: Db, shopId: string, id: string): Promise<Import> {
  const row = await query(db, shopId).where('i.id', '=', id).executeTakeFirst()
  if (!row) throw NotFound()
  return importView(row)
}

/** A shop's imports, newest first. */
export async function listImports(db: Db, shopId: string, limit: number, cursor?: string): Promise<Page<Import>> {
  let rows = query(db, shopId)
    .orderBy('i.id', 'desc')
    .limit(limit + 1)
  if (cursor) rows = rows.where('i.id', '<', decodeIdCursor(cursor))
  const { items, next_cursor } = page(await rows.execute(), limit, (row) => [row.id])
  return { items: items.map(importView), next_cursor }
}

const importView = (row: ImportRow): Import => ({
  id: row.id,
  file_name: row.file_name,
  dialect: row.dialect as Import['dialect'],
  status: row.status as Import['status'],
  failure: row.failure,
  total_bytes: row.total_bytes,
  read_bytes: row.read_bytes,
  rows: row.rows,
  products: row.products_created + row.products_updated,
  products_created: row.products_created,
  products_updated: row.products_updated,
  failed_rows: row.failed_rows,
  problems: row.problems,
  pictures: { waiting: row.waiting, fetched: row.fetched, failed: row.failed },
  created_at: row.created_at.toISOString(),
  started_at: row.started_at?.toISOString() ?? null,
  finished_at: row.finished_at?.toISOString() ?? null,
})
