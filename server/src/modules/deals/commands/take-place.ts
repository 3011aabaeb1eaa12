import type { App } from '../../../app.ts'
import { batcherOf, type Outcome } from '../../../platform/batcher.ts'
import type { Tx } from '../../../platform/db.ts'
import { Refusal } from '../../../platform/errors.ts'
import type { Once } from '../../../platform/idempotency.ts'
import { newId } from '../../../platform/ids.ts'
import { readSettings, type Settings } from '../../../platform/settings.ts'
import { reserveStockIn } from '../../catalog/index.ts'
import { decideOrder, placeOrdersIn, type Wish } from '../../orders/index.ts'
import { type Placed, startDueIn } from '../../payments/index.ts'
import { decideJoin, decideOpen, groupTerms } from '../decide.ts'
import { PledgeReserved } from '../events.ts'
import { explainNone, lockPlacesIn, type PlaceFacts } from '../queries/deal-facts.ts'
import { Room } from '../room.ts'
import { writeSeatsIn } from './seats.ts'

export interface PlaceWish extends Wish {
  variantId: string
  addressId: string | null
}

/** A place taken in a group: what to pay, and until when. */
export interface PlacedPledge extends Placed {
  group_id: string
  pledge_id: string
}

/** A place asked for: in a group, or in one that opens with it. */
export interface PlaceAsk {
  dealId: string | null
  groupId: string | null
  wish: PlaceWish
  once?: Once | undefined
  /** It is this buyer's turn in the waiting line. */
  fromLine?: boolean
}

async function takePlaces(app: App, asks: PlaceAsk[]): Promise<Outcome<PlacedPledge>[]> {
  const settings = await readSettings(app.db)
  return app.transactEach(asks, (tx, open) => takePlacesIn(tx, open, settings))
}

/** Those who ask for one variant at the same time are admitted together: one lock and one commit for all of them. */
const admissionOf = batcherOf(takePlaces, (ask: PlaceAsk) => ask.wish.accountId)

/** Opens a group of a deal: its opener's seat and stock are held; others see it once the opener has paid. */
export const openGroup = (app: App, dealId: string, wish: PlaceWish, once?: Once): Promise<PlacedPledge> =>
  admissionOf(app).submit(wish.variantId, { dealId, groupId: null, wish, once })

/** Takes a place in an open group and holds the stock for it. */
export const joinGroup = (app: App, groupId: string, wish: PlaceWish, once?: Once): Promise<PlacedPledge> =>
  admissionOf(app).submit(wish.variantId, { dealId: null, groupId, wish, once })

type Decided = { facts: PlaceFacts; ask: PlaceAsk; order: Parameters<typeof placeOrdersIn>[1][0]; opens: boolean }

/**
 * Gives places to those who ask, in the order they came: locks, decides about each with what the earlier ones took, and
 * writes all of them at once. Whoever is refused leaves nothing behind. No two asks may be of one person.
 */
export async function takePlacesIn(tx: Tx, asks: PlaceAsk[], settings: Settings): Promise<Outcome<PlacedPledge>[]> {
  const questions = asks.map(({ dealId, groupId, wish }) => {
    const { accountId, addressId, variantId } = wish
    return { accountId, addressId, variantId, dealId, groupId }
  })
  const found = await lockPlacesIn(tx, questions)
  const room = new Room()
  const decided: (Decided | { error: unknown })[] = []
  for (const [n, ask] of asks.entries()) {
    const facts = found[n]
    decided.push(
      facts ? decidePlace(facts, ask, room, settings, tx.now) : { error: await explainNone(tx, questions[n]!) },
    )
  }
  const placed = (
    await writePlacesIn(
      tx,
      decided.filter((each) => 'order' in each),
    )
  ).values()
  return decided.map((each) => ('error' in each ? each : { answer: placed.next().value! }))
}

function decidePlace(
  found: PlaceFacts,
  ask: PlaceAsk,
  room: Room,
  settings: Settings,
  now: Date,
): Decided | { error: Refusal } {
  const { wish, fromLine = false } = ask
  const opens = ask.groupId === null
  const facts = { ...room.now(found), ...(opens && { group_id: newId() }) }
  try {
    if (opens) decideOpen(facts, wish.quantity, now)
    else decideJoin(facts, facts, { ...wish, fromLine }, now)
    const group = opens ? { group_id: facts.group_id } : facts
    const order = decideOrder(facts, wish, groupTerms(facts, group, settings.hold_minutes, now), settings)
    room.take(facts, wish.quantity, opens)
    return { facts, ask, order, opens }
  } catch (error) {
    if (error instanceof Refusal) return { error }
    throw error
  }
}

/** Stock, orders, places and payments: one statement each, however many places. Everything is locked already. */
async function writePlacesIn(tx: Tx, places: Decided[]): Promise<PlacedPledge[]> {
  if (places.length === 0) return []
  const shopId = places[0]!.facts.shop_id
  const units = places.map(({ facts, ask }) => ({ variantId: facts.variant_id, quantity: ask.wish.quantity }))
  if (!(await reserveStockIn(tx, shopId, units))) throw new Error(`Stock of shop ${shopId} changed under its lock.`)
  const orders = await placeOrdersIn(
    tx,
    places.map((place) => place.order),
  )
  const seats = places.map(({ facts, ask, order, opens }, n) => {
    const { accountId, quantity } = ask.wish
    return { facts, opens, accountId, orderId: orders[n]!.id, quantity, unitPrice: order.line.unitPrice }
  })
  const pledgeIds = await writeSeatsIn(tx, shopId, seats)
  const payments = await startDueIn(
    tx,
    places.map(({ order, ask }, n) => {
      const { due, part, ...placed } = orders[n]!
      return { shopId, accountId: ask.wish.accountId, order: placed, part, amount: due, payBy: order.payBy }
    }),
  )
  return seats.map(({ facts, accountId, orderId }, n) => {
    const { group_id, deal_id } = facts
    const pledge_id = pledgeIds[n]!
    tx.emit(PledgeReserved, { shop_id: shopId, deal_id, group_id, pledge_id, order_id: orderId, account_id: accountId })
    return { ...payments[n]!, group_id, pledge_id }
  })
}
