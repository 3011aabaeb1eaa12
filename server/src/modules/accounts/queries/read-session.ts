import type { IncomingHttpHeaders } from 'node:http'
import type { App } from '../../../app.ts'
import { batcherOf, type Outcome } from '../../../platform/batcher.ts'
import { prepared } from '../../../platform/db.ts'
import type { Actor } from '../../../platform/edge.ts'
import { isLanguage } from '../../../platform/language.ts'
import { tokenFrom } from '../session-cookie.ts'

const READ_SESSIONS = `
  select session.token, session.id as session_id, account.id, account.name, account.email, account.operator, account.language
  from sessions session join accounts account on account.id = session.account_id
  where session.token = any($1::text[]) and session.expires_at > $2`

interface SessionRow {
  token: string
  session_id: string
  id: string
  name: string
  email: string
  operator: boolean
  language: string | null
}

/** Sessions asked for while others are read are read together: a crowd costs few statements. */
const sessionsOf = batcherOf(readSessions, (token: string) => token)

async function readSessions(app: App, tokens: string[]): Promise<Outcome<SessionRow | undefined>[]> {
  const rows = await prepared<SessionRow>(app.db, 'accounts.sessions', READ_SESSIONS, [tokens, app.clock.now()])
  const byToken = new Map(rows.map((row) => [row.token, row]))
  return tokens.map((token) => ({ answer: byToken.get(token) }))
}

/**
 * Who a request's session cookie belongs to, or null. One statement, and none without a cookie of ours; a session
 * that was ended is refused from that moment on.
 */
export async function readSession(app: App, headers: IncomingHttpHeaders): Promise<Actor | null> {
  const token = tokenFrom(app.config, headers.cookie)
  if (!token) return null
  const row = await sessionsOf(app).submit('sessions', token)
  if (!row) return null
  return {
    accountId: row.id,
    sessionId: row.session_id,
    name: row.name,
    email: row.email,
    operator: row.operator,
    language: isLanguage(row.language) ? row.language : null,
  }
}
