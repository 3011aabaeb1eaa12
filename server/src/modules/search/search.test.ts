import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../testing/app.ts'
import { cost } from '../../testing/cost.ts'
import { deal, shop, type TestShop } from '../../testing/market.ts'
import { changeStatus, createProduct, type ProductInput } from '../catalog/index.ts'
import { giveVerdict } from '../shops/index.ts'
import { type SearchProducts, searchProducts } from './index.ts'
import { toQuery, toVector, typedWords } from './words.ts'

let app: TestApp
let store: TestShop
const ids = new Map<string, string>()

const GOODS: [string, Partial<ProductInput['texts']>, number, number][] = [
  [
    'coffee',
    {
      en: { title: 'Kintamani coffee', description: 'Dark roast' },
      'zh-CN': { title: '金塔马尼咖啡', description: '' },
    },
    401,
    5900,
  ],
  ['tea', { ru: { title: 'Иван-чай с мёдом', description: 'Травяной' } }, 402, 30000],
  ['down', { 'zh-CN': { title: '羽绒服男冬季加厚', description: '保暖' } }, 503, 49900],
  ['bag', { id: { title: 'Tas ransel Xiangxing', description: 'Cocok untuk kopi' } }, 701, 12000],
]

beforeAll(async () => {
  app = await testApp({}, afterAll)
  store = await shop(app)
  for (const [name, texts, category_id, amount] of GOODS) {
    const language = Object.keys(texts)[0] as ProductInput['language']
    const variants = [{ options: [], price: { amount, currency: 'CNY' } }]
    const input = {
      language,
      texts,
      category_id,
      unit: 'piece',
      options: [],
      variants,
      tags: [],
      pictures: [],
    } as ProductInput
    ids.set(name, (await createProduct(app, store.shopId, input, { status: 'active' })).id)
    app.clock.advance(1000)
  }
  await settle()
})

async function settle() {
  await app.deliver()
  await app.sweep()
}

async function found(wish: Partial<SearchProducts>) {
  const { items } = await searchProducts(app, { limit: 10, ...wish }, 'en')
  return items.map(({ id }) => [...ids].find(([, each]) => each === id)?.[0] ?? id)
}

test.each([
  ['COFFEE', ['coffee']],
  ['kinta', ['coffee']],
  ['coffee dark', ['coffee']],
  ['кофе', ['coffee']],
  ['kopi', ['coffee', 'bag']],
  ['咖啡', ['coffee']],
  ['塔马', ['coffee']],
  ['羽绒服', ['down']],
  ['绒服', ['down']],
  ['加厚 羽绒', ['down']],
  ['иван чаи', ['tea']],
  ['медом', ['tea']],
  ['xiangxng', ['bag']],
  ['kintmani cofee', ['coffee']],
  ['zzzzqqq', []],
  ["'; drop table products; --", []],
  ["\\ ' :* & | ! (", ['bag', 'down', 'tea', 'coffee']],
])('%s finds %j', async (q, expected) => {
  expect(await found({ q })).toEqual(expected)
})

test('filters by category with what lies below it, shop, price and currency', async () => {
  expect(await found({ category: 'drinks' })).toEqual(['tea', 'coffee'])
  expect(await found({ category: '401' })).toEqual(['coffee'])
  expect(await found({ category: 'nowhere' })).toEqual([])
  expect(await found({ shop: 'nobody' })).toEqual([])
  expect((await found({ shop: store.shopId })).length).toBe(4)
  expect(await found({ currency: 'CNY', min_price: 6000, max_price: 30000 })).toEqual(['bag', 'tea'])
  expect(await found({ currency: 'IDR' })).toEqual([])
})

test.each(['new', 'price_asc', 'price_desc', 'relevance'] as const)(
  'pages by %s give every product once, in order',
  async (sort) => {
    const wish = sort === 'relevance' ? { q: 'kopi', sort } : { sort }
    const whole = await searchProducts(app, { limit: 50, ...wish }, 'en')
    const paged: string[] = []
    let cursor: string | undefined
    do {
      const next = await searchProducts(app, { limit: 1, ...wish, cursor }, 'en')
      paged.push(...next.items.map((each) => each.id))
      cursor = next.next_cursor ?? undefined
    } while (cursor)
    expect(paged.length).toBeGreaterThan(1)
    expect(paged).toEqual(whole.items.map((each) => each.id))
    await expect(searchProducts(app, { limit: 1, cursor: 'bad' }, 'en')).rejects.toMatchObject({ code: 'bad_cursor' })
  },
)

test('a page takes three statements', async () => {
  expect((await found({ q: 'kopi' })).length).toBeGreaterThan(0)
  expect((await cost(app, () => found({ q: 'kopi' }))).statements).toBe(3)
})

test('archived products and those of a suspended shop are not found; a deal is shown while it runs', async () => {
  const other = await shop(app)
  const dealId = await deal(app, other)
  await settle()
  const { items } = await searchProducts(app, { limit: 10, deal: true }, 'en')
  expect(items).toMatchObject([{ id: other.productId, deal: { id: dealId, people: 3, price: { amount: 8000 } } }])

  await changeStatus(app, store.shopId, ids.get('tea')!, 'archived')
  await settle()
  expect(await found({ q: 'иван' })).toEqual([])
  await giveVerdict(app, other.ownerId, store.shopId, { verdict: 'suspend', reason: 'Fake goods' })
  await settle()
  expect(await found({})).toEqual([other.productId])
})

test.each([
  ['new', [1e300, 'ID', 0]],
  ['new', [1.5, 'ID', 0]],
  ['new', ['1', 'ID', 0]],
  ['price_asc', [1e30, 'ID', 0]],
  ['price_desc', [0.5, 'ID', 0]],
  ['relevance', [0.5, 'no id', 0]],
  ['relevance', [0.5, 'ID']],
] as const)('a made-up cursor for %s is refused', async (sort, values) => {
  const made = values.map((value) => (value === 'ID' ? store.productId : value))
  const cursor = Buffer.from(JSON.stringify(made)).toString('base64url')
  const answer = await app.http.inject({
    url: '/api/v1/products',
    query: { q: sort === 'relevance' ? 'kopi' : '', sort, cursor },
  })
  expect(answer.json()).toMatchObject({ status: 400, code: 'bad_cursor' })
})

test('words that only look like a query are quoted', () => {
  expect(toQuery(typedWords("men's 50% 羽绒服"))).toBe("'men''s' & '50' & '羽' & '绒' & '服'")
  expect(toVector([['A', 'a\\b']])).toContain("'a'")
})
