import { api, take } from '#lib/server/api.ts'
import { workplace } from '#lib/server/workplace.ts'
import type { Order } from '#lib/types.ts'
import type { PageServerLoad } from './$types.js'

/** A page of its own for the printer: without the market's frame. */
export const load: PageServerLoad = async (event) => {
  const { shop } = await workplace(event)
  const params = { path: { shop_id: shop.id, order_id: event.params.id } }
  const order: Order = await take(event, api(event).GET('/shops/{shop_id}/orders/{order_id}', { params }))
  return { order, shop, bare: true }
}
