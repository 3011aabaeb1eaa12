import { prepared, type Tx } from '../../../platform/db.ts'
import { type RefundReason, RefundStarted } from '../events.ts'
import { addRefundJob } from '../jobs.ts'

/**
 * What to give back: all that was paid for orders and not yet given back, all of some payments, or parts (minor units)
 * of what was paid for orders, the last payment first.
 */
export type RefundWhat =
  | { orderIds: string[] }
  | { paymentIds: string[] }
  | { parts: { orderId: string; amount: number }[] }

interface StartedRefund {
  id: string
  order_id: string
  account_id: string
  amount: number
  currency: string
}

const START = `
  with asked as (
    select * from unnest($2::uuid[], $3::uuid[], $4::bigint[]) as asked (order_id, payment_id, amount)
  ), paid as (
    select p.id, p.order_id, p.account_id, p.currency, p.amount - p.refunded as kept, asked.amount as wanted
    from asked join payments p on p.shop_id = $1 and (p.order_id = asked.order_id or p.id = asked.payment_id)
    where p.status = 'paid' and p.refunded < p.amount order by p.id for update of p
  ), due as (
    select id, order_id, account_id, currency, case when wanted is null then kept else least(kept,
      wanted - coalesce(sum(kept) over (
        partition by order_id order by id desc rows between unbounded preceding and 1 preceding), 0))
      end::bigint as amount
    from paid
  ), marked as (
    update payments p set refunded = p.refunded + due.amount from due
    where p.shop_id = $1 and p.id = due.id and due.amount > 0
    returning p.id
  ), started as (
    insert into refunds (shop_id, id, payment_id, order_id, currency, amount, reason, status, created_at)
    select $1, gen_random_uuid(), due.id, due.order_id, due.currency, due.amount, $5, 'pending', $6
    from due join marked using (id)
    returning id, payment_id
  )
  select started.id, due.order_id, due.account_id, due.currency, due.amount
  from started join due on due.id = started.payment_id order by due.order_id`

/**
 * Starts giving money back. Each refund is a row of its own and a job of its own: one that fails at the provider is
 * tried again and delays nobody else.
 */
export async function startRefundsIn(tx: Tx, shopId: string, what: RefundWhat, reason: RefundReason): Promise<void> {
  const asked = askedOf(what)
  if (asked.length === 0) return
  const values = [
    shopId,
    asked.map((each) => each.orderId ?? null),
    asked.map((each) => each.paymentId ?? null),
    asked.map((each) => each.amount ?? null),
    reason,
    tx.now,
  ]
  for (const refund of await prepared<StartedRefund>(tx, 'refunds.start', START, values)) {
    const { id, order_id, account_id, amount, currency } = refund
    addRefundJob(tx, id)
    tx.emit(RefundStarted, { shop_id: shopId, refund_id: id, order_id, account_id, amount, currency, reason })
  }
}

function askedOf(what: RefundWhat): { orderId?: string; paymentId?: string; amount?: number }[] {
  if ('parts' in what) return what.parts.filter(({ amount }) => amount > 0)
  if ('orderIds' in what) return what.orderIds.map((orderId) => ({ orderId }))
  return what.paymentIds.map((paymentId) => ({ paymentId }))
}
