import { beforeEach, expect, test } from 'vitest'
import { MINUTE } from '../../platform/clock.ts'
import { type TestApp, testApp } from '../../testing/app.ts'
import { clientOf } from '../../testing/client.ts'
import { cost } from '../../testing/cost.ts'
import { crowd, deal, shop, type TestShop, wish } from '../../testing/market.ts'
import { paid } from '../../testing/payments.ts'
import { buyAlone, cancelOrder } from '../checkout/index.ts'
import { joinGroup, openGroup } from '../deals/index.ts'
import { shipOrders } from '../shipping/index.ts'

let app: TestApp
let seller: TestShop
let buyers: string[]

beforeEach(async () => {
  app = await testApp()
  await crowd(app, 1) // the first account of a market is its operator
  seller = await shop(app)
  buyers = await crowd(app, 4)
})

const codes = (order: { timeline: { code: string }[] }) => order.timeline.map((entry) => entry.code)

test('an order that waits for its payment says where to pay it, and until when', async () => {
  const placed = await buyAlone(app, wish(buyers[0]!, seller, 2))
  const me = await clientOf(app, buyers[0]!)
  const { status, body } = await me.get(`/orders/${placed.order_id}`)

  expect(status).toBe(200)
  expect(body).toMatchObject({
    number: placed.order_number,
    status: 'unpaid',
    lines: [{ title: 'Garlic shoots', quantity: 2, amount: { amount: 20_000, currency: 'CNY' }, picture: null }],
    shipping_fee: { amount: 500, currency: 'CNY' },
    total: { amount: 20_500, currency: 'CNY' },
    group: null,
    shop: { id: seller.shopId, name: 'Test shop' },
    buyer: { id: buyers[0] },
    payments: [{ id: placed.payment_id, status: 'pending', checkout_url: expect.stringContaining(placed.payment_id) }],
    pay_by: placed.pay_by,
    can: { pay: true, leave: true, cancel: true, confirm_receipt: false, ship: false },
    why_not: { confirm_receipt: 'order_not_receivable', ship: 'not_allowed' },
  })
  expect(codes(body)).toEqual(['placed'])

  app.clock.advance(10 * MINUTE)
  expect((await me.get(`/orders/${placed.order_id}`)).body).toMatchObject({
    payments: [{ checkout_url: null }],
    can: { pay: false },
    why_not: { pay: 'order_not_payable' },
  })
})

test('the story of an order in a group is told from what happened', async () => {
  const dealId = await deal(app, seller, { people: 2 })
  const opened = await openGroup(app, dealId, wish(buyers[0]!, seller))
  await paid(app, opened)
  const me = await clientOf(app, buyers[0]!)
  const held = (await me.get(`/orders/${opened.order_id}`)).body
  expect(held).toMatchObject({
    status: 'held',
    group: { id: opened.group_id, joined: 1, held: 0, goal: 2, missing: 1, opener: { id: buyers[0] } },
    can: { cancel: false },
    why_not: { cancel: 'held_for_group' },
  })
  expect(codes(held)).toEqual(['placed', 'paid', 'held_for_group'])

  app.clock.advance(MINUTE)
  const joined = await joinGroup(app, opened.group_id, wish(buyers[1]!, seller))
  await paid(app, joined)
  const released = (await me.get(`/orders/${opened.order_id}`)).body
  expect(codes(released)).toEqual(['placed', 'paid', 'held_for_group', 'group_succeeded', 'to_ship'])
  expect(released.dispatch_due_at).toBe('2026-03-04T08:01:00.000Z')
  const last = (await (await clientOf(app, buyers[1]!)).get(`/orders/${joined.order_id}`)).body
  expect(codes(last)).toEqual(['placed', 'paid', 'group_succeeded', 'to_ship'])
})

test('a lapsed and a cancelled order say how they ended, and what goes back', async () => {
  const lapsed = await buyAlone(app, wish(buyers[0]!, seller))
  const cancelled = await buyAlone(app, wish(buyers[0]!, seller))
  await paid(app, cancelled)
  app.clock.advance(10 * MINUTE)
  await app.sweep()
  await cancelOrder(app, {
    orderId: cancelled.order_id,
    accountId: seller.ownerId,
    note: 'The crop froze.',
    reasonFor: () => 'cancelled_by_shop',
  })
  await app.runJobs()

  const me = await clientOf(app, buyers[0]!)
  expect(codes((await me.get(`/orders/${lapsed.order_id}`)).body)).toEqual(['placed', 'lapsed'])
  const { body } = await me.get(`/orders/${cancelled.order_id}`)
  expect(codes(body)).toEqual(['placed', 'paid', 'to_ship', 'cancelled', 'refund_started', 'refund_done'])
  expect(body.timeline[3].params).toEqual({ reason: 'cancelled_by_shop', note: 'The crop froze.' })
  expect(body).toMatchObject({
    status: 'refunded',
    end_note: 'The crop froze.',
    refunds: [{ status: 'done', amount: { amount: 10_500, currency: 'CNY' }, reason: 'cancelled_by_shop' }],
  })
})

test('an order is there for its buyer, once paid for its shop, and for the operator; for nobody else', async () => {
  const placed = await buyAlone(app, wish(buyers[0]!, seller))
  const path = `/orders/${placed.order_id}`
  const staff = await clientOf(app, seller.ownerId)
  const stranger = await clientOf(app, buyers[1]!)
  expect((await staff.get(path)).status).toBe(404)
  await paid(app, placed)
  expect((await staff.get(path)).body.can).toEqual({
    pay: false,
    leave: false,
    cancel: true,
    change_address: false,
    confirm_receipt: false,
    ship: true,
    allow: true,
  })
  expect((await stranger.get(path)).status).toBe(404)
  expect((await (await clientOf(app)).get(path)).status).toBe(401)
  await app.pool.query('update accounts set operator = true where id = $1', [buyers[1]])
  expect((await stranger.get(path)).body.can.cancel).toBe(true)
})

test('a list has its pages and filters, and costs two statements however many orders it shows', async () => {
  const placed = []
  await app.pool.query(`insert into settings (name, value, updated_at) values ('holds_per_buyer', '50', now())`)
  for (let n = 0; n < 7; n++) placed.push(await buyAlone(app, wish(buyers[0]!, seller)))
  await paid(app, placed[2]!)
  await paid(app, placed[4]!)
  await shipOrders(app, {
    shopId: seller.shopId,
    accountId: seller.ownerId,
    parcels: [{ orderId: placed[2]!.order_id, carrier: 'SF', trackingNumber: '1' }],
  })
  const me = await clientOf(app, buyers[0]!)
  const costOf = async (path: string) => (await cost(app, () => me.get(path))).statements
  const SESSION = 1
  expect(await costOf('/orders?limit=2')).toBe(SESSION + 2)
  expect(await costOf('/orders?limit=7')).toBe(SESSION + 2)

  const seen: string[] = []
  let cursor = ''
  do {
    const { body } = await me.get(`/orders?limit=3${cursor}`)
    seen.push(...body.items.map((order: { id: string }) => order.id))
    cursor = body.next_cursor && `&cursor=${body.next_cursor}`
  } while (cursor)
  expect(seen).toEqual(placed.map((each) => each.order_id).toReversed())

  const ids = async (query: string) =>
    (await me.get(`/orders?${query}`)).body.items.map((order: { id: string }) => order.id)
  expect(await ids('status=shipped')).toEqual([placed[2]!.order_id])
  expect(await ids('status=to_ship&status=shipped')).toEqual([placed[4]!.order_id, placed[2]!.order_id])
  expect((await me.get('/orders?cursor=xyz')).body.code).toBe('bad_cursor')
  expect((await me.get('/orders?status=lost')).status).toBe(422)
  expect((await (await clientOf(app, buyers[1]!)).get('/orders')).body).toEqual({ items: [], next_cursor: null })
})
