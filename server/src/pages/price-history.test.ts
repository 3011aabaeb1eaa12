import { beforeAll, describe, expect, test } from 'vitest'
import { changeStatus, editProduct, getSellerProduct } from '../modules/catalog/index.ts'
import { cancelDeal, endDeal } from '../modules/deals/index.ts'
import { after, DAY } from '../platform/clock.ts'
import { newId } from '../platform/ids.ts'
import { START, type TestApp, testApp } from '../testing/app.ts'
import { cleanUpAfterAll } from '../testing/clean-up.ts'
import { cost } from '../testing/cost.ts'
import { deal, headersOf, shop, type TestShop } from '../testing/market.ts'
import type { PriceHistory } from './price-history.ts'

let app: TestApp
const finished = cleanUpAfterAll()
beforeAll(async () => {
  app = await testApp({}, finished)
})

const at = (day: number) => after(START, day * DAY)
const iso = (day: number) => at(day).toISOString()
const onDay = (day: number) => app.clock.set(at(day))
const yuan = (amount: number) => ({ amount, currency: 'CNY' })

async function askAlone({ shopId, productId }: TestShop, amount: number) {
  const { version, language, texts, unit, variants } = await getSellerProduct(app.db, shopId, productId)
  const kept = variants.map(({ id, options }) => ({ id, options, price: yuan(amount) }))
  await editProduct(
    app,
    { shopId, id: productId, version },
    { language, texts, unit, tags: [], options: [], pictures: [], variants: kept },
  )
}

const get = async <Answer>(path: string, headers = {}) => {
  const response = await app.http.inject({ url: `/api/v1${path}`, headers })
  return { status: response.statusCode, body: response.json() as Answer }
}
const history = async (productId: string, query = '') =>
  (await get<PriceHistory>(`/products/${productId}/price-history${query}`)).body

describe('the price history of a product', () => {
  test('tells what was asked alone and by deals, and when', async () => {
    onDay(0)
    const seller = await shop(app)
    onDay(20)
    await askAlone(seller, 12_000)
    onDay(30)
    const first = await deal(app, seller, { price: 9000 })
    onDay(40)
    await endDeal(app, seller.shopId, first)
    await askAlone(seller, 10_000)
    onDay(50)
    const second = await deal(app, seller, { price: 8000 })
    onDay(52)
    const read = () => get<PriceHistory>(`/products/${seller.productId}/price-history`)
    expect((await cost(app, read)).statements).toBeLessThanOrEqual(3)
    const { body } = await read()
    expect(body).toEqual({
      product_id: seller.productId,
      days: 90,
      from: iso(52 - 90),
      server_now: iso(52),
      variants: [
        {
          variant_id: seller.variantId,
          options: [],
          price: yuan(10_000),
          single: [
            { since: iso(0), price: yuan(10_000) },
            { since: iso(20), price: yuan(12_000) },
            { since: iso(40), price: yuan(10_000) },
          ],
          deals: [
            { deal_id: first, from: iso(30), until: iso(40), price: yuan(9000), first_price: yuan(9000) },
            { deal_id: second, from: iso(50), until: null, price: yuan(8000), first_price: yuan(8000) },
          ],
          lowest_single: { last_30_days: yuan(10_000), last_90_days: yuan(10_000) },
          lowest_deal: { last_30_days: yuan(8000), last_90_days: yuan(8000) },
          reference: {
            kind: 'single_price',
            price: yuan(10_000),
            since: iso(40),
            days_asked: 32,
            lowest_90_days: yuan(10_000),
          },
        },
      ],
    })
  })

  test('goes back as far as asked, and begins with the price of then', async () => {
    onDay(0)
    const seller = await shop(app)
    await endDeal(app, seller.shopId, await deal(app, seller))
    onDay(10)
    await askAlone(seller, 9000)
    onDay(18)
    const week = (await history(seller.productId, '?days=7')).variants[0]!
    expect(week.single).toEqual([{ since: iso(10), price: yuan(9000) }])
    expect(week.deals).toEqual([])
    const month = (await history(seller.productId, '?days=12')).variants[0]!
    expect(month.single).toHaveLength(2)
    for (const days of [0, 366, 'many']) {
      expect((await get(`/products/${seller.productId}/price-history?days=${days}`)).status).toBe(422)
    }
  })

  test('of what is not for sale is for the people of its shop only', async () => {
    onDay(0)
    const [seller, stranger] = [await shop(app), await shop(app)]
    onDay(3)
    await changeStatus(app, seller.shopId, seller.productId, 'archived')
    expect((await get(`/products/${seller.productId}/price-history`)).status).toBe(404)
    expect((await get(`/products/${newId()}/price-history`)).status).toBe(404)
    const own = (shopId: string) => `/shops/${shopId}/products/${seller.productId}/price-history`
    expect((await get(own(seller.shopId))).status).toBe(401)
    const mine = await get<PriceHistory>(own(seller.shopId), await headersOf(app, seller.ownerId))
    expect(mine.body.variants).toMatchObject([
      {
        single: [
          { since: iso(0), price: yuan(10_000) },
          { since: iso(3), price: null },
        ],
        reference: null,
      },
    ])
    const theirs = await headersOf(app, stranger.ownerId)
    expect((await get(own(seller.shopId), theirs)).status).toBe(403)
    expect((await get(own(stranger.shopId), theirs)).status).toBe(404)
  })
})

describe('the prices of a deal', () => {
  const dealsOf = async (seller: TestShop) =>
    (await history(seller.productId)).variants[0]!.deals.map(({ from, until, price, first_price }) => [
      (Date.parse(from) - START.getTime()) / DAY,
      until && (Date.parse(until) - START.getTime()) / DAY,
      first_price.amount,
      price.amount,
    ])

  test('count from its start, and to its end though nobody has looked at it since', async () => {
    onDay(0)
    const seller = await shop(app)
    const dealId = await deal(app, seller)
    await app.pool.query('update deals set starts_at = $2 where id = $1', [dealId, at(2)])
    onDay(1)
    expect(await dealsOf(seller)).toEqual([])
    onDay(3)
    expect(await dealsOf(seller)).toEqual([[2, null, 8000, 8000]])
    onDay(35)
    expect(await dealsOf(seller)).toEqual([[2, 30, 8000, 8000]])
    await app.sweep()
    expect(await dealsOf(seller)).toEqual([[2, 30, 8000, 8000]])
  })

  test('end when it is cancelled', async () => {
    onDay(0)
    const seller = await shop(app)
    const dealId = await deal(app, seller)
    onDay(4)
    await cancelDeal(app, seller.ownerId, seller.shopId, dealId, 'Frost')
    onDay(5)
    expect(await dealsOf(seller)).toEqual([[0, 4, 8000, 8000]])
  })

  test('are told from the first tier to the best, and again when they are lowered', async () => {
    onDay(0)
    const seller = await shop(app)
    const dealId = await deal(app, seller, { people: 2, price: 9000 })
    const key = [seller.shopId, dealId, seller.variantId]
    await app.pool.query(`insert into deal_prices values ($1, $2, $3, 10, 7000)`, key)
    expect(await dealsOf(seller)).toEqual([[0, null, 9000, 9000]])
    const { rows } = await app.pool.query(
      'select lowest, highest from deal_price_history where deal_id = $1 order by id',
      [dealId],
    )
    expect(rows).toEqual([
      { lowest: 9000, highest: 9000 },
      { lowest: 7000, highest: 9000 },
    ])
    onDay(6)
    const other = await shop(app)
    const lowered = await deal(app, other, { price: 9000 })
    onDay(8)
    await app.db.transaction().execute(async (tx) => {
      await tx.updateTable('deals').set({ updated_at: app.clock.now() }).where('id', '=', lowered).execute()
      await tx.updateTable('deal_prices').set({ price: 7000 }).where('deal_id', '=', lowered).execute()
    })
    onDay(9)
    expect(await dealsOf(other)).toEqual([
      [6, 8, 9000, 9000],
      [8, null, 7000, 7000],
    ])
  })
})

describe('pages that show a saving say what it is measured against', () => {
  const references = async (path: string) =>
    (await get<{ references: { variant_id: string; kind: string; price: unknown; since: string }[] }>(path)).body
      .references

  test('the product page, its cards and a search', async () => {
    onDay(0)
    const seller = await shop(app)
    expect(await references(`/products/${seller.productId}`)).toEqual([])
    onDay(99)
    await askAlone(seller, 30_000)
    await deal(app, seller, { price: 9500 })
    onDay(100)
    const expected = { kind: 'lowest_30_days', price: yuan(10_000), since: iso(70), lowest_90_days: yuan(10_000) }
    expect(await references(`/products/${seller.productId}`)).toMatchObject([
      { variant_id: seller.variantId, ...expected },
    ])
    const { body: home } = await get<{
      deals: { id: string; deal: unknown }[]
      fresh: { id: string; deal: unknown }[]
    }>('/home')
    for (const cards of [home.deals, home.fresh]) {
      const card = cards.find(({ id }) => id === seller.productId)
      expect(card?.deal).toMatchObject({ price: yuan(9500), reference: expected })
    }
    await app.deliver()
    await app.sweep()
    const found = await get<{ items: { id: string; deal: unknown }[] }>(`/products?shop=${seller.shopId}`)
    expect(found.body.items).toMatchObject([{ id: seller.productId, deal: { reference: expected } }])
    onDay(106)
    expect(await references(`/products/${seller.productId}`)).toMatchObject([
      { kind: 'single_price', price: yuan(30_000), since: iso(99) },
    ])
  })
})
