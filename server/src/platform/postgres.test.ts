import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startPostgres } from './postgres.ts'
import { findBinaries } from './postgres-binaries.ts'
import { canEnter, unprivilegedUser } from './unprivileged.ts'

const HOLDER = fileURLToPath(new URL('../testing/hold-postgres.ts', import.meta.url))
const NOBODY = { uid: 65534, gid: 65534 }
const isRoot = process.getuid?.() === 0
const log = { debug: () => {}, warn: () => {} }

let dataDir: string
let children: ChildProcess[]

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'kongsi-postgres-test-'))
  chmodSync(dataDir, 0o755)
  children = []
})

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  if (existsSync(join(dataDir, 'postgres', 'postmaster.pid'))) {
    const pid = serverPid()
    process.kill(pid, 'SIGQUIT')
    await expect.poll(() => isAlive(pid)).toBe(false)
  }
  rmSync(dataDir, { recursive: true, force: true })
})

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** Another process that runs PostgreSQL on the folder; its database's address once it does. */
async function holdPostgres(args: string[] = [], as: { uid?: number; gid?: number } = {}) {
  const child = spawn(process.execPath, [HOLDER, dataDir, ...args], { ...as, stdio: ['pipe', 'pipe', 'inherit'] })
  children.push(child)
  const [url] = await once(child.stdout!, 'data')
  return { child, url: String(url).trim() }
}

function serverPid(folder = join(dataDir, 'postgres')): number {
  return Number.parseInt(readFileSync(join(folder, 'postmaster.pid'), 'utf8'), 10)
}

/** Whether the process runs; one that has ended but is not yet buried by its parent does not. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

test('keeps what was committed, waits for the disk and listens on no network', async () => {
  const first = await startPostgres({ dataDir, log })
  await query(first.url, 'create table kept as select 42 as answer')
  const settings = await query(
    first.url,
    `select name, setting from pg_settings
     where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses', 'server_encoding') order by 1`,
  )
  await first.stop()
  expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false)

  const second = await startPostgres({ dataDir, log })
  expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }])
  await second.stop()

  expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
    fsync: 'on',
    full_page_writes: 'on',
    listen_addresses: '',
    server_encoding: 'UTF8',
    synchronous_commit: 'on',
  })
})

test('recovers after kill -9 of the process, though its server still runs', async () => {
  const { child, url } = await holdPostgres()
  await query(url, 'create table kept as select 42 as answer')
  const stray = serverPid()
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(isAlive(stray)).toBe(true)

  const postgres = await startPostgres({ dataDir, log })

  expect(isAlive(stray)).toBe(false)
  expect(await query(postgres.url, 'select answer from kept')).toEqual([{ answer: 42 }])
  await postgres.stop()
})

test('recovers after kill -9 of the process and of its server at once', async () => {
  const { child, url } = await holdPostgres()
  await query(url, 'create table kept as select 42 as answer')
  process.kill(serverPid(), 'SIGKILL')
  child.kill('SIGKILL')
  await once(child, 'exit')

  const postgres = await startPostgres({ dataDir, log })

  expect(await query(postgres.url, 'select answer from kept')).toEqual([{ answer: 42 }])
  await postgres.stop()
})

test('is not fooled by a process number that has gone to a stranger', async () => {
  await (await startPostgres({ dataDir, log })).stop()
  const stranger = spawn('sleep', ['60'], { ...unprivilegedUser() })
  children.push(stranger)
  for (const file of ['postmaster.pid', '.s.PGSQL.5432.lock']) {
    writeFileSync(join(dataDir, 'postgres', file), `${stranger.pid}\n`)
  }

  const postgres = await startPostgres({ dataDir, log })

  expect(await query(postgres.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await postgres.stop()
})

test('starts the server again when it dies by itself', async () => {
  const postgres = await startPostgres({ dataDir, log })
  process.kill(serverPid(), 'SIGKILL')

  await expect.poll(() => query(postgres.url, 'select 1 as one').catch(() => [])).toHaveLength(1)
  await postgres.stop()
})

test('ends the server when the process exits without a word', async () => {
  const { child } = await holdPostgres(['then-exit'])
  const pid = serverPid()
  if (child.exitCode === null) await once(child, 'exit')

  await expect.poll(() => isAlive(pid)).toBe(false)
})

test('refuses a second process on the folder in one sentence, but lets a command join', async () => {
  const { child, url } = await holdPostgres()

  await expect(startPostgres({ dataDir, log })).rejects.toThrow(
    `Another Kongsi (process ${child.pid}) already runs on the data folder ${dataDir}.`,
  )
  const joined = await startPostgres({ dataDir, log, join: true })
  await joined.stop()

  expect(joined.url).toBe(url)
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('says in one sentence that the folder cannot be written', async () => {
  const file = join(dataDir, 'file')
  writeFileSync(file, '')
  await expect(startPostgres({ dataDir: join(file, 'data'), log })).rejects.toThrow('cannot be written')
})

test('says in one sentence that there are no programs', async () => {
  await expect(startPostgres({ dataDir, log, binDir: join(dataDir, 'none') })).rejects.toThrow('no PostgreSQL in')
})

test('says in one sentence what PostgreSQL itself has against starting', async () => {
  await (await startPostgres({ dataDir, log })).stop()
  writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '9.6\n')
  await expect(startPostgres({ dataDir, log })).rejects.toThrow(
    'PostgreSQL could not start: database files are incompatible with server.',
  )
})

test('lives in a folder whose path is too long for a socket', async () => {
  const deep = join(dataDir, 'a'.repeat(120))
  const postgres = await startPostgres({ dataDir: deep, log })
  expect(await query(postgres.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await postgres.stop()
})

test.runIf(isRoot)('as root, puts data and programs where the user of PostgreSQL can reach them', async () => {
  const programs = dirname(dirname(findBinaries(undefined, '').postgres))
  const secret = join(dataDir, 'secret')
  mkdirSync(secret, { mode: 0o700 })
  cpSync(programs, join(secret, 'native'), { recursive: true, verbatimSymlinks: true })
  cpSync(join(programs, '..', 'package.json'), join(secret, 'package.json'))
  const options = {
    dataDir: join(secret, 'data'),
    log,
    binDir: join(secret, 'native', 'bin'),
    outsideDir: join(dataDir, 'outside'),
  }
  const first = await startPostgres(options)
  await query(first.url, 'create table kept as select 42 as answer')
  await first.stop()

  const second = await startPostgres(options)
  expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }])
  await second.stop()

  expect(readFileSync(join(secret, 'data', 'postgres.README'), 'utf8')).toContain(join(dataDir, 'outside'))
})

test.runIf(isRoot && canEnter(dirname(HOLDER), NOBODY))('runs as an ordinary user', async () => {
  chmodSync(dataDir, 0o777)
  const { url, child } = await holdPostgres([], NOBODY)
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
  child.kill('SIGKILL')
  await once(child, 'exit')
})
