import type { ShopSettings } from '#lib/sell/types.ts'
import { api, attempt } from '#lib/server/api.ts'
import { workplace } from '#lib/server/workplace.ts'
import type { LayoutServerLoad } from './$types.js'

/** The shop one works in, and as what; with the operator's reason when it may not sell. */
export const load: LayoutServerLoad = async (event) => {
  const place = await workplace(event)
  if (place.status !== 'rejected' && place.status !== 'suspended') return { place, reason: null }
  const params = { path: { shop_id: place.shop.id } }
  const settings = await attempt<ShopSettings>(api(event).GET('/shops/{shop_id}/settings', { params }))
  return { place, reason: settings.data?.verdict_reason ?? null }
}
