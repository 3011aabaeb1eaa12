import type { App } from '../../app.ts'
import { defineJob, job } from '../../platform/jobs.ts'
import { DEFAULT_LANGUAGE, isLanguage } from '../../platform/language.ts'
import { readSettings } from '../../platform/settings.ts'
import type { Kind, Params } from './kinds.ts'
import { newsMail } from './news-mail.ts'

/** Sends what waits for somebody in one mail. */
export const SendMails = defineJob<{ account_id: string }>('notifications.send-mails')

const NEWS_A_MAIL_MAX = 100

async function sendMails(app: App, { account_id }: { account_id: string }): Promise<void> {
  const account = await app.db
    .selectFrom('accounts')
    .select(['email', 'language'])
    .where('id', '=', account_id)
    .where('erased_at', 'is', null)
    .executeTakeFirst()
  const waiting = await app.db
    .selectFrom('notifications')
    .select(['id', 'kind', 'params', 'link'])
    .where('account_id', '=', account_id)
    .where('by_mail', '=', true)
    .where('mailed_at', 'is', null)
    .orderBy('id')
    .limit(NEWS_A_MAIL_MAX)
    .execute()
  if (!account || waiting.length === 0) return
  const { market_name } = await readSettings(app.db)
  const news = waiting.map(({ kind, params, link }) => ({ kind: kind as Kind, params: params as Params, link }))
  const place = { market: market_name, url: app.config.publicUrl }
  const mail = newsMail(news, isLanguage(account.language) ? account.language : DEFAULT_LANGUAGE, place)
  await app.mailer.send({ to: account.email, ...mail })
  await app.db
    .updateTable('notifications')
    .set({ mailed_at: app.clock.now() })
    .where('account_id', '=', account_id)
    .where(
      'id',
      'in',
      waiting.map(({ id }) => id),
    )
    .execute()
}

export const jobs = [job(SendMails, sendMails)]
