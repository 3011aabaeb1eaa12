import {
  BargainHelped,
  DealTold,
  GroupCancelled,
  GroupFailed,
  GroupSucceeded,
  LineOver,
  PaymentReturned,
  PlacedFromLine,
  PledgeLapsed,
  PledgePaid,
} from '../deals/index.ts'
import type { UpdateFacts as Update } from './deal-facts.ts'
import type { Kind, Params } from './kinds.ts'
import { groupLink, orderLink, productLink } from './links.ts'
import { toldLeader } from './on-pickups.ts'
import { dispatch, groupParams, type OrderFacts, orderParams, payBy, priceDrop, progress } from './order-facts.ts'
import { type News, tell } from './tell.ts'

export const dealNews = [
  tell(PledgePaid, ({ order_id, account_id, seats_paid, goal }, facts) => {
    const order = facts.order(order_id)
    if (order.close === 'at_once') return [] // its order says it
    if (order.close === 'at_deadline')
      return [toMember(order, 'place_paid', { ...groupParams(order), ...progress(order) })]
    if (seats_paid >= goal) return [] // the group's success says it
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
    const order = facts.order(order_id)
    if (reason === 'left' && order.paid) return [toMember(order, 'left_group')]
    if (reason !== 'not_paid') return []
    const params = orderParams(order)
    return [{ accountId: account_id, kind: 'pledge_lapsed', params, link: groupLink(group_id) }]
  }),
  tell(PaymentReturned, ({ order_id, account_id, reason }, facts) => {
    const kind = reason === 'duplicate' ? 'payment_twice' : 'payment_late'
    return [{ accountId: account_id, kind, params: orderParams(facts.order(order_id)), link: orderLink(order_id) }]
  }),
  tell(GroupSucceeded, ({ group_id }, facts) => [
    ...facts
      .groupOrders(group_id)
      .filter((order) => order.deposit === null) // of the others the rest is due, which says it
      .map((order) =>
        order.price_drop > 0
          ? toMember(order, 'group_succeeded_cheaper', { ...dispatch(order), ...priceDrop(order) })
          : toMember(order, 'group_succeeded', dispatch(order)),
      ),
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
  tell(PlacedFromLine, ({ order_id }, facts) => {
    const order = facts.order(order_id)
    return [toMember(order, 'line_placed', payBy(order))]
  }),
  tell(LineOver, ({ deal_id, group_id, account_ids }, facts) => {
    const { title, shop } = facts.deal(deal_id)
    return account_ids.map((accountId) => ({
      accountId,
      kind: 'line_over',
      params: { title, shop },
      link: groupLink(group_id),
    }))
  }),
  tell(BargainHelped, ({ deal_id, group_id, account_id, opener_id, helpers }, facts) => {
    const { title, currency } = facts.deal(deal_id)
    const price = { amount: facts.bargainPrice(group_id), currency }
    const params = { name: facts.nameOf(account_id), title, helpers, price }
    return [{ accountId: opener_id, kind: 'bargain_helped', params, link: groupLink(group_id) }]
  }),
  tell(DealTold, ({ deal_id, product_id, update_id, kind }, facts) => {
    const { title, shop, members } = facts.deal(deal_id)
    const { text, ready_by } = facts.update(update_id)
    const params = { title, shop, text, ready_by: ready_by ? { at: ready_by.toISOString() } : '' }
    const link = productLink(product_id)
    return members.map((accountId) => ({ accountId, kind: `deal_${kind as Update['kind']}` as const, params, link }))
  }),
]

const toMember = (order: OrderFacts, kind: Kind, params: Params = {}): News => ({
  accountId: order.account_id,
  kind,
  params: { ...orderParams(order), ...params },
  link: orderLink(order.order_id),
})
