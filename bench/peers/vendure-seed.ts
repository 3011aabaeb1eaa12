import { ADDRESS, PRICE, SHIPPING_FEE } from './peer.ts'

/** One GraphQL request of a session that stays the same. Throws when the request fails as a whole. */
// biome-ignore lint/suspicious/noExplicitAny: whatever the API answered
export type Ask = (text: string, values?: object) => Promise<any>

const TOKEN = 'vendure-auth-token'

/** Somebody who talks to one of Vendure's GraphQL addresses, with a session of their own. */
export function asker(url: string): Ask {
  let token = ''
  return async (query, variables = {}) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    })
    token = answer.headers.get(TOKEN) ?? token
    const { data, errors } = (await answer.json()) as { data: unknown; errors?: { message: string }[] }
    if (errors) throw new Error(`Vendure answered ${errors.map((error) => error.message).join('; ')}`)
    return data
  }
}

export interface VendureShop {
  taxCategoryId: string
  shippingMethodId: string
}

/** Prices of the other two include their tax, so none is added here. */
const TAX_PERCENT = 0

/** A country, its zone and tax, a flat shipping fee and a payment that settles at once. */
export async function seedVendure(ask: Ask, name: string, password: string): Promise<VendureShop> {
  const login = `mutation ($name: String!, $password: String!) {
    made: login(username: $name, password: $password) { ... on CurrentUser { id } ... on ErrorResult { message } } }`
  await ask(login, { name, password })
  const make = async (mutation: string, type: string, input: object): Promise<string> =>
    (await ask(`mutation ($input: ${type}!) { made: ${mutation}(input: $input) { id } }`, { input })).made.id
  const translations = (name: string) => [{ languageCode: 'en', name, description: '' }]
  const country = { code: ADDRESS.country, enabled: true, translations: [{ languageCode: 'en', name: 'Germany' }] }
  const countryId = await make('createCountry', 'CreateCountryInput', country)
  const zoneId = await make('createZone', 'CreateZoneInput', { name: 'Everywhere', memberIds: [countryId] })
  const taxCategoryId = await make('createTaxCategory', 'CreateTaxCategoryInput', { name: 'Goods', isDefault: true })
  const tax = { name: 'Tax', enabled: true, value: TAX_PERCENT, categoryId: taxCategoryId, zoneId }
  await make('createTaxRate', 'CreateTaxRateInput', tax)
  const { activeChannel } = await ask('{ activeChannel { id } }')
  const zones = {
    id: activeChannel.id,
    defaultTaxZoneId: zoneId,
    defaultShippingZoneId: zoneId,
    pricesIncludeTax: true,
  }
  await ask(
    `mutation ($input: UpdateChannelInput!) { made: updateChannel(input: $input) {
      ... on Channel { id } ... on ErrorResult { message } } }`,
    { input: zones },
  )
  const fee = { rate: `${SHIPPING_FEE}`, includesTax: 'auto', taxRate: '0' }
  const shippingMethodId = await make('createShippingMethod', 'CreateShippingMethodInput', {
    code: 'flat',
    fulfillmentHandler: 'manual-fulfillment',
    checker: operation('default-shipping-eligibility-checker', { orderMinimum: '0' }),
    calculator: operation('default-shipping-calculator', fee),
    translations: translations('Flat fee'),
  })
  await make('createPaymentMethod', 'CreatePaymentMethodInput', {
    code: 'at-once',
    enabled: true,
    handler: operation('dummy-payment-handler', { automaticSettle: 'true' }),
    translations: translations('At once'),
  })
  return { taxCategoryId, shippingMethodId }
}

const operation = (code: string, args: Record<string, string>) => ({
  code,
  arguments: Object.entries(args).map(([name, value]) => ({ name, value })),
})

let products = 0

/** A product of one variant whose stock is counted; answers the variant's id. */
export async function sellInVendure(ask: Ask, shop: VendureShop, stock: number): Promise<string> {
  const n = ++products
  const text = { languageCode: 'en', name: `Garlic shoots ${n}` }
  const product = { translations: [{ ...text, slug: `garlic-shoots-${n}`, description: '' }] }
  const create = 'mutation ($input: CreateProductInput!) { made: createProduct(input: $input) { id } }'
  const { made } = await ask(create, { input: product })
  const variant = {
    productId: made.id,
    sku: `garlic-${n}`,
    price: PRICE,
    taxCategoryId: shop.taxCategoryId,
    stockOnHand: stock,
    trackInventory: 'TRUE',
    translations: [text],
  }
  const createVariants =
    'mutation ($input: [CreateProductVariantInput!]!) { made: createProductVariants(input: $input) { id } }'
  return (await ask(createVariants, { input: [variant] })).made[0].id
}
