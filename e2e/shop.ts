import type { Paths } from '@kongsi/sdk'
import { boss, type Member, member, must } from './people.ts'
import type { Language } from './words.ts'

/** A shop that sells, with one product offered to teams; made through the API, for journeys about something else. */
export interface SellingShop {
  seller: Member
  shopId: string
  handle: string
  name: string
  productId: string
  variantId: string
  dealId: string
}

export const TITLE = 'Madu hutan Sumbawa 350 ml'
export const SINGLE = 4000
export const TOGETHER = 2950

let shops = 0

type Terms = NonNullable<Paths['/shops/{shop_id}/deals']['post']['requestBody']>['content']['application/json']

/** A shop with one product at 40.00 SGD alone, delivery free, and no deal yet. */
export async function openShop(language?: Language): Promise<Omit<SellingShop, 'dealId'>> {
  const seller = await member('Wayan Adi', language)
  const shop = await newShop(seller)
  await admit(shop.id)
  const product = await addProduct(seller, shop.id)
  const { id: shopId, handle, name } = shop
  return { seller, shopId, handle, name, productId: product.id, variantId: product.variants[0]!.id }
}

/** What a shop's one product costs, from so many people, units or helpers on. */
export const pricesOf = (shop: Pick<SellingShop, 'variantId'>, ...tiers: [from: number, price: number][]) => [
  { variant_id: shop.variantId, tiers: tiers.map(([from, price]) => ({ from, price })) },
]

/** Offers a shop's product on these terms, for a month unless they say otherwise. */
export async function offer(
  shop: Omit<SellingShop, 'dealId'>,
  terms: Omit<Terms, 'product_id' | 'dispatch_hours' | 'ends_at'> & { hours?: number },
) {
  const { hours = 30 * 24, ...rest } = terms
  const ends_at = new Date(Date.now() + hours * 3_600_000).toISOString()
  const body = { dispatch_hours: 48, ...rest, ends_at, product_id: shop.productId }
  const deal = await must(
    shop.seller.api.POST('/shops/{shop_id}/deals', { params: { path: { shop_id: shop.shopId } }, body }),
  )
  return { ...shop, dealId: deal.id, groupId: deal.campaign_group_id ?? '' }
}

/** Opens a shop for `people` to buy together in: 40.00 SGD alone, 29.50 together, delivery free. */
export async function sellingShop(people = 2): Promise<SellingShop> {
  const shop = await openShop()
  return offer(shop, {
    kind: 'team',
    goal: { min: people },
    prices: pricesOf(shop, [people, TOGETHER]),
    window_hours: 24,
  })
}

/** Opens a shop that waits for its review. */
export async function newShop({ api }: Member): Promise<{ id: string; handle: string; name: string }> {
  const number = ++shops
  const handle = `madu-${process.pid}-${number}`
  const name = `Madu Hutan ${process.pid}-${number}`
  const { id } = await must(
    api.POST('/shops', {
      body: { handle, name, country: 'SG', currency: 'SGD', languages: ['en', 'id'], return_days: 7 },
    }),
  )
  return { id, handle, name }
}

/** Takes the shop's deal back, for a reason that its buyers read. */
export async function cancelDeal({ seller, shopId, dealId }: SellingShop): Promise<void> {
  const params = { path: { shop_id: shopId, id: dealId } }
  const body = { reason: 'The harvest was lost to rain.' }
  await must(seller.api.POST('/shops/{shop_id}/deals/{id}/cancellation', { params, body }))
}

async function admit(id: string): Promise<void> {
  const { api } = await boss()
  await must(api.POST('/admin/shops/{id}/verdict', { params: { path: { id } }, body: { verdict: 'approve' } }))
}

async function addProduct({ api }: Member, shop_id: string) {
  const product = await must(
    api.POST('/shops/{shop_id}/products', {
      params: { path: { shop_id } },
      headers: { 'idempotency-key': crypto.randomUUID() },
      body: {
        language: 'en',
        texts: { en: { title: TITLE, description: 'Wild honey, cold pressed.' } },
        vendor: null,
        product_type: null,
        category_id: null,
        tags: ['honey'],
        unit: 'piece',
        options: [],
        variants: [
          {
            options: [],
            sku: 'HONEY',
            barcode: null,
            price: { amount: SINGLE, currency: 'SGD' },
            compare_at: null,
            weight_g: 500,
            picture_id: null,
            stock: { on_hand: 50, tracked: true },
          },
        ],
        pictures: [],
      },
    }),
  )
  const params = { path: { shop_id, product_id: product.id } }
  return must(api.POST('/shops/{shop_id}/products/{product_id}/publication', { params }))
}
