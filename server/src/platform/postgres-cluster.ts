import { execFile } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { ConfigError } from './config.ts'
import { canEnter, type RunAs } from './unprivileged.ts'

/**
 * The cluster's folder: `postgres` in the data folder. Where PostgreSQL's user cannot enter the data folder (root's
 * home, say), `postgres` is a symbolic link to a folder under `outsideDir`, so whoever follows it finds the data.
 * Creates what surrounds the cluster, not the cluster. Throws ConfigError when the folder cannot be written.
 */
export function placeCluster(dataDir: string, outsideDir: string, as: RunAs): string {
  const folder = join(dataDir, 'postgres')
  try {
    mkdirSync(dataDir, { recursive: true })
    if (isLink(folder)) return follow(folder)
    if (canEnter(dataDir, as)) return folder
    if (existsSync(folder)) throw new ConfigError(`PostgreSQL's user cannot enter ${dataDir}; let others enter it.`)
    return linkOutside(folder, join(outsideDir, randomUUID()))
  } catch (cause) {
    if (cause instanceof ConfigError) throw cause
    throw new ConfigError(
      `The data folder ${dataDir} cannot be written. Make it writable, or name another with DATA_DIR.`,
      { cause },
    )
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
}

function follow(link: string): string {
  const cluster = readlinkSync(link)
  if (existsSync(dirname(cluster))) return cluster
  throw new ConfigError(`${link} leads nowhere. Bring back ${cluster}, or remove the link to start afresh.`)
}

function linkOutside(link: string, outside: string): string {
  mkdirSync(outside, { recursive: true, mode: 0o755 })
  const cluster = join(outside, 'postgres')
  writeFileSync(join(outside, 'README'), `The database of the Kongsi whose data folder is ${dirname(link)}.\n`)
  writeFileSync(
    `${link}.README`,
    `PostgreSQL does not run as root, so the database is in ${cluster}. Back it up too.\n`,
  )
  symlinkSync(cluster, link)
  return cluster
}

/**
 * Makes the cluster unless it is there: UTF-8, sorted by code point so that every system sorts alike. A cluster whose
 * making was cut short is never used. Throws ConfigError with initdb's reason.
 */
export async function makeCluster(initdb: string, cluster: string, as: RunAs): Promise<void> {
  if (existsSync(join(cluster, 'PG_VERSION'))) return
  const unfinished = `${cluster}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  if (as) chownSync(unfinished, as.uid, as.gid)
  const run = promisify(execFile)
  const { stdout: version } = await run(initdb, ['--version'])
  const hasBuiltinLocale = Number(/\d+/.exec(version)?.[0]) >= 17
  const locale = hasBuiltinLocale ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'] : C_UTF8
  const flags = ['--username=kongsi', '--auth=trust', '--encoding=UTF8', '--no-instructions', ...locale]
  const environment = { ...as, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } }
  await run(initdb, ['-D', unfinished, ...flags], environment).catch((cause) => {
    throw new ConfigError(`PostgreSQL could not make its folder ${cluster}: ${lastLine(cause)}.`, { cause })
  })
  renameSync(unfinished, cluster)
}

/** Before PostgreSQL 17 the locale comes from the system; glibc, musl and macOS have this one. */
const C_UTF8 = ['--locale=C.UTF-8']

function lastLine(error: { stderr?: string; message: string }): string {
  return (error.stderr || error.message).trim().split('\n').at(-1) ?? ''
}

/** The kernel's limit is 107 bytes on Linux and 103 on macOS. */
const MAX_SOCKET_BYTES = 103

/** The folder of the server's socket, open to its user only: the cluster itself, unless its path is too long for that. */
export function socketFolder(cluster: string, as: RunAs): string {
  if (Buffer.byteLength(join(cluster, '.s.PGSQL.5432')) <= MAX_SOCKET_BYTES) return cluster
  const folder = join('/tmp', `kongsi-${createHash('sha256').update(cluster).digest('hex').slice(0, 16)}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (as) chownSync(folder, as.uid, as.gid)
  const { uid, mode } = lstatSync(folder)
  if (uid === (as?.uid ?? process.getuid?.()) && (mode & 0o777) === 0o700) return folder
  throw new ConfigError(`${folder}, needed for PostgreSQL's socket, belongs to somebody else; remove it.`)
}
