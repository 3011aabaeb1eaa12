import { describe, expect, test } from 'vitest'
import { after, DAY, HOUR } from '../../platform/clock.ts'
import { newId } from '../../platform/ids.ts'
import { START } from '../../testing/app.ts'
import { type Client, clientOf } from '../../testing/client.ts'
import { crowd } from '../../testing/market.ts'
import { cancelOrder } from '../checkout/index.ts'
import type { PlacedPledge } from '../deals/index.ts'
import { balanceOf } from '../ledger/index.ts'
import { shipOrders } from '../shipping/index.ts'
import { arrive, handOver } from './index.ts'
import {
  arrived,
  COLLECT_FROM,
  COLLECT_UNTIL,
  CUT_OFF,
  codeOf,
  eventsOf,
  inUse,
  LEADER_BP,
  leader,
  opened,
  shipped,
  sound,
  statusOf,
} from './test-pickup.ts'

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

test('a shop sees which pick-ups it has parcels for, and ships all of one at once', async () => {
  const open = await opened()
  const { app, seller, groupId } = open
  const owner = await clientOf(app, seller.ownerId)
  const toShip = async () => (await owner.get(`/shops/${seller.shopId}/pickups?limit=1`)).body
  expect(await toShip()).toEqual({ items: [], next_cursor: null })
  app.clock.set(CUT_OFF)
  await app.sweep()
  expect(await toShip()).toMatchObject({
    items: [{ group: { id: groupId, pickup: { name: 'Warung Ayu' } }, orders: 2, units: 3 }],
    next_cursor: null,
  })
  const parcel = { carrier: 'SF', tracking_number: '1' }
  const ship = () => owner.post(`/shops/${seller.shopId}/groups/${groupId}/shipment`, parcel)
  expect(await ship()).toMatchObject({ status: 201, body: { shipped: 2 } })
  expect((await toShip()).items).toEqual([])
  expect(await ship()).toMatchObject({ status: 409, body: { code: 'nothing_to_ship' } })
})

test('whoever runs the market sees pick-ups and their parcels, and nobody else does', async () => {
  const open = await arrived()
  const { app, lead, groupId } = open
  const [accountId] = await crowd(app, 1)
  const operator = await clientOf(app, accountId)
  const paths = ['/admin/pickups', `/admin/pickups/${groupId}`, `/admin/pickups/${groupId}/parcels`, '/admin/deals']
  for (const path of paths) {
    for (const who of [operator, lead.api]) expect(await who.get(path)).toMatchObject({ status: 403 })
  }
  await app.pool.query('update accounts set operator = true where id = $1', [accountId])
  const pickup = { group: { id: groupId, opener: { id: lead.id } }, state: 'to_hand_out', parcels: { arrived: 2 } }
  for (const path of ['/admin/pickups', '/admin/pickups?under_way=true']) {
    expect((await operator.get(path)).body).toMatchObject({ items: [pickup], next_cursor: null })
  }
  expect((await operator.get(`/admin/pickups/${groupId}`)).body).toMatchObject(pickup)
  const { items } = (await operator.get(`/admin/pickups/${groupId}/parcels`)).body
  expect(items).toMatchObject([{ status: 'arrived' }, { status: 'arrived' }])
  expect(JSON.stringify(items)).not.toContain(await codeOf(open, items[0].order_id))
  expect((await operator.get('/admin/deals?kind=pickup&status=running')).body.items).toMatchObject([{ kind: 'pickup' }])
  expect((await operator.get('/admin/deals?kind=flash')).body.items).toEqual([])
  expect(await operator.get(`/admin/pickups/${newId()}`)).toMatchObject({ status: 404 })
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
