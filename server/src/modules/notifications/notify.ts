import { prepared, type Tx } from '../../platform/db.ts'
import { newId } from '../../platform/ids.ts'
import { KINDS } from './kinds.ts'
import { addMailJob } from './mail-jobs.ts'
import type { News } from './tell.ts'

const INSERT = `
  with news as (
    select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::jsonb[], $5::text[], $6::bool[])
      as news (account_id, id, kind, params, link, by_mail)
  ), told as (
    insert into notifications (account_id, id, kind, params, link, created_at)
    select account_id, id, kind, params, link, $7 from news
  )
  insert into mails_waiting (account_id, notification_id, waiting_since)
  select account_id, id, $7 from news where by_mail`

/** Tells people something: kept for their inbox, and mailed by a job where the kind asks for it. */
export async function notifyIn(tx: Tx, news: News[]): Promise<void> {
  if (news.length === 0) return
  const byMail = news.map(({ kind }) => KINDS[kind].byMail)
  await prepared(tx, 'notifications.insert', INSERT, [
    news.map(({ accountId }) => accountId),
    news.map(newId),
    news.map(({ kind }) => kind),
    news.map(({ params }) => JSON.stringify(params)),
    news.map(({ link }) => link),
    byMail,
    tx.now,
  ])
  if (byMail.includes(true)) addMailJob(tx)
}
