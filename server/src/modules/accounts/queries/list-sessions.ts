import type { App } from '../../../app.ts'
import type { Actor } from '../../../platform/edge.ts'

/** The actor's living sessions, newest first. */
export async function listSessions(app: App, actor: Actor) {
  const rows = await app.db
    .selectFrom('sessions')
    .select(['id', 'ip_address', 'user_agent', 'created_at', 'expires_at'])
    .where('account_id', '=', actor.accountId)
    .where('expires_at', '>', app.clock.now())
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    ...row,
    current: row.id === actor.sessionId,
    created_at: row.created_at.toISOString(),
    expires_at: row.expires_at.toISOString(),
  }))
}
