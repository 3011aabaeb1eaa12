import type { Module } from '../../module.ts'
import { missedSweep } from './commands/remind-missed.ts'
import { pickupSubscriber } from './on.ts'
import { pickupRoutes } from './routes.ts'

export { type Arrival, arrive } from './commands/arrive.ts'
export { type HandOver, handOver } from './commands/hand-over.ts'
export { openPickup, type TakeDeal } from './commands/open-pickup.ts'
export * from './events.ts'
export { leaderEarnings } from './queries/earnings.ts'
export type { Earnings } from './schemas.ts'

/** Community pick-up: what leaders take to their points, and hand out there. */
export const pickup: Module = {
  name: 'pickup',
  routes: pickupRoutes,
  subscribers: [pickupSubscriber],
  sweeps: [missedSweep],
}
