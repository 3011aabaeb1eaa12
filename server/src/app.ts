import { join } from 'node:path'
import { Logger as JobLogger } from 'graphile-worker'
import type pg from 'pg'
import { type Clock, systemClock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import { type Db, openDatabase, type SqlCount } from './platform/db.ts'
import { Doorbell } from './platform/doorbell.ts'
import { Hub } from './platform/hub.ts'
import { type Logger, openLog } from './platform/log.ts'
import { mailboxMailer } from './platform/mailbox.ts'
import { type Mailer, smtpMailer } from './platform/mailer.ts'
import { type Metrics, openMetrics } from './platform/metrics.ts'
import { folderStorage, type Storage } from './platform/storage.ts'
import { type Transactions, transactions } from './platform/transact.ts'

/** Everything the program stands on, built once and passed as an argument. */
export interface App extends Transactions {
  config: Config
  /** Where this market answers, as seen from its own machine. */
  selfUrl: string
  clock: Clock
  log: Logger
  jobLogger: JobLogger
  pool: pg.Pool
  db: Db
  sqlCount: SqlCount
  doorbell: Doorbell
  hub: Hub
  storage: Storage
  mailer: Mailer
  metrics: Metrics
  close(): Promise<void>
}

export interface AppParts {
  clock?: Clock
  mailer?: Mailer
}

/** Builds the App on a migrated database. */
export function buildApp(config: Config, databaseUrl: string, parts: AppParts = {}): App {
  const log = openLog(config.logLevel)
  const clock = parts.clock ?? systemClock
  const database = openDatabase(databaseUrl, config.databasePool)
  const { db, pool } = database
  const doorbell = new Doorbell(pool, log)
  const hub = new Hub(pool, doorbell, log)
  const mailer = parts.mailer ?? (config.smtpUrl ? smtpMailer(config) : mailboxMailer(db, clock))
  return {
    config,
    selfUrl: config.publicUrl,
    clock,
    log,
    jobLogger: jobLogger(log),
    pool,
    db,
    sqlCount: database.count,
    doorbell,
    ...transactions(db, clock, doorbell),
    hub,
    storage: folderStorage(join(config.dataDir, 'files')),
    mailer,
    metrics: openMetrics(database),
    async close() {
      hub.close()
      await doorbell.close()
      await database.close()
    },
  }
}

const LEVELS = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const

const jobLogger = (log: Logger) =>
  new JobLogger((scope) => (level, text, meta) => log[LEVELS[level]]({ ...scope, ...meta }, text))
