import type { MarketDeal } from '#lib/admin/types.ts'
import { kinds } from '#lib/sell/deal/kinds.ts'
import { api, take } from '#lib/server/api.ts'
import { requireOperator } from '#lib/server/operator.ts'
import type { List } from '#lib/types.ts'
import type { PageServerLoad } from './$types.js'

const statuses = ['running', 'ended', 'cancelled'] as const

export const load: PageServerLoad = async (event) => {
  requireOperator(event)
  const { searchParams } = event.url
  const status = statuses.find((each) => each === searchParams.get('status')) ?? 'running'
  const kind = (Object.keys(kinds) as MarketDeal['kind'][]).find((each) => each === searchParams.get('kind'))
  const query = { kind, status, cursor: searchParams.get('cursor') ?? undefined, limit: 30 }
  const deals: List<MarketDeal> = await take(event, api(event).GET('/admin/deals', { params: { query } }))
  return { deals, kind, status }
}
