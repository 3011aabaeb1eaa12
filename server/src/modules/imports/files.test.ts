import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { LANGUAGES } from '../../platform/language.ts'
import { listen, type TestApp, testApp } from '../../testing/app.ts'
import { crowd, headersOf, shop } from '../../testing/market.ts'
import { createProduct, fetchPendingPictures, type ProductInput } from '../catalog/index.ts'
import { savePicture } from '../media/index.ts'
import { workOnImports } from './commands/run-import.ts'
import { exportProducts, getImport, type Import, listProblems, startImport } from './index.ts'

let app: TestApp
let url: string
beforeAll(async () => {
  app = await testApp({}, afterAll)
  url = await listen(app)
})

const CSV = 'URL handle,Title,Price,Product image URL,Variant image URL\n'

/** A shop without products, and its owner's headers. */
async function seller() {
  const { shopId, ownerId, productId } = await shop(app)
  await app.pool.query('delete from products where id = $1', [productId])
  return { shopId, headers: await headersOf(app, ownerId) }
}

async function importText(shopId: string, content: string): Promise<string> {
  const file = Readable.from([Buffer.from(content)])
  const id = await startImport(app, { shopId, accountId: null, fileName: 'products.csv', file })
  while (await workOnImports(app));
  return id
}

test('a file is sent as a form or as the body, read in the background, followed live and accounted for', async () => {
  const { shopId, headers } = await seller()
  const form = new FormData()
  form.set('file', new File([`${CSV}a,A,1\nb,B,x\n`], 'my goods.csv', { type: 'text/csv' }))
  const sent = await fetch(`${url}/api/v1/shops/${shopId}/imports`, { method: 'POST', headers, body: form })
  expect(sent.status).toBe(201)
  const { id, ...waiting } = (await sent.json()) as Import
  expect(waiting).toMatchObject({ status: 'waiting', file_name: 'my goods.csv', total_bytes: 71, read_bytes: 0 })

  const live = await fetch(`${url}/api/v1/shops/${shopId}/imports/${id}/events`, { headers })
  expect(live.headers.get('content-type')).toContain('text/event-stream')
  const reader = live.body!.pipeThrough(new TextDecoderStream()).getReader()
  let seen = ''
  const until = async (sign: string) => {
    while (!seen.includes(sign)) seen += (await reader.read()).value
  }
  await until('"status":"waiting"')
  await workOnImports(app)
  await until('"status":"done"')
  await reader.cancel()

  const list = await app.http.inject({ url: `/api/v1/shops/${shopId}/imports`, headers })
  expect(list.json().items).toMatchObject([{ id, status: 'done', products: 1, failed_rows: 1, problems: 1 }])
  const errors = await app.http.inject({ url: `/api/v1/shops/${shopId}/imports/${id}/errors?limit=1`, headers })
  expect(errors.json()).toEqual({
    items: [{ row: 3, column: 'Price', reason: 'not_a_price', value: 'x' }],
    next_cursor: null,
  })

  const body = await app.http.inject({
    method: 'POST',
    url: `/api/v1/shops/${shopId}/imports`,
    headers: { ...headers, 'content-type': 'text/csv' },
    payload: `${CSV}c,C,3\n`,
  })
  expect(body.statusCode).toBe(201)
  await workOnImports(app)
  const file = await app.http.inject({ url: `/api/v1/shops/${shopId}/products.csv`, headers })
  expect(file.headers['content-disposition']).toContain('products.csv')
  expect(file.body.split('\r\n')).toHaveLength(4)
})

test('strangers see nothing of it, and what is no product file is refused', async () => {
  const { shopId, headers } = await seller()
  const other = await seller()
  const send = (headers: Record<string, string>, payload: string) =>
    app.http.inject({
      method: 'POST',
      url: `/api/v1/shops/${shopId}/imports`,
      headers: { ...headers, 'content-type': 'text/csv' },
      payload,
    })
  expect((await send({}, CSV)).statusCode).toBe(401)
  expect((await send(other.headers, CSV)).statusCode).toBe(403)
  expect((await send(headers, 'a,b\n')).json()).toMatchObject({ status: 422, code: 'not_a_product_file' })
  expect((await send(headers, '')).json()).toMatchObject({ status: 400, code: 'no_import_file' })
  const id = await importText(shopId, `${CSV}a,A,1\n`)
  expect(
    (await app.http.inject({ url: `/api/v1/shops/${other.shopId}/imports/${id}`, headers: other.headers })).statusCode,
  ).toBe(404)
})

test('pictures are fetched after the import; one that cannot be had is reported and the product stays', async () => {
  const { shopId } = await seller()
  const bytes = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#935' } })
    .png()
    .toBuffer()
  const http = createServer((request, response) => {
    if (request.url === '/good.png') response.end(bytes)
    else response.writeHead(404).end()
  })
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready))
  onTestFinished(() => void http.close())
  const { port } = http.address() as AddressInfo
  const at = (name: string) => `http://127.0.0.1:${port}/${name}`
  const id = await importText(
    shopId,
    `${CSV}a,A,1,${at('good.png')},${at('good.png')}\nb,B,1,${at('gone.png')},\nc,C,1,http://10.0.0.1/x.png,\n`,
  )
  expect(await getImport(app.db, shopId, id)).toMatchObject({ status: 'done', pictures: { waiting: 3, fetched: 0 } })

  const mine = (address: string, to: number) => address === '127.0.0.1' && to === port
  while (await fetchPendingPictures(app, mine));
  await app.deliver()
  expect(await getImport(app.db, shopId, id)).toMatchObject({
    products: 3,
    failed_rows: 0,
    pictures: { waiting: 0, fetched: 1, failed: 2 },
  })
  const { items } = await listProblems(app.db, { shopId, importId: id, limit: 9 })
  expect(new Set(items.map(({ row, reason }) => `${row} ${reason}`))).toEqual(
    new Set(['3 picture_not_found', '4 picture_address_refused']),
  )
  const shown = await app.db
    .selectFrom('variants')
    .select('picture_id')
    .where('shop_id', '=', shopId)
    .where('picture_id', 'is not', null)
    .execute()
  expect(shown).toHaveLength(1)
})

test('a picture that cannot be reached is tried again later, three times in all', async () => {
  const { shopId } = await seller()
  const id = await importText(shopId, `${CSV}a,A,1,http://127.0.0.1:1/x.png,\n`)
  for (const waiting of [1, 1, 0]) {
    while (await fetchPendingPictures(app, () => true));
    expect((await getImport(app.db, shopId, id)).pictures.waiting).toBe(waiting)
    app.clock.advance(11 * 60_000)
  }
  await app.deliver()
  expect((await listProblems(app.db, { shopId, importId: id, limit: 9 })).items).toMatchObject([
    { reason: 'picture_unreachable' },
  ])
})

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => `a${text}z`)
const money = fc.integer({ min: 1, max: 10_000_000 }).map((amount) => ({ amount, currency: 'CNY' }))
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

const goods = fc.integer({ min: 0, max: 3 }).chain((options) =>
  fc.record({
    language: fc.constantFrom(...LANGUAGES),
    other: orNull(fc.constantFrom(...LANGUAGES)),
    title: words,
    description: fc
      .array(fc.oneof(words, fc.constantFrom('\n', '<b>', '&amp;', '=1+1')), { maxLength: 8 })
      .map((parts) => parts.join(' ')),
    vendor: orNull(words),
    product_type: orNull(words),
    category_id: orNull(fc.constantFrom(100, 401, 902)),
    tags: fc.array(words, { maxLength: 4 }),
    unit: fc.constantFrom('piece' as const, 'kg' as const),
    options: fc.uniqueArray(words, { minLength: options, maxLength: options, selector: (name) => name.trim() }),
    variants: fc.uniqueArray(
      fc.record({
        options: fc.array(words, { minLength: options, maxLength: options }),
        sku: orNull(words),
        barcode: orNull(words),
        price: money,
        compare_at: orNull(money),
        weight_g: orNull(fc.integer({ min: 1, max: 50_000 })),
        stock: fc.record({ on_hand: fc.nat(1000), tracked: fc.boolean() }),
      }),
      { minLength: 1, maxLength: options === 0 ? 1 : 5, selector: ({ options }) => JSON.stringify(options) },
    ),
    pictures: fc.nat(2),
    status: fc.constantFrom('draft' as const, 'active' as const, 'archived' as const),
  }),
)

test('what is exported imports to the same catalogue', async () => {
  const pictures = await Promise.all(
    ['#111', '#222'].map(async (background) => {
      const [shopId] = await crowd(app, 1)
      const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background } })
        .png()
        .toBuffer()
      return { shopId: shopId!, bytes }
    }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(goods, { minLength: 1, maxLength: 6 }), async (catalogue) => {
      const [from, to] = [await seller(), await seller()]
      const shown = await Promise.all(pictures.map(({ bytes }) => savePicture(app, { bytes, shopId: from.shopId })))
      for (const { title, description, other, status, pictures, ...rest } of catalogue) {
        const text = { title, description }
        const input = {
          ...rest,
          texts: { [rest.language]: text, ...(other && { [other]: text }) },
          pictures: shown.slice(0, pictures).map(({ id }, n) => ({ picture_id: id, alt: `Nr ${n}` })),
        } as ProductInput
        await createProduct(app, from.shopId, input, { status })
      }
      const file = await text(exportProducts(app, from.shopId))
      const id = await importText(to.shopId, file)
      expect((await listProblems(app.db, { shopId: to.shopId, importId: id, limit: 9 })).items).toEqual([])
      expect(await text(exportProducts(app, to.shopId))).toBe(file)
    }),
    { numRuns: 15 },
  )
})
