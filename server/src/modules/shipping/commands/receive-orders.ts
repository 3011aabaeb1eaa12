import type { App } from '../../../app.ts'
import { MINUTE } from '../../../platform/clock.ts'
import { prepared, type Tx } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Sweep } from '../../../platform/schedule.ts'
import { type OrderFact, OrderNotReceivable, OrderReceived } from '../../orders/index.ts'

const receive = (which: string) => `
  with due as (${which})
  update orders o set status = 'received', received_at = $1, received_by = $2,
    arrived_at = case when o.leader_id is not null then coalesce(o.arrived_at, $1) end,
    settle_due_at = $1::timestamptz + o.return_days * interval '1 day'
  from due where o.shop_id = due.shop_id and o.id = due.id
  returning o.shop_id, o.id as order_id, o.account_id, o.group_id`

const BY_BUYER = receive(`
  select shop_id, id from orders where id = $3 and account_id = $4 and status in ('shipped', 'arrived') for update`)

const BY_LEADER = receive(`
  select shop_id, id from orders where id = $3 and leader_id = $4 and status in ('shipped', 'arrived') for update`)

const BY_TIME = receive(`
  select shop_id, id from orders where status in ('shipped', 'arrived') and receive_due_at <= $1
  order by receive_due_at limit $3 for update skip locked`)

/**
 * The buyer says that the goods are there; the return window begins. Said again, nothing changes. Throws NotFound for
 * somebody else's order, OrderNotReceivable for one that is not on its way.
 */
export async function confirmReceipt(app: App, accountId: string, orderId: string): Promise<void> {
  await app.transact(async (tx) => {
    const values = [tx.now, 'buyer', orderId, accountId]
    const [fact] = await prepared<OrderFact>(tx, 'shipping.received', BY_BUYER, values)
    if (fact) return tx.emit(OrderReceived, { ...fact, by: 'buyer' })
    const order = await tx
      .selectFrom('orders')
      .select('status')
      .where('id', '=', orderId)
      .where('account_id', '=', accountId)
      .executeTakeFirst()
    if (!order) throw NotFound()
    if (order.status !== 'received' && order.status !== 'settled') throw OrderNotReceivable()
  })
}

/** The leader of an order that is on its way or at the point has handed it out. The caller has locked the order. */
export async function receiveFromLeaderIn(tx: Tx, orderId: string, leaderId: string): Promise<void> {
  const values = [tx.now, 'leader', orderId, leaderId]
  const facts = await prepared<OrderFact>(tx, 'shipping.received_from_leader', BY_LEADER, values)
  for (const fact of facts) tx.emit(OrderReceived, { ...fact, by: 'leader' })
}

const BATCH = 200

/** Takes orders as received whose buyers said nothing for as long as the market waits. True when there may be more. */
export async function receiveDueOrders(app: App): Promise<boolean> {
  return app.transact(async (tx) => {
    const facts = await prepared<OrderFact>(tx, 'shipping.receive_due', BY_TIME, [tx.now, 'time', BATCH])
    for (const fact of facts) tx.emit(OrderReceived, { ...fact, by: 'time' })
    return facts.length === BATCH
  })
}

export const receiveSweep: Sweep = { name: 'shipping.receive', everyMs: MINUTE, work: receiveDueOrders }
