import { ADDRESS, PRICE, SHIPPING_FEE } from './peer.ts'

export interface Reply {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: whatever the API answered
  body: any
}

/** One request to Medusa's HTTP API. */
export type Send = (method: 'GET' | 'POST', path: string, body?: object) => Promise<Reply>

/** Somebody who talks to Medusa with these headers. */
export const sender =
  (url: string, headers: Record<string, string>): Send =>
  async (method, path, body) => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: body && JSON.stringify(body),
    })
    return { status: answer.status, body: await answer.json() }
  }

export interface MedusaShop {
  operator: Send
  publishableKey: string
  regionId: string
  channelId: string
  locationId: string
  profileId: string
  shippingOptionId: string
}

const CURRENCY = 'eur'
/** Medusa counts in whole units of the currency. */
const amount = (minor: number) => ({ currency_code: CURRENCY, amount: minor / 100 })
const PROVIDERS = { payment: 'pp_system_default', fulfillment: 'manual_manual' }

/** A region, a place that ships, a flat shipping fee, and the key of a storefront. */
export async function seedMedusa(url: string, email: string, password: string): Promise<MedusaShop> {
  const login = await sender(url, {})('POST', '/auth/user/emailpass', { email, password })
  const operator = sender(url, { authorization: `Bearer ${login.body.token}` })
  const [country] = [ADDRESS.country.toLowerCase()]
  const { stores } = await must(operator('GET', '/admin/stores'))
  const channelId = stores[0].default_sales_channel_id
  const currencies = [{ currency_code: CURRENCY, is_default: true }]
  await must(operator('POST', `/admin/stores/${stores[0].id}`, { supported_currencies: currencies }))
  const { region } = await must(
    operator('POST', '/admin/regions', {
      name: 'Everywhere',
      currency_code: CURRENCY,
      countries: [country],
      payment_providers: [PROVIDERS.payment],
    }),
  )
  const { stock_location: place } = await must(operator('POST', '/admin/stock-locations', { name: 'Farm' }))
  const ofPlace = `/admin/stock-locations/${place.id}`
  await must(operator('POST', `${ofPlace}/sales-channels`, { add: [channelId] }))
  await must(operator('POST', `${ofPlace}/fulfillment-providers`, { add: [PROVIDERS.fulfillment] }))
  const profile = { name: 'Goods', type: 'default' }
  const profileId = (await must(operator('POST', '/admin/shipping-profiles', profile))).shipping_profile.id
  const shippingOptionId = await flatFee(operator, ofPlace, profileId, country!)
  const key = { title: 'Storefront', type: 'publishable' }
  const { api_key: made } = await must(operator('POST', '/admin/api-keys', key))
  await must(operator('POST', `/admin/api-keys/${made.id}/sales-channels`, { add: [channelId] }))
  return {
    operator,
    publishableKey: made.token,
    regionId: region.id,
    channelId,
    locationId: place.id,
    profileId,
    shippingOptionId,
  }
}

async function flatFee(operator: Send, ofPlace: string, profileId: string, country: string): Promise<string> {
  const fields = '?fields=*fulfillment_sets'
  const way = { name: 'Parcels', type: 'shipping' }
  const { stock_location: place } = await must(operator('POST', `${ofPlace}/fulfillment-sets${fields}`, way))
  const [set] = place.fulfillment_sets
  const zones = `/admin/fulfillment-sets/${set.id}/service-zones`
  const zone = { name: 'Everywhere', geo_zones: [{ type: 'country', country_code: country }] }
  const { fulfillment_set: withZone } = await must(operator('POST', zones, zone))
  const { shipping_option: option } = await must(
    operator('POST', '/admin/shipping-options', {
      name: 'Flat fee',
      service_zone_id: withZone.service_zones[0].id,
      shipping_profile_id: profileId,
      provider_id: PROVIDERS.fulfillment,
      price_type: 'flat',
      type: { label: 'Flat', description: 'Flat fee', code: 'flat' },
      prices: [amount(SHIPPING_FEE)],
      rules: [
        { attribute: 'enabled_in_store', operator: 'eq', value: 'true' },
        { attribute: 'is_return', operator: 'eq', value: 'false' },
      ],
    }),
  )
  return option.id
}

let products = 0

/** A product of one variant whose stock is counted; answers the variant's id. */
export async function sellInMedusa(shop: MedusaShop, stock: number): Promise<string> {
  const n = ++products
  const { product } = await must(
    shop.operator('POST', '/admin/products?fields=*variants.inventory_items', {
      title: `Garlic shoots ${n}`,
      status: 'published',
      shipping_profile_id: shop.profileId,
      sales_channels: [{ id: shop.channelId }],
      options: [{ title: 'Size', values: ['One'] }],
      variants: [
        { title: 'One', sku: `garlic-${n}`, manage_inventory: true, options: { Size: 'One' }, prices: [amount(PRICE)] },
      ],
    }),
  )
  const [variant] = product.variants
  const levels = `/admin/inventory-items/${variant.inventory_items[0].inventory_item_id}/location-levels`
  await must(shop.operator('POST', levels, { location_id: shop.locationId, stocked_quantity: stock }))
  return variant.id
}

/** The body of an answer that has to be a good one. */
async function must(reply: Promise<Reply>): Promise<Reply['body']> {
  const { status, body } = await reply
  if (status !== 200) throw new Error(`Medusa answered ${status}: ${JSON.stringify(body)}`)
  return body
}
