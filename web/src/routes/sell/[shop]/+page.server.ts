import type { Balance, Today } from '#lib/sell/types.ts'
import { api, take } from '#lib/server/api.ts'
import { workplace } from '#lib/server/workplace.ts'
import type { GroupCard, List, Order } from '#lib/types.ts'
import type { PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  const { shop, role } = await workplace(event)
  const path = { shop_id: shop.id }
  const [today, orders, groups, balance] = await Promise.all([
    take<Today>(event, api(event).GET('/shops/{shop_id}/today', { params: { path } })),
    take<List<Order>>(
      event,
      api(event).GET('/shops/{shop_id}/orders', { params: { path, query: { status: ['to_ship'], limit: 4 } } }),
    ),
    take<List<GroupCard>>(
      event,
      api(event).GET('/shops/{shop_id}/groups', { params: { path, query: { status: 'open', limit: 4 } } }),
    ),
    role === 'packer' ? null : take<Balance>(event, api(event).GET('/shops/{shop_id}/balance', { params: { path } })),
  ])
  return { today, orders: orders.items, groups: groups.items, balance, server_now: new Date().toISOString() }
}
