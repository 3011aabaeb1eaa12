import type { Subscriber } from '../../platform/events.ts'
import { GroupCancelled, GroupFailed } from '../deals/index.ts'
import { OrderEnded, OrderReceived } from '../orders/index.ts'
import { finishPickupsIn } from './commands/finish-pickups.ts'

/** A group that is over, and each parcel that left it, may have been the last thing a point was used for. */
export const pickupSubscriber: Subscriber = {
  name: 'pickup',
  types: [GroupFailed.name, GroupCancelled.name, OrderReceived.name, OrderEnded.name],
  async react(tx, facts) {
    const ids = facts.map(({ payload }) => (payload as { group_id: string | null }).group_id)
    await finishPickupsIn(tx, [...new Set(ids.filter((id) => id !== null))])
  },
}
