import type { Module } from '../../module.ts'
import { paymentJobs } from './jobs.ts'
import { sandboxRoutes } from './sandbox/routes.ts'
import { sandboxJobs, sandboxSweeps } from './sandbox/webhooks.ts'

export { checkoutUrl, type Placed, placedIn } from './commands/placed.ts'
export {
  type NoticedPayment,
  recordNoticeIn,
  UnknownPayment,
  WrongAmount,
} from './commands/record-notice.ts'
export { RefundIsDone, retryRefund } from './commands/retry-refund.ts'
export { startPaymentIn } from './commands/start-payment.ts'
export { startRefundsIn } from './commands/start-refund.ts'
export * from './events.ts'
export { BadWebhook, type PaymentNotice, type PaymentProvider, UnknownProvider } from './provider.ts'
export { providerNamed, providers } from './providers.ts'
export { listRefunds, type RefundQuery, RefundSchema } from './queries/list-refunds.ts'

export const payments: Module = {
  name: 'payments',
  routes: sandboxRoutes,
  jobs: [...paymentJobs, ...sandboxJobs],
  sweeps: sandboxSweeps,
}
