import type { Subscriber } from '../../platform/events.ts'
import { readFacts } from './facts.ts'
import { notifyIn } from './notify.ts'
import { dealNews } from './on-deals.ts'
import { leaderNews } from './on-leaders.ts'
import { orderNews } from './on-orders.ts'
import { pickupNews } from './on-pickups.ts'
import { shopNews } from './on-shops.ts'

const tellings = new Map([...dealNews, ...orderNews, ...shopNews, ...leaderNews, ...pickupNews])

/** Tells people about a batch of events at a time: their facts are read together, and the news are written together. */
export const notificationsSubscriber: Subscriber = {
  name: 'notifications',
  types: [...tellings.keys()],
  async react(tx, events) {
    const facts = await readFacts(tx, events)
    const news = events.flatMap(({ type, payload }) => tellings.get(type)?.(payload as never, facts) ?? [])
    await notifyIn(tx, news)
  },
}
