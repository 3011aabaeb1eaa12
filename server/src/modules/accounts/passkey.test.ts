import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../testing/app.ts'
import { createAccount, readSession } from './index.ts'
import { TestAuthenticator } from './test-authenticator.ts'

const origin = 'http://localhost:3000'
const ann = { email: 'ann@example.com', password: 'correct horse' }
let app: TestApp

beforeAll(async () => {
  app = await testApp({ PUBLIC_URL: origin }, afterAll)
})

type Cookies = Map<string, string>

/** Asks as a browser does: it keeps the cookies it is given. */
async function ask(cookies: Cookies, path: string, body?: object, from = origin) {
  const cookie = [...cookies].map((pair) => pair.join('=')).join('; ')
  const answer = await app.http.inject({
    method: body ? 'POST' : 'GET',
    url: `/api/auth/${path}`,
    headers: { origin: from, 'sec-fetch-site': 'same-origin', ...(cookie && { cookie }) },
    ...(body && { payload: body }),
  })
  for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    cookies.set(name, value)
  }
  return answer
}

const cookieHeader = (cookies: Cookies) => ({ cookie: [...cookies].map((pair) => pair.join('=')).join('; ') })

test('a passkey is added by who is signed in, signs in without a password, and can be removed', async () => {
  await createAccount(app, { ...ann, name: 'Ann' })
  const device = new TestAuthenticator(origin)
  const laptop: Cookies = new Map()
  await ask(laptop, 'sign-in/email', ann)
  const offered = await ask(laptop, 'passkey/generate-register-options?name=Laptop')
  const added = await ask(laptop, 'passkey/verify-registration', {
    response: device.register(offered.json()),
    name: 'Laptop',
  })
  expect(added.statusCode, added.body).toBe(200)

  const phone: Cookies = new Map()
  const asked = await ask(phone, 'passkey/generate-authenticate-options')
  const answer = device.signIn(asked.json())
  expect((await ask(phone, 'passkey/verify-authentication', { response: answer })).statusCode).toBe(200)
  expect(await readSession(app, cookieHeader(phone))).toMatchObject({ email: ann.email })

  const again = await ask(new Map(phone), 'passkey/verify-authentication', { response: answer })
  expect([again.statusCode, again.json().code]).toEqual([400, 'passkey_refused'])

  const [{ id }] = (await ask(laptop, 'passkey/list-user-passkeys')).json()
  expect((await ask(laptop, 'passkey/delete-passkey', { id })).statusCode).toBe(200)
  const gone = await ask(phone, 'passkey/generate-authenticate-options')
  const late = await ask(phone, 'passkey/verify-authentication', { response: device.signIn(gone.json()) })
  expect(late.statusCode).toBe(400)
})

test('a passkey answered for another site is refused', async () => {
  const account = { email: 'bo@example.com', password: 'correct horse' }
  await createAccount(app, { ...account, name: 'Bo' })
  const laptop: Cookies = new Map()
  await ask(laptop, 'sign-in/email', account)
  const offered = await ask(laptop, 'passkey/generate-register-options')
  const phished = new TestAuthenticator('http://evil.example').register(offered.json())
  const answer = await ask(laptop, 'passkey/verify-registration', { response: phished })
  expect([answer.statusCode, answer.json().code]).toEqual([400, 'passkey_refused'])
})

test('answers that no browser gives are refused', async () => {
  const laptop: Cookies = new Map()
  await ask(laptop, 'sign-in/email', ann)
  const good = new TestAuthenticator(origin).signIn({ challenge: 'AAAA', rpId: 'localhost' }) as { response: object }
  const { id } = (await ask(new Map(), 'sign-in/email', ann)).json().user
  const junk = [
    {},
    { ...good, id: 'not base64!' },
    { ...good, response: { clientDataJSON: 'AAAA' } },
    { ...good, response: { ...good.response, clientDataJSON: 'bm90IGpzb24', attestationObject: 7 } },
    { ...good, response: { ...good.response, attestationObject: 'AAAA', userHandle: id } },
    { ...good, response: { ...good.response, authenticatorData: 'AA' } },
  ]
  for (const response of junk) {
    await ask(laptop, 'passkey/generate-register-options')
    await ask(laptop, 'passkey/generate-authenticate-options')
    for (const path of ['passkey/verify-registration', 'passkey/verify-authentication']) {
      const answer = await ask(laptop, path, { response })
      expect([response, answer.statusCode < 500 && answer.statusCode >= 400]).toEqual([response, true])
    }
  }
})

test('nobody adds a passkey without being signed in', async () => {
  expect((await ask(new Map(), 'passkey/generate-register-options')).statusCode).toBe(401)
})
