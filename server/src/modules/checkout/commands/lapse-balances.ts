import type { App } from '../../../app.ts'
import { MINUTE, SECOND } from '../../../platform/clock.ts'
import { prepared, type Tx } from '../../../platform/db.ts'
import type { Sweep } from '../../../platform/schedule.ts'
import { freeStockIn } from '../../catalog/index.ts'
import { missBalanceIn } from '../../deals/index.ts'
import { settleSales } from '../../ledger/index.ts'
import { BalanceReminder, endOrdersIn, type OrderFact } from '../../orders/index.ts'
import { startRefundsIn } from '../../payments/index.ts'

const DUE = `
  select shop_id, id from orders where status = 'balance_due' and balance_due_at <= $1 order by balance_due_at limit $2`
const BATCH = 50

/** Ends the orders whose rest was not paid in time, each in a transaction of its own. True when there may be more. */
export async function lapseDueBalances(app: App): Promise<boolean> {
  const due = await prepared<{ shop_id: string; id: string }>(app.db, 'checkout.balances_due', DUE, [
    app.clock.now(),
    BATCH,
  ])
  for (const { shop_id, id } of due) await app.transact((tx) => endUnbalancedIn(tx, shop_id, id))
  return due.length === BATCH
}

interface Unbalanced {
  variant_id: string
  quantity: number
  deposit: number
  deposit_missed: 'refund' | 'keep'
  currency: string
  market_fee_bp: number
}

const LOCK = `
  select l.variant_id, l.quantity, o.deposit, o.deposit_missed, o.currency, o.market_fee_bp
  from orders o join order_lines l on l.shop_id = o.shop_id and l.order_id = o.id
  where o.shop_id = $1 and o.id = $2 and o.status = 'balance_due' for update of o`

/** The deposit goes back, or to the shop, as was agreed before it was paid. */
async function endUnbalancedIn(tx: Tx, shopId: string, orderId: string): Promise<void> {
  const lines = await prepared<Unbalanced>(tx, 'checkout.unbalanced', LOCK, [shopId, orderId])
  const [order] = lines
  if (!order) return
  const reason = 'balance_missed'
  const forfeited = order.deposit_missed === 'keep'
  await missBalanceIn(tx, shopId, orderId, forfeited ? 'forfeited' : 'refunded', reason)
  await freeStockIn(
    tx,
    shopId,
    lines.map((line) => ({ variantId: line.variant_id, quantity: line.quantity })),
  )
  await endOrdersIn(tx, shopId, [orderId], { reason, forfeited })
  if (!forfeited) return startRefundsIn(tx, shopId, { orderIds: [orderId] }, reason)
  const amount = { amount: order.deposit, currency: order.currency }
  await settleSales(tx, [{ orderId, shopId, amount, feeBp: order.market_fee_bp }])
}

/*
 * Once when half of the time is over, which `remind_at` says from the beginning; once a day before its end, or when a
 * quarter of a shorter time is left.
 */
const REMIND = `
  with due as (
    select shop_id, id, balance_due_at - least(interval '24 hours', balance_hours * interval '15 minutes') as again_at
    from orders where status = 'balance_due' and remind_at <= $1 and balance_due_at > $1
    order by remind_at limit $2 for update skip locked
  )
  update orders o set remind_at = case when o.remind_at < due.again_at then due.again_at end
  from due where o.shop_id = due.shop_id and o.id = due.id
  returning o.shop_id, o.id as order_id, o.account_id, o.group_id`

/** Reminds of rests that are not paid, twice at most. True when there may be more. */
export async function remindOfBalances(app: App): Promise<boolean> {
  return app.transact(async (tx) => {
    const facts = await prepared<OrderFact>(tx, 'checkout.remind', REMIND, [tx.now, BATCH])
    for (const fact of facts) tx.emit(BalanceReminder, fact)
    return facts.length === BATCH
  })
}

export const balanceSweeps: Sweep[] = [
  { name: 'checkout.balances', everyMs: 10 * SECOND, work: lapseDueBalances },
  { name: 'checkout.balance_reminders', everyMs: MINUTE, work: remindOfBalances },
]
