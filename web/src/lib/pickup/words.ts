import { m } from '#lib/paraglide/messages.js'
import type { Parcel, Pickup } from '#lib/types.ts'

const states = {
  collecting: { text: m.pickup_collecting, tone: 'wait' },
  on_the_way: { text: m.pickup_on_the_way, tone: 'wait' },
  to_hand_out: { text: m.pickup_to_hand_out, tone: 'act' },
  done: { text: m.pickup_done, tone: 'plain' },
} as const satisfies Record<Pickup['state'], { text: () => string; tone: string }>

/** Where a pick-up stands, as a badge says it. */
export const pickupState = (state: Pickup['state']) => ({ ...states[state], text: states[state].text() })

/** Where a parcel is, as a badge says it. */
export function parcelState({ status, paid, missed_at }: Parcel) {
  if (!paid) return { text: m.pickup_unpaid(), tone: 'plain' } as const
  if (status === 'held' || status === 'balance_due') return { text: m.pickup_paid(), tone: 'good' } as const
  if (status === 'to_ship') return { text: m.pickup_to_ship(), tone: 'wait' } as const
  if (status === 'shipped') return { text: m.pickup_on_the_way(), tone: 'wait' } as const
  if (status === 'arrived' && missed_at) return { text: m.pickup_missed(), tone: 'bad' } as const
  if (status === 'arrived') return { text: m.pickup_arrived(), tone: 'act' } as const
  if (status === 'refunded') return { text: m.pickup_back(), tone: 'bad' } as const
  return { text: m.pickup_received(), tone: 'good' } as const
}
