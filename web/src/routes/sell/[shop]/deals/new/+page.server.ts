import { redirect } from '@sveltejs/kit'
import { m } from '#lib/paraglide/messages.js'
import { dealPath } from '#lib/sell/links.ts'
import type { SellerDeal, SellerPrices, SellerProduct, SellerProductCard } from '#lib/sell/types.ts'
import { api, attempt, take } from '#lib/server/api.ts'
import { flash } from '#lib/server/flash.ts'
import { refuse, refuseFields } from '#lib/server/problem.ts'
import { dealInput } from '#lib/server/sell/deal-input.ts'
import { workplaceFor } from '#lib/server/workplace.ts'
import type { List } from '#lib/types.ts'
import type { Actions, PageServerLoad, RequestEvent } from './$types.js'

const week_ms = 7 * 24 * 3_600_000

export const load: PageServerLoad = async (event) => {
  const { shop } = await workplaceFor(event, 'owner', 'manager')
  const { searchParams } = event.url
  const id = searchParams.get('product')
  if (id) {
    const [product, prices] = await Promise.all([readProduct(event, shop.id, id), readPrices(event, shop.id, id)])
    const title =
      product.texts[event.locals.language]?.title ?? product.texts[product.language]?.title ?? product.handle
    return { product, prices, title, ends_at: new Date(Date.now() + week_ms).toISOString() }
  }
  const q = searchParams.get('q')?.trim() ?? ''
  const cursor = searchParams.get('cursor') ?? undefined
  const query = { status: 'active', q: q || undefined, cursor, limit: 20 } as const
  const params = { path: { shop_id: shop.id }, query }
  const products: List<SellerProductCard> = await take(event, api(event).GET('/shops/{shop_id}/products', { params }))
  return { product: null, products, q }
}

const readProduct = (event: RequestEvent, shop_id: string, product_id: string) =>
  take<SellerProduct>(
    event,
    api(event).GET('/shops/{shop_id}/products/{product_id}', { params: { path: { shop_id, product_id } } }),
  )

const readPrices = (event: RequestEvent, shop_id: string, product_id: string) =>
  take<SellerPrices>(
    event,
    api(event).GET('/shops/{shop_id}/products/{product_id}/price-history', {
      params: { path: { shop_id, product_id } },
    }),
  )

export const actions: Actions = {
  default: async (event) => {
    const { shop } = await workplaceFor(event, 'owner', 'manager')
    const form = await event.request.formData()
    const product = await readProduct(event, shop.id, String(event.url.searchParams.get('product')))
    const { body, errors } = dealInput(form, product, shop.currency)
    if (!body) return refuseFields(m.problem_invalid_input(), errors, form)
    const params = { path: { shop_id: shop.id } }
    const { data, problem } = await attempt<SellerDeal>(api(event).POST('/shops/{shop_id}/deals', { params, body }))
    if (problem) return refuse(problem, form)
    flash(event, m.offers_started())
    return redirect(303, dealPath(shop.handle, data.id))
  },
}
