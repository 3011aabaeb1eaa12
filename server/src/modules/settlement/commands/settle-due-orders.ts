import type { App } from '../../../app.ts'
import { MINUTE } from '../../../platform/clock.ts'
import { prepared } from '../../../platform/db.ts'
import type { Sweep } from '../../../platform/schedule.ts'
import { settleSales, sharesOf } from '../../ledger/index.ts'
import { type OrderFact, OrderSettled } from '../../orders/index.ts'

interface SettledOrder extends OrderFact {
  currency: string
  market_fee_bp: number
  leader_id: string | null
  leader_bp: number
  shipping_fee: number
  /** Paid and not given back: what escrow holds for this sale. As it is under the order's lock. */
  amount: number
}

const SETTLE = `
  with due as (
    select shop_id, id from orders where status = 'received' and settle_due_at <= $1
    order by settle_due_at limit $2 for update skip locked
  )
  update orders o set status = 'settled', settled_at = $1
  from due where o.shop_id = due.shop_id and o.id = due.id
  returning o.shop_id, o.id as order_id, o.account_id, o.group_id, o.currency, o.market_fee_bp,
    o.leader_id, o.leader_bp, o.shipping_fee, o.total as amount`

const BATCH = 100

/**
 * Settles received orders whose return window is over: order, escrow, shop and market change in one transaction. The
 * market's fee is the one that was fixed when the order was placed. True when there may be more.
 */
export async function settleDueOrders(app: App): Promise<boolean> {
  return app.transact(async (tx) => {
    const orders = await prepared<SettledOrder>(tx, 'settlement.settle', SETTLE, [tx.now, BATCH])
    const sales = orders.filter((order) => order.amount > 0)
    await settleSales(tx, sales.map(saleOf))
    for (const order of orders) {
      const { shop_id, order_id, account_id, group_id, currency } = order
      const { shop, market } = sharesOf(saleOf(order))
      tx.emit(OrderSettled, { shop_id, order_id, account_id, group_id, currency, amount: shop, fee: market })
    }
    return orders.length === BATCH
  })
}

const saleOf = (order: SettledOrder) => ({
  orderId: order.order_id,
  shopId: order.shop_id,
  amount: { amount: order.amount, currency: order.currency },
  feeBp: order.market_fee_bp,
  leader: leaderOf(order),
})

const leaderOf = ({ leader_id, leader_bp, amount, shipping_fee }: SettledOrder) =>
  leader_id ? { accountId: leader_id, bp: leader_bp, goods: amount - Math.min(shipping_fee, amount) } : undefined

export const settleSweep: Sweep = { name: 'settlement.settle', everyMs: MINUTE, work: settleDueOrders }
