import { prepared, type Tx } from '../../../platform/db.ts'
import { RefundStarted } from '../events.ts'
import { addRefundJob } from '../jobs.ts'

/** What to give back: all that was paid for the orders and not yet given back, or only one payment. */
export type RefundWhat = { orderIds: string[] } | { paymentId: string }

interface StartedRefund {
  id: string
  order_id: string
  account_id: string
  amount: number
  currency: string
}

const START = `
  with due as (
    update payments set refunded = amount
    where shop_id = $1 and status = 'paid' and refunded < amount and (order_id = any($2::uuid[]) or id = $3)
    returning id, order_id, account_id, currency, amount
  ), started as (
    insert into refunds (shop_id, id, payment_id, order_id, currency, amount, reason, status, created_at)
    select $1, gen_random_uuid(), id, order_id, currency, amount, $4, 'pending', $5 from due
    returning id, payment_id
  )
  select started.id, due.order_id, due.account_id, due.currency, due.amount
  from started join due on due.id = started.payment_id`

/**
 * Starts giving money back in full. Each refund is a row of its own and a job of its own: one that fails at the
 * provider is tried again and delays nobody else.
 */
export async function startRefundsIn(tx: Tx, shopId: string, what: RefundWhat, reason: string): Promise<void> {
  const orderIds = 'orderIds' in what ? what.orderIds : []
  const paymentId = 'paymentId' in what ? what.paymentId : null
  const values = [shopId, orderIds, paymentId, reason, tx.now]
  for (const refund of await prepared<StartedRefund>(tx, 'refunds.start', START, values)) {
    addRefundJob(tx, refund.id)
    tx.emit(RefundStarted, {
      shop_id: shopId,
      refund_id: refund.id,
      order_id: refund.order_id,
      account_id: refund.account_id,
      amount: refund.amount,
      currency: refund.currency,
      reason,
    })
  }
}
