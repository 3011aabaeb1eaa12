import type { Module } from '../../module.ts'
import { tallySweep } from './commands/gather-tallies.ts'
import { orderRoutes } from './routes.ts'

export {
  type AddressSnapshot,
  BUYABLE_TABLES,
  type BuyableFacts,
  buyableColumns,
  type DepositTerms,
  decideOrder,
  depositOn,
  ordersAt,
  type PickupPlace,
  type PickupTerms,
  type Terms,
  type Wish,
} from './buyable.ts'
export { confirmOrdersIn, endOrdersIn, holdOrdersIn, releaseOrdersIn } from './commands/advance.ts'
export { changeAddress } from './commands/change-address.ts'
export { forgetBuyerIn, OrdersOpen } from './commands/forget-buyer.ts'
export { type PlacedOrder, placeOrdersIn } from './commands/place-orders.ts'
export type { Viewer } from './decide.ts'
export * from './events.ts'
export { getOrders } from './queries/get-orders.ts'
export { listOrders } from './queries/list-orders.ts'
export { seeOrder } from './queries/see-order.ts'
export { getShopTally, type ShopTally } from './queries/shop-tally.ts'
export * from './refusals.ts'
export { StatusFilter } from './routes.ts'
export { PlacedSchema, WishBody } from './schemas.ts'
export {
  ORDER_STATUSES,
  type Order,
  OrderPageSchema,
  OrderSchema,
  type OrderStatus,
  OrderStatusSchema,
} from './views.ts'

export const orders: Module = { name: 'orders', routes: orderRoutes, sweeps: [tallySweep] }
