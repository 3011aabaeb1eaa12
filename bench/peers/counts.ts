import pg from 'pg'

/** What the database server must load so that statements can be counted; every system pays the same for it. */
export const COUNTING = {
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.max': '50000',
  'pg_stat_statements.save': 'off',
}

export interface Counts {
  /** Statements clients have sent, `begin` and `commit` among them; those inside database functions are not counted. */
  statements: number
  /** Transactions that ended well; a statement outside a transaction is one by itself. */
  commits: number
}

export interface Counter {
  read(database: string): Promise<Counts>
  close(): Promise<void>
}

/** Counts what happens in each database of a server that was started with COUNTING, from a database of its own. */
export async function openCounter(databaseUrl: string): Promise<Counter> {
  const url = new URL(databaseUrl)
  url.pathname = '/postgres'
  const client = new pg.Client(url.href)
  await client.connect()
  await client.query('create extension if not exists pg_stat_statements')
  return {
    async read(database) {
      const { rows } = await client.query(
        `select xact_commit::float8 as commits,
           coalesce((select sum(calls) from pg_stat_statements where dbid = datid), 0)::float8 as statements
         from pg_stat_database where datname = $1`,
        [database],
      )
      return rows[0]
    },
    close: () => client.end(),
  }
}

/** An empty database of that name on the server; answers its address. */
export async function makeDatabase(databaseUrl: string, name: string): Promise<string> {
  const client = new pg.Client(databaseUrl)
  await client.connect()
  await client.query(`create database ${pg.escapeIdentifier(name)}`)
  await client.end()
  const url = new URL(databaseUrl)
  url.pathname = `/${name}`
  return url.href
}
