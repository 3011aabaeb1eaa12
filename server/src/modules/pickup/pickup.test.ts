import { describe, expect, test } from 'vitest'
import { after, DAY, HOUR } from '../../platform/clock.ts'
import { newId } from '../../platform/ids.ts'
import { START, type TestApp, testApp } from '../../testing/app.ts'
import { type Client, clientOf } from '../../testing/client.ts'
import { crowd, deal, shop, type TestShop, wish } from '../../testing/market.ts'
import { paid } from '../../testing/payments.ts'
import { cancelOrder } from '../checkout/index.ts'
import { joinGroup, type PlacedPledge } from '../deals/index.ts'
import { balanceOf, checkLedger } from '../ledger/index.ts'
import { marketChecks } from '../settlement/index.ts'
import { receiveDueOrders, shipOrders } from '../shipping/index.ts'
import { arrive, handOver, openPickup } from './index.ts'

const CUT_OFF = after(START, 10 * HOUR)
const COLLECT_FROM = after(START, 34 * HOUR)
const COLLECT_UNTIL = after(START, 58 * HOUR)
const TIMES = { cutOffAt: CUT_OFF, collectFrom: COLLECT_FROM, collectUntil: COLLECT_UNTIL }
const LEADER_BP = 800

interface Leader {
  id: string
  pointId: string
  api: Client
}

/** An approved leader with a point. */
async function leader(app: TestApp): Promise<Leader> {
  const [id] = await crowd(app, 1)
  const pointId = newId()
  const now = app.clock.now()
  await app.pool.query(
    `insert into leaders (account_id, status, since, about, created_at, updated_at) values ($1, 'approved', $2, 'Here', $2, $2)`,
    [id, now],
  )
  await app.pool.query(
    `insert into pickup_points (id, leader_id, name, phone, country, region, city, line1, line2, postal_code, hours,
       time_zone, note, created_at, updated_at)
     values ($1, $2, 'Warung Ayu', '+62 812', 'ID', 'Bali', 'Ubud', 'Jl. Raya 7', '', '80571',
       '{"mon":[],"tue":[],"wed":[],"thu":[],"fri":[],"sat":[],"sun":[]}', 'Asia/Makassar', '', $3, $3)`,
    [pointId, id, now],
  )
  return { id: id!, pointId, api: await clientOf(app, id) }
}

const pickupDeal = (app: TestApp, seller: TestShop) =>
  deal(app, seller, { kind: 'pickup', price: 8000, leader_bp: LEADER_BP })

interface Open {
  app: TestApp
  seller: TestShop
  lead: Leader
  dealId: string
  groupId: string
  buyers: string[]
  placed: PlacedPledge[]
}

/** A pick-up with people who paid: one unit each, two of the second. */
async function opened(people = 2): Promise<Open> {
  const app = await testApp()
  const seller = await shop(app)
  const lead = await leader(app)
  const dealId = await pickupDeal(app, seller)
  const groupId = await openPickup(app, { leaderId: lead.id, dealId, pointId: lead.pointId, ...TIMES })
  const buyers = await crowd(app, people)
  const placed: PlacedPledge[] = []
  for (const [n, buyer] of buyers.entries()) {
    const place = await joinGroup(app, groupId, wish(buyer, seller, n === 1 ? 2 : 1))
    await paid(app, place)
    placed.push(place)
  }
  return { app, seller, lead, dealId, groupId, buyers, placed }
}

/** The same, past its cut-off and shipped as one parcel. */
async function shipped(people = 2): Promise<Open> {
  const open = await opened(people)
  const { app, seller, groupId } = open
  app.clock.set(CUT_OFF)
  await app.sweep()
  const owner = await clientOf(app, seller.ownerId)
  const parcel = { carrier: 'SF', tracking_number: '1' }
  const reply = await owner.post(`/shops/${seller.shopId}/groups/${groupId}/shipment`, parcel)
  expect([reply.status, reply.body]).toEqual([201, { shipped: people }])
  return open
}

async function arrived(people = 2): Promise<Open> {
  const open = await shipped(people)
  open.app.clock.set(COLLECT_FROM)
  const reply = await open.lead.api.post(`/leaders/me/pickups/${open.groupId}/arrival`)
  expect([reply.status, reply.body.state]).toEqual([200, 'to_hand_out'])
  return open
}

const codeOf = async ({ app }: Open, orderId: string): Promise<string> =>
  (await app.pool.query('select pickup_code from orders where id = $1', [orderId])).rows[0].pickup_code

const statusOf = async ({ app }: Open, orderId: string) =>
  (await app.pool.query('select status, received_by, end_reason from orders where id = $1', [orderId])).rows[0]

const inUse = async ({ app, lead }: Open): Promise<number> =>
  (await app.pool.query('select in_use from pickup_points where id = $1', [lead.pointId])).rows[0].in_use

const eventsOf = async ({ app }: Open, type: string): Promise<number> =>
  (await app.pool.query('select count(*)::int as n from events where type = $1', [type])).rows[0].n

/** All that waits is done, and every promise of the market holds. */
async function sound({ app }: Open): Promise<void> {
  await app.deliver()
  await app.runJobs()
  await app.deliver()
  expect(await checkLedger(app.db, marketChecks)).toEqual([])
}

/** A code that is nobody's: real ones begin with a digit from 1 on. */
const WRONG = '000000'

test('two neighbours fetch what their leader brought, and shop, market and leader share what they paid to the cent', async () => {
  const open = await arrived()
  const { app, seller, lead, groupId, placed } = open
  const [one, two] = placed as [PlacedPledge, PlacedPledge]
  const listed = await lead.api.get(`/leaders/me/pickups/${groupId}/parcels`)
  expect(listed.body.items).toMatchObject([
    { order_id: one.order_id, units: 1, status: 'arrived', paid: true, can: { hand_over: true, return: false } },
    { order_id: two.order_id, units: 2, status: 'arrived', paid: true },
  ])
  expect(listed.text).not.toContain(await codeOf(open, one.order_id))
  const byOrder = { order_id: one.order_id, code: await codeOf(open, one.order_id) }
  expect((await lead.api.post('/leaders/me/handovers', byOrder)).body).toMatchObject({ status: 'received' })
  await app.deliver()
  expect(await inUse(open)).toBe(1)
  const byGroup = { group_id: groupId, code: ` ${await codeOf(open, two.order_id)} ` }
  const handed = await lead.api.post('/leaders/me/handovers', byGroup)
  expect([handed.status, handed.body.order_id]).toEqual([201, two.order_id])
  await app.deliver()
  expect(await inUse(open)).toBe(0)
  expect((await lead.api.get('/leaders/me/pickups')).body.items).toMatchObject([
    { state: 'done', parcels: { people: 2, units: 3, handed_over: 2 }, earning: { amount: 1920, currency: 'CNY' } },
  ])
  app.clock.advance(8 * DAY)
  await app.sweep()
  const have = async (kind: 'shop' | 'leader', owner_id: string) =>
    (await balanceOf(app.db, { kind, owner_id } as never, 'CNY')).balance
  expect(await have('leader', lead.id)).toBe(1920)
  expect(await have('shop', seller.shopId)).toBe(24_000 - 1920 - 1200)
  const { body } = await lead.api.get('/leaders/me/earnings')
  expect(body.balances).toEqual([{ amount: 1920, currency: 'CNY' }])
  expect(body.items.map((line: { amount: { amount: number } }) => line.amount.amount).sort()).toEqual([1280, 640])
  expect(body.items[0]).toMatchObject({ rate_bp: LEADER_BP, balance: { amount: 1920 } })
  await sound(open)
})

describe('taking a deal', () => {
  test('is once for a deal, point and cut-off, on an own point, and not for people of the shop', async () => {
    const { app, seller, lead, dealId } = await opened(0)
    const body = {
      deal_id: dealId,
      point_id: lead.pointId,
      cut_off_at: after(CUT_OFF, HOUR).toISOString(),
      collect_from: COLLECT_FROM.toISOString(),
      collect_until: COLLECT_UNTIL.toISOString(),
    }
    const take = async (api: Client, more = {}) => {
      const reply = await api.post('/leaders/me/pickups', { ...body, ...more })
      return reply.status === 201 ? 201 : reply.body.code
    }
    const key = { 'idempotency-key': newId() }
    const first = await lead.api.post('/leaders/me/pickups', body, key)
    const again = await lead.api.post('/leaders/me/pickups', body, key)
    expect([first.status, again.body.group.id]).toEqual([201, first.body.group.id])
    expect(first.body).toMatchObject({ state: 'collecting', group: { pickup: { name: 'Warung Ayu' } } })
    expect(await take(lead.api)).toBe('pickup_open_already')
    const other = await leader(app)
    expect(await take(other.api)).toBe('not_found')
    const stranger = await clientOf(app, (await crowd(app, 1))[0])
    expect(await take(stranger)).toBe('not_a_leader')
    const far = after(START, 60 * DAY).toISOString()
    expect(await take(lead.api, { collect_until: far })).toBe('pickup_too_long')
    expect(await take(lead.api, { cut_off_at: START.toISOString() })).toBe('bad_collection')
    expect((await lead.api.get('/leaders/me/deals')).body.items).toMatchObject([
      { id: dealId, leader_fee: { amount: 640, currency: 'CNY' } },
    ])
    await app.pool.query(
      `insert into shop_members (shop_id, account_id, role, created_at) values ($1, $2, 'packer', $3)`,
      [seller.shopId, lead.id, app.clock.now()],
    )
    expect(await take(lead.api, { cut_off_at: after(CUT_OFF, 2 * HOUR).toISOString() })).toBe('own_shop_pickup')
    expect((await lead.api.get('/leaders/me/deals')).body.items).toEqual([])
  })

  test('is seen near its place until the cut-off, and frees the point when nobody came', async () => {
    const open = await opened(0)
    const { app, groupId } = open
    const anybody = await clientOf(app)
    const near = async (query: string) =>
      (await anybody.get(`/pickups?${query}`)).body.items.map((each: { group: { id: string } }) => each.group.id)
    expect(await near('country=ID&city=ubu')).toEqual([groupId])
    expect(await near('city=Jakarta')).toEqual([])
    expect(await inUse(open)).toBe(1)
    app.clock.set(CUT_OFF)
    await app.sweep()
    await app.deliver()
    expect(await near('')).toEqual([])
    expect(await inUse(open)).toBe(0)
    await sound(open)
  })
})

describe('arrival', () => {
  test('is told of some parcels first and of a missing one later, and again changes nothing', async () => {
    const open = await shipped(3)
    const { app, lead, groupId, placed } = open
    const [one, two, three] = placed.map((each) => each.order_id) as [string, string, string]
    app.clock.set(COLLECT_FROM)
    const arrival = (body: object) => lead.api.post(`/leaders/me/pickups/${groupId}/arrival`, body)
    expect((await arrival({ order_ids: [one, two] })).body.parcels).toMatchObject({ arrived: 2, on_the_way: 1 })
    expect((await arrival({ order_ids: [one] })).status).toBe(200)
    expect(await eventsOf(open, 'pickup.arrived')).toBe(2)
    app.clock.advance(5 * HOUR)
    expect((await arrival({})).body.parcels).toMatchObject({ arrived: 3 })
    const { rows } = await app.pool.query(`select id, collect_until from orders where group_id = $1 order by number`, [
      groupId,
    ])
    expect(rows).toEqual([
      { id: one, collect_until: COLLECT_UNTIL },
      { id: two, collect_until: COLLECT_UNTIL },
      { id: three, collect_until: after(COLLECT_UNTIL, 5 * HOUR) },
    ])
    await sound(open)
  })

  test('needs something that is on its way', async () => {
    const open = await opened()
    open.app.clock.set(CUT_OFF)
    await open.app.sweep()
    const reply = await open.lead.api.post(`/leaders/me/pickups/${open.groupId}/arrival`)
    expect([reply.status, reply.body.code]).toEqual([409, 'nothing_on_the_way'])
  })

  test('and a cancellation at the same instant leave each order whole', async () => {
    const open = await opened(6)
    const { app, seller, lead, groupId, buyers, placed } = open
    app.clock.set(CUT_OFF)
    await app.sweep()
    const parcels = placed.map(({ order_id }) => ({ orderId: order_id, carrier: 'SF', trackingNumber: '1' }))
    const [first] = parcels
    await shipOrders(app, { shopId: seller.shopId, accountId: null, parcels: [first!] })
    await Promise.all([
      shipOrders(app, { shopId: seller.shopId, accountId: null, parcels: parcels.slice(1) }),
      arrive(app, { leaderId: lead.id, groupId }),
      ...placed.map(({ order_id: orderId }, n) =>
        cancelOrder(app, {
          orderId,
          accountId: buyers[n]!,
          note: null,
          reasonFor: () => 'cancelled_by_buyer',
        }).catch((refusal) => expect(refusal.code).toBe('order_not_cancellable')),
      ),
    ])
    await sound(open)
  })
})

describe('handing over', () => {
  test('happens once of two at the same instant', async () => {
    const open = await arrived(1)
    const { app, lead, placed } = open
    const orderId = placed[0]!.order_id
    const code = await codeOf(open, orderId)
    const give = () =>
      handOver(app, { leaderId: lead.id, of: { orderId }, code }).then(
        () => 'given',
        (refusal) => refusal.code,
      )
    expect((await Promise.all([give(), give(), give()])).sort()).toEqual([
      'given',
      'handed_over_already',
      'handed_over_already',
    ])
    expect(await statusOf(open, orderId)).toMatchObject({ status: 'received', received_by: 'leader' })
    expect(await eventsOf(open, 'pickup.handed_over')).toBe(1)
    await sound(open)
  })

  test('needs the code, and lets nobody guess it, however many tries at once', async () => {
    const open = await arrived(1)
    const { app, lead, groupId, placed } = open
    const orderId = placed[0]!.order_id
    const give = (code: string) => handOver(app, { leaderId: lead.id, of: { groupId }, code })
    const tries = await Promise.allSettled(Array.from({ length: 15 }, () => give(WRONG)))
    const codes = tries.map((each) => (each.status === 'rejected' ? each.reason.code : 'given'))
    expect(codes.filter((code) => code === 'wrong_pickup_code')).toHaveLength(10)
    expect(codes.filter((code) => code === 'too_many_wrong_codes')).toHaveLength(5)
    const right = await codeOf(open, orderId)
    const blocked = await lead.api.post('/leaders/me/handovers', { order_id: orderId, code: right })
    expect([blocked.status, blocked.headers['retry-after']]).toEqual([429, '3600'])
    app.clock.advance(HOUR)
    expect(await give(right)).toBe(orderId)
  })

  test('is refused to everybody but the leader of the order, for every route', async () => {
    const open = await arrived(1)
    const { app, buyers, groupId, placed } = open
    const orderId = placed[0]!.order_id
    const code = await codeOf(open, orderId)
    const others = [(await leader(app)).api, await clientOf(app, buyers[0]), await clientOf(app, open.seller.ownerId)]
    for (const api of others) {
      const replies = [
        await api.get(`/leaders/me/pickups/${groupId}`),
        await api.get(`/leaders/me/pickups/${groupId}/parcels`),
        await api.get(`/leaders/me/parcels/${orderId}`),
        await api.post(`/leaders/me/pickups/${groupId}/arrival`),
        await api.post('/leaders/me/handovers', { order_id: orderId, code }),
        await api.post('/leaders/me/handovers', { group_id: groupId, code }),
        await api.post(`/leaders/me/orders/${orderId}/return`),
      ]
      expect(replies.map(({ status }) => status)).toEqual(Array(7).fill(404))
    }
    const stranger = await clientOf(app, buyers[0])
    const parcel = { carrier: 'SF', tracking_number: '1' }
    const shipment = await stranger.post(`/shops/${open.seller.shopId}/groups/${groupId}/shipment`, parcel)
    expect(shipment.status).toBe(403)
    expect(await statusOf(open, orderId)).toMatchObject({ status: 'arrived' })
  })

  test('goes on for a leader who was suspended meanwhile', async () => {
    const open = await arrived(1)
    const { app, lead, placed } = open
    await app.pool.query(`update leaders set status = 'suspended' where account_id = $1`, [lead.id])
    const orderId = placed[0]!.order_id
    const body = { order_id: orderId, code: await codeOf(open, orderId) }
    expect((await lead.api.post('/leaders/me/handovers', body)).status).toBe(201)
  })
})

describe('what nobody fetches', () => {
  test('is told once, goes back after a day with everything refunded, and frees the point', async () => {
    const open = await arrived(1)
    const { app, lead, placed } = open
    const orderId = placed[0]!.order_id
    app.clock.set(COLLECT_UNTIL)
    await app.sweep()
    await app.sweep()
    expect(await eventsOf(open, 'pickup.missed')).toBe(1)
    const back = () => lead.api.post(`/leaders/me/orders/${orderId}/return`)
    const early = await back()
    expect([early.status, early.body.code]).toEqual([409, 'too_early_to_return'])
    app.clock.advance(DAY)
    expect((await back()).body).toMatchObject({ status: 'refunded', can: { hand_over: false, return: false } })
    expect((await back()).status).toBe(201)
    await sound(open)
    expect(await inUse(open)).toBe(0)
    expect(await statusOf(open, orderId)).toMatchObject({ status: 'refunded', end_reason: 'not_collected' })
    const { rows } = await app.pool.query('select amount, status, reason from refunds where order_id = $1', [orderId])
    expect(rows).toEqual([{ amount: 8000, status: 'done', reason: 'not_collected' }])
    const code = await codeOf(open, orderId)
    const late = await lead.api.post('/leaders/me/handovers', { order_id: orderId, code })
    expect([late.status, late.body.code]).toEqual([409, 'not_to_hand_over'])
  })

  test('can still be handed over late', async () => {
    const open = await arrived(1)
    const { app, lead, placed } = open
    const orderId = placed[0]!.order_id
    app.clock.set(after(COLLECT_UNTIL, 2 * DAY))
    await app.sweep()
    const body = { order_id: orderId, code: await codeOf(open, orderId) }
    expect((await lead.api.post('/leaders/me/handovers', body)).status).toBe(201)
    await sound(open)
  })

  test('counts as received by time when nobody does anything, never before it could go back', async () => {
    const open = await arrived(1)
    const { app, placed } = open
    const orderId = placed[0]!.order_id
    app.clock.set(after(COLLECT_UNTIL, DAY))
    await receiveDueOrders(app)
    expect(await statusOf(open, orderId)).toMatchObject({ status: 'arrived' })
    app.clock.advance(10 * DAY)
    await receiveDueOrders(app)
    expect(await statusOf(open, orderId)).toMatchObject({ status: 'received', received_by: 'time' })
    await sound(open)
    expect(await inUse(open)).toBe(0)
  })
})
