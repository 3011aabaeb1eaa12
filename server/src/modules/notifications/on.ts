import { subscriber } from '../../platform/events.ts'
import { dealReactions } from './on-deals.ts'
import { leaderReactions } from './on-leaders.ts'
import { orderReactions } from './on-orders.ts'
import { shopReactions } from './on-shops.ts'

export const notificationsSubscriber = subscriber(
  'notifications',
  ...dealReactions,
  ...orderReactions,
  ...shopReactions,
  ...leaderReactions,
)
