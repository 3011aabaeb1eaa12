import type { Browser } from '@playwright/test'
import { must, operator, person, type Somebody } from './people.ts'

/** A shop that sells, with one product offered to teams; made through the API, for journeys about something else. */
export interface SellingShop {
  seller: Somebody
  shopId: string
  handle: string
  productId: string
  variantId: string
  dealId: string
}

export const TITLE = 'Madu hutan Sumbawa 350 ml'
export const SINGLE = 4000
export const TOGETHER = 2950

let shops = 0

/** A shop with one product at 40.00 SGD alone, delivery free, and no deal yet. */
export async function openShop(browser: Browser): Promise<Omit<SellingShop, 'dealId'>> {
  const seller = await person(browser, 'Wayan Adi')
  const handle = `madu-${process.pid}-${++shops}`
  const shop = await must(
    seller.api.POST('/shops', {
      body: { handle, name: 'Madu Hutan', country: 'SG', currency: 'SGD', languages: ['en', 'id'], return_days: 7 },
    }),
  )
  await admit(browser, shop.id)
  const product = await addProduct(seller, shop.id)
  return { seller, shopId: shop.id, handle, productId: product.id, variantId: product.variants[0]!.id }
}

/** Opens a shop for `people` to buy together in: 40.00 SGD alone, 29.50 together, delivery free. */
export async function sellingShop(browser: Browser, people = 2): Promise<SellingShop> {
  const shop = await openShop(browser)
  const deal = await must(
    shop.seller.api.POST('/shops/{shop_id}/deals', {
      params: { path: { shop_id: shop.shopId } },
      body: {
        kind: 'team',
        product_id: shop.productId,
        goal: { min: people },
        prices: [{ variant_id: shop.variantId, tiers: [{ from: people, price: TOGETHER }] }],
        window_hours: 24,
        ends_at: new Date(Date.now() + 30 * 24 * 3_600_000).toISOString(),
        dispatch_hours: 48,
      },
    }),
  )
  return { ...shop, dealId: deal.id }
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
