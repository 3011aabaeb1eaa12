import type { App } from '../../../app.ts'
import { audit } from '../../../platform/audit.ts'
import { prepared, type Tx } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import { DealChanged } from '../events.ts'
import { CancelGroups } from '../jobs.ts'
import { DealNotEditable } from '../refusals.ts'

/** Stops new groups of a deal. Groups that are open keep their deadline and can still succeed. */
export async function endDeal(app: App, shopId: string, dealId: string): Promise<void> {
  await app.transact(async (tx) => {
    await stopIn(tx, shopId, dealId, 'ended', null)
  })
}

/**
 * Takes a deal back, with a reason that its buyers are told. Its open groups end one by one, each in a transaction of
 * its own, and everybody is refunded.
 */
export async function cancelDeal(
  app: App,
  accountId: string,
  shopId: string,
  dealId: string,
  reason: string,
): Promise<void> {
  await app.transact(async (tx) => {
    await stopIn(tx, shopId, dealId, 'cancelled', reason)
    await audit(tx, {
      account_id: accountId,
      act: 'deal.cancel',
      subject_type: 'deal',
      subject_id: dealId,
      detail: { shop_id: shopId, reason },
    })
    tx.addJob(CancelGroups, { shopId, dealId, reason }, { key: `cancel ${dealId}`, maxAttempts: 1000 })
  })
}

export async function stopIn(
  tx: Tx,
  shopId: string,
  dealId: string,
  status: 'ended' | 'cancelled',
  reason: string | null,
): Promise<void> {
  const deal = await tx
    .selectFrom('deals')
    .select(['status', 'product_id'])
    .where('shop_id', '=', shopId)
    .where('id', '=', dealId)
    .forUpdate()
    .executeTakeFirst()
  if (!deal) throw NotFound()
  const stoppable = deal.status === 'running' || deal.status === 'draft' || (deal.status === 'ended' && reason !== null)
  if (!stoppable) throw DealNotEditable({ status: deal.status })
  await tx
    .updateTable('deals')
    .set((row) => ({ status, cancel_reason: reason, ended_at: tx.now, version: row('version', '+', 1) }))
    .where('shop_id', '=', shopId)
    .where('id', '=', dealId)
    .execute()
  tx.emit(DealChanged, { shop_id: shopId, deal_id: dealId, product_id: deal.product_id, status })
}

const BATCH = 100
const DUE = `
  select shop_id, id from deals where status = 'running' and ends_at <= $1
  order by ends_at limit ${BATCH} for update skip locked`

/** Ends the deals whose time is over. True when there may be more. */
export async function endDueDeals(app: App): Promise<boolean> {
  return app.transact(async (tx) => {
    const due = await prepared<{ shop_id: string; id: string }>(tx, 'deals.due', DUE, [tx.now])
    for (const deal of due) await stopIn(tx, deal.shop_id, deal.id, 'ended', null)
    return due.length === BATCH
  })
}
