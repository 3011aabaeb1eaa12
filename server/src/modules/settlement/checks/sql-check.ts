import { sql } from 'kysely'
import type { ExtraCheck } from '../../ledger/index.ts'

export interface Promised {
  /** What must hold. */
  check: string
  /** Selects one `detail` for each place where it does not. */
  query: string
}

/** Findings of one check that are told one by one; of more, the number is told. */
const TOLD_MAX = 20

/** A promise as a check that reports where it is broken. */
export const sqlCheck =
  ({ check, query }: Promised): ExtraCheck =>
  async (db) => {
    const { rows } = await sql
      .raw<{ detail: string; total: number }>(
        `select found.detail, count(*) over () as total from (${query}) found order by found.detail limit ${TOLD_MAX}`,
      )
      .execute(db)
    const findings = rows.map(({ detail }) => ({ check, detail }))
    const untold = (rows[0]?.total ?? 0) - rows.length
    return untold > 0 ? [...findings, { check, detail: `… and ${untold} more` }] : findings
  }
