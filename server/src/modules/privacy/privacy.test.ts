import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MINUTE } from '../../platform/clock.ts'
import { once } from '../../platform/idempotency.ts'
import { type TestApp, testApp } from '../../testing/app.ts'
import { ADDRESS, shop, wish } from '../../testing/market.ts'
import { addAddress, createAccount, readSession, signInAs } from '../accounts/index.ts'
import { buyAlone } from '../checkout/index.ts'
import { applyToLead, usePointIn } from '../leaders/index.ts'
import { openShop } from '../shops/index.ts'

let app: TestApp
let serial = 0

beforeAll(async () => {
  app = await testApp({}, afterAll)
  await createAccount(app, { email: 'operator@example.com', name: 'Operator' })
})

async function somebody(password?: string) {
  const email = `p${++serial}@example.com`
  const id = await createAccount(app, { email, name: 'Siti Rahma', ...(password && { password }) })
  return { id, email, headers: { cookie: await signInAs(app, id) } }
}
type Somebody = Awaited<ReturnType<typeof somebody>>

const LEADING = {
  about: 'My neighbours trust me.',
  point: {
    name: 'Siti at the gate',
    phone: '+62 361 555 010',
    country: 'ID',
    region: 'Bali',
    city: 'Ubud',
    line1: 'Jl. Raya 7',
    line2: '',
    postal_code: '80571',
    hours: { mon: [{ from: '16:00', to: '20:00' }], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
    time_zone: 'Asia/Makassar',
    note: 'Behind the temple',
  },
}

const erase = (who: Somebody, body = {}) =>
  app.http.inject({ method: 'POST', url: '/api/v1/me/erasure', headers: who.headers, payload: body })

async function orderOf(who: Somebody): Promise<string> {
  const seller = await shop(app)
  const placed = await buyAlone(app, wish(who.id, seller), once(who.id, `test-key-${serial++}`, '', null))
  return placed.order_id
}

const settle = (orderId: string) => app.pool.query(`update orders set status = 'settled' where id = $1`, [orderId])

describe('an export', () => {
  test('has all that is known of somebody, and nothing of others', async () => {
    const [me, other] = [await somebody(), await somebody()]
    await addAddress(app, me.id, ADDRESS)
    await addAddress(app, other.id, ADDRESS)
    const orderId = await orderOf(me)
    await orderOf(other)
    await applyToLead(app, me.id, LEADING)
    const answer = await app.http.inject({ url: '/api/v1/me/export', headers: me.headers })
    expect(answer.headers['content-disposition']).toContain('attachment')
    expect(answer.json()).toMatchObject({
      account: { email: me.email, name: 'Siti Rahma' },
      addresses: [{ city: ADDRESS.city }],
      sessions: [{ current: true }],
      leadership: { about: LEADING.about, points: [{ line1: 'Jl. Raya 7', phone: '+62 361 555 010' }] },
      orders: [{ id: orderId, total: { amount: 10500, currency: 'CNY' } }],
    })
    expect(answer.body).not.toContain(other.email)
    expect(answer.body).not.toMatch(/password_hash|token/)
  })
})

describe('an erasure', () => {
  test('takes the person out of everything, and leaves what was bought and paid', async () => {
    const me = await somebody('correct horse')
    await addAddress(app, me.id, ADDRESS)
    const orderId = await orderOf(me)
    await settle(orderId)
    await applyToLead(app, me.id, LEADING)
    app.clock.advance(60 * MINUTE)
    expect((await erase(me)).json().code).toBe('fresh_sign_in_needed')
    expect((await erase(me, { password: 'wrong horse' })).json().code).toBe('wrong_email_or_password')
    expect((await erase(me, { password: 'correct horse' })).statusCode).toBe(204)
    await app.runJobs()

    expect(await readSession(app, me.headers)).toBeNull()
    const signIn = await app.http.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      payload: { email: me.email, password: 'correct horse' },
    })
    expect(signIn.statusCode).toBe(401)
    const { rows } = await app.pool.query('select total, note, address from orders where id = $1', [orderId])
    expect(rows).toEqual([
      { total: 10500, note: '', address: expect.objectContaining({ name: '—', country: 'CN', city: '' }) },
    ])
    expect(await dumpOf(me.id)).not.toMatch(/Siti|@example\.com|Test Road|Jl\. Raya|361 555|neighbours|temple/)
    const again = await createAccount(app, { email: me.email, name: 'Somebody else' })
    expect(again).not.toBe(me.id)
  })

  test('waits for orders that are under way', async () => {
    const me = await somebody()
    const orderId = await orderOf(me)
    const refused = await erase(me)
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'orders_open'])
    expect(await readSession(app, me.headers)).toMatchObject({ name: 'Siti Rahma' })
    await settle(orderId)
    expect((await erase(me)).statusCode).toBe(204)
  })

  test('waits for what is still to be collected at a pick-up point', async () => {
    const me = await somebody()
    await applyToLead(app, me.id, LEADING)
    await app.pool.query(`update leaders set status = 'approved' where account_id = $1`, [me.id])
    const { rows } = await app.pool.query('select id from pickup_points where leader_id = $1', [me.id])
    await app.transact((tx) => usePointIn(tx, rows[0].id))
    const refused = await erase(me)
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'pickup_point_in_use'])
    expect((await app.http.inject({ url: `/api/v1/pickup-points/${rows[0].id}` })).json().line1).toBe('Jl. Raya 7')
  })

  test('leaves no shop without an owner, and no market without an operator', async () => {
    const me = await somebody()
    const input = { name: 'S', country: 'ID', currency: 'IDR', languages: ['id' as const], return_days: 7 }
    await openShop(app, me.id, { handle: `own-${++serial}`, ...input })
    expect((await erase(me)).json().code).toBe('last_owner')
    const market = await testApp()
    const operator = await createAccount(market, { email: 'only@example.com', name: 'Only' })
    const headers = { cookie: await signInAs(market, operator) }
    const refused = await market.http.inject({ method: 'POST', url: '/api/v1/me/erasure', headers, payload: {} })
    expect(refused.json().code).toBe('last_operator')
  })
})

/** Every row that refers to an account, as text. */
async function dumpOf(accountId: string): Promise<string> {
  const { rows } = await app.pool.query(
    `select format('select coalesce(string_agg(t::text, '' ''), '''') as text from %I t where %I = $1', table_name, column_name) as query
     from information_schema.columns
     where table_schema = 'public' and data_type = 'uuid' and column_name in ('account_id', 'owner_id', 'accepted_by', 'invited_by', 'leader_id')`,
  )
  const texts = await Promise.all(
    rows.map(async ({ query }) => (await app.pool.query<{ text: string }>(query, [accountId])).rows[0]?.text),
  )
  const { rows: own } = await app.pool.query('select accounts::text as text from accounts where id = $1', [accountId])
  return [...texts, own[0].text].join('\n')
}
