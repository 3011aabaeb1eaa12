import type { Module } from '../../module.ts'
import { orderRoutes } from './routes.ts'

export {
  type AddressSnapshot,
  BUYABLE_TABLES,
  type BuyableFacts,
  buyableColumns,
  decideOrder,
  type Terms,
  type Wish,
} from './buyable.ts'
export { endOrdersIn, holdOrderIn, releaseOrdersIn } from './commands/advance.ts'
export { forgetBuyerIn, OrdersOpen } from './commands/forget-buyer.ts'
export { type PlacedOrder, placeOrderIn } from './commands/place-order.ts'
export type { Viewer } from './decide.ts'
export * from './events.ts'
export { getOrders } from './queries/get-orders.ts'
export { listOrders } from './queries/list-orders.ts'
export { seeOrder } from './queries/see-order.ts'
export * from './refusals.ts'
export { StatusFilter } from './routes.ts'
export { PlacedSchema, WishBody } from './schemas.ts'
export { type Order, OrderPageSchema, OrderSchema, type OrderStatus, OrderStatusSchema } from './views.ts'

export const orders: Module = { name: 'orders', routes: orderRoutes }
