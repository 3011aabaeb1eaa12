import type { App } from '../../../app.ts'
import { SECOND } from '../../../platform/clock.ts'
import { prepared, type Tx } from '../../../platform/db.ts'
import type { Sweep } from '../../../platform/schedule.ts'
import { freeStockIn } from '../../catalog/index.ts'
import { lapsePledgeIn } from '../../deals/index.ts'
import { type EndReason, endOrdersIn } from '../../orders/index.ts'

const DUE = `
  select shop_id, id, group_id from orders where status = 'unpaid' and pay_by <= $1 order by pay_by limit $2`
const BATCH = 50

interface DueOrder {
  shop_id: string
  id: string
  group_id: string | null
}

/** Ends the orders that were not paid in time, each in a transaction of its own. True when there may be more. */
export async function lapseDueOrders(app: App): Promise<boolean> {
  const due = await prepared<DueOrder>(app.db, 'checkout.due', DUE, [app.clock.now(), BATCH])
  for (const { shop_id, group_id, id } of due) {
    await app.transact(async (tx) => {
      if (group_id) await lapsePledgeIn(tx, shop_id, { group_id, order_id: id }, { reason: 'not_paid' })
      else await endUnpaidIn(tx, shop_id, id, 'not_paid')
    })
  }
  return due.length === BATCH
}

const LOCK_UNPAID = `
  select l.variant_id, l.quantity from orders o join order_lines l on l.shop_id = o.shop_id and l.order_id = o.id
  where o.shop_id = $1 and o.id = $2 and o.status = 'unpaid' for update of o`

/** Ends an unpaid direct purchase and gives its stock back; false when it was paid or gone already. */
export async function endUnpaidIn(
  tx: Tx,
  shopId: string,
  orderId: string,
  reason: EndReason,
  note: string | null = null,
): Promise<boolean> {
  const values = [shopId, orderId]
  const lines = await prepared<{ variant_id: string; quantity: number }>(tx, 'checkout.unpaid', LOCK_UNPAID, values)
  if (lines.length === 0) return false
  await freeStockIn(
    tx,
    shopId,
    lines.map((line) => ({ variantId: line.variant_id, quantity: line.quantity })),
  )
  await endOrdersIn(tx, shopId, [orderId], { reason, note })
  return true
}

export const lapseSweep: Sweep = { name: 'checkout.lapse', everyMs: SECOND, work: lapseDueOrders }
