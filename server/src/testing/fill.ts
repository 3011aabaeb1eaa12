import pg from 'pg'
import type { App } from '../app.ts'
import { modules } from '../modules.ts'
import { after, DAY, HOUR } from '../platform/clock.ts'
import { ESCROWS, JOURNALS, NEXT_NUMBERS, NUMBERS, PLACES_OF_MONEY, TRANSFERS } from './filling/books.ts'
import { STOCK, TALLIES, TOTALS } from './filling/counts.ts'
import { type Flash, makeOffers, type Offer, type Offers, SOLD_OUT_UNITS } from './filling/offers.ts'
import * as sales from './filling/sales.ts'
import { CAMPAIGN, GROUPS, OFFERS, PEOPLE, PLACES, STAGE } from './filling/stage.ts'
import { ANSWERS, EVENTS, HEARD, NEWS, SANDBOX, WEBHOOKS } from './filling/traces.ts'
import { crowd, wish } from './market.ts'

/** How much a market is filled with. */
export interface Filling {
  /** Places taken, about so many: each with its order, payment and books. */
  pledges: number
  /** Groups that are open, with one or two of their three people. */
  openGroups: number
}

/** A market with a past. */
export interface FilledMarket extends Offers {
  /** Somebody who is in one group of a hundred. */
  buyerId: string
}

const SLOTS = 1000
const PLACES_PER_CLOSED_GROUP = 3
export const PLACES_PER_OPEN_GROUP = 1.5
const PEOPLE_SHARE = 0.1
const PEOPLE_MIN = 100

/**
 * Fills an empty market with sales of a year, as consistent as its own commands would leave them; `checkLedger` finds
 * nothing. Half of it is in one deal, and four fifths in one shop. Written by one statement a table, without the checks of
 * references, so that a million places take minutes. Everything becomes visible, and known to the planner, at the end.
 */
export async function fill(app: App, databaseUrl: string, { pledges, openGroups }: Filling): Promise<FilledMarket> {
  const offers = await makeOffers(app)
  const [buyerId] = await crowd(app, 1)
  const closed = Math.max(0, Math.round((pledges - openGroups * PLACES_PER_OPEN_GROUP) / PLACES_PER_CLOSED_GROUP))
  const people = Math.max(PEOPLE_MIN, Math.round(pledges * PEOPLE_SHARE))
  const crowded = Math.round(people / 2)
  const now = app.clock.now()
  const client = new pg.Client(databaseUrl)
  await client.connect()
  try {
    await client.query(`begin; set local session_replication_role = replica; set local work_mem = '256MB'; ${STAGE}`)
    await client.query(OFFERS('offers'), columnsOf(slotsOf(offers)))
    await client.query(OFFERS('old_offers'), columnsOf(offers.old))
    await client.query(PEOPLE, [people, after(now, -400 * DAY)])
    await client.query(GROUPS, [closed, openGroups, now, offers.old.length])
    await client.query(CAMPAIGN, campaign(offers.soldOut, SOLD_OUT_UNITS, now))
    await client.query(CAMPAIGN, campaign(offers.crowded, crowded, now))
    await client.query(PLACES, [people, buyerId, now])
    await client.query('analyze filling.groups, filling.places')
    await write(client, now)
    await client.query(sales.WRITE_WAITS, [crowded, offers.soldOut.groupId, wish('', offers.soldOut)])
    await client.query('drop schema filling cascade; commit')
    await client.query('select ledger_roll_up()')
    await client.query(HEARD, [modules.flatMap((each) => each.subscribers ?? []).map((each) => each.name)])
    await client.query(`vacuum (analyze) ${await tablesOf(client)}`)
  } finally {
    await client.end()
  }
  return { ...offers, buyerId: buyerId! }
}

async function write(client: pg.Client, now: Date): Promise<void> {
  const { WRITE_GROUPS, WRITE_ORDERS, WRITE_LINES, WRITE_PLEDGES } = sales
  const { WRITE_PAYMENTS, WRITE_REFUNDS, WRITE_SHIPMENTS } = sales
  await client.query(WRITE_GROUPS)
  await client.query(sales.WRITE_CAMPAIGNS)
  await client.query(WRITE_ORDERS, [now])
  for (const statement of [WRITE_LINES, WRITE_PLEDGES, WRITE_PAYMENTS, WRITE_REFUNDS, WRITE_SHIPMENTS]) {
    await client.query(statement)
  }
  for (const statement of [NUMBERS, ESCROWS, NEXT_NUMBERS, PLACES_OF_MONEY, JOURNALS, TRANSFERS]) {
    await client.query(statement)
  }
  for (const statement of [EVENTS, NEWS, ANSWERS, WEBHOOKS, SANDBOX, STOCK, TOTALS, TALLIES])
    await client.query(statement)
}

async function tablesOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query(`select string_agg(quote_ident(tablename), ', ') as tables from pg_tables
    where schemaname = 'public'`)
  return rows[0].tables
}

/** Which deal each group is in: half of them in one, three in ten beside it, the others elsewhere. */
function slotsOf({ main, beside, others }: Offers): Offer[] {
  return Array.from({ length: SLOTS }, (_, slot) => {
    if (slot < SLOTS * 0.5) return main
    return slot < SLOTS * 0.8 ? beside[slot % beside.length]! : others[slot % others.length]!
  })
}

const campaign = ({ shopId, dealId, productId, variantId, groupId }: Flash, people: number, now: Date) => [
  shopId,
  dealId,
  productId,
  variantId,
  groupId,
  people,
  after(now, -22 * HOUR),
]

const columnsOf = (offers: Offer[]) => [
  offers.map((offer) => offer.shopId),
  offers.map((offer) => offer.dealId),
  offers.map((offer) => offer.productId),
  offers.map((offer) => offer.variantId),
]
