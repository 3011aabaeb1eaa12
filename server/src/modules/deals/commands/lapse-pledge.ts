import type { App } from '../../../app.ts'
import { prepared, type Tx } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import { freeStockIn } from '../../catalog/index.ts'
import { endOrdersIn } from '../../orders/index.ts'
import { PledgeLapsed } from '../events.ts'
import { CannotLeave } from '../refusals.ts'
import { type LockedPledge, lockPledgeIn, unitsOf } from './pay-pledge.ts'
import { countIn } from './seats.ts'

const LAPSE = `
  with gone as (
    update pledges set status = 'lapsed', ended_at = $4, end_reason = $5
    where shop_id = $1 and id = $3 and status = 'reserved' returning id
  )
  update groups set seats_taken = seats_taken - 1 where shop_id = $1 and id = $2 and exists (select from gone)
  returning id`

/** Gives a seat that was not paid back to the group, with its stock. False when it was paid or gone already. */
export async function lapsePledgeIn(
  tx: Tx,
  groupId: string,
  orderId: string,
  reason: 'not_paid' | 'left',
): Promise<boolean> {
  const pledge = await lockPledgeIn(tx, groupId, orderId)
  if (pledge.pledge_status !== 'reserved') return false
  const { shop_id, deal_id, pledge_id, account_id } = pledge
  await prepared(tx, 'pledges.lapse', LAPSE, [shop_id, groupId, pledge_id, tx.now, reason])
  await countIn(tx, shop_id, deal_id, -pledge.quantity, wasForming(pledge) ? -1 : 0)
  await freeStockIn(tx, shop_id, [unitsOf(pledge)])
  await endOrdersIn(tx, shop_id, [orderId], reason)
  tx.emit(PledgeLapsed, { shop_id, deal_id, group_id: groupId, pledge_id, order_id: orderId, account_id, reason })
  return true
}

const wasForming = (pledge: LockedPledge) => pledge.group_status === 'forming'

/** A buyer gives an unpaid place back. Throws CannotLeave when it is paid or over. */
export async function leaveGroup(app: App, accountId: string, pledgeId: string): Promise<void> {
  await app.transact(async (tx) => {
    const pledge = await tx
      .selectFrom('pledges')
      .select(['group_id', 'order_id', 'account_id'])
      .where('id', '=', pledgeId)
      .executeTakeFirst()
    if (pledge?.account_id !== accountId) throw NotFound()
    if (!(await lapsePledgeIn(tx, pledge.group_id, pledge.order_id, 'left'))) throw CannotLeave()
  })
}
