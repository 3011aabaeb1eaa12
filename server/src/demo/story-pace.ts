import type { Delivery } from './story.ts'

/** Baked or picked today and eaten this week. */
export const quick: Delivery = { ship: 9, receive: 40 }
/** An ordinary parcel. */
export const steady: Delivery = { ship: 20, receive: 72 }
/** Across a border. */
export const far: Delivery = { ship: 30, receive: 110 }
