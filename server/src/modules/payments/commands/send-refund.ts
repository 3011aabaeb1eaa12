import type { App } from '../../../app.ts'
import type { Tx } from '../../../platform/db.ts'
import { post, refund as refundJournal } from '../../ledger/index.ts'
import { RefundDone, type RefundReason } from '../events.ts'
import { providerNamed } from '../providers.ts'

/**
 * Asks the provider to give the money back and records that it did. The refund's id is the idempotency key, so asking
 * twice gives back once. Throws what the provider threw, so that the job tries again; the refusal stays visible.
 */
export async function sendRefund(app: App, refundId: string): Promise<void> {
  const refund = await app.db
    .selectFrom('refunds')
    .innerJoin('payments', 'payments.id', 'refunds.payment_id')
    .selectAll('refunds')
    .select(['payments.provider', 'payments.account_id'])
    .where('refunds.id', '=', refundId)
    .executeTakeFirst()
  if (!refund || refund.status === 'done') return
  try {
    const ref = await providerNamed(refund.provider).refund(app, {
      refundId,
      paymentId: refund.payment_id,
      amount: refund.amount,
      currency: refund.currency,
    })
    await app.transact((tx) => finish(tx, refund as OpenRefund, ref))
  } catch (error) {
    await recordFailure(app, refundId, error)
    throw error
  }
}

interface OpenRefund {
  shop_id: string
  id: string
  order_id: string
  account_id: string
  amount: number
  currency: string
  reason: RefundReason
  provider: string
}

async function finish(tx: Tx, refund: OpenRefund, ref: string): Promise<void> {
  const done = await tx
    .updateTable('refunds')
    .set({ status: 'done', done_at: tx.now, provider_ref: ref, last_error: null })
    .where('id', '=', refund.id)
    .where('status', '=', 'pending')
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) return
  const { provider } = refund
  const money = { amount: refund.amount, currency: refund.currency }
  await post(tx, refundJournal({ refundId: refund.id, orderId: refund.order_id, provider, amount: money }))
  const { shop_id, id, order_id, account_id, amount, currency, reason } = refund
  tx.emit(RefundDone, { shop_id, refund_id: id, order_id, account_id, amount, currency, reason })
}

async function recordFailure(app: App, refundId: string, error: unknown): Promise<void> {
  await app.db
    .updateTable('refunds')
    .set((row) => ({
      attempts: row('attempts', '+', 1),
      last_error: error instanceof Error ? error.message.slice(0, 500) : String(error),
    }))
    .where('id', '=', refundId)
    .where('status', '=', 'pending')
    .execute()
}
