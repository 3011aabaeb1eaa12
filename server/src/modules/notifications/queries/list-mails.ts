import type { Db } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import { decodeIdCursor, type Page, page } from '../../../platform/lists.ts'

export interface KeptMail {
  id: string
  to: string
  subject: string
  text: string
  html: string | null
  sent_at: string
}

const kept = (db: Db) =>
  db.selectFrom('mailbox_mails').select(['id', 'recipient as to', 'subject', 'body as text', 'html', 'created_at'])

/** Mails that were kept instead of sent, newest first; to one recipient, or to all. */
export async function listMails(
  db: Db,
  { to, limit, cursor }: { to?: string | undefined; limit: number; cursor?: string | undefined },
): Promise<Page<KeptMail>> {
  const before = cursor === undefined ? undefined : decodeIdCursor(cursor)
  const rows = await kept(db)
    .$if(to !== undefined, (query) => query.where('recipient', '=', (to ?? '').toLowerCase()))
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const { items, next_cursor } = page(rows, limit, (row) => [row.id])
  return { items: items.map(mailView), next_cursor }
}

/** One kept mail. Throws NotFound. */
export async function getMail(db: Db, id: string): Promise<KeptMail> {
  const row = await kept(db).where('id', '=', id).executeTakeFirst()
  if (!row) throw NotFound()
  return mailView(row)
}

const mailView = ({ created_at, ...mail }: Omit<KeptMail, 'sent_at'> & { created_at: Date }): KeptMail => ({
  ...mail,
  sent_at: created_at.toISOString(),
})
