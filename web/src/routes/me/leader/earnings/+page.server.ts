import { api, requireMe, take } from '#lib/server/api.ts'
import type { Earnings } from '#lib/types.ts'
import type { PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  requireMe(event)
  const { searchParams } = event.url
  const query = {
    currency: searchParams.get('currency') ?? undefined,
    cursor: searchParams.get('cursor') ?? undefined,
    limit: 30,
  }
  const earnings: Earnings = await take(event, api(event).GET('/leaders/me/earnings', { params: { query } }))
  return { earnings, currency: query.currency ?? earnings.balances[0]?.currency }
}
