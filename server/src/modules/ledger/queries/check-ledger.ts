import { sql } from 'kysely'
import type { Db } from '../../../platform/db.ts'
import { currencies, currencyDigits } from '../../../platform/money.ts'
import { ledgerInvariants } from './invariants.ts'

/** Something that is not as it must be, in words for the operator. */
export interface Finding {
  /** What was checked. */
  check: string
  detail: string
}

/** A check of another module, on the same instant as the ledger's own; no findings is good. */
export type ExtraCheck = (db: Db) => Promise<Finding[]>

/** Findings of one check that are reported one by one; of more, the number is told. */
const TOLD_MAX = 20

/**
 * Recomputes every balance from the transfers and checks every invariant of the ledger, then the checks other modules
 * bring. All on one snapshot, read only, so it may run while the market does. An empty list means the books are right.
 */
export async function checkLedger(db: Db, extraChecks: ExtraCheck[] = []): Promise<Finding[]> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((snapshot) => findingsIn(snapshot, extraChecks))
}

/** The findings of what an open transaction sees. */
export async function findingsIn(snapshot: Db, extraChecks: ExtraCheck[] = []): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const { check, query } of ledgerInvariants) {
    const { rows } = await sql.raw<{ detail: string; total: number }>(limited(query)).execute(snapshot)
    findings.push(...rows.map(({ detail }) => ({ check, detail })))
    const untold = (rows[0]?.total ?? 0) - rows.length
    if (untold > 0) findings.push({ check, detail: `… and ${untold} more` })
  }
  findings.push(...(await checkDigits(snapshot)))
  for (const extra of extraChecks) findings.push(...(await extra(snapshot)))
  return findings
}

const limited = (query: string) =>
  `select found.detail, count(*) over () as total from (${query}) found order by found.detail limit ${TOLD_MAX}`

/** Amounts mean something else when the program reads an asset with other decimals than it is kept in. */
async function checkDigits(db: Db): Promise<Finding[]> {
  const { rows } = await sql<{ code: string; digits: number }>`select code, digits from assets`.execute(db)
  const kept = new Map(rows.map((row) => [row.code, row.digits]))
  return currencies()
    .filter((code) => kept.get(code) !== currencyDigits(code))
    .map((code) => ({
      check: 'currencies have the decimals they are kept in',
      detail: `${code} is kept with ${kept.get(code) ?? 'no'} decimals and read with ${currencyDigits(code)}`,
    }))
}
