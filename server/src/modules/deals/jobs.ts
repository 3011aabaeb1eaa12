import type { App } from '../../app.ts'
import { defineJob, job } from '../../platform/jobs.ts'
import { endGroupIn } from './commands/end-group.ts'
import { PlaceWaiting } from './commands/line.ts'
import { placeWaiting } from './commands/wait-in-line.ts'

export const CancelGroups = defineJob<{ shopId: string; dealId: string; reason: string }>('deal.cancel_groups')

/** Ends every living group of a cancelled deal; stopped half-way, the next try does the rest. */
async function cancelGroups(app: App, payload: { shopId: string; dealId: string; reason: string }): Promise<void> {
  const { shopId, dealId, reason } = payload
  const groups = await app.db
    .selectFrom('groups')
    .select('id')
    .where('shop_id', '=', shopId)
    .where('deal_id', '=', dealId)
    .where('status', 'in', ['forming', 'open'])
    .execute()
  for (const { id } of groups) {
    await app.transact((tx) => endGroupIn(tx, shopId, id, { status: 'cancelled', reason }))
  }
}

export const dealJobs = [
  job(CancelGroups, cancelGroups),
  job(PlaceWaiting, (app, { groupId }) => placeWaiting(app, groupId)),
]
