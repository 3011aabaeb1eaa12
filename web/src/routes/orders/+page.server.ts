import { api, requireMe, take } from '#lib/server/api.ts'
import type { List, Order, OrderStatus } from '#lib/types.ts'
import type { PageServerLoad } from './$types.js'

/** The tabs, by the name in the address, and the statuses they gather. */
const tabs = {
  all: [],
  unpaid: ['unpaid', 'balance_due'],
  held: ['held'],
  to_ship: ['to_ship'],
  shipped: ['shipped', 'arrived'],
  done: ['received', 'settled'],
  ended: ['cancelled', 'refunded', 'forfeited'],
} satisfies Record<string, OrderStatus[]>
export type OrderTab = keyof typeof tabs

export const load: PageServerLoad = async (event) => {
  requireMe(event)
  const asked = event.url.searchParams.get('status') ?? 'all'
  const tab = (Object.hasOwn(tabs, asked) ? asked : 'all') as OrderTab
  const query = { status: tabs[tab], cursor: event.url.searchParams.get('cursor') ?? undefined, limit: 20 }
  const orders: List<Order> = await take(event, api(event).GET('/orders', { params: { query } }))
  return { orders, tab }
}
