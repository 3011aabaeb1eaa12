import type { Db } from '../../../platform/db.ts'
import { decodeIdCursor, type Page, page } from '../../../platform/lists.ts'
import { getPersons, type Person } from '../../accounts/index.ts'

export interface AuditView {
  id: string
  person: Person | null
  act: string
  subject_type: string
  subject_id: string
  detail: Record<string, unknown>
  created_at: string
}

/** Privileged acts, newest first: who did what, and why. */
export async function listAudit(
  db: Db,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<AuditView>> {
  const before = cursor === undefined ? undefined : decodeIdCursor(cursor)
  const rows = await db
    .selectFrom('audit_entries')
    .selectAll()
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const { items, next_cursor } = page(rows, limit, (row) => [row.id])
  const persons = await getPersons(
    db,
    items.flatMap(({ account_id }) => account_id ?? []),
  )
  return {
    items: items.map(({ account_id, created_at, detail, ...entry }) => ({
      ...entry,
      detail: detail as Record<string, unknown>,
      person: persons.get(account_id ?? '') ?? null,
      created_at: created_at.toISOString(),
    })),
    next_cursor,
  }
}
