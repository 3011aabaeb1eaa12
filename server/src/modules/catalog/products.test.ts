import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../testing/app.ts'
import { cost } from '../../testing/cost.ts'
import { headersOf, shop } from '../../testing/market.ts'
import { ProductsChanged } from './events.ts'
import { createProduct, editProduct, getProduct, getProductCards, getSellerProduct, setStock } from './index.ts'
import type { ProductInput } from './schemas.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp({}, afterAll)
})

const yuan = (amount: number) => ({ amount, currency: 'CNY' })

export const coffee = (changes: Partial<ProductInput> = {}): ProductInput => ({
  language: 'en',
  texts: {
    en: { title: 'Kintamani  coffee', description: 'From the\r\nhighlands ' },
    'zh-CN': { title: '金塔马尼咖啡', description: '' },
  },
  category_id: 401,
  tags: ['coffee', 'coffee', ' bali '],
  unit: 'piece',
  options: ['Size', 'Grind'],
  variants: [
    { options: ['200 g', 'whole'], price: yuan(5900), stock: { on_hand: 10, tracked: true } },
    { options: ['200 g', 'fine'], price: yuan(6100), stock: { on_hand: 0, tracked: true } },
    { options: ['1 kg', 'whole'], price: yuan(19900), compare_at: yuan(25000), stock: { on_hand: 0, tracked: false } },
  ],
  pictures: [],
  ...changes,
})

test('a product is a draft until it is published, and shows its words in the language asked for', async () => {
  const { shopId } = await shop(app)
  const { id } = await createProduct(app, shopId, coffee())

  await expect(getProduct(app.db, id, 'en')).rejects.toMatchObject({ code: 'not_found' })
  const draft = await getSellerProduct(app.db, shopId, id)
  expect(draft).toMatchObject({ handle: 'kintamani-coffee', status: 'draft', version: 1, tags: ['coffee', 'bali'] })

  const other = await createProduct(app, shopId, coffee(), { status: 'active' })
  expect((await cost(app, () => getProduct(app.db, other.id, 'zh-CN'))).statements).toBe(1)
  const product = await getProduct(app.db, other.id, 'zh-CN')
  expect(product).toMatchObject({
    title: '金塔马尼咖啡',
    price: yuan(5900),
    in_stock: true,
    category: { slug: 'coffee', name: '咖啡', parent_id: 400 },
    options: [
      { name: 'Size', values: ['200 g', '1 kg'] },
      { name: 'Grind', values: ['whole', 'fine'] },
    ],
    shipping: { fee: yuan(500), free_from: null },
  })
  expect(product.handle).toMatch(/^kintamani-coffee-[0-9a-f]{8}$/)
  expect(product.variants.map(({ stock, compare_at }) => [stock, compare_at])).toEqual([
    [10, null],
    [0, null],
    [null, yuan(25000)],
  ])
  expect((await getProduct(app.db, other.id, 'ru')).title).toBe('Kintamani coffee')
  expect((await getProduct(app.db, other.id, 'en')).description).toBe('From the\nhighlands')
})

test('two people who edit the same version do not overwrite each other', async () => {
  const { shopId } = await shop(app)
  const { id } = await createProduct(app, shopId, coffee())
  const edits = ['A', 'B'].map((title) =>
    editProduct(app, { shopId, id, version: 1 }, coffee({ texts: { en: { title, description: '' } } })),
  )
  const outcomes = await Promise.allSettled(edits)
  expect(outcomes.filter((each) => each.status === 'fulfilled')).toHaveLength(1)
  expect(outcomes.find((each) => each.status === 'rejected')?.reason).toMatchObject({ code: 'edit_conflict' })
  expect((await getSellerProduct(app.db, shopId, id)).version).toBe(2)
})

test('an edit keeps, swaps, adds and drops variants, and leaves stock alone unless told', async () => {
  const { shopId } = await shop(app)
  const { id } = await createProduct(app, shopId, coffee(), { status: 'active' })
  const [whole, fine] = (await getSellerProduct(app.db, shopId, id)).variants
  const variants: ProductInput['variants'] = [
    { id: fine!.id, options: ['200 g', 'whole'], price: yuan(6100) },
    { id: whole!.id, options: ['200 g', 'fine'], price: yuan(5900) },
    { options: ['5 kg', 'whole'], price: yuan(80000) },
  ]
  await editProduct(app, { shopId, id, version: 1 }, coffee({ variants }))
  const after = await getSellerProduct(app.db, shopId, id)
  expect(after.variants.map((each) => [each.id, each.options.join(), each.on_hand])).toEqual([
    [fine!.id, '200 g,whole', 0],
    [whole!.id, '200 g,fine', 10],
    [expect.any(String), '5 kg,whole', 0],
  ])
})

test('stock is never set below what buyers were promised', async () => {
  const { shopId, productId, variantId } = await shop(app, 10)
  await app.db.updateTable('stock').set({ reserved: 4 }).where('variant_id', '=', variantId).execute()
  const set = (on_hand: number) => setStock(app, { shopId, productId }, [{ variant_id: variantId, on_hand }])
  await expect(set(3)).rejects.toMatchObject({ code: 'stock_reserved', params: { reserved: 4 } })
  await set(4)
  const card = (await getProductCards(app.db, [productId], 'en')).get(productId)
  expect(card).toMatchObject({ in_stock: false, title: 'Garlic shoots' })
})

test.each([
  ['a title in the language of the product', { texts: { ru: { title: 'Кофе', description: '' } } }, 'invalid_input'],
  ['a value for each option', { options: ['Size'] }, 'invalid_input'],
  [
    'options of its own for each variant',
    { options: [], variants: [0, 1].map(() => ({ options: [], price: yuan(1) })) },
    'invalid_input',
  ],
  ['a positive price', { options: [], variants: [{ options: [], price: yuan(0) }] }, 'invalid_input'],
  [
    'the currency of the shop',
    { options: [], variants: [{ options: [], price: { amount: 1, currency: 'IDR' } }] },
    'wrong_currency',
  ],
  ['a category that exists', { category_id: 4711 }, 'unknown_category'],
  [
    'variants of its own',
    { options: [], variants: [{ id: crypto.randomUUID(), options: [], price: yuan(1) }] },
    'unknown_variant',
  ],
  ['pictures of the shop', { pictures: [{ picture_id: crypto.randomUUID(), alt: '' }] }, 'unknown_picture'],
] as [string, Partial<ProductInput>, string][])('a product needs %s', async (_, changes, code) => {
  const { shopId } = await shop(app)
  await expect(createProduct(app, shopId, coffee(changes))).rejects.toMatchObject({ code })
})

test('over HTTP: create, edit with If-Match, publish, list, archive', async () => {
  const { shopId, ownerId } = await shop(app)
  const headers = await headersOf(app, ownerId)
  const url = `/api/v1/shops/${shopId}/products`
  const call = (method: 'GET' | 'POST' | 'PUT', path: string, payload?: object, more = {}) =>
    app.http.inject({ method, url: url + path, headers: { ...headers, ...more }, ...(payload && { payload }) })

  const created = await call('POST', '', coffee())
  expect([created.statusCode, created.headers.etag]).toEqual([201, '"1"'])
  const { id } = created.json()
  expect((await call('PUT', `/${id}`, coffee())).json()).toMatchObject({ status: 428, code: 'version_needed' })
  expect((await call('PUT', `/${id}`, coffee({ unit: 'kg' }), { 'if-match': '"1"' })).json()).toMatchObject({
    unit: 'kg',
    version: 2,
  })
  expect((await call('PUT', `/${id}`, coffee(), { 'if-match': '"1"' })).statusCode).toBe(409)
  expect((await call('POST', `/${id}/publication`)).json()).toMatchObject({ status: 'active' })
  const listed = (await call('GET', '?q=KINTA&limit=5')).json()
  expect(listed.items).toMatchObject([{ id, status: 'active', variants: 3, on_hand: 10 }])
  expect((await call('GET', '?limit=1')).json().next_cursor).toEqual(expect.any(String))
  expect((await call('POST', `/${id}/archive`)).json()).toMatchObject({ status: 'archived' })
  expect((await app.http.inject(url)).statusCode).toBe(401)
  const facts = await app.db
    .selectFrom('events')
    .select('payload')
    .where('type', '=', ProductsChanged.name)
    .where(sql<boolean>`payload ->> 'shop_id' = ${shopId}`)
    .execute()
  expect(facts).toHaveLength(4)
})
