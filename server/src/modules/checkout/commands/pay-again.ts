import type { App } from '../../../app.ts'
import { NotFound, refusal } from '../../../platform/errors.ts'
import type { Once } from '../../../platform/idempotency.ts'
import { OrderNotPayable } from '../../orders/index.ts'
import { type Placed, placedIn } from '../../payments/index.ts'

const TRIES_MAX = 8

export const TooManyTries = refusal(
  'too_many_payment_tries',
  409,
  'This order was tried to pay {max} times. Leave it and order again.',
)

/** Starts another try to pay an order that still waits for its payment. */
export async function payAgain(app: App, accountId: string, orderId: string, once?: Once): Promise<Placed> {
  return app.transact(async (tx) => {
    const order = await tx
      .selectFrom('orders')
      .select(['shop_id', 'id', 'number', 'total', 'currency', 'status', 'pay_by', 'account_id'])
      .where('id', '=', orderId)
      .forUpdate()
      .executeTakeFirst()
    if (order?.account_id !== accountId) throw NotFound()
    if (order.status !== 'unpaid' || order.pay_by <= tx.now) throw OrderNotPayable()
    const { tries } = await tx
      .selectFrom('payments')
      .select((row) => row.fn.countAll<number>().as('tries'))
      .where('order_id', '=', orderId)
      .executeTakeFirstOrThrow()
    if (tries >= TRIES_MAX) throw TooManyTries({ max: TRIES_MAX })
    return placedIn(tx, order.shop_id, accountId, order, order.pay_by)
  }, once)
}
