import { defineJob, job } from '../../platform/jobs.ts'
import { sendRefund } from './commands/send-refund.ts'

export const SendRefund = defineJob<{ refundId: string }>('refund.send')

export const paymentJobs = [job(SendRefund, (app, { refundId }) => sendRefund(app, refundId))]
