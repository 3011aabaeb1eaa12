import type pg from 'pg'
import type { TestApp } from '../../testing/app.ts'
import { type Client, clientOf } from '../../testing/client.ts'
import type { FilledMarket } from '../../testing/fill.ts'

/** A filled market with the people who act in it. */
export interface Scene {
  app: TestApp
  market: FilledMarket
  /** For what the test itself arranges: what is sent here is not looked at. */
  aside: pg.Pool
  buyer: Client
  /** Owns the shop with most of the orders, and runs the market. */
  owner: Client
  /** A team of the main deal with room, an order that is to be shipped, and one of the buyer's. */
  groupId: string
  orderId: string
  ownOrderId: string
  /** A deal beside the main one that runs. */
  besideId: string
}

/** Something that happens in a market, by what it is called. */
export type Step = [name: string, work: () => Promise<unknown>]

const THERE = `
  select (select id from groups where deal_id = $1 and status = 'open' and seats_taken = 1 order by id desc limit 1) as "groupId",
    (select id from orders where shop_id = $2 and status = 'to_ship' order by id limit 1) as "orderId",
    (select id from orders where account_id = $3 order by id limit 1) as "ownOrderId",
    (select id from deals where id = any($4) and status = 'running' order by id limit 1) as "besideId"`

export async function openScene(app: TestApp, market: FilledMarket, aside: pg.Pool): Promise<Scene> {
  const { main, beside, buyerId } = market
  const { rows } = await aside.query(THERE, [main.dealId, main.shopId, buyerId, beside.map(({ dealId }) => dealId)])
  const [buyer, owner] = [await clientOf(app, buyerId), await clientOf(app, main.ownerId)]
  return { app, market, aside, buyer, owner, ...rows[0] }
}
