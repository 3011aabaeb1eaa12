import { beforeEach, expect, test } from 'vitest'
import { DAY, HOUR } from '../../platform/clock.ts'
import type { TestApp } from '../../testing/app.ts'
import { testApp } from '../../testing/app.ts'
import { type Client, clientOf } from '../../testing/client.ts'
import { cost } from '../../testing/cost.ts'
import { crowd, shop, type TestShop, wish } from '../../testing/market.ts'
import { paid } from '../../testing/payments.ts'
import { buyAlone } from '../checkout/index.ts'
import { balanceOf, checkLedger } from '../ledger/index.ts'
import { type PaymentProvider, type Placed, providers } from '../payments/index.ts'
import { confirmReceipt, shipOrders } from '../shipping/index.ts'
import { marketChecks, overdueChecks, settleDueOrders } from './index.ts'

let app: TestApp
let operator: Client
let seller: TestShop
let shopkeeper: Client
let buyerId: string

beforeEach(async () => {
  app = await testApp()
  operator = await clientOf(app, (await crowd(app, 1))[0])
  seller = await shop(app)
  shopkeeper = await clientOf(app, seller.ownerId)
  buyerId = (await crowd(app, 1))[0]!
  await app.pool.query('update shops set shipping_fee = 501 where id = $1', [seller.shopId])
  return async () => expect(await checkLedger(app.db, marketChecks)).toEqual([])
})

async function bought(quantity = 1): Promise<Placed> {
  const placed = await buyAlone(app, wish(buyerId, seller, quantity))
  await paid(app, placed)
  return placed
}

async function received(quantity = 1): Promise<Placed> {
  const placed = await bought(quantity)
  const parcel = { orderId: placed.order_id, carrier: 'SF', trackingNumber: '1' }
  await shipOrders(app, { shopId: seller.shopId, accountId: seller.ownerId, parcels: [parcel] })
  await confirmReceipt(app, buyerId, placed.order_id)
  return placed
}

const cny = (amount: number) => ({ amount, currency: 'CNY' })
const balance = async () => (await shopkeeper.get(`/shops/${seller.shopId}/balance`)).body
const statement = async (query = '') => (await shopkeeper.get(`/shops/${seller.shopId}/statement${query}`)).body
const statusOf = async (orderId: string) =>
  (await app.pool.query('select status from orders where id = $1', [orderId])).rows[0].status

test('a received order is settled when its return window is over, to the cent, by the fee of the day it was placed', async () => {
  const order = await received()
  await app.pool.query(`insert into settings (name, value, updated_at) values ('market_fee_bp', '1000', now())`)
  expect(await balance()).toEqual({ currency: 'CNY', held_in_escrow: cny(10_501), available: cny(0), debt: cny(0) })

  app.clock.advance(7 * DAY - 1)
  await app.sweep()
  expect(await statusOf(order.order_id)).toBe('received')
  app.clock.advance(1)
  await app.sweep()
  expect(await statusOf(order.order_id)).toBe('settled')

  // 5 % of 105.01 is 5.2505
  expect(await balance()).toEqual({ currency: 'CNY', held_in_escrow: cny(0), available: cny(9_976), debt: cny(0) })
  expect((await balanceOf(app.db, { kind: 'market_fee' }, 'CNY')).balance).toBe(525)
  expect((await statement()).items).toEqual([
    {
      id: expect.any(Number),
      at: app.clock.now().toISOString(),
      kind: 'settle',
      order_id: order.order_id,
      order_number: order.order_number,
      gross: cny(10_501),
      fee: cny(525),
      leader_fee: cny(0),
      net: cny(9_976),
      balance: cny(9_976),
    },
  ])
  const { rows } = await app.pool.query(`select payload from events where type = 'order.settled'`)
  expect(rows).toMatchObject([{ payload: { order_id: order.order_id, amount: 9_976, fee: 525, currency: 'CNY' } }])
})

test('a payment that arrives twice is not settled to the shop, however long its refund takes', async () => {
  const order = await received()
  const sandbox = providers.get('sandbox')!
  const broken: PaymentProvider = { ...sandbox, refund: () => Promise.reject(new Error('The bank is closed.')) }
  providers.set('sandbox', broken)
  try {
    await app.pool.query(
      `insert into payments (shop_id, id, order_id, account_id, provider, currency, amount, status, created_at)
       select shop_id, gen_random_uuid(), order_id, account_id, provider, currency, amount, 'pending', created_at
       from payments where order_id = $1`,
      [order.order_id],
    )
    const second = await app.pool.query(`select id from payments where status = 'pending'`)
    await paid(app, { ...order, payment_id: second.rows[0].id })
    await app.runJobs()
    app.clock.advance(7 * DAY)
    await app.sweep()
    expect((await balance()).available).toEqual(cny(9_976))
    expect(await checkLedger(app.db, marketChecks)).toEqual([])

    const { items } = (await operator.get('/admin/refunds')).body
    expect(items).toMatchObject([
      {
        order_number: order.order_number,
        reason: 'duplicate',
        status: 'pending',
        attempts: 1,
        last_error: 'The bank is closed.',
        amount: cny(10_501),
      },
    ])
    expect((await operator.post(`/admin/refunds/${items[0].id}/retry`)).status).toBe(202)
    providers.set('sandbox', sandbox)
    await app.runJobs()
    expect((await operator.get('/admin/refunds')).body.items).toEqual([])
    expect((await operator.get('/admin/refunds?status=done')).body.items).toHaveLength(1)
    expect((await operator.post(`/admin/refunds/${items[0].id}/retry`)).body.code).toBe('refund_is_done')
  } finally {
    providers.set('sandbox', sandbox)
  }
})

test('the statement tells every settled order, sums to the balance, and its file says the same in decimals', async () => {
  const orders = []
  for (const quantity of [1, 2, 3, 1, 5]) orders.push(await received(quantity))
  app.clock.advance(7 * DAY)
  await app.sweep()
  const whole = (await statement('?limit=100')).items
  expect(whole).toHaveLength(5)
  expect(whole.reduce((sum: number, line: { net: { amount: number } }) => sum + line.net.amount, 0)).toBe(
    (await balance()).available.amount,
  )
  const first = await statement('?limit=3')
  const second = await statement(`?limit=3&cursor=${first.next_cursor}`)
  expect([...first.items, ...second.items]).toEqual(whole)
  expect((await statement(`?to=${encodeURIComponent(app.clock.now().toISOString())}`)).items).toEqual([])

  const { headers, text } = await shopkeeper.get(`/shops/${seller.shopId}/statement.csv`)
  expect(headers['content-disposition']).toBe('attachment; filename="statement.csv"')
  const [header, ...lines] = text.trimEnd().split('\n')
  expect(header).toBe('at,kind,order_number,currency,gross,fee,leader_fee,net,balance')
  expect(lines).toHaveLength(5)
  expect(lines.at(-1)).toMatch(/^2026-.*,settle,\d+,CNY,\d+\.\d\d,\d+\.\d\d,0\.00,(\d+\.\d\d),\1$/)
})

test('any number of orders is settled by as many statements as one; each once, whoever settles', async () => {
  const costOfSettling = async () => {
    app.clock.advance(7 * DAY)
    return (await cost(app, () => settleDueOrders(app))).statements
  }
  await received()
  const ofOne = await costOfSettling()
  for (let n = 0; n < 5; n++) await received()
  expect(await costOfSettling()).toBe(ofOne)

  for (let n = 0; n < 6; n++) await received()
  app.clock.advance(7 * DAY)
  await Promise.all([settleDueOrders(app), settleDueOrders(app), settleDueOrders(app)])
  expect((await balance()).available).toEqual(cny(12 * 9_976))
  const { rows } = await app.pool.query(`select count(*)::int as n from events where type = 'order.settled'`)
  expect(rows).toEqual([{ n: 12 }])
})

test('a fee of nothing or of all leaves no stray cent', async () => {
  for (const bp of ['0', '10000']) {
    const order = await received()
    await app.pool.query('update orders set market_fee_bp = $2 where id = $1', [order.order_id, bp])
  }
  app.clock.advance(7 * DAY)
  await app.sweep()
  expect((await balance()).available).toEqual(cny(10_501))
  expect((await balanceOf(app.db, { kind: 'market_fee' }, 'CNY')).balance).toBe(10_501)
})

test('money is for owners and managers; the operator checks the books', async () => {
  const [packer] = await crowd(app, 1)
  await app.pool.query(
    `insert into shop_members (shop_id, account_id, role, created_at) values ($1, $2, 'packer', now())`,
    [seller.shopId, packer],
  )
  const hands = await clientOf(app, packer)
  for (const path of ['balance', 'statement', 'statement.csv'])
    expect((await hands.get(`/shops/${seller.shopId}/${path}`)).body.code).toBe('not_allowed')
  expect((await shopkeeper.post('/admin/ledger-check')).body.code).toBe('not_allowed')
  await bought()
  expect((await operator.post('/admin/ledger-check')).body).toMatchObject({ findings: [] })
  await app.pool.query('update stock set reserved = reserved + 1')
  expect((await operator.post('/admin/ledger-check')).body.findings).toMatchObject([
    { check: 'the units held of every variant are those of orders that wait' },
  ])
  await app.pool.query('update stock set reserved = reserved - 1')
})

test('a shop sees what to do today', async () => {
  await app.pool.query('update stock set on_hand = 7')
  await bought(2)
  await received()
  app.clock.advance(3 * DAY + HOUR)
  await bought()
  const { body } = await shopkeeper.get(`/shops/${seller.shopId}/today`)
  expect(body).toEqual({
    to_ship: 2,
    late_to_ship: 1,
    on_the_way: 0,
    open_groups: 0,
    orders_today: 1,
    sales_today: cny(10_501),
    running_out: [
      {
        product_id: seller.productId,
        variant_id: seller.variantId,
        title: 'Garlic shoots',
        variant_title: '',
        left: 3,
      },
    ],
  })
  const since = encodeURIComponent('2026-03-02T00:00:00Z')
  expect((await shopkeeper.get(`/shops/${seller.shopId}/today?since=${since}`)).body.orders_today).toBe(3)
})

test('what should have happened by itself and did not is found', async () => {
  await buyAlone(app, wish(buyerId, seller))
  await received()
  const found = async () => {
    const findings = await checkLedger(app.db, overdueChecks(app.clock.now()))
    return findings.map(({ check }) => check)
  }
  expect(await found()).toEqual([])
  app.clock.advance(30 * DAY)
  expect(await found()).toEqual([
    'no order waits longer than it may to be paid',
    'no order waits longer than it may to be settled',
  ])
  await app.sweep()
  expect(await found()).toEqual([])
})
