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

const WAITS = `
  news.by_mail and news.mailed_at is null and not news.mail_alone
    and (news.mailing_since is null or news.mailing_since < $2)`

const NEXT_PERSON = (after: string) => `
  select news.account_id from notifications news where ${WAITS} and news.account_id > ${after}
  order by news.account_id limit 1`

/*
 * Takes what waits for some people after $4, all that waits for each, so that nobody else sends it too. The index is asked
 * for one person after the other, however much waits. What another process is just taking is left to it. Who erased their
 * account is not written to any more.
 */
const TAKE_WAITING = `
  with recursive people as (
    (select 1 as nth, found.account_id from (${NEXT_PERSON('$4')}) found)
    union all
    select people.nth + 1, next.account_id from people cross join lateral (${NEXT_PERSON('people.account_id')}) next
    where people.nth < $3
  ), waiting as (
    select found.account_id, found.id from people cross join lateral (
      select news.account_id, news.id from notifications news where ${WAITS} and news.account_id = people.account_id
      for update skip locked
    ) found
  )
  update notifications news set mailing_since = $1, by_mail = account.erased_at is null
  from waiting
  join accounts account on account.id = waiting.account_id
  where news.account_id = waiting.account_id and news.id = waiting.id
  returning news.account_id, news.id, news.kind, news.params, news.link, account.email, account.language, news.by_mail`

const NOTE_SENT = `
  update notifications set mailed_at = $3
  where (account_id, id) in (select * from unnest($1::uuid[], $2::uuid[]))`

const NOTE_ALONE = `
  update notifications set mail_alone = true
  where (account_id, id) in (select * from unnest($1::uuid[], $2::uuid[]))`

type TakenNews = MailedNews & { by_mail: boolean }
type NewsOfOne<News = MailedNews> = [News, ...News[]]

/**
 * Mails all that waits, in one mail a person, from the first to the last: what comes meanwhile has a job of its own. A
 * mail that cannot be sent keeps no other back: it gets a job of its own, which tries it again and shows the operator why.
 */
export async function sendWaiting(app: App): Promise<void> {
  let last = NOBODY
  for (;;) {
    const now = app.clock.now()
    const heldBefore = after(now, -HOLD_MINUTES * MINUTE)
    const values = [now, heldBefore, PEOPLE_AT_ONCE, last]
    const people = byPerson(await prepared<TakenNews>(app.db, 'notifications.take', TAKE_WAITING, values))
    const written = people.filter(([news]) => news.by_mail)
    if (written.length > 0) await sendTo(app, written)
    if (people.length < PEOPLE_AT_ONCE) return
    last = people.map(([news]) => news.account_id).reduce((one, other) => (one > other ? one : other))
  }
}

const NOBODY = '00000000-0000-0000-0000-000000000000'

function byPerson(taken: TakenNews[]): NewsOfOne<TakenNews>[] {
  const people = new Map<string, NewsOfOne<TakenNews>>()
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
