import { api, take } from '#lib/server/api.ts'
import type { ProductPage } from '#lib/types.ts'
import type { PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  const page: ProductPage = await take(
    event,
    api(event).GET('/products/{id}', { params: { path: { id: event.params.id } } }),
  )
  return { page }
}
