import { type Db, prepared } from '../../../platform/db.ts'
import type { MailedNews } from '../news-mail.ts'

const LEAVE = `
  delete from mails_waiting where (account_id, notification_id) in (select * from unnest($1::uuid[], $2::uuid[]))`

/** News that is mailed, or that nobody is there to read, waits no more. */
export const leaveLine = (db: Db, news: MailedNews[]) => prepared(db, 'notifications.leave_line', LEAVE, keysOf(news))

/** Accounts and ids of news, as two arrays. */
export const keysOf = (news: MailedNews[]) => [news.map(({ account_id }) => account_id), news.map(({ id }) => id)]
