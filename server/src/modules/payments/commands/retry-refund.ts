import type { App } from '../../../app.ts'
import { audit } from '../../../platform/audit.ts'
import { NotFound, refusal } from '../../../platform/errors.ts'
import { addRefundJob } from '../jobs.ts'

export const RefundIsDone = refusal('refund_is_done', 409, 'This refund is done: the buyer has the money back.')

/** Has an outstanding refund tried again at once. It would be by itself, only later. Throws NotFound, RefundIsDone. */
export async function retryRefund(app: App, accountId: string, refundId: string): Promise<void> {
  await app.transact(async (tx) => {
    const refund = await tx.selectFrom('refunds').select('status').where('id', '=', refundId).executeTakeFirst()
    if (!refund) throw NotFound()
    if (refund.status === 'done') throw RefundIsDone()
    addRefundJob(tx, refundId)
    await audit(tx, { account_id: accountId, act: 'refund.retry', subject_type: 'refund', subject_id: refundId })
  })
}
