import type { Module } from '../../module.ts'
import { settleSweep } from './commands/settle-due-orders.ts'
import { settlementRoutes } from './routes.ts'

export { marketChecks } from './checks/market-checks.ts'
export { overdueChecks } from './checks/overdue-checks.ts'
export { settleDueOrders } from './commands/settle-due-orders.ts'
export { shopBalance, shopStatement, statementFile } from './queries/shop-money.ts'

/** When an order is final: who gets what; and whether all of the market's books are right. */
export const settlement: Module = { name: 'settlement', routes: settlementRoutes, sweeps: [settleSweep] }
