import type { MarketPickup } from '#lib/admin/types.ts'
import { api, take } from '#lib/server/api.ts'
import { requireOperator } from '#lib/server/operator.ts'
import type { List } from '#lib/types.ts'
import type { PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  requireOperator(event)
  const { searchParams } = event.url
  const all = searchParams.get('status') === 'all'
  const query = { under_way: !all, cursor: searchParams.get('cursor') ?? undefined, limit: 24 }
  const pickups: List<MarketPickup> = await take(event, api(event).GET('/admin/pickups', { params: { query } }))
  return { pickups, status: all ? 'all' : 'under_way' }
}
