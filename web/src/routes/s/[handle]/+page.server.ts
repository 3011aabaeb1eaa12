import { api, take } from '#lib/server/api.ts'
import type { List, ProductCard, Shop } from '#lib/types.ts'
import type { PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  const { handle } = event.params
  const q = event.url.searchParams.get('q')?.trim() || undefined
  const query = { shop: handle, q, cursor: event.url.searchParams.get('cursor') ?? undefined, limit: 30 }
  const [shop, products] = await Promise.all([
    take<Shop>(event, api(event).GET('/shops/{handle}', { params: { path: { handle } } })),
    take<List<ProductCard>>(event, api(event).GET('/products', { params: { query } })),
  ])
  return { shop, products, q: q ?? '' }
}
