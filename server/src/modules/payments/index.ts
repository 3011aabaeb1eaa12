import type { Module } from '../../module.ts'
import { paymentJobs } from './jobs.ts'
import { sandboxRoutes } from './sandbox/routes.ts'
import { sandboxJobs, sandboxSweeps } from './sandbox/webhooks.ts'

export { checkoutUrl, type Due, type Placed, startDueIn } from './commands/placed.ts'
export {
  type Noticed,
  type NoticedPayment,
  type NoticeMeaning,
  recordNoticesIn,
  UnknownPayment,
  WrongAmount,
} from './commands/record-notices.ts'
export { RefundIsDone, retryRefund } from './commands/retry-refund.ts'
export type { PaymentPart } from './commands/start-payments.ts'
export { startRefundsIn } from './commands/start-refunds.ts'
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
