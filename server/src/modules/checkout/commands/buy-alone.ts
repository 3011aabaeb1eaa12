import type { App } from '../../../app.ts'
import { batcherOf, type Outcome } from '../../../platform/batcher.ts'
import { after, MINUTE } from '../../../platform/clock.ts'
import { prepared, type Tx } from '../../../platform/db.ts'
import { NotFound, Refusal } from '../../../platform/errors.ts'
import type { Once } from '../../../platform/idempotency.ts'
import { readSettings, type Settings } from '../../../platform/settings.ts'
import { reserveStockIn } from '../../catalog/index.ts'
import {
  BUYABLE_TABLES,
  type BuyableFacts,
  buyableColumns,
  decideOrder,
  OutOfStock,
  placeOrdersIn,
  type Wish,
} from '../../orders/index.ts'
import { type Placed, startDueIn } from '../../payments/index.ts'

export interface AloneWish extends Wish {
  variantId: string
  addressId: string | null
}

interface Ask {
  wish: AloneWish
  once?: Once | undefined
}

/** Places an order at the single price, with nobody else; its stock is held until it is paid. */
export const buyAlone = (app: App, wish: AloneWish, once?: Once): Promise<Placed> =>
  salesOf(app).submit(wish.variantId, { wish, once })

/** Those who buy one variant at the same time are served together: one lock and one commit for all of them. */
const salesOf = batcherOf(sell, (ask: Ask) => ask.wish.accountId)

async function sell(app: App, asks: Ask[]): Promise<Outcome<Placed>[]> {
  const settings = await readSettings(app.db)
  return app.transactEach(asks, (tx, open) => sellIn(tx, open, settings))
}

const FACTS = `
  with st as materialized (
    select st.* from variants v join stock st on st.shop_id = v.shop_id and st.variant_id = v.id
    where v.id = any($3::uuid[]) order by v.id for update of st
  )
  select asked.n::int as n, ${buyableColumns('asked.account_id', 'asked.address_id')}
  from unnest($1::uuid[], $2::uuid[], $3::uuid[]) with ordinality as asked (account_id, address_id, variant_id, n)
  join st on st.variant_id = asked.variant_id
  join (${BUYABLE_TABLES}) on v.id = asked.variant_id and v.deleted_at is null`

const DISPATCH_HOURS = 72

async function factsIn(tx: Tx, asks: Ask[]): Promise<(BuyableFacts | undefined)[]> {
  const rows = await prepared<BuyableFacts & { n: number }>(tx, 'checkout.facts', FACTS, [
    asks.map(({ wish }) => wish.accountId),
    asks.map(({ wish }) => wish.addressId),
    asks.map(({ wish }) => wish.variantId),
  ])
  const facts = new Map(rows.map((row) => [row.n - 1, row]))
  return asks.map((_, n) => facts.get(n))
}

/** Sells to those who ask, in the order they came: each is decided about with what the earlier ones took. */
async function sellIn(tx: Tx, asks: Ask[], settings: Settings): Promise<Outcome<Placed>[]> {
  const found = await factsIn(tx, asks)
  const payBy = after(tx.now, settings.hold_minutes * MINUTE)
  let taken = 0
  const decided = asks.map(({ wish }, n) => {
    const facts = found[n]
    if (!facts) return { error: NotFound() }
    const left = facts.units_left === null ? null : facts.units_left - taken
    const terms = { unitPrice: facts.single_price, dispatchHours: DISPATCH_HOURS, payBy, groupId: null }
    try {
      const order = decideOrder({ ...facts, units_left: left }, wish, terms, settings)
      taken += wish.quantity
      return { order }
    } catch (error) {
      if (error instanceof Refusal) return { error }
      throw error
    }
  })
  const placed = (
    await writeSalesIn(
      tx,
      decided.flatMap(({ order }) => order ?? []),
    )
  ).values()
  return decided.map(({ error }) => (error ? { error } : { answer: placed.next().value! }))
}

async function writeSalesIn(tx: Tx, orders: ReturnType<typeof decideOrder>[]): Promise<Placed[]> {
  if (orders.length === 0) return []
  const { shopId } = orders[0]!
  const units = orders.map(({ line }) => ({ variantId: line.variantId, quantity: line.quantity }))
  if (!(await reserveStockIn(tx, shopId, units))) throw OutOfStock({ left: 0 })
  const placed = await placeOrdersIn(tx, orders)
  return startDueIn(
    tx,
    orders.map(({ accountId, payBy }, n) => {
      const { due, part, ...order } = placed[n]!
      return { shopId, accountId, order, part, amount: due, payBy }
    }),
  )
}
