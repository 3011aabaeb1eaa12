import type { App } from '../../app.ts'
import { after, MINUTE } from '../../platform/clock.ts'
import { prepared } from '../../platform/db.ts'
import type { Sweep } from '../../platform/schedule.ts'
import { HOLD_MINUTES } from './commands/send-waiting.ts'
import { addMailJob } from './mail-jobs.ts'

const FORGOTTEN = `
  select 1 from mails_waiting where not alone and coalesce(sending_since, waiting_since) < $1 limit 1`

/** Mails whose sender died after taking them are sent all the same. */
async function mailForgotten(app: App): Promise<boolean> {
  const since = after(app.clock.now(), -HOLD_MINUTES * MINUTE)
  const forgotten = await prepared(app.db, 'notifications.forgotten', FORGOTTEN, [since])
  if (forgotten.length > 0) await app.transact(async (tx) => addMailJob(tx))
  return false
}

export const sweeps: Sweep[] = [{ name: 'notifications.forgotten', everyMs: MINUTE, work: mailForgotten }]
