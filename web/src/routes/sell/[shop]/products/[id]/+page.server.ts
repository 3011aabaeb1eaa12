import type { SellerPrices, SellerProduct } from '#lib/sell/types.ts'
import { api, take } from '#lib/server/api.ts'
import { arrangeProduct, categoryChoices, saveProduct, shownDraft } from '#lib/server/sell/edit-product.ts'
import { workplaceFor } from '#lib/server/workplace.ts'
import type { Actions, PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  const { shop } = await workplaceFor(event, 'owner', 'manager')
  const params = { path: { shop_id: shop.id, product_id: event.params.id } }
  const [product, prices, categories] = await Promise.all([
    take<SellerProduct>(event, api(event).GET('/shops/{shop_id}/products/{product_id}', { params })),
    take<SellerPrices>(event, api(event).GET('/shops/{shop_id}/products/{product_id}/price-history', { params })),
    categoryChoices(event),
  ])
  const missing = product.pictures.flatMap(({ picture, source_url, failure }) =>
    picture ? [] : [{ url: source_url ?? '', failure }],
  )
  const title = product.texts[product.language]?.title ?? product.handle
  return { draft: shownDraft(product), title, status: product.status, categories, missing, prices }
}

export const actions: Actions = {
  save: (event) => saveProduct(event, event.params.id),
  arrange: arrangeProduct,
}
