import type { Db } from '../../../platform/db.ts'
import type { Language } from '../../../platform/language.ts'
import { decodeIdCursor, type Page, page } from '../../../platform/lists.ts'
import type { Kind, Params } from '../kinds.ts'
import { word } from '../wording.ts'

export interface Notification {
  id: string
  kind: string
  title: string
  body: string
  link: string | null
  created_at: string
  read_at: string | null
}

export interface Inbox {
  language: Language
  limit: number
  cursor?: string | undefined
}

/** What somebody was told, newest first, in the words of a language. */
export async function listNotifications(
  db: Db,
  accountId: string,
  { language, limit, cursor }: Inbox,
): Promise<Page<Notification>> {
  const before = cursor === undefined ? undefined : decodeIdCursor(cursor)
  const rows = await db
    .selectFrom('notifications')
    .select(['id', 'kind', 'params', 'link', 'created_at', 'read_at'])
    .where('account_id', '=', accountId)
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const { items, next_cursor } = page(rows, limit, (row) => [row.id])
  return {
    items: items.map(({ id, kind, params, link, created_at, read_at }) => ({
      id,
      kind,
      ...word(language, kind as Kind, params as Params),
      link,
      created_at: created_at.toISOString(),
      read_at: read_at?.toISOString() ?? null,
    })),
    next_cursor,
  }
}

/** How much of it they have not read. */
export async function countUnread(db: Db, accountId: string): Promise<number> {
  const { unread } = await db
    .selectFrom('notifications')
    .select((select) => select.fn.countAll<number>().as('unread'))
    .where('account_id', '=', accountId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow()
  return unread
}
