import type { App } from '../../app.ts'
import { prepared } from '../../platform/db.ts'
import { defineJob, job } from '../../platform/jobs.ts'
import { DEFAULT_LANGUAGE, isLanguage } from '../../platform/language.ts'
import type { Mail } from '../../platform/mailer.ts'
import { readSettings } from '../../platform/settings.ts'
import { type MailedNews, newsMail } from './news-mail.ts'

/** Sends what waits for somebody in one mail. */
export const SendMails = defineJob<{ account_id: string }>('notifications.send-mails')

const HOLD_MINUTES = 5

interface Waiting extends MailedNews {
  id: string
  email: string
  language: string | null
}

/* Takes what waits, so that a second job for the same person does not send it too; whoever crashed held it in vain. */
const TAKE_WAITING = `
  update notifications news set mailing_since = $2
  from accounts account
  where news.account_id = $1 and account.id = news.account_id and account.erased_at is null
    and news.by_mail and news.mailed_at is null
    and (news.mailing_since is null or news.mailing_since < $2::timestamptz - interval '${HOLD_MINUTES} minutes')
  returning news.id, news.kind, news.params, news.link, account.email, account.language`

const NOTE_SENT = 'update notifications set mailed_at = $3 where account_id = $1 and id = any($2::uuid[])'
const GIVE_BACK = 'update notifications set mailing_since = null where account_id = $1 and id = any($2::uuid[])'

async function sendMails(app: App, { account_id }: { account_id: string }): Promise<void> {
  const now = app.clock.now()
  const taken = await prepared<Waiting>(app.db, 'notifications.take', TAKE_WAITING, [account_id, now])
  const waiting = taken.sort((one, other) => (one.id < other.id ? -1 : 1))
  const first = waiting[0]
  if (!first) return
  const ids = waiting.map(({ id }) => id)
  try {
    await app.mailer.send({ to: first.email, ...(await mailOf(app, waiting, first.language)) })
  } catch (error) {
    await prepared(app.db, 'notifications.give_back', GIVE_BACK, [account_id, ids])
    throw error
  }
  await prepared(app.db, 'notifications.mailed', NOTE_SENT, [account_id, ids, now])
}

async function mailOf(app: App, waiting: Waiting[], language: string | null): Promise<Omit<Mail, 'to'>> {
  const { market_name } = await readSettings(app.db)
  const place = { market: market_name, url: app.config.publicUrl }
  return newsMail(waiting, isLanguage(language) ? language : DEFAULT_LANGUAGE, place)
}

export const jobs = [job(SendMails, sendMails)]
