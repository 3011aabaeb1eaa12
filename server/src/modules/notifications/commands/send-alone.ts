import type { App } from '../../../app.ts'
import { prepared } from '../../../platform/db.ts'
import { readSettings } from '../../../platform/settings.ts'
import { type MailedNews, newsMail } from '../news-mail.ts'

const READ_UNSENT = `
  select news.account_id, news.id, news.kind, news.params, news.link, account.email, account.language
  from notifications news
  join accounts account on account.id = news.account_id and account.erased_at is null
  where news.account_id = $1 and news.id = any($2::uuid[]) and news.mailed_at is null
  order by news.id`

const NOTE_SENT = 'update notifications set mailed_at = $3 where account_id = $1 and id = any($2::uuid[])'

/** Sends one mail that could not be sent before. Throws when it cannot be sent now. */
export async function sendAlone(app: App, accountId: string, ids: string[]): Promise<void> {
  const [first, ...others] = await prepared<MailedNews>(app.db, 'notifications.unsent', READ_UNSENT, [accountId, ids])
  if (!first) return
  const { market_name } = await readSettings(app.db)
  await app.mailer.send(newsMail([first, ...others], { market: market_name, url: app.config.publicUrl }))
  await prepared(app.db, 'notifications.mailed_alone', NOTE_SENT, [accountId, ids, app.clock.now()])
}
