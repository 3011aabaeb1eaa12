import type { Db } from '../../../platform/db.ts'

/** The accounts that run the market. */
export async function getOperators(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('accounts').select('id').where('operator', '=', true).orderBy('id').execute()
  return rows.map((row) => row.id)
}
