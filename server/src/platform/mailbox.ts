import type { Clock } from './clock.ts'
import type { Db } from './db.ts'
import { newId } from './ids.ts'
import type { Mail, Mailer } from './mailer.ts'

/** Keeps mails in the database instead of sending them: for a market without SMTP, to be read on its mailbox page. */
export function mailboxMailer(db: Db, clock: Clock): Mailer {
  const keep = async (mails: Mail[]) => {
    const rows = mails.map(({ to, subject, text, html }) => ({
      id: newId(),
      recipient: to,
      subject,
      body: text,
      html: html ?? null,
      created_at: clock.now(),
    }))
    if (rows.length > 0) await db.insertInto('mailbox_mails').values(rows).execute()
  }
  return {
    send: (mail) => keep([mail]),
    async sendAll(mails) {
      const [kept] = await Promise.allSettled([keep(mails)])
      return mails.map(() => kept)
    },
  }
}
