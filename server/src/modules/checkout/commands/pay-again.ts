import type { App } from '../../../app.ts'
import { NotFound, refusal } from '../../../platform/errors.ts'
import type { Once } from '../../../platform/idempotency.ts'
import { OrderNotPayable } from '../../orders/index.ts'
import { type PaymentPart, type Placed, startDueIn } from '../../payments/index.ts'

const TRIES_MAX = 8

export const TooManyTries = refusal(
  'too_many_payment_tries',
  409,
  'This order was tried to pay {max} times. Leave it and order again.',
)

interface Payable {
  status: string
  pay_by: Date
  balance_due_at: Date | null
  total: number
  deposit: number | null
}

/** What of an order can be paid now, and until when; undefined when nothing is due. */
export function dueNow(order: Payable, now: Date): { part: PaymentPart; amount: number; payBy: Date } | undefined {
  const { status, pay_by, balance_due_at, total, deposit } = order
  if (status === 'balance_due' && balance_due_at && balance_due_at > now) {
    return { part: 'balance', amount: total - (deposit ?? 0), payBy: balance_due_at }
  }
  if (status !== 'unpaid' || pay_by <= now) return undefined
  return { part: deposit === null ? 'full' : 'deposit', amount: deposit ?? total, payBy: pay_by }
}

/** Starts another try to pay an order that still waits for its payment, or the payment of its rest. */
export async function payAgain(app: App, accountId: string, orderId: string, once?: Once): Promise<Placed> {
  return app.transact(async (tx) => {
    const order = await tx
      .selectFrom('orders')
      .select([
        'shop_id',
        'id',
        'number',
        'total',
        'currency',
        'status',
        'pay_by',
        'account_id',
        'deposit',
        'balance_due_at',
      ])
      .where('id', '=', orderId)
      .forUpdate()
      .executeTakeFirst()
    if (order?.account_id !== accountId) throw NotFound()
    const due = dueNow(order, tx.now)
    if (!due) throw OrderNotPayable()
    const { tries } = await tx
      .selectFrom('payments')
      .select((row) => row.fn.countAll<number>().as('tries'))
      .where('order_id', '=', orderId)
      .where('part', '=', due.part)
      .executeTakeFirstOrThrow()
    if (tries >= TRIES_MAX) throw TooManyTries({ max: TRIES_MAX })
    const [placed] = await startDueIn(tx, [{ shopId: order.shop_id, accountId, order, ...due }])
    return placed!
  }, once)
}
