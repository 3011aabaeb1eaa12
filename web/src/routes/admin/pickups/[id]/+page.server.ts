import type { MarketPickup } from '#lib/admin/types.ts'
import { api, take } from '#lib/server/api.ts'
import { requireOperator } from '#lib/server/operator.ts'
import type { List, Parcel } from '#lib/types.ts'
import type { PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  requireOperator(event)
  const path = { id: event.params.id }
  const query = { cursor: event.url.searchParams.get('cursor') ?? undefined, limit: 100 }
  const [pickup, parcels] = await Promise.all([
    take<MarketPickup>(event, api(event).GET('/admin/pickups/{id}', { params: { path } })),
    take<List<Parcel>>(event, api(event).GET('/admin/pickups/{id}/parcels', { params: { path, query } })),
  ])
  return { pickup, parcels }
}
