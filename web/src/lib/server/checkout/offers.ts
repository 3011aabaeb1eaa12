import { error, type RequestEvent, redirect } from '@sveltejs/kit'
import { type Offer, offerAlone, offerJoin, offerOpen } from '#lib/checkout/offer.ts'
import { groupPath } from '#lib/links.ts'
import { m } from '#lib/paraglide/messages.js'
import { countries } from '#lib/places/countries.ts'
import { api, take } from '#lib/server/api.ts'
import type { Address, Deal, Group, ProductPage } from '#lib/types.ts'

const readProduct = (event: RequestEvent, id: string) =>
  take<ProductPage>(event, api(event).GET('/products/{id}', { params: { path: { id } } }))

/** The product a checkout address names as `?product=`. */
const named = (event: RequestEvent) => event.url.searchParams.get('product')

export async function readAlone(event: RequestEvent): Promise<Offer> {
  return offerAlone(await readProduct(event, named(event) ?? error(404, m.problem_not_found())))
}

/** A deal that is not running any more offers nothing: `deal` is null. */
export async function readOpen(event: RequestEvent, dealId: string): Promise<Offer> {
  const page = await readProduct(event, named(event) ?? (await productOf(event, dealId)))
  const deal = page.deal?.id === dealId && page.deal.status === 'running' ? page.deal : null
  return offerOpen({ ...page, deal })
}

async function productOf(event: RequestEvent, dealId: string): Promise<string> {
  const deal: Deal = await take(event, api(event).GET('/deals/{id}', { params: { path: { id: dealId } } }))
  return deal.product_id
}

/** Who is in the group already, waits for it, or cannot buy in it goes to its page. */
export async function readJoin(event: RequestEvent, groupId: string): Promise<Offer> {
  const group: Group = await take(event, api(event).GET('/groups/{id}', { params: { path: { id: groupId } } }))
  const inside = group.you !== null && group.you.status !== 'lapsed'
  const notTheirs = group.deal.tier_unit === 'helpers' && group.opener?.id !== event.locals.me?.id
  if (event.request.method === 'GET' && (inside || group.your_wait || notTheirs)) redirect(303, groupPath(groupId))
  return offerJoin(await readProduct(event, group.product.id), group)
}

/** Everything a checkout page shows besides its offer. */
export async function checkoutData(event: RequestEvent, offer: Offer) {
  const addresses = event.locals.me
    ? await take<{ items: Address[] }>(event, api(event).GET('/me/addresses')).then(({ items }) => items)
    : []
  const { searchParams } = event.url
  return {
    offer,
    addresses,
    countries: countries(event.locals.language),
    variant: searchParams.get('variant'),
    quantity: searchParams.get('quantity'),
    key: crypto.randomUUID(),
  }
}
