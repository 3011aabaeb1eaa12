import type { App } from '../../app.ts'
import { HOUR } from '../../platform/clock.ts'
import type { Sweep } from '../../platform/schedule.ts'

/** Expired sessions and codes are refused at once; here their rows go too. */
async function forgetExpired(app: App): Promise<boolean> {
  const now = app.clock.now()
  await app.db.deleteFrom('sessions').where('expires_at', '<=', now).execute()
  await app.db.deleteFrom('verifications').where('expires_at', '<=', now).execute()
  return false
}

export const sweeps: Sweep[] = [{ name: 'accounts.expired', everyMs: HOUR, work: forgetExpired }]
