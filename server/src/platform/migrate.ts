import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'
import { ConfigError } from './config.ts'
import { migrateJobs } from './jobs.ts'

const FOLDER = new URL('../../migrations/', import.meta.url)
const LOCK = 7_205_114
const OLDEST_POSTGRES = 150_000

/**
 * Brings the schema up to date: each file of `migrations/` once, in order, in a transaction of its own. Several
 * processes may call it at once. Throws ConfigError when the database cannot be used.
 */
export async function migrate(databaseUrl: string): Promise<void> {
  const client = await connect(databaseUrl)
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(
      `create table if not exists migrations (name text primary key, hash text not null, applied_at timestamptz not null default now())`,
    )
    const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from migrations')
    const applied = new Map(rows.map((row) => [row.name, row.hash]))
    for (const name of (await readdir(FOLDER)).filter((file) => file.endsWith('.sql')).sort()) {
      await apply(client, name, applied.get(name))
    }
    await migrateJobs(databaseUrl)
  } finally {
    await client.end()
  }
}

async function connect(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {}) // a lost connection fails the query in hand, which says more
  const { host, pathname } = new URL(databaseUrl)
  try {
    await client.connect()
    const { rows } = await client.query(`select current_setting('server_version_num')::int as version`)
    if (rows[0].version >= OLDEST_POSTGRES) return client
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message || cause.name : String(cause)
    throw new ConfigError(`The database ${host}${pathname} cannot be reached (${reason}). Check DATABASE_URL.`, {
      cause,
    })
  }
  await client.end()
  throw new ConfigError(`The database ${host} is older than PostgreSQL 15. Use version 15 or newer.`)
}

async function apply(client: pg.Client, name: string, appliedHash: string | undefined): Promise<void> {
  const text = await readFile(new URL(name, FOLDER), 'utf8')
  const hash = createHash('sha256').update(text).digest('hex')
  if (appliedHash === hash) return
  if (appliedHash) {
    throw new ConfigError(`The migration ${name} was changed after it had been applied. Use the release it came with.`)
  }
  await client.query('begin')
  try {
    await client.query(text)
    await client.query('insert into migrations (name, hash) values ($1, $2)', [name, hash])
    await client.query('commit')
  } catch (cause) {
    await client.query('rollback')
    throw new Error(`The migration ${name} failed.`, { cause })
  }
}
