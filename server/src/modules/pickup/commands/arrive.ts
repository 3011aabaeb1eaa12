import type { App } from '../../../app.ts'
import { after, DAY, HOUR } from '../../../platform/clock.ts'
import { prepared, type Tx } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import { readSettings } from '../../../platform/settings.ts'
import type { OrderFact } from '../../orders/index.ts'
import { GRACE_HOURS } from '../decide.ts'
import { PickupArrived } from '../events.ts'
import { NothingOnTheWay } from '../refusals.ts'

export interface Arrival {
  leaderId: string
  groupId: string
  /** Only these orders; all that are on their way when left out. */
  orderIds?: string[] | undefined
}

/* Who gets parcels later than promised keeps them as long as promised: the time to fetch them moves along. */
const LOCK = `
  with locked as (
    select shop_id, id, greatest(collect_from, $3::timestamptz) as collect_from,
      collect_until + greatest($3::timestamptz - collect_from, interval '0') as collect_until
    from groups where id = $1 and opener_id = $2 and point is not null for update
  )
  select shop_id, collect_from, collect_until from locked`

const ARRIVE = `
  with due as (
    select shop_id, id from orders
    where shop_id = $1 and group_id = $2 and status = 'shipped' and ($3::uuid[] is null or id = any($3))
    order by id for update
  )
  update orders o set status = 'arrived', arrived_at = $4, collect_until = $5, receive_due_at = $6
  from due where o.shop_id = due.shop_id and o.id = due.id
  returning o.shop_id, o.id as order_id, o.account_id, o.group_id, o.leader_id`

const MARK = `
  update groups set arrived_at = $3, collect_from = $4, collect_until = $5
  where shop_id = $1 and id = $2 and arrived_at is null`

const HERE = `
  select 1 from orders where shop_id = $1 and group_id = $2 and arrived_at is not null
    and ($3::uuid[] is null or id = any($3)) limit 1`

/**
 * Parcels are at the point: shipped orders of the group can be fetched, and their buyers are told. Said again, nothing
 * changes. Throws NotFound for somebody else's group, NothingOnTheWay when there is nothing to say it of.
 */
export async function arrive(app: App, arrival: Arrival): Promise<void> {
  const { auto_receive_days } = await readSettings(app.db)
  await app.transact((tx) => arriveIn(tx, arrival, auto_receive_days))
}

async function arriveIn(tx: Tx, { leaderId, groupId, orderIds }: Arrival, autoReceiveDays: number): Promise<void> {
  interface LockedGroup {
    shop_id: string
    collect_from: Date
    collect_until: Date
  }
  const [group] = await prepared<LockedGroup>(tx, 'pickup.lock', LOCK, [groupId, leaderId, tx.now])
  if (!group) throw NotFound()
  const { shop_id, collect_from, collect_until } = group
  const which = [shop_id, groupId, orderIds ?? null]
  const receiveDue = after(collect_until, GRACE_HOURS * HOUR + autoReceiveDays * DAY)
  const values = [...which, tx.now, collect_until, receiveDue]
  const facts = await prepared<OrderFact & { leader_id: string }>(tx, 'pickup.arrive', ARRIVE, values)
  for (const fact of facts) tx.emit(PickupArrived, fact)
  if (facts.length > 0) await prepared(tx, 'pickup.mark', MARK, [shop_id, groupId, tx.now, collect_from, collect_until])
  else if ((await prepared(tx, 'pickup.here', HERE, which)).length === 0) throw NothingOnTheWay()
}
