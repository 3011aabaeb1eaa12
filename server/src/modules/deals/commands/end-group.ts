import type { App } from '../../../app.ts'
import { prepared, type Tx } from '../../../platform/db.ts'
import { freeStockIn } from '../../catalog/index.ts'
import { endOrdersIn } from '../../orders/index.ts'
import { startRefundsIn } from '../../payments/index.ts'
import { atDeadline } from '../decide.ts'
import { GroupCancelled, GroupFailed } from '../events.ts'
import { unitsOf } from '../queries/lock-pledges.ts'
import { closeLineIn } from './line.ts'
import { succeedIn } from './succeed.ts'

interface Ending {
  status: 'failed' | 'cancelled'
  /** The seller's word, when the deal was cancelled. */
  reason: string | null
}

interface EndedPledge {
  deal_id: string
  order_id: string
  account_id: string
  variant_id: string
  quantity: number
  was_open: boolean
}

const END = `
  with ended as (
    update groups g set status = $3, reason = $4, closed_at = $5, people = (
      select count(*) from pledges pl where pl.shop_id = $1 and pl.group_id = $2 and pl.status = 'confirmed')
    from (select shop_id, id, status from groups where shop_id = $1 and id = $2 for update) before
    where g.shop_id = before.shop_id and g.id = before.id and before.status in ('forming', 'open')
    returning g.deal_id, before.status = 'open' as was_open
  ), gone as (
    update pledges set status = case status when 'paid' then 'refunded' else 'lapsed' end, ended_at = $5, end_reason = $3
    where shop_id = $1 and group_id = $2 and status in ('paid', 'reserved') and exists (select from ended)
    returning order_id, account_id, variant_id, quantity
  ), counted as (
    update deal_totals set taken = taken - (select coalesce(sum(quantity), 0) from gone),
      groups_open = groups_open - case when ended.was_open or exists (select from gone) then 1 else 0 end
    from ended where deal_totals.shop_id = $1 and deal_totals.deal_id = ended.deal_id
  )
  select ended.deal_id, ended.was_open, gone.* from ended left join gone on true order by gone.order_id`

/** Ends a group without success: every place, order and unit comes back, every payment is refunded by itself. */
export async function endGroupIn(tx: Tx, shopId: string, groupId: string, ending: Ending): Promise<boolean> {
  const { status, reason } = ending
  const rows = await prepared<EndedPledge>(tx, 'groups.end', END, [shopId, groupId, status, reason, tx.now])
  const first = rows[0]
  if (!first) return false
  const pledges = rows.filter((each) => each.order_id)
  await freeStockIn(tx, shopId, pledges.map(unitsOf))
  const why = status === 'failed' ? 'group_failed' : 'deal_cancelled'
  const orderIds = pledges.map((each) => each.order_id)
  await endOrdersIn(tx, shopId, orderIds, { reason: why })
  await startRefundsIn(tx, shopId, { orderIds }, why)
  await closeLineIn(tx, shopId, groupId)
  const account_ids = pledges.map((each) => each.account_id)
  const fact = { shop_id: shopId, deal_id: first.deal_id, group_id: groupId, account_ids }
  if (status === 'failed') tx.emit(GroupFailed, fact)
  else tx.emit(GroupCancelled, { ...fact, reason: reason ?? '' })
  return true
}

const DUE = `
  select shop_id, id, goal_min, seats_paid from groups where status = 'open' and deadline_at <= $1
  order by deadline_at limit 1 for update skip locked`

/**
 * Ends one group whose deadline has passed. Success and expiry both lock the group first, so exactly one of them
 * happens. True when there was one to end.
 */
export async function endOneDueGroup(app: App): Promise<boolean> {
  return app.transact(async (tx) => {
    const [group] = await prepared<{ shop_id: string; id: string; goal_min: number; seats_paid: number }>(
      tx,
      'groups.due',
      DUE,
      [tx.now],
    )
    if (!group) return false
    if (atDeadline(group.goal_min, group.seats_paid) === 'succeeded') await succeedIn(tx, group.shop_id, [group.id])
    else await endGroupIn(tx, group.shop_id, group.id, { status: 'failed', reason: null })
    return true
  })
}
