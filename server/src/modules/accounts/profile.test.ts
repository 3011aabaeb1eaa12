import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../testing/app.ts'
import { ADDRESSES_MAX } from './commands/save-address.ts'
import { createAccount, getPersons, signInAs } from './index.ts'

let app: TestApp
let serial = 0

beforeAll(async () => {
  app = await testApp({}, afterAll)
})

async function somebody() {
  const id = await createAccount(app, { email: `p${++serial}@example.com`, name: 'Ayu' })
  return { id, headers: { cookie: await signInAs(app, id) } }
}
type Somebody = Awaited<ReturnType<typeof somebody>>

const call = (method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE', path: string, who: Somebody, body?: object) =>
  app.http.inject({ method, url: `/api/v1/me${path}`, headers: who.headers, ...(body && { payload: body }) })

const home = {
  name: 'Ayu Lestari',
  phone: '+62 812 3456 7890',
  country: 'ID',
  region: 'Bali',
  city: 'Ubud',
  line1: 'Jl. Raya Ubud 7',
  line2: '',
  postal_code: '',
}

describe('a profile', () => {
  test('changes name, language and currency, one at a time', async () => {
    const me = await somebody()
    await call('PATCH', '', me, { language: 'id' })
    const changed = await call('PATCH', '', me, { currency: 'IDR' })
    expect(changed.json()).toMatchObject({
      id: me.id,
      name: 'Ayu',
      language: 'id',
      currency: 'IDR',
      operator: expect.any(Boolean),
    })
    expect((await call('GET', '', me)).json()).toEqual(changed.json())
  })

  test.each([
    {},
    { language: 'fr' },
    { currency: 'XYZ' },
    { name: ' ' },
    { email: 'x@example.com' },
    { operator: true },
  ])('refuses %o', async (body) => {
    expect((await call('PATCH', '', await somebody(), body)).statusCode).toBe(422)
  })

  test('shows a picture to others until it is taken away', async () => {
    const me = await somebody()
    const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })
      .png()
      .toBuffer()
    const upload = async (file: Uint8Array) => {
      const form = new FormData()
      form.append('file', new Blob([new Uint8Array(file)]), 'me.png')
      const sent = new Response(form)
      const payload = Buffer.from(await sent.arrayBuffer())
      const type = sent.headers.get('content-type') ?? ''
      return app.http.inject({
        method: 'PUT',
        url: '/api/v1/me/picture',
        payload,
        headers: { ...me.headers, 'content-type': type },
      })
    }
    const shown = await upload(bytes)
    expect(shown.json().picture).toMatchObject({ width: 40, height: 30, alt: 'Ayu' })
    expect((await getPersons(app.db, [me.id])).get(me.id)?.picture).toEqual(shown.json().picture)
    expect((await upload(Buffer.from('no picture'))).json().code).toBe('not_a_picture')
    expect((await call('PUT', '/picture', me, {})).json()).toMatchObject({
      code: 'invalid_input',
      errors: [{ path: 'file' }],
    })
    expect((await call('DELETE', '/picture', me)).json().picture).toBeNull()
  })
})

describe('addresses', () => {
  test('of any country; one of them is the default', async () => {
    const me = await somebody()
    const first = (await call('POST', '/addresses', me, home)).json()
    expect(first).toEqual({ ...home, id: first.id, is_default: true })
    const second = (
      await call('POST', '/addresses', me, { ...home, country: 'RU', city: 'Тверь', is_default: true })
    ).json()
    const list = async () =>
      (await call('GET', '/addresses', me)).json().items.map(({ id, is_default }: SavedLike) => [id, is_default])
    expect(await list()).toEqual([
      [second.id, true],
      [first.id, false],
    ])
    await call('PATCH', `/addresses/${first.id}`, me, { is_default: true })
    expect(await list()).toEqual([
      [first.id, true],
      [second.id, false],
    ])
    expect((await call('PATCH', `/addresses/${first.id}`, me, { line2: 'Gate B' })).json()).toEqual({
      ...first,
      line2: 'Gate B',
    })
    expect((await call('DELETE', `/addresses/${second.id}`, me)).statusCode).toBe(204)
    expect((await call('DELETE', `/addresses/${second.id}`, me)).statusCode).toBe(404)
  })

  test('of somebody else are not there', async () => {
    const [me, other] = [await somebody(), await somebody()]
    const { id } = (await call('POST', '/addresses', other, home)).json()
    expect((await call('PATCH', `/addresses/${id}`, me, { city: 'X' })).statusCode).toBe(404)
    expect((await call('DELETE', `/addresses/${id}`, me)).statusCode).toBe(404)
    expect((await call('GET', '/addresses', me)).json().items).toEqual([])
  })

  test('stay few, and have one default, however many are added at once', async () => {
    const me = await somebody()
    const added = await Promise.all(
      Array.from({ length: ADDRESSES_MAX + 5 }, () => call('POST', '/addresses', me, { ...home, is_default: true })),
    )
    expect(added.filter(({ statusCode }) => statusCode === 409)).toHaveLength(5)
    const { items } = (await call('GET', '/addresses', me)).json()
    expect(items.filter(({ is_default }: SavedLike) => is_default)).toHaveLength(1)
  })

  test.each([
    { country: 'ZZ' },
    { country: 'id' },
    { phone: 'call me' },
    { name: '' },
    { city: 'x'.repeat(101) },
    { extra: 1 },
  ])('refuse %o', async (wrong) => {
    expect((await call('POST', '/addresses', await somebody(), { ...home, ...wrong })).statusCode).toBe(422)
  })
})

interface SavedLike {
  id: string
  is_default: boolean
}
