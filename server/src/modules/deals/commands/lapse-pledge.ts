import type { App } from '../../../app.ts'
import { prepared, type Tx } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import { freeStockIn } from '../../catalog/index.ts'
import { type EndReason, endOrdersIn } from '../../orders/index.ts'
import { startRefundsIn } from '../../payments/index.ts'
import { PledgeLapsed } from '../events.ts'
import { factOf, type LockedPledge, lockPledgeIn, type PledgeOf, unitsOf } from '../queries/lock-pledges.ts'
import { CannotLeave } from '../refusals.ts'
import { PlaceWaiting } from './line.ts'
import { countIn } from './seats.ts'

const GIVE_BACK = `
  with gone as (
    update pledges set status = $6, ended_at = $4, end_reason = $5 where shop_id = $1 and id = $3 returning seats
  )
  update groups set seats_taken = seats_taken - gone.seats,
    seats_paid = seats_paid - case when $6 = 'refunded' then gone.seats else 0 end,
    people = people - case when $6 = 'refunded' then 1 else 0 end
  from gone where shop_id = $1 and id = $2`

type Gone = { note?: string | null } & (
  | { status: 'lapsed'; reason: EndReason }
  | { status: 'refunded'; reason: 'left' }
)

/** Gives a living place back to its group, with its units and its order; whoever waits in line is next. */
async function giveBackIn(tx: Tx, pledge: LockedPledge, gone: Gone): Promise<void> {
  const { shop_id, deal_id, group_id, pledge_id, order_id, quantity } = pledge
  const { status, reason, note = null } = gone
  await prepared(tx, 'pledges.give_back', GIVE_BACK, [shop_id, group_id, pledge_id, tx.now, reason, status])
  await countIn(tx, shop_id, deal_id, -quantity, pledge.group_status === 'forming' ? -1 : 0)
  await freeStockIn(tx, shop_id, [unitsOf(pledge)])
  await endOrdersIn(tx, shop_id, [order_id], { reason, note })
  if (status === 'refunded') await startRefundsIn(tx, shop_id, { orderIds: [order_id] }, reason)
  if (pledge.others_wait) tx.addJob(PlaceWaiting, { groupId: group_id }, { key: `line ${group_id}` })
  tx.emit(PledgeLapsed, { ...factOf(pledge), reason })
}

/** Ends a place that was not paid. False when it was paid or gone already. */
export async function lapsePledgeIn(
  tx: Tx,
  shopId: string,
  place: PledgeOf,
  ending: { reason: EndReason; note?: string | null },
): Promise<boolean> {
  const pledge = await lockPledgeIn(tx, shopId, place)
  if (pledge.pledge_status !== 'reserved') return false
  await giveBackIn(tx, pledge, { status: 'lapsed', ...ending })
  return true
}

/**
 * Gives a place back before its group has succeeded: an unpaid one always, a paid one where the deal lets members leave
 * until then; what was paid goes back in full. The group and its deadline stay as they are, also when its opener leaves.
 * False when the place cannot be left.
 */
export async function leaveIn(tx: Tx, shopId: string, place: PledgeOf): Promise<boolean> {
  const pledge = await lockPledgeIn(tx, shopId, place)
  const unpaid = pledge.pledge_status === 'reserved'
  const free = pledge.pledge_status === 'paid' && pledge.group_status === 'open' && pledge.leave_until === 'success'
  if (unpaid) await giveBackIn(tx, pledge, { status: 'lapsed', reason: 'left' })
  else if (free) await giveBackIn(tx, pledge, { status: 'refunded', reason: 'left' })
  return unpaid || free
}

/** A buyer gives a place back. Throws CannotLeave when others count on it, or it is over. */
export async function leaveGroup(app: App, accountId: string, pledgeId: string): Promise<void> {
  await app.transact(async (tx) => {
    const pledge = await tx
      .selectFrom('pledges')
      .select(['shop_id', 'group_id', 'order_id', 'account_id'])
      .where('id', '=', pledgeId)
      .executeTakeFirst()
    if (pledge?.account_id !== accountId) throw NotFound()
    if (!(await leaveIn(tx, pledge.shop_id, pledge))) throw CannotLeave()
  })
}

const DROP = `
  with gone as (
    update pledges set status = $3, ended_at = $4, end_reason = $5
    where shop_id = $1 and order_id = $2 and status = 'confirmed' returning group_id, deal_id, quantity
  )
  update groups g set people = g.people - 1 from gone where g.shop_id = $1 and g.id = gone.group_id
  returning gone.deal_id, gone.quantity`

/**
 * The rest of a confirmed place was not paid in time: it ends, and its units are free. The group stays succeeded. The
 * caller ends the order and does with the deposit what was agreed.
 */
export async function missBalanceIn(
  tx: Tx,
  shopId: string,
  orderId: string,
  status: 'refunded' | 'forfeited',
  reason: EndReason,
): Promise<void> {
  const values = [shopId, orderId, status, tx.now, reason]
  const [gone] = await prepared<{ deal_id: string; quantity: number }>(tx, 'pledges.miss', DROP, values)
  if (gone) await countIn(tx, shopId, gone.deal_id, -gone.quantity, 0)
}
