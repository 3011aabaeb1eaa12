import { defineEvent } from '../../platform/events.ts'
import type { GroupFact } from '../deals/index.ts'
import type { OrderFact } from '../orders/index.ts'

type ParcelFact = OrderFact & { leader_id: string }

/** A leader took a deal to a pick-up point; orders are collected until the cut-off. */
export const PickupOpened = defineEvent<GroupFact & { leader_id: string }>('pickup.opened')
/** An order is at its point and can be fetched. */
export const PickupArrived = defineEvent<ParcelFact>('pickup.arrived')
/** A leader handed an order out, against its code. */
export const PickupHandedOver = defineEvent<ParcelFact>('pickup.handed_over')
/** The time to fetch an order has passed, and it is still at its point. */
export const PickupMissed = defineEvent<ParcelFact>('pickup.missed')
/** An order that nobody fetched goes back to its shop; its buyer gets everything back. */
export const PickupReturned = defineEvent<ParcelFact>('pickup.returned')
