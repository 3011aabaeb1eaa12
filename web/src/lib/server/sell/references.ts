import type { RequestEvent } from '@sveltejs/kit'
import type { SellerPrices } from '#lib/sell/types.ts'
import { api, take } from '#lib/server/api.ts'
import type { PriceReference } from '#lib/types.ts'

/** What buyers see savings on a product's variants measured against, by variant. */
export async function referencesOf(
  event: RequestEvent,
  shop_id: string,
  product_id: string,
): Promise<Record<string, PriceReference>> {
  const params = { path: { shop_id, product_id } }
  const { variants } = await take<SellerPrices>(
    event,
    api(event).GET('/shops/{shop_id}/products/{product_id}/price-history', { params }),
  )
  return Object.fromEntries(
    variants.flatMap(({ variant_id, reference }) => (reference ? [[variant_id, reference]] : [])),
  )
}
