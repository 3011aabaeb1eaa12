import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listen, type TestApp, testApp } from '../../testing/app.ts'
import { cost } from '../../testing/cost.ts'
import { createAccount, readSession, signInAs } from './index.ts'

const json = { 'content-type': 'application/json' }

let app: TestApp
let serial = 0

beforeAll(async () => {
  app = await testApp({}, afterAll)
})

/** What somebody new types. */
const somebody = () => ({ email: `p${++serial}@example.com`, password: 'correct horse', name: 'Ann' })

const post = (app: TestApp, path: string, body: object, headers: Record<string, string> = {}) =>
  app.http.inject({ method: 'POST', url: `/api/auth/${path}`, payload: body, headers: { ...json, ...headers } })

const cookieOf = (response: { headers: { 'set-cookie'?: string | string[] | undefined } }): string =>
  String([response.headers['set-cookie']].flat()[0]).split(';')[0] ?? ''

const codeFor = async (app: TestApp): Promise<string> => {
  await app.runJobs()
  return /\d{6}/.exec(app.mails.at(-1)?.text ?? '')?.[0] ?? ''
}

describe('a password', () => {
  test('makes an account, signs in, and is never kept as it is', async () => {
    const ann = somebody()
    const signedUp = await post(app, 'sign-up/email', ann, { 'accept-language': 'ru' })
    expect(signedUp.statusCode).toBe(200)
    expect(signedUp.json().user).toMatchObject({ email: ann.email, name: 'Ann' })
    expect(signedUp.body).not.toContain('token')

    const signedIn = await post(app, 'sign-in/email', { email: ann.email.toUpperCase(), password: ann.password })
    const actor = await readSession(app, { cookie: `theme=dark; ${cookieOf(signedIn)}; other=1` })
    expect(actor).toMatchObject({ email: ann.email, language: 'ru' })
    const { password_hash } = await app.db.selectFrom('credentials').select('password_hash').executeTakeFirstOrThrow()
    expect(password_hash).not.toContain(ann.password)
  })

  test('that is wrong, and an address nobody has, get the same answer', async () => {
    const ann = somebody()
    await post(app, 'sign-up/email', ann)
    const wrong = await post(app, 'sign-in/email', { email: ann.email, password: 'wrong horse' })
    const unknown = await post(app, 'sign-in/email', { email: 'nobody@example.com', password: 'wrong horse' })
    for (const each of [wrong, unknown]) {
      expect(each.statusCode).toBe(401)
      expect(each.headers['content-type']).toContain('application/problem+json')
      expect(each.json()).toMatchObject({ code: 'wrong_email_or_password', status: 401 })
    }
  })

  test.each([
    [{ password: 'short' }, 422, 'invalid_input'],
    [{ email: 'ann' }, 422, 'invalid_input'],
    [{ name: '   ' }, 422, 'invalid_input'],
    [{ operator: true }, 422, 'invalid_input'],
    [{ email: 'taken@example.com' }, 409, 'account_exists'],
  ])('and what cannot be an account is refused: %o', async (wrong, status, code) => {
    await createAccount(app, { email: 'taken@example.com', name: 'First' }).catch(() => {})
    const answer = await post(app, 'sign-up/email', { ...somebody(), ...wrong })
    expect([answer.statusCode, answer.json().code]).toEqual([status, code])
  })

  test('can be set anew by a code, which ends every session', async () => {
    const ann = somebody()
    const before = cookieOf(await post(app, 'sign-up/email', ann))
    await post(app, 'email-otp/request-password-reset', { email: ann.email })
    const reset = { email: ann.email, otp: await codeFor(app), password: 'a new password' }
    expect((await post(app, 'email-otp/reset-password', reset)).statusCode).toBe(200)
    expect(await readSession(app, { cookie: before })).toBeNull()
    const signIn = (password: string) => post(app, 'sign-in/email', { email: ann.email, password })
    expect((await signIn(ann.password)).statusCode).toBe(401)
    expect((await signIn(reset.password)).statusCode).toBe(200)
  })
})

describe('a code by e-mail', () => {
  test('signs in somebody new, in their language, and works once', async () => {
    const { email } = somebody()
    const ask = { email, type: 'sign-in' }
    await post(app, 'email-otp/send-verification-otp', ask, { 'accept-language': 'id-ID' })
    const otp = await codeFor(app)
    expect(app.mails.at(-1)).toMatchObject({ to: email, subject: `Kode Anda: ${otp}` })

    const first = await post(app, 'sign-in/email-otp', { email, otp, name: 'Nia' })
    expect(await readSession(app, { cookie: cookieOf(first) })).toMatchObject({ name: 'Nia' })
    const second = await post(app, 'sign-in/email-otp', { email, otp })
    expect([second.statusCode, second.json().code]).toEqual([400, 'wrong_code'])
  })

  test('cannot be guessed: after three tries it is void', async () => {
    const { email } = somebody()
    await post(app, 'email-otp/send-verification-otp', { email, type: 'sign-in' })
    const otp = await codeFor(app)
    const wrong = otp === '000000' ? '111111' : '000000'
    const tries = []
    for (const guess of [wrong, wrong, wrong, otp]) {
      tries.push((await post(app, 'sign-in/email-otp', { email, otp: guess })).json().code)
    }
    expect(tries).toEqual(['wrong_code', 'wrong_code', 'wrong_code', 'too_many_tries'])
  })

  test('takes an account from whoever made it with an address that is not theirs', async () => {
    const ann = somebody()
    const squatter = cookieOf(await post(app, 'sign-up/email', ann))
    await post(app, 'email-otp/send-verification-otp', { email: ann.email, type: 'sign-in' })
    const owner = await post(app, 'sign-in/email-otp', { email: ann.email, otp: await codeFor(app) })
    expect(owner.statusCode).toBe(200)
    expect(await readSession(app, { cookie: squatter })).toBeNull()
    expect((await post(app, 'sign-in/email', { email: ann.email, password: ann.password })).statusCode).toBe(401)
  })
})

describe('a session', () => {
  test('needs our signature, and ends at once when it is revoked, signed out or expired', async () => {
    const app = await testApp()
    const id = await createAccount(app, somebody())
    const [one, two, three] = await Promise.all([signInAs(app, id), signInAs(app, id), signInAs(app, id)])
    const forged = one.replace(/\..{6}/, (signature) => `.AAAAAA${signature.slice(7)}`)
    expect(await readSession(app, { cookie: forged })).toBeNull()

    const list = await app.http.inject({ url: '/api/v1/me/sessions', headers: { cookie: one } })
    expect(list.json().items).toHaveLength(3)
    const other = list.json().items.find((each: { current: boolean }) => !each.current)
    const ended = await app.http.inject({
      method: 'DELETE',
      url: `/api/v1/me/sessions/${other.id}`,
      headers: { cookie: one },
    })
    expect(ended.statusCode).toBe(204)
    const alive = await Promise.all([one, two, three].map((cookie) => readSession(app, { cookie })))
    expect(alive.filter(Boolean)).toHaveLength(2)

    await app.http.inject({ method: 'DELETE', url: '/api/v1/me/sessions', headers: { cookie: one } })
    expect(await Promise.all([two, three].map((cookie) => readSession(app, { cookie })))).toEqual([null, null])

    app.clock.advance(30 * 24 * 3600 * 1000)
    expect(await readSession(app, { cookie: one })).toBeNull()
    await app.sweep()
    expect(await app.db.selectFrom('sessions').selectAll().execute()).toEqual([])
  })

  test('is ended by signing out', async () => {
    const ann = somebody()
    const cookie = cookieOf(await post(app, 'sign-up/email', ann))
    const out = await post(app, 'sign-out', {}, { cookie })
    expect(out.statusCode).toBe(200)
    expect(await readSession(app, { cookie })).toBeNull()
  })

  test('of somebody else cannot be ended', async () => {
    const [a, b] = await Promise.all([somebody(), somebody()].map((each) => createAccount(app, each)))
    const [mine, theirs] = await Promise.all([signInAs(app, a ?? ''), signInAs(app, b ?? '')])
    const { sessionId } = (await readSession(app, { cookie: theirs })) ?? { sessionId: '' }
    const answer = await app.http.inject({
      method: 'DELETE',
      url: `/api/v1/me/sessions/${sessionId}`,
      headers: { cookie: mine },
    })
    expect(answer.statusCode).toBe(404)
    expect(await readSession(app, { cookie: theirs })).not.toBeNull()
  })

  test('is read with one statement, and without a cookie with none', async () => {
    const cookie = await signInAs(app, await createAccount(app, somebody()))
    const read = async (headers: { cookie?: string }) => (await cost(app, () => readSession(app, headers))).statements
    expect(await read({ cookie })).toBe(1)
    expect(await read({})).toBe(0)
    expect(await read({ cookie: 'kongsi.session_token=nonsense' })).toBe(0)
  })
})

test('of twenty people who sign up to an empty market at once, exactly one becomes operator', async () => {
  const app = await testApp()
  const answers = await Promise.all(Array.from({ length: 20 }, () => post(app, 'sign-up/email', somebody())))
  expect(answers.map((each) => each.statusCode)).toEqual(Array(20).fill(200))
  const operators = await app.db.selectFrom('accounts').select('id').where('operator', '=', true).execute()
  expect(operators).toHaveLength(1)
})

describe('another site', () => {
  test.each([
    { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    { origin: 'https://evil.example' },
    { origin: 'null', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
  ])('cannot sign a browser in: %o', async (headers) => {
    const { email, password, name } = somebody()
    await createAccount(app, { email, password, name })
    const answer = await post(app, 'sign-in/email', { email, password }, headers as never)
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'other_origin'])
  })

  test('is not ours by another name: the address the browser used is trusted', async () => {
    const url = await listen(app)
    const { email, password, name } = somebody()
    await createAccount(app, { email, password, name })
    const answer = await fetch(`${url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { ...json, origin: url, cookie: 'theme=dark' },
      body: JSON.stringify({ email, password }),
    })
    expect(answer.status).toBe(200)
  })
})

test('the doors are limited, by network address and by e-mail address; so are the codes', async () => {
  const app = await testApp({ KONGSI_RATE_LIMIT: '900' })
  const knock = (path: string, body: object, remoteAddress: string) =>
    app.http.inject({ method: 'POST', url: `/api/auth/${path}`, remoteAddress, payload: body })
  const signIn = (email: string, address: string) => knock('sign-in/email', { email, password: 'wrong horse' }, address)
  const statuses = async (count: number, one: (n: number) => ReturnType<typeof knock>) => {
    const seen: number[] = []
    for (let n = 0; n < count; n++) seen.push((await one(n)).statusCode)
    return seen
  }
  const ofOneAddress = await statuses(10, (n) => signIn(`p${n}@example.com`, '192.0.2.1'))
  expect(ofOneAddress).toEqual([...Array(9).fill(401), 429])
  expect(await statuses(4, (n) => signIn('one@example.com', `192.0.2.${10 + n}`))).toEqual([401, 401, 401, 429])
  const ask = { email: 'one@example.com', type: 'sign-in' }
  const codes = await statuses(3, (n) => knock('email-otp/send-verification-otp', ask, `192.0.2.${20 + n}`))
  expect(codes).toEqual([200, 200, 429])
  const refused = await signIn('p9@example.com', '192.0.2.1')
  expect(refused.json()).toMatchObject({ code: 'too_many_requests' })
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
})

describe('the demo', () => {
  test('lends its ready-made people, and nobody else', async () => {
    const app = await testApp()
    const real = await createAccount(app, { email: 'real@example.com', name: 'Real' })
    const made = await createAccount(app, { email: 'made@example.com', name: 'Made', demoRole: 'seller' })
    const people = await app.http.inject({ url: '/api/v1/demo/people' })
    expect(people.json().items).toEqual([{ id: made, name: 'Made', picture: null, role: 'seller' }])
    const be = (account_id: string) =>
      app.http.inject({ method: 'POST', url: '/api/v1/demo/sessions', payload: { account_id } })
    expect((await be(real)).statusCode).toBe(404)
    const entered = await be(made)
    expect(entered.statusCode).toBe(201)
    expect(await readSession(app, { cookie: cookieOf(entered) })).toMatchObject({ accountId: made })
  })

  test('is not there in a real market', async () => {
    const app = await testApp({ KONGSI_DEMO: '0' })
    expect((await app.http.inject({ url: '/api/v1/demo/people' })).statusCode).toBe(404)
  })
})
