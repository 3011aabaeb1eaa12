import { PickupArrived, PickupHandedOver, PickupMissed, PickupOpened, PickupReturned } from '../pickup/index.ts'
import type { Facts } from './facts.ts'
import type { Kind, Params } from './kinds.ts'
import { leaderParcelsLink, orderLink, shopLink, shopOrderLink } from './links.ts'
import { type OrderFacts, orderParams, pickupParams, returnUntil } from './order-facts.ts'
import { type News, type Telling, tell } from './tell.ts'

export const pickupNews: Telling[] = [
  tell(PickupOpened, ({ shop_id, group_id }, facts) => {
    const pickup = facts.pickup(group_id)
    if (!pickup) return []
    const link = shopLink(pickup.handle)
    return facts.staff(shop_id, 'orders.ship').map((accountId) => {
      return { accountId, kind: 'pickup_opened', params: pickup.params, link }
    })
  }),
  tell(PickupArrived, ({ order_id }, facts) => {
    const order = facts.order(order_id)
    return [toBuyer(order, 'pickup_arrived', { ...pickupParams(order), code: order.pickup_code ?? '' })]
  }),
  tell(PickupHandedOver, ({ order_id }, facts) => {
    const order = facts.order(order_id)
    return [toBuyer(order, 'pickup_handed_over', { ...pickupParams(order), ...returnUntil(order) })]
  }),
  tell(PickupMissed, ({ order_id, leader_id, group_id }, facts) => {
    const order = facts.order(order_id)
    const params = { ...orderParams(order), ...pickupParams(order), name: order.receiver }
    return [
      toBuyer(order, 'pickup_missed', { ...pickupParams(order), code: order.pickup_code ?? '' }),
      { accountId: leader_id, kind: 'pickup_left', params, link: leaderParcelsLink(group_id) },
    ]
  }),
  tell(PickupReturned, ({ order_id, shop_id }, facts) => {
    const order = facts.order(order_id)
    const params = { ...orderParams(order), ...pickupParams(order) }
    const link = shopOrderLink(order.handle, order_id)
    const toShop = facts.staff(shop_id, 'orders.ship').map((accountId): News => {
      return { accountId, kind: 'pickup_back', params, link }
    })
    return [toBuyer(order, 'pickup_returned', pickupParams(order)), ...toShop]
  }),
]

/** What the end of a group means for the leader who opened it; nothing when nobody did. */
export const toldLeader = (facts: Facts, groupId: string, kind: 'pickup_succeeded' | 'pickup_over'): News[] => {
  const pickup = facts.pickup(groupId)
  if (!pickup) return []
  return [{ accountId: pickup.leader_id, kind, params: pickup.params, link: leaderParcelsLink(groupId) }]
}

const toBuyer = (order: OrderFacts, kind: Kind, params: Params): News => ({
  accountId: order.account_id,
  kind,
  params: { ...orderParams(order), ...params },
  link: orderLink(order.order_id),
})
