import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY, HOUR } from '../../../platform/clock.ts'
import type { Db } from '../../../platform/db.ts'
import { type TestApp, testApp } from '../../../testing/app.ts'
import { crowd, deal, shop, type TestShop, wish } from '../../../testing/market.ts'
import { declined, paid } from '../../../testing/payments.ts'
import { buyAlone, cancelOrder } from '../../checkout/index.ts'
import { joinGroup, openGroup } from '../../deals/index.ts'
import { checkLedger, type Finding } from '../../ledger/index.ts'
import { confirmReceipt, shipOrders } from '../../shipping/index.ts'
import { marketChecks, marketPromises } from './market-checks.ts'

let app: TestApp
let seller: TestShop

beforeAll(async () => {
  app = await testApp({}, afterAll)
  seller = await shop(app, 1000)
  await liveAWhile()
})

/** A market with an order, a group and a place in every state they can be in. */
async function liveAWhile(): Promise<void> {
  const [ann, ben, cem, dia, eva] = (await crowd(app, 5)) as [string, string, string, string, string]
  const dealId = await deal(app, seller, { people: 2, per_buyer: 50 })
  const open = (accountId: string) => openGroup(app, dealId, wish(accountId, seller))
  const failing = await open(ann)
  await paid(app, failing)
  const full = await open(ann)
  await paid(app, full)
  const joined = await joinGroup(app, full.group_id, wish(ben, seller, 2))
  await paid(app, joined)
  await cancelOrder(app, {
    orderId: joined.order_id,
    accountId: ben,
    note: null,
    reasonFor: () => 'cancelled_by_buyer',
  })
  const left = await joinGroup(app, failing.group_id, wish(cem, seller))
  await declined(app, left)
  app.clock.advance(25 * HOUR)
  await app.sweep()
  await app.runJobs()
  await paid(app, await buyAlone(app, wish(dia, seller)))
  for (const days of [8, 1, 0]) {
    const placed = await buyAlone(app, wish(dia, seller))
    await paid(app, placed)
    const parcel = { orderId: placed.order_id, carrier: 'SF', trackingNumber: '1' }
    await shipOrders(app, { shopId: seller.shopId, accountId: null, parcels: [parcel] })
    if (days > 0) await confirmReceipt(app, dia, placed.order_id)
    app.clock.advance(days * DAY)
    await app.sweep()
  }
  await paid(app, await open(eva))
  await open(ben)
  await buyAlone(app, wish(cem, seller))
  const late = await buyAlone(app, wish(dia, seller))
  await cancelOrder(app, { orderId: late.order_id, accountId: dia, note: null, reasonFor: () => 'cancelled_by_buyer' })
  await paid(app, late)
}

test('a market in all its states keeps every promise', async () => {
  const { rows } = await app.pool.query('select status from orders group by status order by status')
  expect(rows.map((row) => row.status)).toEqual(
    ['cancelled', 'held', 'received', 'refunded', 'settled', 'shipped', 'to_ship', 'unpaid'].toSorted(),
  )
  const groups = await app.pool.query('select status from groups group by status order by status')
  expect(groups.rows.map((row) => row.status)).toEqual(['failed', 'forming', 'open', 'succeeded'])
  expect(await checkLedger(app.db, marketChecks)).toEqual([])
})

/** For each promise, ways to break it. Constraints that would forbid them are taken away first. */
const BROKEN: [promise: string, ...breaks: string[]][] = [
  [
    'every payment that arrived is in the books once, in full',
    `update payments set amount = amount + 1 where status = 'paid' and refunded = 0`,
    `update payments set status = 'pending', paid_at = null where status = 'paid' and refunded = 0`,
    `update transfers set amount = amount + 1 where journal_id in (select id from journals where kind = 'pay')`,
    `delete from transfers where journal_id in (select id from journals where kind = 'pay')`,
    `update payments set provider = 'other' where status = 'paid'`,
  ],
  [
    'every refund that was done is in the books once, in full',
    `update refunds set status = 'done', done_at = now() where status = 'pending'`,
    `update refunds set status = 'pending', done_at = null where status = 'done'`,
    `update refunds set amount = amount - 1 where status = 'done'`,
  ],
  [
    'the escrow of every order is what was paid less what went back and what was settled',
    `update ledger_accounts set credits = credits + 1 where kind = 'escrow'`,
    `update ledger_accounts set owner_id = gen_random_uuid() where kind = 'escrow' and credits > debits`,
    `update refunds set amount = amount - 1 where status = 'done'`,
  ],
  [
    'a settled order gave its whole price to its shop, the market and its leader, by the rates fixed when it was placed',
    `update orders set market_fee_bp = market_fee_bp + 100 where status = 'settled'`,
    `update orders set status = 'received' where status = 'settled'`,
    `update orders set status = 'settled' where status = 'received'`,
    `update orders set total = total + 1 where status = 'settled'`,
    `update orders set leader_bp = 1000 where status = 'settled'`,
    `update ledger_accounts set owner_id = gen_random_uuid() where kind = 'shop'`,
  ],
  [
    'every payment that arrived is for an order, or goes back in full',
    `update payments set refunded = 0 where refunded > 0`,
    `update payments set refunded = refunded - 1 where refunded > 0`,
    `update orders set status = 'cancelled' where status in ('held', 'to_ship')`,
    `update payments set refunded = amount where status = 'paid'`,
    `insert into payments select shop_id, gen_random_uuid(), order_id, account_id, provider, null, currency, amount, 0,
       'paid', null, created_at, now() from payments where status = 'paid' limit 1`,
  ],
  [
    'what goes back is counted on its payment and never passes it',
    `update payments set refunded = amount + 1 where refunded > 0`,
    `delete from refunds`,
    `update refunds set order_id = gen_random_uuid()`,
    `insert into refunds select shop_id, gen_random_uuid(), payment_id, order_id, currency, amount, reason, 'pending', 0, null,
       null, created_at, null from refunds where status = 'done' limit 1`,
  ],
  [
    'a payment asks for what is due of its order, of who placed it',
    `update payments set amount = amount - 1 where status = 'pending'`,
    `update payments set account_id = gen_random_uuid()`,
    `update payments set currency = 'USD'`,
    `update payments set part = 'deposit'`,
  ],
  [
    'an order costs what its lines say',
    `update order_lines set amount = amount + 1`,
    `delete from order_lines`,
    `update orders set items_total = items_total + 1`,
  ],
  ['every outstanding refund has a job that will try it', `delete from graphile_worker._private_jobs`],
  [
    'the state of every order agrees with what is recorded of it',
    `update orders set paid_at = null where status = 'held'`,
    `update orders set status = 'unpaid' where status = 'held'`,
    `update orders set status = 'to_ship' where status = 'held'`,
    `update orders set status = 'shipped' where status = 'to_ship'`,
    `update orders set status = 'received' where status = 'shipped'`,
    `update orders set status = 'settled' where status = 'received'`,
    `update orders set status = 'to_ship' where status = 'shipped'`,
    `update orders set received_by = null where status = 'received'`,
    `update orders set settle_due_at = null where status = 'received'`,
    `update orders set dispatch_due_at = null where status = 'to_ship'`,
    `update orders set end_reason = null where status = 'cancelled'`,
    `update orders set ended_at = now() where status = 'to_ship'`,
  ],
  [
    'an order is shipped when it has a shipment',
    `delete from shipments`,
    `update shipments set order_id = (select id from orders where status = 'to_ship' limit 1)`,
  ],
  [
    'what goes back uncollected had arrived, its time had passed, and its buyer gets everything back',
    `update orders set end_reason = 'not_collected' where status = 'refunded'`,
  ],
  [
    'the units held of every variant are those of orders that wait',
    `update stock set reserved = reserved + 1`,
    `update stock set reserved = 0`,
    `delete from stock`,
    `update order_lines set quantity = quantity + 1`,
  ],
  ['no more is held than is on hand', `update stock set on_hand = 1`, `update stock set on_hand = -1, reserved = 0`],
  [
    'the tallies of every shop are those of its orders and groups',
    `update shop_tallies set to_ship = to_ship + 1`,
    `delete from shop_tally_changes`,
    `update orders set status = 'shipped' where status = 'to_ship'`,
    `update orders set total = total - 1 where status = 'held'`,
    `update orders set paid_at = paid_at - interval '1 hour' where status = 'settled'`,
    `update groups set status = 'failed' where status = 'open'`,
  ],
  [
    'people of a shop do not buy from it',
    `update orders set account_id = (select account_id from shop_members limit 1), placed_at = now() + interval '1 day'`,
  ],
  [
    'every order of a group has its place there, and both are in the same state',
    `delete from pledges where status = 'paid'`,
    `update orders set group_id = null where group_id is not null`,
    `update pledges set status = 'paid' where status = 'reserved'`,
    `update pledges set status = 'reserved' where status = 'paid'`,
    `update pledges set status = 'refunded' where status = 'confirmed'`,
    `update pledges set status = 'confirmed' where status = 'lapsed'`,
    `update pledges set status = 'lapsed' where status = 'refunded'`,
    `update pledges set account_id = gen_random_uuid() where status = 'paid'`,
  ],
  [
    'a place is what its order says, at the price of its deal',
    `update pledges set quantity = quantity + 1`,
    `update pledges set unit_price = unit_price - 1`,
    `update pledges set variant_id = gen_random_uuid()`,
    `update pledges set deal_id = gen_random_uuid()`,
    `update order_lines set product_id = gen_random_uuid()`,
  ],
  [
    'the seats of every group are its places',
    `update groups set seats_taken = seats_taken + 1 where status = 'open'`,
    `update groups set seats_taken = seats_taken - 1, seats_paid = seats_paid - 1 where status = 'open'`,
    `update groups set seats_taken = 0 where status = 'forming'`,
    `update groups set seats_max = 1 where status = 'succeeded'`,
    `update groups set status = 'failed' where status = 'open'`,
    `delete from pledges where status = 'confirmed'`,
    `update groups set status = 'open' where status = 'failed'`,
    `update groups set people = people + 1`,
  ],
  ['a place takes as many seats as its deal counts', `update pledges set seats = seats + 1`],
  ['the helpers of every bargain are those who helped', `update groups set helpers = 1`],
  [
    'nobody waits in the line of a group that is over, or has a place and waits',
    `insert into waits (shop_id, id, group_id, deal_id, account_id, wish, status, created_at)
     select shop_id, gen_random_uuid(), id, deal_id, opener_id, '{}', 'waiting', now() from groups where status = 'failed'`,
    `insert into waits (shop_id, id, group_id, deal_id, account_id, wish, status, created_at)
     select shop_id, gen_random_uuid(), id, deal_id, opener_id, '{}', 'waiting', now() from groups where status = 'open'`,
  ],
  [
    'what comes off an order when its group closes is what its tier says, and only then',
    `update orders set price_drop = 1 where status = 'held'`,
  ],
  [
    'a group succeeds when its people are there, and never without them',
    `update groups set goal_min = 1 where status = 'open'`,
    `update groups set goal_min = 3 where status = 'succeeded'`,
  ],
  [
    'the state of every group agrees with what is recorded of it',
    `update groups set closed_at = null where status = 'succeeded'`,
    `update groups set closed_at = now() where status = 'open'`,
    `update groups set deadline_at = null where status = 'open'`,
    `update groups set opened_at = now(), deadline_at = now() where status = 'forming'`,
  ],
  [
    'the counts of every deal are those of its groups and places',
    `update deal_totals set taken = taken + 1`,
    `update deal_totals set groups_open = groups_open - 1`,
    `update deal_totals set groups_succeeded = 0`,
    `delete from deal_totals`,
    `update deal_totals set quantity_max = 1`,
  ],
  [
    'what is wanted of every deal is what its places want',
    `update demand_tallies set confirmed = confirmed + 1`,
    `delete from demand_tally_changes`,
    `update pledges set status = 'confirmed' where status = 'paid'`,
    `update pledges set quantity = quantity + 1 where status = 'reserved'`,
  ],
  ['nobody has more of a deal than it gives each buyer', `update deals set per_buyer = 1`],
  [
    'what a leader hands out is of the leader and the point of its group',
    `update orders set leader_id = gen_random_uuid() where status = 'held'`,
  ],
  [
    'a pick-up point is in use for every pick-up that is not done there, and nothing waits at those that are',
    `with point as (
       insert into pickup_points (id, leader_id, name, phone, country, region, city, line1, line2, postal_code, hours,
         time_zone, note, created_at, updated_at)
       select gen_random_uuid(), gen_random_uuid(), 'Home', '', 'CN', '', '', '', '', '', '{}', 'UTC', '', now(), now()
       returning id, leader_id
     )
     insert into pickups (shop_id, group_id, deal_id, point_id, leader_id, cut_off_at)
     select g.shop_id, g.id, g.deal_id, point.id, point.leader_id, now() from groups g, point where g.status = 'open' limit 1`,
  ],
  [
    'nobody has two places in a group',
    `update pledges set status = 'confirmed', group_id = (select group_id from pledges where status = 'confirmed' limit 1)
     where account_id = (select account_id from pledges where status = 'confirmed' order by id limit 1)`,
  ],
]

test('every promise is broken by one of the cases', () => {
  expect(BROKEN.map(([promise]) => promise)).toEqual(marketPromises.map(({ check }) => check))
})

test.each(BROKEN)('it is found when it does not hold that %s', async (promise, ...breaks) => {
  for (const damage of breaks) {
    const findings = await findingsAfter(damage)
    expect(
      findings.map(({ check }) => check),
      damage,
    ).toContain(promise)
    for (const { detail } of findings) expect(detail, damage).toBeTruthy()
  }
})

/** Damages the market where nobody else sees it, looks, and takes the damage back. */
async function findingsAfter(damage: string): Promise<Finding[]> {
  let findings: Finding[] = []
  const undo = new Error('undo')
  await app.db
    .transaction()
    .execute(async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx)
      await dropConstraints(trx)
      await sql.raw(damage).execute(trx)
      for (const check of marketChecks) findings = [...findings, ...(await check(trx))]
      throw undo
    })
    .catch((error) => {
      if (error !== undo) throw error
    })
  return findings
}

async function dropConstraints(db: Db): Promise<void> {
  const { rows } = await sql<{ drop: string }>`
    select format('alter table %s drop constraint if exists %I cascade', conrelid::regclass, conname) as drop
    from pg_constraint where contype in ('c', 'f')
      and conrelid::regclass::text in ('orders', 'order_lines', 'payments', 'refunds', 'shipments', 'groups', 'pledges',
        'deals', 'deal_totals', 'stock', 'transfers', 'ledger_accounts', 'pickup_points', 'pickups')`.execute(db)
  await sql.raw([...rows.map((row) => row.drop), 'drop index pledges_one_place'].join(';')).execute(db)
}
