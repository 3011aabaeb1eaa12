import { beforeEach, expect, test } from 'vitest'
import { DAY, HOUR } from '../../platform/clock.ts'
import { type TestApp, testApp } from '../../testing/app.ts'
import { type Client, clientOf } from '../../testing/client.ts'
import { cost } from '../../testing/cost.ts'
import { crowd, shop, type TestShop, wish } from '../../testing/market.ts'
import { paid } from '../../testing/payments.ts'
import { buyAlone } from '../checkout/index.ts'
import { checkLedger } from '../ledger/index.ts'
import type { Placed } from '../payments/index.ts'
import { marketChecks } from '../settlement/index.ts'

let app: TestApp
let seller: TestShop
let buyerId: string
let buyer: Client
let shopkeeper: Client

beforeEach(async () => {
  app = await testApp()
  await crowd(app, 1) // the first account of a market is its operator
  seller = await shop(app)
  buyerId = (await crowd(app, 1))[0]!
  buyer = await clientOf(app, buyerId)
  shopkeeper = await clientOf(app, seller.ownerId)
  return async () => expect(await checkLedger(app.db, marketChecks)).toEqual([])
})

async function bought(count: number, address: Partial<ReturnType<typeof wish>['address']> = {}): Promise<Placed[]> {
  const orders = []
  for (let n = 0; n < count; n++) {
    const plain = wish(buyerId, seller)
    const placed = await buyAlone(app, { ...plain, address: { ...plain.address!, ...address } })
    await paid(app, placed)
    orders.push(placed)
    app.clock.advance(HOUR)
  }
  return orders
}

const toShop = (path = '') => `/shops/${seller.shopId}/orders${path}`
const ship = (order: Placed, carrier = 'SF Express', tracking_number = 'SF1') =>
  shopkeeper.post(toShop(`/${order.order_id}/shipments`), { carrier, tracking_number })
const upload = (text: string, headers: Record<string, string> = { 'content-type': 'text/csv' }) =>
  shopkeeper.post(`/shops/${seller.shopId}/shipments.csv`, text, headers)

test('an order is shipped once; the same shipment told again changes nothing, another is refused', async () => {
  const [order] = (await bought(1)) as [Placed]
  const first = await ship(order, ' SF Express ', 'SF1')
  expect(first.status).toBe(201)
  expect(first.body).toMatchObject({
    status: 'shipped',
    shipments: [{ carrier: 'SF Express', tracking_number: 'SF1' }],
    can: { ship: false, cancel: false },
  })
  app.clock.advance(HOUR)
  expect((await ship(order)).body).toEqual(first.body)
  expect((await ship(order, 'SF Express', 'SF2')).body).toMatchObject({
    code: 'order_not_shippable',
    params: { status: 'shipped' },
  })
  expect((await ship(order, '  ', 'SF2')).body.code).toBe('invalid_input')
})

test('an order of another shop, or one that is not paid, is not there', async () => {
  const other = await shop(app)
  const unpaid = await buyAlone(app, wish(buyerId, seller))
  const foreign = await buyAlone(app, wish(buyerId, other))
  await paid(app, foreign)
  for (const order of [unpaid, foreign]) {
    expect((await ship(order)).status).toBe(404)
    expect((await shopkeeper.get(toShop(`/${order.order_id}`))).status).toBe(404)
  }
  expect((await shopkeeper.get(toShop())).body.items).toEqual([])
  expect((await shopkeeper.get(`/shops/${other.shopId}/orders`)).body.code).toBe('not_allowed')
})

test('what is to be shipped comes in the order in which it is due, other orders newest first', async () => {
  const orders = await bought(5)
  await app.pool.query(`update orders set dispatch_due_at = dispatch_due_at - interval '1 day' where id = $1`, [
    orders[3]!.order_id,
  ])
  const numbers: number[] = []
  let cursor = ''
  do {
    const { body } = await shopkeeper.get(toShop(`?status=to_ship&limit=2${cursor}`))
    numbers.push(...body.items.map((order: { number: number }) => order.number))
    cursor = body.next_cursor && `&cursor=${body.next_cursor}`
  } while (cursor)
  const expected = [3, 0, 1, 2, 4].map((index) => orders[index]!.order_number)
  expect(numbers).toEqual(expected)
  await ship(orders[0]!, 'DHL', 'JD-777')
  const found = async (query: string) =>
    (await shopkeeper.get(toShop(query))).body.items.map((order: { number: number }) => order.number)
  expect(await found('')).toEqual(orders.map((order) => order.order_number).toReversed())
  expect(await found(`?q=${orders[2]!.order_number}`)).toEqual([orders[2]!.order_number])
  expect(await found('?q=jd-7')).toEqual([orders[0]!.order_number])
  expect(await found('?q=mei')).toHaveLength(5)
  expect(await found('?q=%25')).toEqual([])
  expect((await shopkeeper.get(toShop('?status=to_ship&cursor=WyJ4Il0'))).body.code).toBe('bad_cursor')
})

test('a list of the shop costs as many statements for ten orders as for one', async () => {
  await bought(10)
  const costOf = async (path: string) => (await cost(app, () => shopkeeper.get(path))).statements
  const SESSION_AND_ROLE = 2
  for (const limit of [1, 10]) {
    expect(await costOf(toShop(`?status=to_ship&limit=${limit}`))).toBe(SESSION_AND_ROLE + 2)
    expect(await costOf(toShop(`?limit=${limit}`))).toBe(SESSION_AND_ROLE + 2)
  }
})

test('a file ships its good rows, reports the others one by one, and changes nothing when sent again', async () => {
  const orders = await bought(4)
  const number = (index: number) => orders[index]!.order_number
  await ship(orders[3]!, 'DHL', 'D9')
  const file = [
    'Tracking number;Order number;Carrier;Note',
    `SF1;${number(0)};SF Express;`,
    `SF2;#${number(1)};"SF; Express";`,
    'SF3;999;SF Express;',
    `;${number(2)};SF Express;`,
    `SF5;${number(0)};SF Express;`,
    `D8;${number(3)};DHL;`,
    `;${number(2)};;`,
    `${'9'.repeat(81)};${number(2)};SF Express;`,
  ].join('\r\n')
  const first = await upload(file)
  expect(first.status).toBe(200)
  expect(first.body).toEqual({
    shipped: 2,
    unchanged: 0,
    failed: [
      { row: 4, column: 'order_number', value: '999', reason: 'unknown_order', status: null },
      { row: 5, column: 'tracking_number', value: '', reason: 'missing', status: null },
      { row: 6, column: 'order_number', value: String(number(0)), reason: 'listed_twice', status: null },
      { row: 7, column: 'order_number', value: String(number(3)), reason: 'not_shippable', status: 'shipped' },
      { row: 9, column: 'order_number', value: String(number(2)), reason: 'listed_twice', status: null },
    ],
  })
  app.clock.advance(HOUR)
  const again = await upload(file)
  expect(again.body).toMatchObject({ shipped: 0, unchanged: 2 })
  const { rows } = await app.pool.query('select count(*)::int as n from shipments')
  expect(rows).toEqual([{ n: 3 }])
})

test('a file comes also from a form; one that is none is refused with what is wrong', async () => {
  const [order] = (await bought(1)) as [Placed]
  const form = [
    '--edge',
    'content-disposition: form-data; name="file"; filename="shipments.csv"',
    'content-type: text/csv',
    '',
    `\ufefforder_number,carrier,tracking_number\n${order.order_number},SF,S1\n`,
    '--edge--',
    '',
  ].join('\r\n')
  const headers = { 'content-type': 'multipart/form-data; boundary=edge' }
  expect((await upload(form, headers)).body).toEqual({ shipped: 1, unchanged: 0, failed: [] })
  expect((await upload('--edge--\r\n', headers)).body.code).toBe('no_shipment_file')
  expect((await upload('')).body.code).toBe('no_shipment_file')
  expect((await upload('{}', { 'content-type': 'application/json' })).body.code).toBe('no_shipment_file')
  expect((await upload('order_number,carrier\n1,SF')).body).toMatchObject({
    code: 'shipment_column_missing',
    params: { column: 'tracking_number' },
  })
  expect((await upload('order_number,carrier,tracking_number\n1,"SF,1\n')).body.code).toBe('unreadable_shipment_file')
  const long = `order_number,carrier,tracking_number\n${'1,SF,2\n'.repeat(5001)}`
  expect((await upload(long)).body.code).toBe('too_many_shipments')
  expect((await upload('x'.repeat(1024 * 1024 + 1))).status).toBe(413)
})

test('the file of what is to be shipped can be filled in and sent back, and runs no formula', async () => {
  const [plain] = (await bought(1)) as [Placed]
  await bought(1, { name: '=HYPERLINK("http://evil.test")', phone: '+86 10 5555 0100' })
  const { headers, text } = await shopkeeper.get(toShop('/to-ship.csv'))
  expect(headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="to-ship.csv"',
  })
  expect(text).toContain(`"'=HYPERLINK(""http://evil.test"")"`)
  expect(text).toContain(`'+86 10 5555 0100`)
  expect(text).toContain('1 × Garlic shoots')

  const [header, first, ...rest] = text.split('\n')
  const filled = [header, first!.replace(/^(\d+),,,/, '$1,SF,S1,'), ...rest].join('\n')
  expect((await upload(filled)).body).toEqual({ shipped: 1, unchanged: 0, failed: [] })
  expect((await buyer.get(`/orders/${plain.order_id}`)).body.status).toBe('shipped')
})

test('the buyer confirms the receipt, once; nobody else can, and nothing that is not on its way', async () => {
  const [order, waiting] = (await bought(2)) as [Placed, Placed]
  await ship(order)
  app.clock.advance(DAY)
  const path = `/orders/${order.order_id}/receipt`
  expect((await shopkeeper.post(path)).status).toBe(404)
  expect((await buyer.post(`/orders/${waiting.order_id}/receipt`)).body.code).toBe('order_not_receivable')
  const { body } = await buyer.post(path)
  const day = app.clock.now()
  expect(body).toMatchObject({ status: 'received', return_until: new Date(day.getTime() + 7 * DAY).toISOString() })
  expect(body.timeline.at(-1)).toEqual({ at: day.toISOString(), code: 'received', params: { by: 'buyer' } })
  app.clock.advance(HOUR)
  expect((await buyer.post(path)).body).toEqual(body)
})

test('an order whose buyer says nothing counts as received after the days the market waits', async () => {
  const [order] = (await bought(1)) as [Placed]
  await ship(order)
  const shown = async () => (await buyer.get(`/orders/${order.order_id}`)).body
  expect((await shown()).receive_due_at).toBe(new Date(app.clock.now().getTime() + 10 * DAY).toISOString())
  app.clock.advance(10 * DAY - 1)
  await app.sweep()
  expect((await shown()).status).toBe('shipped')
  app.clock.advance(1)
  await app.sweep()
  const { status, timeline } = await shown()
  expect(status).toBe('received')
  expect(timeline.at(-1).params).toEqual({ by: 'time' })
  const { rows } = await app.pool.query(`select payload ->> 'by' as by from events where type = 'order.received'`)
  expect(rows).toEqual([{ by: 'time' }])
})
