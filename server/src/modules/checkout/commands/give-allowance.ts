import type { App } from '../../../app.ts'
import { audit } from '../../../platform/audit.ts'
import { prepared } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Once } from '../../../platform/idempotency.ts'
import { AllowanceTooLarge, NoAllowance } from '../../orders/index.ts'
import { startRefundsIn } from '../../payments/index.ts'

export interface Allowance {
  shopId: string
  orderId: string
  accountId: string
  /** Minor units of the order's currency. */
  amount: number
  /** Why, for the buyer. */
  reason: string
}

const LOCK = `
  select total, status from orders where shop_id = $1 and id = $2 for update`
const ALLOW = `
  update orders set allowance = allowance + $3, total = total - $3 where shop_id = $1 and id = $2`

/**
 * A shop gives a part of a paid order back: one of three was broken, the box came late. The rest goes its way, and every
 * share is counted from what is left. Throws NotFound, NoAllowance, AllowanceTooLarge.
 */
export async function giveAllowance(app: App, allowance: Allowance, once?: Once): Promise<void> {
  const { shopId, orderId, accountId, amount, reason } = allowance
  await app.transact(async (tx) => {
    const [order] = await prepared<{ total: number; status: string }>(tx, 'checkout.to_allow', LOCK, [shopId, orderId])
    if (!order) throw NotFound()
    if (!['to_ship', 'shipped', 'arrived', 'received'].includes(order.status)) throw NoAllowance()
    if (amount >= order.total) throw AllowanceTooLarge({ max: order.total - 1 })
    await prepared(tx, 'checkout.allow', ALLOW, [shopId, orderId, amount])
    await startRefundsIn(tx, shopId, { parts: [{ orderId, amount }] }, 'allowance')
    const entry = { account_id: accountId, act: 'order.allowance', subject_type: 'order', subject_id: orderId }
    await audit(tx, { ...entry, detail: { shop_id: shopId, amount, reason } })
  }, once)
}
