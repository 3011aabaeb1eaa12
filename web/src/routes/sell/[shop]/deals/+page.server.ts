import type { SellerDeal } from '#lib/sell/types.ts'
import { api, take } from '#lib/server/api.ts'
import { workplace } from '#lib/server/workplace.ts'
import type { GroupCard, List } from '#lib/types.ts'
import type { PageServerLoad } from './$types.js'

const statuses: SellerDeal['status'][] = ['running', 'ended', 'cancelled']
const deals_shown = 20

export const load: PageServerLoad = async (event) => {
  const { shop } = await workplace(event)
  const { searchParams } = event.url
  const status = statuses.find((each) => each === searchParams.get('status'))
  const query = { status, cursor: searchParams.get('cursor') ?? undefined, limit: deals_shown }
  const params = { path: { shop_id: shop.id }, query }
  const deals: List<SellerDeal> = await take(event, api(event).GET('/shops/{shop_id}/deals', { params }))
  const campaigns = deals.items.filter(({ campaign_group_id }) => campaign_group_id)
  const groups = await Promise.all(
    campaigns.map(({ id }) =>
      take<List<GroupCard>>(
        event,
        api(event).GET('/shops/{shop_id}/groups', {
          params: { path: { shop_id: shop.id }, query: { deal_id: id, limit: 1 } },
        }),
      ),
    ),
  )
  const progress = Object.fromEntries(groups.flatMap(({ items }) => items.map((group) => [group.deal_id, group])))
  return { deals, progress, status: status ?? 'all' }
}
