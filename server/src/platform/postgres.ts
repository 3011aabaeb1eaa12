import { chownSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import pg from 'pg'
import { ConfigError } from './config.ts'
import { type FolderLock, lockFolder } from './folder-lock.ts'
import { type Binaries, findBinaries } from './postgres-binaries.ts'
import { makeCluster, placeCluster, socketFolder } from './postgres-cluster.ts'
import { endStray, type PostgresLog, runServer, type Server } from './postgres-server.ts'
import { type RunAs, unprivilegedUser } from './unprivileged.ts'

export interface Postgres {
  /** Address of the database, through a socket only this system's user can open. */
  url: string
  /** Ends the server; what was committed is on disk. */
  stop(): Promise<void>
}

export interface PostgresOptions {
  /** Kongsi's data folder; the cluster is its subfolder `postgres`. */
  dataDir: string
  log: PostgresLog
  /** Use the server of a Kongsi that already runs on this folder, instead of refusing. For commands beside a market. */
  join?: boolean
  /** Folder of PostgreSQL's programs; unset: those that came from npm. */
  binDir?: string
  /** Where root puts what PostgreSQL's user could not reach otherwise. */
  outsideDir?: string
}

const OUTSIDE_DIR = '/var/lib/kongsi'

const DURABLE = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  max_connections: '100',
  shared_buffers: '128MB',
  effective_cache_size: '512MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
  jit: 'off',
}

const QUIET = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  // Errors of statements are the application's to log; here the server speaks of itself only.
  log_min_messages: 'log',
  log_checkpoints: 'off',
  log_timezone: 'UTC',
  timezone: 'UTC',
}

const THROWAWAY = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  max_connections: '300',
  shared_buffers: '64MB',
  max_wal_size: '1GB',
  jit: 'off',
}

/**
 * Starts Kongsi's own PostgreSQL on the data folder, making the cluster the first time. Nothing but processes of this
 * user can reach it. Throws ConfigError with one sentence when the folder cannot be written or another Kongsi has it.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const { log, outsideDir = OUTSIDE_DIR } = options
  const as = unprivilegedUser()
  const binaries = findBinaries(as, outsideDir, options.binDir)
  const cluster = placeCluster(resolve(options.dataDir), outsideDir, as)
  const lock = lockFolder(dirname(cluster))
  if (!('release' in lock)) {
    if (options.join && lock.url) return { url: lock.url, stop: async () => {} }
    throw new ConfigError(
      `Another Kongsi (process ${lock.pid}) already runs on the data folder ${options.dataDir}. Stop it, or name another folder with DATA_DIR.`,
    )
  }
  return startLocked(lock, { binaries, cluster, as, log, settings: DURABLE }).catch((error) => {
    lock.release()
    throw error
  })
}

/**
 * Starts an empty PostgreSQL that forgets everything at `stop`: for tests, quick because it never waits for the disk.
 * KONGSI_TEST_PG_BIN names the folder of another PostgreSQL's programs.
 */
export async function startThrowawayPostgres(
  log: PostgresLog,
  binDir: string | undefined = process.env.KONGSI_TEST_PG_BIN,
): Promise<Postgres> {
  await sweepThrowaways(log)
  const as = unprivilegedUser()
  const folder = mkdtempSync(join(realpathSync(tmpdir()), `${THROWAWAY_PREFIX}${process.pid}-`))
  if (as) chownSync(folder, as.uid, as.gid)
  const cluster = join(folder, 'postgres')
  const start: Start = { binaries: findBinaries(as, OUTSIDE_DIR, binDir), cluster, as, log, settings: THROWAWAY }
  const postgres = await startCluster(start)
  return {
    url: postgres.url,
    async stop() {
      await postgres.stop('immediate')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

interface Start {
  binaries: Binaries
  cluster: string
  as: RunAs
  log: PostgresLog
  settings: Record<string, string>
}

async function startLocked(lock: FolderLock, start: Start): Promise<Postgres> {
  const postgres = await startCluster(start)
  lock.announce(postgres.url)
  return {
    url: postgres.url,
    async stop() {
      await postgres.stop('fast')
      lock.release()
    },
  }
}

async function startCluster(start: Start): Promise<Server & { url: string }> {
  const { binaries, cluster, as, log } = start
  await makeCluster(binaries.initdb, cluster, as)
  const sockets = socketFolder(cluster, as)
  const server = await runServer({
    program: binaries.postgres,
    folder: cluster,
    settings: { ...start.settings, ...QUIET, unix_socket_directories: sockets },
    as,
    log,
  })
  const urlOf = (database: string) => `postgres://kongsi@localhost/${database}?host=${encodeURIComponent(sockets)}`
  await ensureDatabase(urlOf('postgres'))
  return {
    url: urlOf('kongsi'),
    async stop(how) {
      await server.stop(how)
      if (sockets !== cluster) rmSync(sockets, { recursive: true, force: true })
    },
  }
}

async function ensureDatabase(adminUrl: string): Promise<void> {
  const client = new pg.Client(adminUrl)
  await client.connect()
  try {
    const { rowCount } = await client.query(`select 1 from pg_database where datname = 'kongsi'`)
    if (rowCount === 0) await client.query('create database kongsi')
  } finally {
    await client.end()
  }
}

const THROWAWAY_PREFIX = 'kongsi-throwaway-'

/** Clears away what killed test runs left: each folder's name says which process it belonged to. */
async function sweepThrowaways(log: PostgresLog): Promise<void> {
  const root = realpathSync(tmpdir())
  for (const name of readdirSync(root)) {
    const owner = Number(new RegExp(`^${THROWAWAY_PREFIX}([0-9]+)-`).exec(name)?.[1])
    if (!owner || isRunning(owner)) continue
    await endStray(join(root, name, 'postgres'), log)
    rmSync(join(root, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
