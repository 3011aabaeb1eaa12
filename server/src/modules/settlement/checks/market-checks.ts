import type { ExtraCheck } from '../../ledger/index.ts'
import { groupPromises } from './group-promises.ts'
import { moneyPromises } from './money-promises.ts'
import { orderPromises } from './order-promises.ts'
import { sqlCheck } from './sql-check.ts'

/** Every promise of the market that its data can show broken. */
export const marketPromises = [...moneyPromises, ...orderPromises, ...groupPromises]

/** The judge of the market's promises: what `checkLedger` checks beside its own books. */
export const marketChecks: ExtraCheck[] = marketPromises.map(sqlCheck)
