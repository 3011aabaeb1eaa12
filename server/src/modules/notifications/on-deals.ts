import { on } from '../../platform/events.ts'
import {
  GroupCancelled,
  GroupFailed,
  GroupSucceeded,
  PaymentReturned,
  PledgeLapsed,
  PledgePaid,
} from '../deals/index.ts'
import { dispatch, groupParams, orderParams, readGroupOrders, readOrder } from './facts.ts'
import { groupLink, orderLink } from './links.ts'
import { type News, notifyIn } from './notify.ts'

export const dealReactions = [
  on(PledgePaid, async (tx, { order_id, account_id, seats_paid, goal }) => {
    if (seats_paid >= goal) return // the group's success says it
    const order = await readOrder(tx, order_id)
    const about = { params: { ...groupParams(order), missing: goal - seats_paid }, link: groupLink(order.group_id) }
    if (account_id === order.opener_id) return notifyIn(tx, [{ accountId: account_id, kind: 'group_opened', ...about }])
    const news: News[] = [{ accountId: account_id, kind: 'pledge_paid', ...about }]
    if (order.opener_id) {
      const params = { ...about.params, name: order.buyer }
      news.push({ accountId: order.opener_id, kind: 'member_joined', params, link: about.link })
    }
    await notifyIn(tx, news)
  }),
  on(PledgeLapsed, async (tx, { order_id, account_id, group_id, reason }) => {
    if (reason !== 'not_paid') return
    const params = orderParams(await readOrder(tx, order_id))
    await notifyIn(tx, [{ accountId: account_id, kind: 'pledge_lapsed', params, link: groupLink(group_id) }])
  }),
  on(PaymentReturned, async (tx, { order_id, account_id, reason }) => {
    const kind = reason === 'duplicate' ? 'payment_twice' : 'payment_late'
    const params = orderParams(await readOrder(tx, order_id))
    await notifyIn(tx, [{ accountId: account_id, kind, params, link: orderLink(order_id) }])
  }),
  on(GroupSucceeded, async (tx, { group_id, account_ids }) => {
    const orders = await readGroupOrders(tx, group_id, account_ids)
    await notifyIn(
      tx,
      orders.map((order) => ({
        accountId: order.account_id,
        kind: 'group_succeeded',
        params: { ...orderParams(order), ...dispatch(order) },
        link: orderLink(order.order_id),
      })),
    )
  }),
  on(GroupFailed, async (tx, { group_id, account_ids }) => {
    const orders = await readGroupOrders(tx, group_id, account_ids)
    await notifyIn(
      tx,
      orders.map((order) => ({
        accountId: order.account_id,
        kind: order.paid ? 'group_failed' : 'group_over',
        params: orderParams(order),
        link: orderLink(order.order_id),
      })),
    )
  }),
  on(GroupCancelled, async (tx, { group_id, account_ids, reason }) => {
    const orders = await readGroupOrders(tx, group_id, account_ids)
    await notifyIn(
      tx,
      orders.map((order) => ({
        accountId: order.account_id,
        kind: 'group_cancelled',
        params: { ...orderParams(order), reason: reason || '—' },
        link: orderLink(order.order_id),
      })),
    )
  }),
]
