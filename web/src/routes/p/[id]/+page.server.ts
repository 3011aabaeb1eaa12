import { api, attempt, take } from '#lib/server/api.ts'
import type { PriceHistory, ProductPage } from '#lib/types.ts'
import type { PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  const params = { path: { id: event.params.id } }
  const [page, prices] = await Promise.all([
    take<ProductPage>(event, api(event).GET('/products/{id}', { params })),
    attempt<PriceHistory>(api(event).GET('/products/{id}/price-history', { params })),
  ])
  return { page, history: prices.data ?? null }
}
