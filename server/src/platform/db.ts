import { CompiledQuery, Kysely, PostgresDialect, type QueryExecutorProvider, type Transaction } from 'kysely'
import pg from 'pg'
import type { EventType } from './events.ts'
import type { JobOptions, JobType } from './jobs.ts'
import type { DB } from './schema.ts'

export type Db = Kysely<DB>

/**
 * An open transaction. A function that takes one joins the caller's; it never opens its own.
 * What `emit` and `addJob` are given is written by one statement each, just before the commit.
 */
export type Tx = Transaction<DB> & {
  /** The instant of this transaction: one for all its rows and decisions. */
  readonly now: Date
  emit<Payload>(type: EventType<Payload>, payload: Payload): void
  addJob<Payload>(type: JobType<Payload>, payload: Payload, options?: JobOptions): void
}

/**
 * Statements and commits sent so far, counted on the wire; tests assert on the differences. The doorbell's NOTIFY, which
 * comes a little later and for several commits at once, is counted apart.
 */
export interface SqlCount {
  statements: number
  commits: number
  rings: number
}

export interface Database {
  db: Db
  pool: pg.Pool
  count: SqlCount
  close(): Promise<void>
}

const INT8 = 20

function parseInt8(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new Error(`The database holds ${text}, which is beyond 2^53.`)
  return value
}

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text' | 'binary') =>
    oid === INT8 && format !== 'binary' ? parseInt8 : pg.types.getTypeParser(oid, format)) as never,
}

const statementNames = new Map<string, string>()

/**
 * Runs a named, prepared statement: planned once a connection, then only executed. For the hot paths; `name` must be
 * unique to the text.
 */
export async function prepared<Row>(
  executor: Pick<QueryExecutorProvider & Db, 'executeQuery'>,
  name: string,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  if (!statementNames.has(text)) statementNames.set(text, name)
  const { rows } = await executor.executeQuery<Row>(CompiledQuery.raw(text, values.map(written)))
  return rows
}

const PLAIN = /^[\w.:+-]+$/
const NULL = /^null$/i

/** An array as PostgreSQL reads it. The driver quotes every element with two replacements: ids need none. */
function written(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  let text = '{'
  for (const each of value) {
    if (text.length > 1) text += ','
    if (each === null || each === undefined) text += 'NULL'
    else if (typeof each === 'number' || typeof each === 'boolean') text += each
    else if (typeof each !== 'string') return value
    else if (PLAIN.test(each) && !NULL.test(each)) text += each
    else text += `"${each.replace(/[\\"]/g, '\\$&')}"`
  }
  return `${text}}`
}

/**
 * Inside a transaction a prepared statement keeps the plan it has: left to itself, PostgreSQL plans some of them anew
 * each time, which costs more than they do. So a plan made while a table is small has to serve when it has grown: it
 * reads by an index wherever there is one. Where there is none, the price put on reading a whole table must not make
 * PostgreSQL compile the statement, which takes longer than to run it.
 */
const BEGIN =
  'begin; set local plan_cache_mode = force_generic_plan; set local enable_seqscan = off; set local jit = off'

/** A client that counts what it sends and sends known hot statements as prepared ones. */
function countingClient(count: SqlCount): typeof pg.Client {
  return class extends pg.Client {
    // biome-ignore lint/suspicious/noExplicitAny: the driver's own overloads
    override query(config: any, values?: any, callback?: any): any {
      if (typeof config === 'string' && config.startsWith('notify ')) count.rings++
      else count.statements++
      if (config === 'begin') return super.query(BEGIN, callback)
      if (config === 'commit') count.commits++
      const name = typeof config === 'string' && Array.isArray(values) ? statementNames.get(config) : undefined
      // biome-ignore lint/suspicious/noExplicitAny: the driver's own overloads
      const send = super.query as any
      return name
        ? send.call(this, { name, text: config, values }, callback)
        : send.call(this, config, values, callback)
    }
  }
}

/** Connects to PostgreSQL; connections are opened as they are needed, `size` at most. */
export function openDatabase(url: string, size: number): Database {
  const count: SqlCount = { statements: 0, commits: 0, rings: 0 }
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    types,
    Client: countingClient(count),
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 60_000,
    idle_in_transaction_session_timeout: 60_000,
    application_name: 'kongsi',
  })
  // a connection that breaks is dropped by the pool; the query in hand, or the next one, says what matters
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, count, close: () => db.destroy() }
}

/** The error code of a failure: PostgreSQL's, such as 23505 for a unique violation, or the system's. */
export const sqlState = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

const UNREACHABLE = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT|57P0[123]|53300|08\w{3})$/
const LOST_CONNECTION =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection/

/** Whether the failure is that another server, most likely the database, cannot be reached, or hung up. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof Error && (LOST_CONNECTION.test(error.message) || UNREACHABLE.test(sqlState(error) ?? ''))

export const UNIQUE_VIOLATION = '23505'

/** Whether the failure is a violation of the named constraint. */
export const violates = (error: unknown, constraint: string): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === constraint
