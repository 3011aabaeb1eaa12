import type { Module } from '../../module.ts'
import { balanceSweeps } from './commands/lapse-balances.ts'
import { lapseSweep } from './commands/lapse-orders.ts'
import { checkoutRoutes } from './routes.ts'

export { type AloneWish, buyAlone } from './commands/buy-alone.ts'
export { type Cancellation, type CancelReason, cancelOrder } from './commands/cancel-order.ts'
export { type Allowance, giveAllowance } from './commands/give-allowance.ts'
export { lapseDueBalances, remindOfBalances } from './commands/lapse-balances.ts'
export { lapseDueOrders } from './commands/lapse-orders.ts'
export { payAgain, TooManyTries } from './commands/pay-again.ts'
export { receiveNotice } from './commands/receive-notice.ts'

/** Buying alone, payments' outcomes, cancellation, and the end of what is not paid in time. */
export const checkout: Module = { name: 'checkout', routes: checkoutRoutes, sweeps: [lapseSweep, ...balanceSweeps] }
