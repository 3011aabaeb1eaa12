import type { Clock } from './clock.ts'
import type { Db } from './db.ts'
import { newId } from './ids.ts'
import type { Mailer } from './mailer.ts'

/** Keeps mails in the database instead of sending them: for a market without SMTP, to be read on its mailbox page. */
export const mailboxMailer = (db: Db, clock: Clock): Mailer => ({
  async send({ to, subject, text, html }) {
    await db
      .insertInto('mailbox_mails')
      .values({ id: newId(), recipient: to, subject, body: text, html: html ?? null, created_at: clock.now() })
      .execute()
  },
})
