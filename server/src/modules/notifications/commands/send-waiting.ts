import type { App } from '../../../app.ts'
import { after, MINUTE } from '../../../platform/clock.ts'
import { prepared } from '../../../platform/db.ts'
import type { Mail } from '../../../platform/mailer.ts'
import { readSettings } from '../../../platform/settings.ts'
import { addMailAloneJob } from '../mail-jobs.ts'
import { type MailedNews, newsMail } from '../news-mail.ts'
import { keysOf, leaveLine } from './leave-line.ts'

const PEOPLE_AT_ONCE = 40
/** Longer than sending to so many people can take; whoever crashed while sending held it in vain. */
export const HOLD_MINUTES = 10

const WAITS = 'not alone and (sending_since is null or sending_since < $2)'

const NEXT_PERSON = (after: string) => `
  select account_id from mails_waiting where ${WAITS} and account_id > ${after} order by account_id limit 1`

/*
 * Takes what waits for some people after $4, all that waits for each, so that nobody else sends it too. The index is asked
 * for one person after the other, however much waits, and for one row after the other of all that was ever told. What
 * another process is just taking is left to it.
 */
const TAKE_WAITING = `
  with recursive people as (
    (select 1 as nth, first.account_id from (${NEXT_PERSON('$4')}) first)
    union all
    select people.nth + 1, next.account_id from people cross join lateral (${NEXT_PERSON('people.account_id')}) next
    where people.nth < $3
  ), waiting as (
    select found.account_id, found.notification_id from people cross join lateral (
      select account_id, notification_id from mails_waiting where ${WAITS} and account_id = people.account_id
      for update skip locked
    ) found
  ), taken as (
    update mails_waiting mail set sending_since = $1 from waiting
    where mail.account_id = waiting.account_id and mail.notification_id = waiting.notification_id
    returning mail.account_id, mail.notification_id
  )
  select taken.account_id, taken.notification_id as id, news.kind, news.params, news.link,
    account.email, account.language, account.erased
  from taken
  cross join lateral (
    select kind, params, link from notifications where account_id = taken.account_id and id = taken.notification_id limit 1
  ) news
  cross join lateral (
    select email, language, erased_at is not null as erased from accounts where id = taken.account_id limit 1
  ) account`

const NOTE_ALONE = `
  update mails_waiting set alone = true
  where (account_id, notification_id) in (select * from unnest($1::uuid[], $2::uuid[]))`

type TakenNews = MailedNews & { erased: boolean }
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
    const people = byPerson(
      await app.transact((tx) => prepared<TakenNews>(tx, 'notifications.take', TAKE_WAITING, values)),
    )
    if (people.length > 0) await sendTo(app, people)
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

/** Who erased their account is not written to any more. */
async function sendTo(app: App, people: NewsOfOne<TakenNews>[]): Promise<void> {
  const failed: NewsOfOne[] = []
  const fail = (news: NewsOfOne, err: unknown) => {
    app.log.warn({ err, account: news[0].account_id }, 'a mail could not be sent; a job of its own tries it again')
    failed.push(news)
  }
  const done: MailedNews[] = people.filter(([{ erased }]) => erased).flat()
  const readers = people.filter(([{ erased }]) => !erased)
  const written = await write(app, readers, fail)
  const results = await app.mailer.sendAll(written.map(({ mail }) => mail))
  for (const [n, { news }] of written.entries()) {
    const result = results[n]
    if (result?.status === 'fulfilled') done.push(...news)
    else fail(news, result?.reason)
  }
  if (done.length > 0) await leaveLine(app.db, done)
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
