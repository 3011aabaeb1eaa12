import { prepared, type Tx } from '../../platform/db.ts'
import { newId } from '../../platform/ids.ts'
import { SendMails } from './jobs.ts'
import { KINDS, type Kind, type Params } from './kinds.ts'

export interface News {
  accountId: string
  kind: Kind
  params: Params
  /** Where on the web it leads. */
  link: string
}

const INSERT = `
  insert into notifications (account_id, id, kind, params, link, by_mail, created_at)
  select account_id, id, kind, params, link, by_mail, $7
  from unnest($1::uuid[], $2::uuid[], $3::text[], $4::jsonb[], $5::text[], $6::bool[])
    as news (account_id, id, kind, params, link, by_mail)`

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
  const toMail = new Set(news.flatMap(({ accountId }, n) => (byMail[n] ? [accountId] : [])))
  for (const account_id of toMail) tx.addJob(SendMails, { account_id }, { key: `notifications.mail:${account_id}` })
}
