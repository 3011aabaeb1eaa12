import { expect } from 'vitest'
import { after, HOUR } from '../../platform/clock.ts'
import { newId } from '../../platform/ids.ts'
import { START, type TestApp, testApp } from '../../testing/app.ts'
import { type Client, clientOf } from '../../testing/client.ts'
import { crowd, deal, shop, type TestShop, wish } from '../../testing/market.ts'
import { paid } from '../../testing/payments.ts'
import { joinGroup, type PlacedPledge } from '../deals/index.ts'
import { checkLedger } from '../ledger/index.ts'
import { marketChecks } from '../settlement/index.ts'
import { openPickup } from './index.ts'

export const CUT_OFF = after(START, 10 * HOUR)
export const COLLECT_FROM = after(START, 34 * HOUR)
export const COLLECT_UNTIL = after(START, 58 * HOUR)
const TIMES = { cutOffAt: CUT_OFF, collectFrom: COLLECT_FROM, collectUntil: COLLECT_UNTIL }
export const LEADER_BP = 800

export interface Leader {
  id: string
  pointId: string
  api: Client
}

/** An approved leader with a point. */
export async function leader(app: TestApp): Promise<Leader> {
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

export interface Open {
  app: TestApp
  seller: TestShop
  lead: Leader
  dealId: string
  groupId: string
  buyers: string[]
  placed: PlacedPledge[]
}

/** A pick-up with people who paid: one unit each, two of the second. */
export async function opened(people = 2): Promise<Open> {
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
export async function shipped(people = 2): Promise<Open> {
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

export async function arrived(people = 2): Promise<Open> {
  const open = await shipped(people)
  open.app.clock.set(COLLECT_FROM)
  const reply = await open.lead.api.post(`/leaders/me/pickups/${open.groupId}/arrival`)
  expect([reply.status, reply.body.state]).toEqual([200, 'to_hand_out'])
  return open
}

export const codeOf = async ({ app }: Open, orderId: string): Promise<string> =>
  (await app.pool.query('select pickup_code from orders where id = $1', [orderId])).rows[0].pickup_code

export const statusOf = async ({ app }: Open, orderId: string) =>
  (await app.pool.query('select status, received_by, end_reason from orders where id = $1', [orderId])).rows[0]

export const inUse = async ({ app, lead }: Open): Promise<number> =>
  (await app.pool.query('select in_use from pickup_points where id = $1', [lead.pointId])).rows[0].in_use

export const eventsOf = async ({ app }: Open, type: string): Promise<number> =>
  (await app.pool.query('select count(*)::int as n from events where type = $1', [type])).rows[0].n

/** All that waits is done, and every promise of the market holds. */
export async function sound({ app }: Open): Promise<void> {
  await app.deliver()
  await app.runJobs()
  await app.deliver()
  expect(await checkLedger(app.db, marketChecks)).toEqual([])
}
