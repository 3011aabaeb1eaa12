import { verifyPassword } from 'better-auth/crypto'
import type { App } from '../../../app.ts'
import { after, MINUTE } from '../../../platform/clock.ts'
import type { Actor } from '../../../platform/edge.ts'
import { FreshSignInNeeded, WrongPassword } from '../refusals.ts'

const FRESH_MINUTES = 15

/**
 * Makes sure that it is the person and not only their device, before what cannot be undone: by their password, or by
 * having just signed in. Throws WrongPassword, FreshSignInNeeded.
 */
export async function proveIdentity(app: App, actor: Actor, password: string | undefined): Promise<void> {
  if (password !== undefined) return requirePassword(app, actor, password)
  const session = await app.db
    .selectFrom('sessions')
    .select('created_at')
    .where('id', '=', actor.sessionId)
    .executeTakeFirst()
  if (!session || after(session.created_at, FRESH_MINUTES * MINUTE) < app.clock.now()) throw FreshSignInNeeded()
}

async function requirePassword(app: App, actor: Actor, password: string): Promise<void> {
  const credential = await app.db
    .selectFrom('credentials')
    .select('password_hash')
    .where('account_id', '=', actor.accountId)
    .where('provider', '=', 'credential')
    .executeTakeFirst()
  const hash = credential?.password_hash
  if (!hash || !(await verifyPassword({ hash, password }))) throw WrongPassword()
}
