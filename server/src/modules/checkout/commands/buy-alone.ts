import type { App } from '../../../app.ts'
import { after, MINUTE } from '../../../platform/clock.ts'
import { prepared } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Once } from '../../../platform/idempotency.ts'
import { readSettings } from '../../../platform/settings.ts'
import { reserveStockIn } from '../../catalog/index.ts'
import {
  BUYABLE_TABLES,
  type BuyableFacts,
  buyableColumns,
  decideOrder,
  OutOfStock,
  placeOrderIn,
  type Wish,
} from '../../orders/index.ts'
import { type Placed, placedIn } from '../../payments/index.ts'

export interface AloneWish extends Wish {
  variantId: string
  addressId: string | null
}

const FACTS = `
  select ${buyableColumns('$1', '$2')} from ${BUYABLE_TABLES} where v.id = $3 and v.deleted_at is null`

const DISPATCH_HOURS = 72

/** Places an order at the single price, with nobody else; its stock is held until it is paid. */
export async function buyAlone(app: App, wish: AloneWish, once?: Once): Promise<Placed> {
  const settings = await readSettings(app.db)
  return app.transact(async (tx) => {
    const values = [wish.accountId, wish.addressId, wish.variantId]
    const [facts] = await prepared<BuyableFacts>(tx, 'checkout.facts', FACTS, values)
    if (!facts) throw NotFound()
    const payBy = after(tx.now, settings.hold_minutes * MINUTE)
    const terms = { unitPrice: facts.single_price, dispatchHours: DISPATCH_HOURS, payBy, groupId: null }
    const order = decideOrder(facts, wish, terms, settings)
    const units = [{ variantId: wish.variantId, quantity: wish.quantity }]
    if (!(await reserveStockIn(tx, facts.shop_id, units))) throw OutOfStock({ left: 0 })
    const placed = await placeOrderIn(tx, order)
    return placedIn(tx, facts.shop_id, wish.accountId, placed, payBy)
  }, once)
}
