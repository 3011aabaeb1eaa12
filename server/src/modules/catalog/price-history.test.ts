import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { DAY } from '../../platform/clock.ts'
import { newId } from '../../platform/ids.ts'
import { START, type TestApp, testApp } from '../../testing/app.ts'
import { cleanUpAfterAll } from '../../testing/clean-up.ts'
import { cost } from '../../testing/cost.ts'
import { deal, shop } from '../../testing/market.ts'
import { runImport } from '../imports/index.ts'
import {
  changeStatus,
  createProduct,
  editProduct,
  getPriceReferences,
  getSellerProduct,
  getSinglePrices,
  type ProductInput,
} from './index.ts'

let app: TestApp
const finished = cleanUpAfterAll()
beforeAll(async () => {
  app = await testApp({}, finished)
})

const tea = (...prices: number[]): ProductInput => ({
  language: 'en',
  texts: { en: { title: 'Tea', description: '' } },
  tags: [],
  unit: 'piece',
  options: ['Size'],
  variants: prices.map((amount, index) => ({ options: [`${index}`], price: { amount, currency: 'CNY' } })),
  pictures: [],
})

/** What was noted of a variant, as days after the start of the test and prices. */
async function noted(variantId: string) {
  const { rows } = await app.pool.query<{ since: Date; price: number | null }>(
    'select since, price from price_history where variant_id = $1 order by since, id',
    [variantId],
  )
  return rows.map(({ since, price }) => [(since.getTime() - START.getTime()) / DAY, price])
}

/** Variants of which something else is asked than was noted last. */
async function forgotten() {
  const { rows } = await app.pool.query(`
    select v.id from variants v join products p on p.shop_id = v.shop_id and p.id = v.product_id
    where case when p.status = 'active' and v.deleted_at is null then v.price end is distinct from (
      select h.price from price_history h where h.shop_id = v.shop_id and h.variant_id = v.id
      order by h.since desc, h.id desc limit 1)`)
  return rows
}

const onDay = (day: number) => app.clock.set(new Date(START.getTime() + day * DAY))

describe('a command cannot forget to note', () => {
  test('what is published, edited, dropped, archived and published again, and when', async () => {
    onDay(0)
    const { shopId } = await shop(app)
    const { id } = await createProduct(app, shopId, tea(5000, 9000))
    const [small, large] = (await getSellerProduct(app.db, shopId, id)).variants
    expect(await noted(small!.id)).toEqual([])
    const edit = async (input: ProductInput) => {
      const { version } = await getSellerProduct(app.db, shopId, id)
      await editProduct(app, { shopId, id, version }, input)
    }
    const keep = (...prices: [{ id: string; options: string[] }, number][]): ProductInput => ({
      ...tea(),
      variants: prices.map(([{ id, options }, amount]) => ({ id, options, price: { amount, currency: 'CNY' } })),
    })
    onDay(1)
    await edit(keep([small!, 5500], [large!, 9000]))
    onDay(2)
    await changeStatus(app, shopId, id, 'active')
    onDay(3)
    await edit({ ...keep([small!, 5500], [large!, 9900]), tags: ['green'] })
    onDay(4)
    await edit(keep([large!, 9900]))
    onDay(5)
    await changeStatus(app, shopId, id, 'archived')
    onDay(6)
    await changeStatus(app, shopId, id, 'active')
    expect(await noted(small!.id)).toEqual([
      [2, 5500],
      [4, null],
    ])
    expect(await noted(large!.id)).toEqual([
      [2, 9000],
      [3, 9900],
      [5, null],
      [6, 9900],
    ])
    expect(await forgotten()).toEqual([])
  })

  test('what files bring and change', async () => {
    onDay(10)
    const { shopId } = await shop(app)
    const bring = async (price: (row: number) => number) => {
      const rows = Array.from(
        { length: 700 },
        (_, row) => `tea-${row},Tea ${row},true,Title,Default Title,${price(row)},`,
      )
      const file = join(app.config.dataDir, `${newId()}.csv`)
      const head = 'Handle,Title,Published,Option1 Name,Option1 Value,Variant Price,Image Src'
      await writeFile(file, [head, ...rows].join('\n'))
      expect(await runImport(app, { shopId, file })).toMatchObject({ status: 'done', failed_rows: 0 })
    }
    const count = async () => {
      const { rows } = await app.pool.query(
        `select h.since, count(*)::int from price_history h join variants v on v.id = h.variant_id
         join products p on p.id = v.product_id and p.handle like 'tea-%'
         where h.shop_id = $1 group by h.since order by h.since`,
        [shopId],
      )
      return rows.map(({ since, count }) => [(since.getTime() - START.getTime()) / DAY, count])
    }
    await bring((row) => 10 + row)
    onDay(11)
    await bring((row) => (row < 3 ? 5 : 10 + row))
    expect(await count()).toEqual([
      [10, 700],
      [11, 3],
    ])
    expect(await forgotten()).toEqual([])
  })

  test('a change by hand in the database, which counts from now and never from the past', async () => {
    onDay(20)
    const { variantId } = await shop(app)
    const before = new Date()
    await app.pool.query('update variants set price = price * 2 where id = $1', [variantId])
    const { rows } = await app.pool.query('select * from price_history where variant_id = $1 order by id', [variantId])
    expect(rows.map((row) => row.price)).toEqual([10_000, 20_000])
    expect(rows[1].since.getTime()).toBeGreaterThanOrEqual(before.getTime() - 1)
    expect(await forgotten()).toEqual([])
  })
})

describe('what was noted stays', () => {
  test.each([
    `update price_history set price = 1`,
    `update price_history set since = since - interval '30 days' where price > 0`,
    `delete from price_history`,
    `truncate price_history`,
    `insert into price_history (shop_id, variant_id, since, price) select shop_id, id, '2020-01-01', price * 3 from variants`,
    `update deal_price_history set lowest = 1`,
    `delete from deal_price_history`,
    `truncate deal_price_history`,
    `insert into deal_price_history (shop_id, deal_id, variant_id, since, lowest, highest)
     select shop_id, product_id, id, '2020-01-01', 1, 1 from variants`,
  ])('%s', async (statement) => {
    await deal(app, await shop(app))
    await expect(app.pool.query(statement)).rejects.toMatchObject({ code: 'KL009' })
  })

  test('also when its product is gone', async () => {
    const { productId, variantId } = await shop(app)
    await app.pool.query('delete from products where id = $1', [productId])
    expect(await noted(variantId)).toMatchObject([[expect.any(Number), 10_000]])
  })
})

describe('reading', () => {
  test('gives what was asked since an instant, the price of then included, in one statement', async () => {
    onDay(30)
    const { shopId, productId, variantId } = await shop(app)
    const price = async (amount: number) => {
      const { version, options, variants } = await getSellerProduct(app.db, shopId, productId)
      const kept = {
        ...tea(),
        options,
        variants: variants.map(({ id }) => ({ id, options: [], price: { amount, currency: 'CNY' } })),
      }
      await editProduct(app, { shopId, id: productId, version }, kept)
    }
    for (const [day, amount] of [
      [40, 11_000],
      [50, 12_000],
      [60, 13_000],
    ] as const) {
      onDay(day)
      await price(amount)
    }
    const at = (day: number) => new Date(START.getTime() + day * DAY)
    const read = () => getSinglePrices(app.db, productId, at(45), at(55))
    expect((await cost(app, read)).statements).toBe(1)
    const [found] = await read()
    expect(found!.points).toEqual([
      { since: at(40), price: 11_000 },
      { since: at(50), price: 12_000 },
    ])
    const references = await getPriceReferences(app.db, [variantId, newId()], at(61))
    expect([...references]).toEqual([
      [
        variantId,
        {
          kind: 'lowest_30_days',
          price: { amount: 10_000, currency: 'CNY' },
          since: at(31).toISOString(),
          days_asked: 10,
          lowest_90_days: { amount: 10_000, currency: 'CNY' },
        },
      ],
    ])
  })

  test('does not count what a shop asked before it was let in', async () => {
    onDay(0)
    const { shopId, variantId } = await shop(app)
    onDay(50)
    await app.pool.query('update shops set verdict_at = $2 where id = $1', [shopId, app.clock.now()])
    onDay(52)
    const reference = (await getPriceReferences(app.db, [variantId], app.clock.now())).get(variantId)
    expect(reference).toMatchObject({ kind: 'lowest_30_days', days_asked: 2 })
  })
})
