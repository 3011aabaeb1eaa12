import type { ShopAct } from '../../access.ts'
import {
  AddressChanged,
  BalanceDue,
  BalanceReminder,
  OrderEnded,
  OrderReceived,
  OrderReleased,
  OrderSettled,
  OrderShipped,
} from '../orders/index.ts'
import { PaymentFailed, RefundDone, type RefundReason } from '../payments/index.ts'
import type { Facts } from './facts.ts'
import type { Kind, Params } from './kinds.ts'
import { orderLink, shopOrderLink } from './links.ts'
import {
  balance,
  dispatch,
  type OrderFacts,
  orderParams,
  payBy,
  pickupParams,
  receiveBy,
  returnUntil,
} from './order-facts.ts'
import { type News, tell } from './tell.ts'

/** A part that came back says why; all the rest was announced before. */
const REFUND_KINDS: Partial<Record<RefundReason, Kind>> = {
  tier_reached: 'refund_done_tier',
  allowance: 'refund_done_part',
}

export const orderNews = [
  tell(OrderReleased, ({ order_id, group_id }, facts) => {
    const order = facts.order(order_id)
    const news = toShop(facts, order, 'orders.ship', 'order_to_ship', dispatch(order))
    const successSaysIt = group_id !== null && order.close !== 'at_once' && order.deposit === null
    return successSaysIt ? news : [...news, toBuyer(order, 'order_paid', dispatch(order))]
  }),
  tell(BalanceDue, ({ order_id }, facts) => {
    const order = facts.order(order_id)
    return [toBuyer(order, order.deposit_missed === 'keep' ? 'balance_due_or_lost' : 'balance_due', balance(order))]
  }),
  tell(BalanceReminder, ({ order_id }, facts) => {
    const order = facts.order(order_id)
    const kind = order.deposit_missed === 'keep' ? 'balance_reminder_or_lost' : 'balance_reminder'
    return [toBuyer(order, kind, balance(order))]
  }),
  tell(AddressChanged, ({ order_id }, facts) => {
    const order = facts.order(order_id)
    return order.paid ? toShop(facts, order, 'orders.ship', 'order_address_changed') : []
  }),
  tell(OrderShipped, ({ order_id, carrier, tracking_number }, facts) => {
    const order = facts.order(order_id)
    if (order.leader_id) return [toBuyer(order, 'pickup_shipped', pickupParams(order))]
    return [toBuyer(order, 'order_shipped', { ...receiveBy(order), carrier, tracking: tracking_number })]
  }),
  tell(OrderReceived, ({ order_id, by }, facts) => {
    if (by !== 'time') return [] // the buyer knows, or the hand-over says it
    const order = facts.order(order_id)
    return [toBuyer(order, 'order_counts_as_received', returnUntil(order))]
  }),
  tell(OrderEnded, ({ order_id, group_id, reason, was_paid }, facts) => {
    const order = facts.order(order_id)
    if (reason === 'not_paid' && !group_id) return [toBuyer(order, 'order_lapsed')]
    if (reason === 'cancelled_by_shop' || reason === 'cancelled_by_operator') {
      return [
        toBuyer(order, was_paid ? 'order_cancelled' : 'order_cancelled_unpaid', { reason: order.end_note || '—' }),
      ]
    }
    if (reason === 'balance_missed') {
      if (order.deposit_missed !== 'keep') return [toBuyer(order, 'balance_missed', balance(order))]
      const toSeller = toShop(facts, order, 'shop.money', 'deposit_kept', balance(order))
      return [toBuyer(order, 'balance_missed_and_lost', balance(order)), ...toSeller]
    }
    if (reason === 'cancelled_by_buyer' && was_paid) {
      return toShop(facts, order, 'orders.ship', 'order_cancelled_by_buyer')
    }
    return []
  }),
  tell(OrderSettled, ({ order_id, amount, fee, currency }, facts) => {
    const params = { amount: { amount, currency }, fee: { amount: fee, currency } }
    return toShop(facts, facts.order(order_id), 'shop.money', 'order_settled', params)
  }),
  tell(PaymentFailed, ({ order_id }, facts) => {
    const order = facts.order(order_id)
    return [toBuyer(order, 'payment_failed', payBy(order))]
  }),
  tell(RefundDone, ({ order_id, amount, currency, reason }, facts) => [
    toBuyer(facts.order(order_id), REFUND_KINDS[reason] ?? 'refund_done', { amount: { amount, currency } }),
  ]),
]

const toBuyer = (order: OrderFacts, kind: Kind, params: Params = {}): News => ({
  accountId: order.account_id,
  kind,
  params: { ...orderParams(order), ...params },
  link: orderLink(order.order_id),
})

/** For each of the shop's people whose role may do the act. */
const toShop = (facts: Facts, order: OrderFacts, act: ShopAct, kind: Kind, params: Params = {}): News[] =>
  facts.staff(order.shop_id, act).map((accountId) => ({
    accountId,
    kind,
    params: { ...orderParams(order), ...params },
    link: shopOrderLink(order.handle, order.order_id),
  }))
