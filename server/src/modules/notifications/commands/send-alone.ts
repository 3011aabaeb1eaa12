import type { App } from '../../../app.ts'
import { prepared } from '../../../platform/db.ts'
import { readSettings } from '../../../platform/settings.ts'
import { type MailedNews, newsMail } from '../news-mail.ts'
import { leaveLine } from './leave-line.ts'

const READ_UNSENT = `
  select news.account_id, news.id, news.kind, news.params, news.link, account.email, account.language
  from mails_waiting waiting
  join notifications news on news.account_id = waiting.account_id and news.id = waiting.notification_id
  join accounts account on account.id = waiting.account_id and account.erased_at is null
  where waiting.account_id = $1 and waiting.notification_id = any($2::uuid[])
  order by news.id`

/** Sends one mail that could not be sent before. Throws when it cannot be sent now. */
export async function sendAlone(app: App, accountId: string, ids: string[]): Promise<void> {
  const unsent = await prepared<MailedNews>(app.db, 'notifications.unsent', READ_UNSENT, [accountId, ids])
  const [first, ...others] = unsent
  if (!first) return
  const { market_name } = await readSettings(app.db)
  await app.mailer.send(newsMail([first, ...others], { market: market_name, url: app.config.publicUrl }))
  await leaveLine(app.db, unsent)
}
