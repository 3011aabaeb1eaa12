import type { Tx } from '../../platform/db.ts'
import { defineJob, job } from '../../platform/jobs.ts'
import { sendRefund } from './commands/send-refund.ts'

export const SendRefund = defineJob<{ refundId: string }>('refund.send')

/** Tried, with growing pauses, until the provider has done it. */
const TRIES_MAX = 32_767

/** Has a refund sent to its provider as soon as the transaction is committed; asked again, it is still one job. */
export const addRefundJob = (tx: Tx, refundId: string): void =>
  tx.addJob(SendRefund, { refundId }, { key: `refund ${refundId}`, maxAttempts: TRIES_MAX })

export const paymentJobs = [job(SendRefund, (app, { refundId }) => sendRefund(app, refundId))]
