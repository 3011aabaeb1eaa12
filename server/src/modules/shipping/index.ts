import type { Module } from '../../module.ts'
import { receiveSweep } from './commands/receive-orders.ts'
import { shippingRoutes } from './routes.ts'

export { confirmReceipt, receiveDueOrders, receiveFromLeaderIn } from './commands/receive-orders.ts'
export { type Parcel, type ShipOrders, type ShipOutcome, shipOrders } from './commands/ship-orders.ts'
export { getShopOrder } from './queries/get-shop-order.ts'
export { listShopOrders } from './queries/list-shop-orders.ts'
export { ShipmentBody } from './views.ts'

/** From the shop's shelf to the buyer's door. */
export const shipping: Module = { name: 'shipping', routes: shippingRoutes, sweeps: [receiveSweep] }
