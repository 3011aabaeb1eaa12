import type { App } from '../../../app.ts'
import type { Tx } from '../../../platform/db.ts'
import type { Once } from '../../../platform/idempotency.ts'
import { readSettings, type Settings } from '../../../platform/settings.ts'
import { reserveStockIn } from '../../catalog/index.ts'
import { decideOrder, OutOfStock, placeOrderIn, type Wish } from '../../orders/index.ts'
import { type Placed, placedIn } from '../../payments/index.ts'
import { type DealFacts, decideJoin, decideOpen, groupTerms } from '../decide.ts'
import { PledgeReserved } from '../events.ts'
import { factsToJoin, factsToOpen } from '../queries/deal-facts.ts'
import { GroupClosed, GroupFull } from '../refusals.ts'
import { formGroupIn, pledgeIn, takeSeatIn } from './seats.ts'

export interface PlaceWish extends Wish {
  variantId: string
  addressId: string | null
}

/** A place taken in a group: what to pay, and until when. */
export interface PlacedPledge extends Placed {
  group_id: string
  pledge_id: string
}

/** Opens a group of a deal: its opener's seat and stock are held; others see it once the opener has paid. */
export async function openGroup(app: App, dealId: string, wish: PlaceWish, once?: Once): Promise<PlacedPledge> {
  const settings = await readSettings(app.db)
  return app.transact(async (tx) => {
    const deal = await factsToOpen(tx, dealId, wish)
    decideOpen(deal, wish.quantity, tx.now)
    const groupId = await formGroupIn(tx, deal, wish.accountId)
    return takePlaceIn(tx, deal, groupId, wish, settings, 1)
  }, once)
}

/** Takes one seat in an open group and holds the stock for it. */
export async function joinGroup(app: App, groupId: string, wish: PlaceWish, once?: Once): Promise<PlacedPledge> {
  const settings = await readSettings(app.db)
  return app.transact(async (tx) => {
    const facts = await factsToJoin(tx, groupId, wish)
    decideJoin(facts, facts, wish.quantity, tx.now)
    return takePlaceIn(tx, facts, groupId, wish, settings, 0)
  }, once)
}

/** Seat, then the deal's limits, then stock: every command locks in this order. */
async function takePlaceIn(
  tx: Tx,
  deal: DealFacts,
  groupId: string,
  wish: PlaceWish,
  settings: Settings,
  opens: 0 | 1,
): Promise<PlacedPledge> {
  const order = decideOrder(deal, wish, groupTerms(deal, groupId, settings.hold_minutes, tx.now), settings)
  if (!(await takeSeatIn(tx, deal, groupId, wish.quantity, opens))) throw await whyNoSeat(tx, groupId)
  const units = [{ variantId: deal.variant_id, quantity: wish.quantity }]
  if (!(await reserveStockIn(tx, deal.shop_id, units))) throw OutOfStock({ left: 0 })
  const placed = await placeOrderIn(tx, order)
  const { accountId, quantity } = wish
  const pledgeId = await pledgeIn(tx, deal, { groupId, accountId, orderId: placed.id, quantity })
  tx.emit(PledgeReserved, {
    shop_id: deal.shop_id,
    deal_id: deal.deal_id,
    group_id: groupId,
    pledge_id: pledgeId,
    order_id: placed.id,
    account_id: accountId,
  })
  return {
    ...(await placedIn(tx, deal.shop_id, accountId, placed, order.payBy)),
    group_id: groupId,
    pledge_id: pledgeId,
  }
}

/** Between reading and locking, somebody else took the last seat, or the group came to its end. */
async function whyNoSeat(tx: Tx, groupId: string) {
  const group = await tx.selectFrom('groups').select('status').where('id', '=', groupId).executeTakeFirstOrThrow()
  return group.status === 'open' ? GroupFull() : GroupClosed()
}
