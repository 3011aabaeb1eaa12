import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

const run = promisify(execFile)
const PLACES = [
  '/usr/lib/postgresql/18/bin',
  '/usr/lib/postgresql/17/bin',
  '/usr/lib/postgresql/16/bin',
  '/usr/lib/postgresql/15/bin',
]

const program = (): string => {
  const found = PLACES.map((folder) => `${folder}/pgbench`).find((file) => existsSync(file))
  if (!found)
    throw new Error('pgbench is needed to compare with: install PostgreSQL (Debian: apt-get install postgresql).')
  return found
}

/** TPC-B-like transactions per second of this very server, in a database of their own. */
export async function tpcb(databaseUrl: string, clients: number, seconds: number): Promise<number> {
  const url = await ownDatabase(databaseUrl)
  const { stdout } = await run(program(), ['-n', '-c', `${clients}`, '-j', '2', '-T', `${seconds}`, url])
  return Number(/tps = ([\d.]+)/.exec(stdout)?.[1])
}

const HOT_ROW = 'update hot set units = units + 1 where id = 1;\n'

/** Updates per second of one row by many clients at once: what a hot row costs when each waits for its own commit. */
export async function hotRow(databaseUrl: string, clients: number, seconds: number): Promise<number> {
  const url = await ownDatabase(databaseUrl)
  const client = new pg.Client(url)
  await client.connect()
  await client.query('create table if not exists hot (id int primary key, units int not null)')
  await client.query('insert into hot values (1, 0) on conflict do nothing')
  await client.end()
  const folder = mkdtempSync(join(tmpdir(), 'kongsi-pgbench-'))
  const script = join(folder, 'hot.sql')
  writeFileSync(script, HOT_ROW)
  const options = ['-n', '-c', `${clients}`, '-j', '2', '-T', `${seconds}`, '-f', script, url]
  const { stdout } = await run(program(), options)
  rmSync(folder, { recursive: true })
  return Number(/tps = ([\d.]+)/.exec(stdout)?.[1])
}

const SCALE = 10

async function ownDatabase(databaseUrl: string): Promise<string> {
  const url = new URL(databaseUrl)
  url.pathname = '/pgbench'
  const client = new pg.Client(databaseUrl)
  await client.connect()
  const known = await client.query(`select from pg_database where datname = 'pgbench'`)
  if (known.rowCount === 0) {
    await client.query('create database pgbench')
    await run(program(), ['-i', '-q', '-s', `${SCALE}`, url.href])
  }
  await client.end()
  return url.href
}
