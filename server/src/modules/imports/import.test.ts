import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../platform/ids.ts'
import { type TestApp, testApp } from '../../testing/app.ts'
import { crowd } from '../../testing/market.ts'
import { claim, workOn } from './commands/run-import.ts'
import { exportProducts, listProblems, runImport, startImport } from './index.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp({}, afterAll)
})

/** An approved shop without products. */
async function emptyShop(currency = 'USD', languages = ['en']): Promise<string> {
  const [owner] = await crowd(app, 1)
  const id = newId()
  await app.pool.query(
    `insert into shops (id, handle, name, country, currency, languages, return_days, status, created_at, updated_at)
     values ($1, $2, 'Shop', 'US', $3, $4, 7, 'approved', $5, $5)`,
    [id, `shop-${id.slice(-12)}`, currency, languages, app.clock.now()],
  )
  await app.pool.query(`insert into shop_members values ($1, $2, 'owner', $3)`, [id, owner, app.clock.now()])
  return id
}

async function importText(shopId: string, content: string | Buffer) {
  const file = join(app.config.dataDir, `${newId()}.csv`)
  await writeFile(file, content)
  const result = await runImport(app, { shopId, file })
  const { items } = await listProblems(app.db, { shopId, importId: result.id, limit: 100 })
  return { ...result, report: items }
}

const exported = (shopId: string) => text(exportProducts(app, shopId))

const HEAD =
  'Handle,Title,Body (HTML),Published,Option1 Name,Option1 Value,Variant Price,Variant Inventory Tracker,Variant Inventory Qty,Image Src\n'

test('one bad row is reported by row and column, and the rest comes in', async () => {
  const shopId = await emptyShop()
  const { report, ...result } = await importText(
    shopId,
    `${HEAD}
pot,Clay pot,"<p>Line&nbsp;one</p><script>alert(1)</script><ul><li>two</li></ul>",true,Size,S,9.99,shopify,3,
pot,,,,,M,12;5,shopify,4,
pot,,,,,L,15.999,shopify,x,
lamp,,,true,Title,Default Title,5,,,
bowl,Bowl,,true,Title,Default Title,0,,,
cup,Cup,,true,Title,Default Title,4,shopify,-2,ftp://x/y.jpg
,,,,,,3,,,
`,
  )
  expect(result).toMatchObject({ status: 'done', rows: 8, products_created: 2, failed_rows: 5, dialect: 'shopify-old' })
  expect(report).toEqual(
    [
      { row: 4, column: 'Variant Price', reason: 'not_a_price', value: '12;5' },
      { row: 5, column: 'Variant Inventory Qty', reason: 'not_a_number', value: 'x' },
      { row: 6, column: 'Title', reason: 'needed', value: '' },
      { row: 7, column: 'Variant Price', reason: 'not_positive', value: '0' },
      { row: 8, column: 'Image Src', reason: 'not_an_address', value: 'ftp://x/y.jpg' },
      { row: 9, column: 'Handle', reason: 'needed', value: '' },
    ].map((each) => expect.objectContaining(each)),
  )
  const { rows } = await app.pool.query(
    `select p.handle, p.texts -> 'en' ->> 'description' as description, v.options, v.price, st.on_hand, st.tracked
     from products p join variants v on v.product_id = p.id join stock st on st.variant_id = v.id
     where p.shop_id = $1 order by p.id, v.position`,
    [shopId],
  )
  expect(rows).toEqual([
    { handle: 'pot', description: 'Line one\n\n• two', options: ['S'], price: 999, on_hand: 3, tracked: true },
    { handle: 'cup', description: '', options: [], price: 400, on_hand: 0, tracked: true },
  ])
})

test('importing again updates by handle: stock, dropped variants, no duplicates', async () => {
  const shopId = await emptyShop()
  await importText(shopId, `${HEAD}pot,Pot,,true,Size,S,1,shopify,1,\npot,,,,,M,2,shopify,1,\n`)
  const again = await importText(shopId, `${HEAD}pot,Big pot,,false,Size,M,3,shopify,9,\npot,,,,,L,4,shopify,1,\n`)
  expect(again).toMatchObject({ products_created: 0, products_updated: 1, failed_rows: 0 })
  const file = await exported(shopId)
  expect(file).toMatch(/Big pot,pot,.*,FALSE,draft,.*,Size,M,,,,,3\.00,,shopify,9,/)
  expect(file).not.toContain(',S,')
})

test('a file with few columns changes only what it names', async () => {
  const shopId = await emptyShop()
  await importText(shopId, `${HEAD}pot,Pot,<p>Old words</p>,true,Size,S,1,shopify,5,https://pictures.test/a.jpg\n`)
  const before = await exported(shopId)
  await importText(shopId, 'URL handle,Option1 value,Price\npot,S,2.50\n')
  expect(await exported(shopId)).toBe(before.replace(',1.00,', ',2.50,'))
})

test('a handle that comes back later in the file adds to its product', async () => {
  const shopId = await emptyShop()
  const result = await importText(
    shopId,
    `${HEAD}pot,Pot,,true,Size,S,1,,,\ncup,Cup,,true,,,1,,,\npot,,,,,M,2,,,https://pictures.test/b.jpg\n`,
  )
  expect(result).toMatchObject({ products_created: 2, products_updated: 0, failed_rows: 0 })
  expect((await exported(shopId)).match(/\r\n.*,pot,.*(S|M),.*/g)).toHaveLength(2)
})

test.each([
  ['a byte order mark', `\ufeff${HEAD}a,A,,true,,,1,,,\n`],
  ['CRLF', `${HEAD}a,A,,true,,,1,,,\n`.replaceAll('\n', '\r\n')],
  ['semicolons', `${HEAD}a,A,,true,,,1,,,\n`.replaceAll(',', ';')],
  ['tabs', `${HEAD}a,A,,true,,,1,,,\n`.replaceAll(',', '\t')],
  ['empty lines', `\n\n${HEAD}\n\na,A,,true,,,1,,,\n\n\n`],
  ['a stray quote', `${HEAD}a,A 5" pot,,true,,,1,,,\n`],
  ['line breaks and commas in quotes', `${HEAD}a,"A, with\nmore",,true,,,1,,,\n`],
  ['no line end at the end', `${HEAD}a,A,,true,,,1,,,`],
  ['missing cells', `${HEAD}a,A,,true,,,1`],
  ['headers in other cases', `${HEAD.toUpperCase()}a,A,,true,,,1,,,\n`],
])('reads a file with %s', async (_, content) => {
  const result = await importText(await emptyShop(), content)
  expect(result).toMatchObject({ status: 'done', products_created: 1, failed_rows: 0, report: [] })
})

test.each([
  ['UTF-16', Buffer.from(`\ufeff${HEAD}`, 'utf16le'), 'wrong_encoding'],
  ['Windows-1251', Buffer.concat([Buffer.from(HEAD), Buffer.from([0xcf, 0xf0, 0xe8])]), 'wrong_encoding'],
  ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]), 'wrong_encoding'],
  ['another table', 'name,amount\nx,1\n', 'not_a_product_file'],
  ['an empty file', '', 'no_import_file'],
])('refuses %s before importing anything', async (_, content, code) => {
  const shopId = await emptyShop()
  await expect(importText(shopId, content)).rejects.toMatchObject({ code })
  expect(await app.db.selectFrom('imports').where('shop_id', '=', shopId).select('id').execute()).toEqual([])
})

test('a cell of 200,000 characters and an unclosed quote are reported and nothing crashes', async () => {
  const shopId = await emptyShop()
  const result = await importText(
    shopId,
    `${HEAD}a,A,${'x'.repeat(200_000)},true,,,1,,,\n${'h'.repeat(300)},B,,true,,,1,,,\nc,"C,,true,,,1,,,\nd,D,,true,,,1,,,\n`,
  )
  expect(result).toMatchObject({ status: 'done', products_created: 1, failed_rows: 2 })
  expect(result.report.map(({ row, reason }) => [row, reason])).toEqual([
    [2, 'too_long'],
    [3, 'too_long'],
    [4, 'quote_not_closed'],
  ])
})

test('100 variants and 20 pictures are the most a product may have', async () => {
  const rows = Array.from(
    { length: 105 },
    (_, n) => `big,${n ? '' : 'Big'},,true,${n ? '' : 'Nr'},${n},1,,,https://pictures.test/${n}.jpg`,
  )
  const result = await importText(await emptyShop(), HEAD + rows.join('\n'))
  expect(result).toMatchObject({ products_created: 1, failed_rows: 5, pictures: { waiting: 20 } })
  expect(new Set(result.report.map((each) => each.reason))).toEqual(new Set(['too_many_pictures', 'too_many_variants']))
})

test('an import that was abandoned half-way is continued by another process, and nothing is done twice', async () => {
  const shopId = await emptyShop()
  const content = HEAD + Array.from({ length: 2000 }, (_, n) => `p${n},Product ${n},,true,,,${n + 1},,,`).join('\n')
  const id = await startImport(app, {
    shopId,
    accountId: null,
    fileName: 'x.csv',
    file: Readable.from([Buffer.from(content)]),
  })
  const first = await claim(app, id)
  await workOn(app, first!, 0) // its time is over after the first batch
  const dead = await claim(app, id) // and this one dies without a word
  expect(dead!.rows).toBe(100)
  expect(await claim(app)).toBeUndefined()
  app.clock.advance(60_000)
  const heir = await claim(app)
  expect(heir).toMatchObject({ importId: id, rows: 100 })
  await workOn(app, dead!, 60_000) // the dead one was only slow: it must notice
  await workOn(app, heir!, 60_000)
  const { rows } = await app.pool.query(
    'select status, products_created, products_updated, rows from imports where id = $1',
    [id],
  )
  expect(rows).toEqual([{ status: 'done', products_created: 2000, products_updated: 0, rows: 2000 }])
})

/** The folder of the real product files: one that is named, or the one beside the repository's folder. */
const REAL_FILES =
  process.env.KONGSI_REAL_FILES ?? fileURLToPath(new URL('../../../../../shared/data/catalog', import.meta.url))
test.skipIf(!existsSync(REAL_FILES)).each([
  ['tokopedia-products.csv', 'IDR', 1308],
  ['shopify-apparel.csv', 'USD', 20],
  ['shopify-home-and-garden.csv', 'USD', 20],
  ['shopify-jewelery.csv', 'USD', 20],
])('imports %s completely, and what it exports makes the same catalogue', async (name, currency, products) => {
  const shopId = await emptyShop(currency)
  const result = await importText(shopId, await readFile(join(REAL_FILES, name)))
  expect(result).toMatchObject({ status: 'done', products_created: products, failed_rows: 0, report: [] })
  const first = await exported(shopId)
  const other = await emptyShop(currency)
  expect(await importText(other, first)).toMatchObject({ products_created: products, report: [] })
  expect(await exported(other)).toBe(first)
})
