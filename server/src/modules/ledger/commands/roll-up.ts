import { sql } from 'kysely'
import type { Db } from '../../../platform/db.ts'

/** Sums lazy accounts behind the running transactions, so that reading them stays quick. Safe in several processes. */
export async function rollUp(db: Db): Promise<void> {
  await sql`select ledger_roll_up()`.execute(db)
}
