import type { App } from '../../../app.ts'
import { after, MINUTE } from '../../../platform/clock.ts'
import { prepared } from '../../../platform/db.ts'
import type { Mail } from '../../../platform/mailer.ts'
import { readSettings } from '../../../platform/settings.ts'
import { addMailAloneJob } from '../mail-jobs.ts'
import { type MailedNews, newsMail } from '../news-mail.ts'

const PEOPLE_AT_ONCE = 40
/** Longer than sending to so many people can take; whoever crashed while sending held it in vain. */
export const HOLD_MINUTES = 10

/*
 * Takes what waits for some people, all that waits for each, so that nobody else sends it too. What another process
 * is just taking is left to it.
 */
const TAKE_WAITING = `
  with people as (
    select distinct news.account_id from notifications news
    join accounts account on account.id = news.account_id and account.erased_at is null
    where news.by_mail and news.mailed_at is null and not news.mail_alone
      and (news.mailing_since is null or news.mailing_since < $2)
    order by news.account_id limit $3
  ), waiting as (
    select news.account_id, news.id from notifications news
    join people on people.account_id = news.account_id
    where news.by_mail and news.mailed_at is null and not news.mail_alone
      and (news.mailing_since is null or news.mailing_since < $2)
    for update of news skip locked
  )
  update notifications news set mailing_since = $1
  from waiting
  join accounts account on account.id = waiting.account_id
  where news.account_id = waiting.account_id and news.id = waiting.id
  returning news.account_id, news.id, news.kind, news.params, news.link, account.email, account.language`

const NOTE_SENT = `
  update notifications set mailed_at = $3
  where (account_id, id) in (select * from unnest($1::uuid[], $2::uuid[]))`

const NOTE_ALONE = `
  update notifications set mail_alone = true
  where (account_id, id) in (select * from unnest($1::uuid[], $2::uuid[]))`

type NewsOfOne = [MailedNews, ...MailedNews[]]

/**
 * Mails all that waits, in one mail a person. A mail that cannot be sent keeps no other back: it gets a job of its own,
 * which tries it again and shows the operator why.
 */
export async function sendWaiting(app: App): Promise<void> {
  for (;;) {
    const now = app.clock.now()
    const heldBefore = after(now, -HOLD_MINUTES * MINUTE)
    const taken = await prepared<MailedNews>(app.db, 'notifications.take', TAKE_WAITING, [
      now,
      heldBefore,
      PEOPLE_AT_ONCE,
    ])
    const people = byPerson(taken)
    if (people.length > 0) await sendTo(app, people)
    if (people.length < PEOPLE_AT_ONCE) return
  }
}

function byPerson(taken: MailedNews[]): NewsOfOne[] {
  const people = new Map<string, NewsOfOne>()
  for (const news of taken.sort((one, other) => (one.id < other.id ? -1 : 1))) {
    const known = people.get(news.account_id)
    if (known) known.push(news)
    else people.set(news.account_id, [news])
  }
  return [...people.values()]
}

async function sendTo(app: App, people: NewsOfOne[]): Promise<void> {
  const failed: NewsOfOne[] = []
  const fail = (news: NewsOfOne, err: unknown) => {
    app.log.warn({ err, account: news[0].account_id }, 'a mail could not be sent; a job of its own tries it again')
    failed.push(news)
  }
  const written = await write(app, people, fail)
  const results = await app.mailer.sendAll(written.map(({ mail }) => mail))
  const sent: MailedNews[] = []
  for (const [n, { news }] of written.entries()) {
    const result = results[n]
    if (result?.status === 'fulfilled') sent.push(...news)
    else fail(news, result?.reason)
  }
  if (sent.length > 0) await prepared(app.db, 'notifications.mailed', NOTE_SENT, [...keysOf(sent), app.clock.now()])
  if (failed.length > 0) await leaveAlone(app, failed)
}

async function write(app: App, people: NewsOfOne[], fail: (news: NewsOfOne, err: unknown) => void) {
  const { market_name } = await readSettings(app.db)
  const place = { market: market_name, url: app.config.publicUrl }
  return people.flatMap((news): { news: NewsOfOne; mail: Mail }[] => {
    try {
      return [{ news, mail: newsMail(news, place) }]
    } catch (error) {
      fail(news, error)
      return []
    }
  })
}

const leaveAlone = (app: App, failed: NewsOfOne[]): Promise<void> =>
  app.transact(async (tx) => {
    await prepared(tx, 'notifications.alone', NOTE_ALONE, keysOf(failed.flat()))
    for (const news of failed) addMailAloneJob(tx, { account_id: news[0].account_id, ids: news.map(({ id }) => id) })
  })

const keysOf = (news: MailedNews[]) => [news.map(({ account_id }) => account_id), news.map(({ id }) => id)]
