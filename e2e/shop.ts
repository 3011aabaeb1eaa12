import type { Browser } from '@playwright/test'
import { must, operator, person, type Somebody } from './people.ts'

/** A shop that sells, with one product offered to teams; made through the API, for journeys about something else. */
export interface SellingShop {
  seller: Somebody
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

/** Opens a shop for `people` to buy together in: 40.00 SGD alone, 29.50 together, delivery free. */
export async function sellingShop(browser: Browser, people = 2): Promise<SellingShop> {
  const seller = await person(browser, 'Wayan Adi')
  const shop = await newShop(seller)
  await admit(browser, shop.id)
  const product = await addProduct(seller, shop.id)
  const [variant] = product.variants
  const deal = await must(
    seller.api.POST('/shops/{shop_id}/deals', {
      params: { path: { shop_id: shop.id } },
      body: {
        kind: 'team',
        product_id: product.id,
        goal: { min: people },
        prices: [{ variant_id: variant!.id, tiers: [{ from: people, price: TOGETHER }] }],
        window_hours: 24,
        ends_at: new Date(Date.now() + 30 * 24 * 3_600_000).toISOString(),
        per_buyer: null,
        new_buyers_only: false,
        open_groups_max: null,
        quantity_max: null,
        dispatch_hours: 48,
      },
    }),
  )
  const { id: shopId, handle, name } = shop
  return { seller, shopId, handle, name, productId: product.id, variantId: variant!.id, dealId: deal.id }
}

/** Opens a shop that waits for its review. */
export async function newShop({ api }: Somebody): Promise<{ id: string; handle: string; name: string }> {
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

async function admit(browser: Browser, shopId: string): Promise<void> {
  const { api, context } = await operator(browser)
  await must(api.POST('/admin/shops/{id}/verdict', { params: { path: { id: shopId } }, body: { verdict: 'approve' } }))
  await context.close()
}

async function addProduct({ api }: Somebody, shop_id: string) {
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
