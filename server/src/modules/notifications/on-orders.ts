import type { Tx } from '../../platform/db.ts'
import { on } from '../../platform/events.ts'
import { OrderEnded, OrderReceived, OrderReleased, OrderSettled, OrderShipped } from '../orders/index.ts'
import { PaymentFailed, RefundDone } from '../payments/index.ts'
import { getStaff } from '../shops/index.ts'
import { dispatch, type OrderFacts, orderParams, payBy, readOrder, receiveBy, returnUntil } from './facts.ts'
import type { Kind, Params } from './kinds.ts'
import { orderLink, shopOrderLink } from './links.ts'
import { type News, notifyIn } from './notify.ts'

export const orderReactions = [
  on(OrderReleased, async (tx, { order_id, account_id, group_id }) => {
    const order = await readOrder(tx, order_id)
    const params = { ...orderParams(order), ...dispatch(order) }
    const news = await toShop(tx, order, 'order_to_ship', params)
    if (!group_id) news.push({ accountId: account_id, kind: 'order_paid', params, link: orderLink(order_id) })
    await notifyIn(tx, news)
  }),
  on(OrderShipped, async (tx, { order_id, carrier, tracking_number }) => {
    const order = await readOrder(tx, order_id)
    await tellBuyer(tx, order, 'order_shipped', { ...receiveBy(order), carrier, tracking: tracking_number })
  }),
  on(OrderReceived, async (tx, { order_id, by }) => {
    if (by === 'buyer') return
    const order = await readOrder(tx, order_id)
    await tellBuyer(tx, order, 'order_counts_as_received', returnUntil(order))
  }),
  on(OrderEnded, async (tx, { order_id, group_id, reason, was_paid }) => {
    const order = await readOrder(tx, order_id)
    if (reason === 'not_paid' && !group_id) return tellBuyer(tx, order, 'order_lapsed')
    if (reason === 'cancelled_by_shop' || reason === 'cancelled_by_operator') {
      return tellBuyer(tx, order, 'order_cancelled', { reason: order.end_note || '—' })
    }
    if (reason === 'cancelled_by_buyer' && was_paid) {
      await notifyIn(tx, await toShop(tx, order, 'order_cancelled_by_buyer', orderParams(order)))
    }
  }),
  on(OrderSettled, async (tx, { order_id, amount, fee, currency }) => {
    const order = await readOrder(tx, order_id)
    const params = { ...orderParams(order), amount: { amount, currency }, fee: { amount: fee, currency } }
    await notifyIn(tx, await toShop(tx, order, 'order_settled', params))
  }),
  on(PaymentFailed, async (tx, { order_id }) => {
    const order = await readOrder(tx, order_id)
    await tellBuyer(tx, order, 'payment_failed', payBy(order))
  }),
  on(RefundDone, async (tx, { order_id, amount, currency }) => {
    await tellBuyer(tx, await readOrder(tx, order_id), 'refund_done', { amount: { amount, currency } })
  }),
]

const tellBuyer = (tx: Tx, order: OrderFacts, kind: Kind, params: Params = {}): Promise<void> =>
  notifyIn(tx, [
    {
      accountId: order.account_id,
      kind,
      params: { ...orderParams(order), ...params },
      link: orderLink(order.order_id),
    },
  ])

async function toShop(tx: Tx, order: OrderFacts, kind: Kind, params: Params): Promise<News[]> {
  const staff = await getStaff(tx, order.shop_id, kind === 'order_settled' ? 'shop.money' : 'orders.ship')
  const link = shopOrderLink(order.handle, order.order_id)
  return staff.map((accountId) => ({ accountId, kind, params, link }))
}
