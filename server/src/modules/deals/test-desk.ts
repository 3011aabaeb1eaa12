import { type TestApp, testApp } from '../../testing/app.ts'
import { crowd, shop, type TestShop, wish } from '../../testing/market.ts'
import { paid } from '../../testing/payments.ts'
import { payAgain } from '../checkout/index.ts'
import { escrowOf } from '../ledger/index.ts'
import { joinGroup, type PlacedPledge } from './index.ts'

/** A market of a test's own with a shop and people who buy, and short ways to look at what became of them. */
export interface Desk {
  app: TestApp
  seller: TestShop
  people: string[]
  row<Row>(text: string, ...values: unknown[]): Promise<Row>
  /** The one group of a campaign. */
  groupOf(dealId: string): Promise<string>
  status(table: 'groups' | 'orders' | 'pledges', id: string): Promise<string>
  stock(): Promise<{ on_hand: number; reserved: number }>
  /** Money in escrow for an order, in minor units. */
  escrow(orderId: string): Promise<number>
  join(groupId: string, person: number, quantity?: number): Promise<PlacedPledge>
  /** Joins and pays. */
  buy(groupId: string, person: number, quantity?: number): Promise<PlacedPledge>
  /** Pays the rest of an order; answers how much that was. */
  payRest(placed: PlacedPledge, person: number): Promise<number>
  /** Lets time pass, and what is due by then happen. */
  pass(ms: number): Promise<void>
}

export async function openDesk(stock = 100): Promise<Desk> {
  const app = await testApp()
  const seller = await shop(app, stock)
  const people = await crowd(app, 8)
  const row: Desk['row'] = async (text, ...values) => (await app.pool.query(text, values)).rows[0]
  const join: Desk['join'] = (groupId, person, quantity = 1) =>
    joinGroup(app, groupId, wish(people[person]!, seller, quantity))
  return {
    app,
    seller,
    people,
    row,
    join,
    groupOf: async (dealId) => (await row<{ id: string }>('select id from groups where deal_id = $1', dealId)).id,
    status: async (table, id) =>
      (await row<{ status: string }>(`select status from ${table} where id = $1`, id)).status,
    stock: () => row('select on_hand, reserved from stock where variant_id = $1', seller.variantId),
    escrow: async (orderId) => (await escrowOf(app.db, [orderId])).get(orderId) ?? 0,
    async buy(groupId, person, quantity) {
      const placed = await join(groupId, person, quantity)
      await paid(app, placed)
      return placed
    },
    async payRest(placed, person) {
      const rest = await payAgain(app, people[person]!, placed.order_id)
      await paid(app, rest)
      return rest.total.amount
    },
    async pass(ms) {
      app.clock.advance(ms)
      await app.sweep()
      await app.runJobs()
    },
  }
}
