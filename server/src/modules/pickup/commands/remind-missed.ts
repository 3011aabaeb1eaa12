import type { App } from '../../../app.ts'
import { MINUTE } from '../../../platform/clock.ts'
import { prepared } from '../../../platform/db.ts'
import type { Sweep } from '../../../platform/schedule.ts'
import type { OrderFact } from '../../orders/index.ts'
import { PickupMissed } from '../events.ts'

const MISSED = `
  with due as (
    select shop_id, id from orders where status = 'arrived' and missed_at is null and collect_until <= $1
    order by collect_until limit $2 for update skip locked
  )
  update orders o set missed_at = $1 from due where o.shop_id = due.shop_id and o.id = due.id
  returning o.shop_id, o.id as order_id, o.account_id, o.group_id, o.leader_id`

const BATCH = 200

/** Reminds buyers, once, of parcels whose time to be fetched has passed. True when there may be more. */
export async function remindMissed(app: App): Promise<boolean> {
  return app.transact(async (tx) => {
    const facts = await prepared<OrderFact & { leader_id: string }>(tx, 'pickup.missed', MISSED, [tx.now, BATCH])
    for (const fact of facts) tx.emit(PickupMissed, fact)
    return facts.length === BATCH
  })
}

export const missedSweep: Sweep = { name: 'pickup.missed', everyMs: MINUTE, work: remindMissed }
