import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../testing/app.ts'
import { headersOf, person, shop } from '../../testing/market.ts'
import { createProduct, getProduct } from './index.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp({}, afterAll)
})

async function upload(shopId: string, accountId: string, file: Uint8Array) {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(file)]), 'beans.png')
  const sent = new Response(form)
  return app.http.inject({
    method: 'POST',
    url: `/api/v1/shops/${shopId}/pictures`,
    payload: Buffer.from(await sent.arrayBuffer()),
    headers: { ...(await headersOf(app, accountId)), 'content-type': sent.headers.get('content-type') ?? '' },
  })
}

test('a shop sends pictures for its products; only its editors can, and only pictures', async () => {
  const { shopId, ownerId } = await shop(app)
  const red = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
    .png()
    .toBuffer()

  const sent = await upload(shopId, ownerId, red)
  expect([sent.statusCode, sent.json()]).toMatchObject([201, { width: 40, height: 30 }])
  expect((await upload(shopId, ownerId, red)).json().id).toBe(sent.json().id)
  expect((await upload(shopId, ownerId, Buffer.from('no picture'))).json().code).toBe('not_a_picture')
  expect((await upload(shopId, await person(app), red)).statusCode).toBeGreaterThanOrEqual(403)

  const { id } = await createProduct(
    app,
    shopId,
    {
      language: 'en',
      texts: { en: { title: 'Beans', description: '' } },
      unit: 'kg',
      tags: [],
      options: [],
      variants: [{ options: [], price: { amount: 900, currency: 'CNY' } }],
      pictures: [{ picture_id: sent.json().id, alt: 'Red beans' }],
    },
    { status: 'active' },
  )
  expect((await getProduct(app.db, id, 'en')).pictures).toMatchObject([{ id: sent.json().id, alt: 'Red beans' }])
})
