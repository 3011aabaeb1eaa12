import { randomBytes } from 'node:crypto'
import type { App } from '../../../app.ts'
import { after, DAY } from '../../../platform/clock.ts'
import { newId } from '../../../platform/ids.ts'
import { sessionCookieName, signToken } from '../session-cookie.ts'

/** How long a session lasts, used or not. */
export const SESSION_DAYS = 30

/** Where a session is used from, as its owner sees it in the list. */
export interface Device {
  ip: string
  userAgent: string | undefined
}

/** Starts a session without asking for proof, and gives its cookie as `name=value`. For the demo and for tests. */
export async function signInAs(app: App, accountId: string, device?: Device): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  const now = app.clock.now()
  await app.db
    .insertInto('sessions')
    .values({
      id: newId(),
      account_id: accountId,
      token,
      expires_at: after(now, SESSION_DAYS * DAY),
      ip_address: device?.ip ?? null,
      user_agent: device?.userAgent?.slice(0, 500) ?? null,
      created_at: now,
      updated_at: now,
    })
    .execute()
  return `${sessionCookieName(app.config)}=${signToken(app.config, token)}`
}
