import { sql } from 'kysely'
import type { Db } from '../../../platform/db.ts'

export interface TrialBalanceLine {
  asset: string
  kind: string
  /** The payment provider, for its clearing account. */
  part: string
  accounts: number
  debits: number
  credits: number
}

/** All accounts of a kind summed, by asset. For each asset the debits of all lines equal their credits. */
export async function trialBalance(db: Db): Promise<TrialBalanceLine[]> {
  const { rows } = await sql<TrialBalanceLine>`
    select asset, kind, part, count(*) as accounts, sum(debits)::bigint as debits, sum(credits)::bigint as credits
    from ledger_balances group by asset, kind, part order by asset, kind, part`.execute(db)
  return rows
}
