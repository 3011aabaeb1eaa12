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
export { type PlacedOrder, placeOrderIn } from './commands/place-order.ts'
export * from './events.ts'
export * from './refusals.ts'
