import { type Static, Type } from 'typebox'
import type { Db } from '../../../platform/db.ts'
import { Id, Instant, Nullable } from '../../../platform/edge.ts'
import { decodeIdCursor, type Page, page } from '../../../platform/lists.ts'

export const UpdateSchema = Type.Object(
  {
    id: Id,
    kind: Type.Enum(['progress', 'delay', 'ready', 'better', 'restarted']),
    text: Type.String(),
    batch_no: Nullable(Type.Integer()),
    ready_by: Nullable(Instant),
    at: Instant,
  },
  { description: 'What a maker told the members of a deal' },
)
export type Update = Static<typeof UpdateSchema>

/** What the members of a deal were told, newest first. */
export async function listUpdates(
  db: Db,
  dealId: string,
  { limit, cursor }: { limit: number; cursor?: string },
): Promise<Page<Update>> {
  let rows = db
    .selectFrom('deal_updates')
    .select(['id', 'kind', 'text', 'batch_no', 'ready_by', 'created_at'])
    .where('deal_id', '=', dealId)
  if (cursor) rows = rows.where('id', '<', decodeIdCursor(cursor))
  const found = await rows
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const { items, next_cursor } = page(found, limit, (row) => [row.id])
  return {
    items: items.map(({ created_at, ready_by, kind, ...row }) => ({
      ...row,
      kind: kind as Update['kind'],
      ready_by: ready_by?.toISOString() ?? null,
      at: created_at.toISOString(),
    })),
    next_cursor,
  }
}
