import type { App } from '../../app.ts'
import { prepared } from '../../platform/db.ts'
import { defineJob, job } from '../../platform/jobs.ts'
import { DEFAULT_LANGUAGE, isLanguage } from '../../platform/language.ts'
import { readSettings } from '../../platform/settings.ts'
import { type MailedNews, newsMail } from './news-mail.ts'

/** Sends what waits for somebody in one mail. */
export const SendMails = defineJob<{ account_id: string }>('notifications.send-mails')

const NEWS_A_MAIL_MAX = 100

interface Waiting extends MailedNews {
  id: string
  email: string
  language: string | null
}

const READ_WAITING = `
  select news.id, news.kind, news.params, news.link, account.email, account.language
  from notifications news join accounts account on account.id = news.account_id
  where news.account_id = $1 and news.by_mail and news.mailed_at is null and account.erased_at is null
  order by news.id limit ${NEWS_A_MAIL_MAX}`

const NOTE_SENT = 'update notifications set mailed_at = $3 where account_id = $1 and id = any($2::uuid[])'

async function sendMails(app: App, { account_id }: { account_id: string }): Promise<void> {
  const waiting = await prepared<Waiting>(app.db, 'notifications.waiting', READ_WAITING, [account_id])
  const first = waiting[0]
  if (!first) return
  const language = isLanguage(first.language) ? first.language : DEFAULT_LANGUAGE
  const { market_name } = await readSettings(app.db)
  const mail = newsMail(waiting, language, { market: market_name, url: app.config.publicUrl })
  await app.mailer.send({ to: first.email, ...mail })
  const ids = waiting.map(({ id }) => id)
  await prepared(app.db, 'notifications.mailed', NOTE_SENT, [account_id, ids, app.clock.now()])
}

export const jobs = [job(SendMails, sendMails)]
