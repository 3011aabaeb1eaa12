import type { Module } from '../../module.ts'
import { rollUp } from './commands/roll-up.ts'

export { clawBack } from './commands/claw-back.ts'
export { type Posted, post } from './commands/post.ts'
export { rollUp } from './commands/roll-up.ts'
export { settleSales } from './commands/settle-sales.ts'
export { allocate, splitFee } from './decide.ts'
export {
  type AccountName,
  type Journal,
  type Leg,
  type PayInput,
  pay,
  type RefundInput,
  refund,
  reverse,
  type SettleInput,
  settle,
  sharesOf,
} from './journals.ts'
export {
  type Balance,
  balanceOf,
  escrowOf,
  leaderBalances,
  type ShopBalance,
  shopBalances,
} from './queries/balances.ts'
export { checkLedger, type ExtraCheck, type Finding } from './queries/check-ledger.ts'
export {
  type LeaderLine,
  leaderStatement,
  type StatementLine,
  type StatementQuery,
  statement,
} from './queries/statement.ts'
export { type TrialBalanceLine, trialBalance } from './queries/trial-balance.ts'
export { HoldNotOpen, InsufficientBalance, JournalConflict, ReversalTooLarge } from './refusals.ts'

const ROLL_UP_EVERY_MS = 30_000

/** The double-entry ledger under all money of the market. */
export const ledger: Module = {
  name: 'ledger',
  sweeps: [
    {
      name: 'ledger.roll-up',
      everyMs: ROLL_UP_EVERY_MS,
      work: async (app) => {
        await rollUp(app.db)
        return false
      },
    },
  ],
}
