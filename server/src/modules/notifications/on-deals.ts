import {
  GroupCancelled,
  GroupFailed,
  GroupSucceeded,
  PaymentReturned,
  PledgeLapsed,
  PledgePaid,
} from '../deals/index.ts'
import type { Kind, Params } from './kinds.ts'
import { groupLink, orderLink } from './links.ts'
import { toldLeader } from './on-pickups.ts'
import { dispatch, groupParams, type OrderFacts, orderParams } from './order-facts.ts'
import { type News, tell } from './tell.ts'

export const dealNews = [
  tell(PledgePaid, ({ order_id, account_id, seats_paid, goal }, facts) => {
    if (seats_paid >= goal) return [] // the group's success says it
    const order = facts.order(order_id)
    const about = { params: { ...groupParams(order), missing: goal - seats_paid }, link: groupLink(order.group_id) }
    if (account_id === order.opener_id) return [{ accountId: account_id, kind: 'group_opened', ...about }]
    const news: News[] = [{ accountId: account_id, kind: 'pledge_paid', ...about }]
    if (order.opener_id) {
      const params = { ...about.params, name: order.buyer }
      news.push({ accountId: order.opener_id, kind: 'member_joined', params, link: about.link })
    }
    return news
  }),
  tell(PledgeLapsed, ({ order_id, account_id, group_id, reason }, facts) => {
    if (reason !== 'not_paid') return []
    const params = orderParams(facts.order(order_id))
    return [{ accountId: account_id, kind: 'pledge_lapsed', params, link: groupLink(group_id) }]
  }),
  tell(PaymentReturned, ({ order_id, account_id, reason }, facts) => {
    const kind = reason === 'duplicate' ? 'payment_twice' : 'payment_late'
    return [{ accountId: account_id, kind, params: orderParams(facts.order(order_id)), link: orderLink(order_id) }]
  }),
  tell(GroupSucceeded, ({ group_id }, facts) => [
    ...facts.groupOrders(group_id).map((order) => toMember(order, 'group_succeeded', dispatch(order))),
    ...toldLeader(facts, group_id, 'pickup_succeeded'),
  ]),
  tell(GroupFailed, ({ group_id }, facts) => [
    ...facts.groupOrders(group_id).map((order) => toMember(order, order.paid ? 'group_failed' : 'group_over')),
    ...toldLeader(facts, group_id, 'pickup_over'),
  ]),
  tell(GroupCancelled, ({ group_id, reason }, facts) => [
    ...facts.groupOrders(group_id).map((order) => toMember(order, 'group_cancelled', { reason: reason || '—' })),
    ...toldLeader(facts, group_id, 'pickup_over'),
  ]),
]

const toMember = (order: OrderFacts, kind: Kind, params: Params = {}): News => ({
  accountId: order.account_id,
  kind,
  params: { ...orderParams(order), ...params },
  link: orderLink(order.order_id),
})
