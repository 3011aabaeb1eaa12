import type { SellerDeal } from '#lib/sell/types.ts'
import { api, take } from '#lib/server/api.ts'
import { workplace } from '#lib/server/workplace.ts'
import type { List } from '#lib/types.ts'
import type { PageServerLoad } from './$types.js'

const statuses: SellerDeal['status'][] = ['running', 'ended', 'cancelled']

export const load: PageServerLoad = async (event) => {
  const { shop } = await workplace(event)
  const { searchParams } = event.url
  const status = statuses.find((each) => each === searchParams.get('status'))
  const query = { status, cursor: searchParams.get('cursor') ?? undefined, limit: 20 }
  const params = { path: { shop_id: shop.id }, query }
  const deals: List<SellerDeal> = await take(event, api(event).GET('/shops/{shop_id}/deals', { params }))
  return { deals, status: status ?? 'all' }
}
