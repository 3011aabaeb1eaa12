import type { App } from '../../../app.ts'
import type { Actor } from '../../../platform/edge.ts'
import { NotFound } from '../../../platform/errors.ts'

/** Ends one of the actor's sessions; its next request is refused. Throws NotFound. */
export async function endSession(app: App, actor: Actor, sessionId: string): Promise<void> {
  const { numDeletedRows } = await app.db
    .deleteFrom('sessions')
    .where('account_id', '=', actor.accountId)
    .where('id', '=', sessionId)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw NotFound()
}

/** Ends all the actor's sessions but the one they use now. */
export async function endOtherSessions(app: App, actor: Actor): Promise<void> {
  await app.db
    .deleteFrom('sessions')
    .where('account_id', '=', actor.accountId)
    .where('id', '<>', actor.sessionId)
    .execute()
}
