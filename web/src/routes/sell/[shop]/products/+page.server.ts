import type { ProductStatus, SellerProductCard } from '#lib/sell/types.ts'
import { api, take } from '#lib/server/api.ts'
import { workplace } from '#lib/server/workplace.ts'
import type { List } from '#lib/types.ts'
import type { PageServerLoad } from './$types.js'

const statuses: ProductStatus[] = ['active', 'draft', 'archived']

export const load: PageServerLoad = async (event) => {
  const { shop } = await workplace(event)
  const { searchParams } = event.url
  const status = statuses.find((each) => each === searchParams.get('status'))
  const q = searchParams.get('q')?.trim() ?? ''
  const query = { status, q: q || undefined, cursor: searchParams.get('cursor') ?? undefined, limit: 30 }
  const params = { path: { shop_id: shop.id }, query }
  const products: List<SellerProductCard> = await take(event, api(event).GET('/shops/{shop_id}/products', { params }))
  return { products, status: status ?? 'all', q }
}
