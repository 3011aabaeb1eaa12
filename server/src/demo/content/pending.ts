/** A shop that waits for the operator's review; it is made last. */
export { sakuraStationery as pendingShop } from './sakura-stationery.ts'
