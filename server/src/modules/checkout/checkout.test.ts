import { beforeEach, expect, test } from 'vitest'
import { MINUTE } from '../../platform/clock.ts'
import { newId } from '../../platform/ids.ts'
import { listen, type TestApp, testApp } from '../../testing/app.ts'
import { type Client, clientOf } from '../../testing/client.ts'
import { ADDRESS, crowd, deal, shop, type TestShop, wish } from '../../testing/market.ts'
import { declined, paid } from '../../testing/payments.ts'
import { openGroup } from '../deals/index.ts'
import { checkLedger } from '../ledger/index.ts'
import { marketChecks } from '../settlement/index.ts'
import { buyAlone } from './index.ts'

let app: TestApp
let seller: TestShop
let buyerId: string
let buyer: Client
let operator: Client

beforeEach(async () => {
  app = await testApp()
  const [operatorId] = await crowd(app, 1)
  operator = await clientOf(app, operatorId)
  seller = await shop(app, 5)
  buyerId = (await crowd(app, 1))[0]!
  buyer = await clientOf(app, buyerId)
  return async () => expect(await checkLedger(app.db, marketChecks)).toEqual([])
})

const body = (quantity = 1) => ({ variant_id: seller.variantId, quantity, address: ADDRESS })
const stock = async () =>
  (await app.pool.query('select on_hand, reserved from stock where variant_id = $1', [seller.variantId])).rows[0]
const statusOf = async (orderId: string) =>
  (await app.pool.query('select status from orders where id = $1', [orderId])).rows[0].status

test('one form, sent twice, is one order; a changed one with the same key is refused', async () => {
  const key = { 'idempotency-key': 'form-0001' }
  const first = await buyer.post('/orders', body(2), key)
  const again = await buyer.post('/orders', body(2), key)
  expect(first.status).toBe(201)
  expect(first.body).toMatchObject({ total: { amount: 20_500, currency: 'CNY' }, pay_by: '2026-03-02T08:10:00.000Z' })
  expect(again.body).toEqual(first.body)
  expect(again.headers['idempotent-replayed']).toBe('true')
  expect((await buyer.post('/orders', body(1), key)).body.code).toBe('idempotency_key_reused')
  expect((await buyer.post('/orders', body(1), { 'idempotency-key': '' })).body.code).toBe('idempotency_key_needed')
  expect(await stock()).toEqual({ on_hand: 5, reserved: 2 })
})

test('what cannot be bought is refused with the reason', async () => {
  const code = async (client: Client, wanted: object) => (await client.post('/orders', wanted)).body.code
  expect(await code(await clientOf(app), body())).toBe('sign_in_needed')
  expect(await code(buyer, { ...body(), variant_id: newId() })).toBe('not_found')
  expect(await code(buyer, body(6))).toBe('out_of_stock')
  expect(await code(buyer, { variant_id: seller.variantId, quantity: 1 })).toBe('unknown_address')
  expect(await code(buyer, { ...body(), address: { ...ADDRESS, country: 'ZZ' } })).toBe('invalid_input')
  expect(await code(buyer, body(0))).toBe('invalid_input')
  expect(await code(await clientOf(app, seller.ownerId), body())).toBe('own_shop')
  expect(await stock()).toEqual({ on_hand: 5, reserved: 0 })
})

test('a declined payment can be tried again; a second one that arrives all the same goes back', async () => {
  const placed = (await buyer.post('/orders', body())).body
  const tryAgain = async () => (await buyer.post(`/orders/${placed.order_id}/payments`)).body
  const refused = await tryAgain()
  await declined(app, refused)
  const again = await tryAgain()
  expect(new Set([placed, refused, again].map((each) => each.payment_id)).size).toBe(3)
  await paid(app, again)
  expect(await statusOf(placed.order_id)).toBe('to_ship')
  expect((await buyer.post(`/orders/${placed.order_id}/payments`)).body.code).toBe('order_not_payable')

  await paid(app, placed)
  await app.runJobs()
  const { body: order } = await buyer.get(`/orders/${placed.order_id}`)
  expect(order.status).toBe('to_ship')
  expect(order.payments.map((payment: { status: string }) => payment.status)).toEqual(['paid', 'failed', 'paid'])
  expect(order.refunds).toMatchObject([{ status: 'done', reason: 'duplicate' }])
  expect(await stock()).toEqual({ on_hand: 4, reserved: 0 })
})

test('a payment too late takes the goods if they are still there, and otherwise goes back', async () => {
  const lucky = await buyAlone(app, wish(buyerId, seller))
  const late = await buyAlone(app, wish(buyerId, seller, 4))
  app.clock.advance(10 * MINUTE)
  await app.sweep()
  expect(await stock()).toEqual({ on_hand: 5, reserved: 0 })
  await paid(app, lucky)
  await paid(app, await buyAlone(app, wish(buyerId, seller)))
  await paid(app, late)
  await app.runJobs()
  expect(await statusOf(lucky.order_id)).toBe('to_ship')
  expect((await buyer.get(`/orders/${late.order_id}`)).body).toMatchObject({
    status: 'cancelled',
    refunds: [{ status: 'done', reason: 'too_late' }],
  })
  expect(await stock()).toEqual({ on_hand: 3, reserved: 0 })
})

test('a buyer takes back what is not shipped, and leaves what is not paid', async () => {
  const unpaid = await buyAlone(app, wish(buyerId, seller))
  expect((await buyer.delete(`/orders/${unpaid.order_id}`)).status).toBe(204)
  const bought = await buyAlone(app, wish(buyerId, seller, 2))
  await paid(app, bought)
  expect((await buyer.delete(`/orders/${bought.order_id}`)).body.code).toBe('order_not_cancellable')
  const stranger = await clientOf(app, (await crowd(app, 1))[0])
  expect((await stranger.post(`/orders/${bought.order_id}/cancellation`)).status).toBe(404)

  const { body: order } = await buyer.post(`/orders/${bought.order_id}/cancellation`, { reason: 'Ordered twice' })
  expect(order).toMatchObject({ status: 'refunded', end_reason: 'cancelled_by_buyer', end_note: 'Ordered twice' })
  const again = await buyer.post(`/orders/${bought.order_id}/cancellation`)
  expect(again.body).toMatchObject({ code: 'order_not_cancellable', params: { status: 'refunded' } })
  expect(await stock()).toEqual({ on_hand: 5, reserved: 0 })
  await app.runJobs()
})

test('a paid place in an open group stays, an unpaid one is given back', async () => {
  const dealId = await deal(app, seller, { people: 2 })
  const left = await openGroup(app, dealId, wish(buyerId, seller))
  expect((await buyer.delete(`/orders/${left.order_id}`)).status).toBe(204)
  const opened = await openGroup(app, dealId, wish(buyerId, seller))
  await paid(app, opened)
  expect((await buyer.post(`/orders/${opened.order_id}/cancellation`)).body.code).toBe('held_for_group')
  expect(await stock()).toEqual({ on_hand: 5, reserved: 1 })
})

test('a shop and the operator cancel with a reason, and that is recorded', async () => {
  const shopkeeper = await clientOf(app, seller.ownerId)
  const orders = [await buyAlone(app, wish(buyerId, seller)), await buyAlone(app, wish(buyerId, seller))]
  const [first, second] = orders.map((order) => order.order_id) as [string, string]
  const path = (orderId: string) => `/shops/${seller.shopId}/orders/${orderId}/cancellation`
  expect((await shopkeeper.post(path(first), { reason: 'Frozen' })).status).toBe(404)
  for (const order of orders) await paid(app, order)
  expect((await shopkeeper.post(path(first), { reason: '' })).body.code).toBe('invalid_input')
  expect((await buyer.post(path(first), { reason: 'Mine' })).body.code).toBe('not_allowed')

  expect((await shopkeeper.post(path(first), { reason: 'The crop froze' })).body).toMatchObject({
    status: 'refunded',
    end_reason: 'cancelled_by_shop',
  })
  expect((await operator.post(`/orders/${second}/cancellation`, { reason: 'Fraud' })).status).toBe(200)
  const { rows } = await app.pool.query(
    `select act, subject_id, detail ->> 'note' as note from audit_entries order by id`,
  )
  expect(rows).toEqual([
    { act: 'order.cancel', subject_id: first, note: 'The crop froze' },
    { act: 'order.cancel', subject_id: second, note: 'Fraud' },
  ])
  await app.runJobs()
})

test('a provider is heard only by its signature over the very bytes, and once', async () => {
  await listen(app)
  const placed = (await buyer.post('/orders', body())).body
  const url = `/webhooks/payments/sandbox`
  const nobody = await clientOf(app)
  expect((await nobody.post(url, { type: 'payment.approved' })).body.code).toBe('bad_webhook')
  expect((await nobody.post(url, 'not json', { 'content-type': 'text/plain' })).body.code).toBe('bad_webhook')
  expect((await nobody.post('/webhooks/payments/nobody', {})).body.code).toBe('unknown_provider')

  const { searchParams } = new URL(placed.checkout_url, 'http://market.test')
  const decision = { ...Object.fromEntries(searchParams), outcome: 'approve', webhook: 'before_redirect', twice: true }
  expect((await nobody.post(`/sandbox/payments/${placed.payment_id}/decision`, decision)).status).toBe(200)
  expect(await statusOf(placed.order_id)).toBe('to_ship')
  app.clock.advance(2 * MINUTE)
  await app.runJobs()
  const { rows } = await app.pool.query('select count(*)::int as n from webhooks')
  expect(rows).toEqual([{ n: 1 }])
})
