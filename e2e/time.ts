import pg from 'pg'

/** Who is signed in stays so, and what was written for programs needs no age. */
const UNTOUCHED = ['sessions', 'verifications', 'passkeys', 'events', 'idempotency_keys', 'migrations']

const COLUMNS = `
  select c.table_name as table, array_agg(c.column_name::text) as columns
  from information_schema.columns c
  join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
  where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
    and c.data_type = 'timestamp with time zone' and c.is_generated = 'NEVER' and not (c.table_name = any ($1))
  group by c.table_name`

const JOBS = `update graphile_worker._private_jobs set run_at = run_at - make_interval(hours => $1) where locked_at is null`

/**
 * Lets hours pass for a market whose clock cannot be moved: everything it has written becomes that much older, in one
 * transaction, also what the market itself never changes; and what it meant to try again later is due that much sooner.
 */
export async function letTimePass(databaseUrl: string, hours: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('begin')
    await client.query('set local session_replication_role = replica')
    const { rows } = await client.query<{ table: string; columns: string[] }>(COLUMNS, [UNTOUCHED])
    for (const { table, columns } of rows) {
      const older = columns.map((column) => `"${column}" = "${column}" - make_interval(hours => $1)`)
      await client.query(`update "${table}" set ${older.join(', ')}`, [hours])
    }
    await client.query(JOBS, [hours])
    await client.query('commit')
  } finally {
    await client.end()
  }
}
