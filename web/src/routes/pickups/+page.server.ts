import { api, take } from '#lib/server/api.ts'
import type { List, OpenPickup } from '#lib/types.ts'
import type { PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url
  const city = (searchParams.get('city') ?? '').slice(0, 100)
  const query = {
    city,
    product_id: searchParams.get('product') ?? undefined,
    cursor: searchParams.get('cursor') ?? undefined,
    limit: 24,
  }
  const pickups: List<OpenPickup> = await take(event, api(event).GET('/pickups', { params: { query } }))
  return { pickups, city }
}
