import { redirect } from '@sveltejs/kit'
import { m } from '#lib/paraglide/messages.js'
import { type Kind, kindNames } from '#lib/sell/deal/kinds.ts'
import { readOffer } from '#lib/sell/deal/read-offer.ts'
import { pricedOf } from '#lib/sell/deal/read-prices.ts'
import { dealPath, workPath } from '#lib/sell/links.ts'
import type { SellerDeal, SellerProduct, SellerProductCard } from '#lib/sell/types.ts'
import { api, attempt, take } from '#lib/server/api.ts'
import { flash } from '#lib/server/flash.ts'
import { refuse, refuseFields, typed } from '#lib/server/problem.ts'
import { atFields } from '#lib/server/sell/deal-problem.ts'
import { oneMore } from '#lib/server/sell/one-more.ts'
import { referencesOf } from '#lib/server/sell/references.ts'
import { workplaceFor } from '#lib/server/workplace.ts'
import type { List } from '#lib/types.ts'
import type { Actions, PageServerLoad, RequestEvent } from './$types.js'

const week_ms = 7 * 24 * 3_600_000

export const load: PageServerLoad = async (event) => {
  const { shop } = await workplaceFor(event, 'owner', 'manager')
  const { searchParams } = event.url
  const kind = kindOf(searchParams)
  const id = searchParams.get('product')
  if (!kind) return { kind: null, product: null, products: null, productId: id, q: '' }
  if (id) {
    const [product, references] = await Promise.all([readProduct(event, shop.id, id), referencesOf(event, shop.id, id)])
    const title = titleOf(event, product)
    return { kind, product, references, title, ends_at: new Date(Date.now() + week_ms).toISOString() }
  }
  const q = searchParams.get('q')?.trim() ?? ''
  const cursor = searchParams.get('cursor') ?? undefined
  const query = { status: 'active', q: q || undefined, cursor, limit: 20 } as const
  const params = { path: { shop_id: shop.id }, query }
  const products: List<SellerProductCard> = await take(event, api(event).GET('/shops/{shop_id}/products', { params }))
  return { kind, product: null, products, q }
}

const kindOf = (query: URLSearchParams): Kind | undefined => kindNames.find((each) => each === query.get('kind'))

const titleOf = ({ locals }: RequestEvent, { texts, language, handle }: SellerProduct) =>
  texts[locals.language]?.title ?? texts[language]?.title ?? handle

const readProduct = (event: RequestEvent, shop_id: string, product_id: string) =>
  take<SellerProduct>(
    event,
    api(event).GET('/shops/{shop_id}/products/{product_id}', { params: { path: { shop_id, product_id } } }),
  )

export const actions: Actions = {
  offer: async (event) => {
    const { shop } = await workplaceFor(event, 'owner', 'manager')
    const form = await event.request.formData()
    const kind = kindOf(event.url.searchParams)
    if (!kind) return redirect(303, workPath(shop.handle, 'deals/new'))
    const product = await readProduct(event, shop.id, String(event.url.searchParams.get('product')))
    const variants = pricedOf(product, titleOf(event, product))
    const { offer, errors, fields } = readOffer((name) => String(form.get(name) ?? ''), kind, {
      id: product.id,
      variants,
    })
    if (Object.keys(errors).length > 0) return refuseFields(m.problem_invalid_input(), errors, form)
    const params = { path: { shop_id: shop.id } }
    const { data, problem } = await attempt<SellerDeal>(
      api(event).POST('/shops/{shop_id}/deals', { params, body: offer }),
    )
    if (problem) return refuse(atFields(problem, fields), form)
    flash(event, m.offers_started())
    return redirect(303, dealPath(shop.handle, data.id))
  },
  /** One row more for prices or batches, before JavaScript; nothing typed is lost. */
  more: async (event) => ({ values: oneMore(typed(await event.request.formData())) }),
}
