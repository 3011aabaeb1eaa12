import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { ConfigError } from './config.ts'
import type { RunAs } from './unprivileged.ts'

/** Where PostgreSQL's own words go; a pino logger fits. */
export interface PostgresLog {
  debug(message: string): void
  warn(message: string): void
}

export interface ServerOptions {
  /** Path of the `postgres` program. */
  program: string
  /** The cluster, made by initdb. Nobody else may start a server on it: the caller holds its lock. */
  folder: string
  settings: Record<string, string>
  as: RunAs
  log: PostgresLog
}

export interface Server {
  /** Ends the server: `fast` finishes the running statements' rollback and writes a checkpoint, `immediate` does not. */
  stop(how?: 'fast' | 'immediate'): Promise<void>
}

const STOP_MS = 30_000
const RESTART_MS = 1_000
const ORPHANS_MS = 10_000

/**
 * Runs a PostgreSQL server until `stop` or the end of this process, and starts it again when it dies by itself. A server
 * that a killed process left behind on the folder is ended first, in order. Throws ConfigError with PostgreSQL's reason
 * when it cannot start.
 */
export async function runServer(options: ServerOptions): Promise<Server> {
  await endStray(options.folder, options.log)
  let child = await launchPatiently(options)
  let stopping = false
  const end = () => child.kill('SIGINT')
  process.once('exit', end)

  const watch = () => {
    child.once('exit', async () => {
      while (!stopping && hasExited(child)) {
        options.log.warn('PostgreSQL has ended by itself; starting it again.')
        await sleep(RESTART_MS, undefined, { ref: false })
        if (!stopping) child = await launchPatiently(options).catch(() => child)
      }
      if (stopping) await endChild(child, 'fast')
      else watch()
    })
  }
  watch()

  return {
    async stop(how = 'fast') {
      stopping = true
      process.off('exit', end)
      await endChild(child, how)
    },
  }
}

function hasExited(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

async function endChild(child: ChildProcess, how: 'fast' | 'immediate'): Promise<void> {
  if (hasExited(child)) return
  child.ref()
  const ended = once(child, 'exit')
  child.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT')
  const late = setTimeout(() => child.kill('SIGQUIT'), STOP_MS)
  await ended
  clearTimeout(late)
}

/** After `kill -9` of a whole server, its orphaned children need a moment to notice; PostgreSQL refuses until then. */
async function launchPatiently(options: ServerOptions): Promise<ChildProcess> {
  const until = performance.now() + ORPHANS_MS
  for (;;) {
    try {
      return await launch(options)
    } catch (error) {
      const orphans = error instanceof Error && error.message.includes('shared memory block')
      if (!orphans || performance.now() > until) throw error
      await sleep(200)
    }
  }
}

async function launch({ program, folder, settings, as, log }: ServerOptions): Promise<ChildProcess> {
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // Detached: Ctrl-C in the terminal is for us, and PostgreSQL has to outlive our last statements.
  const child = spawn(program, ['-D', folder, ...flags], {
    ...as,
    cwd: '/',
    detached: true,
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  await ready(child, log)
  child.unref()
  if (child.stderr && 'unref' in child.stderr) (child.stderr as unknown as { unref(): void }).unref()
  return child
}

/** Resolves when the server takes connections, however long its recovery needs. */
function ready(child: ChildProcess, log: PostgresLog): Promise<void> {
  return new Promise((resolve, reject) => {
    let reason = 'it ended at once'
    createInterface({ input: child.stderr! }).on('line', (line) => {
      const [, level = '', text = line] = /^(?:\d.*? \[\d+\] )?([A-Z]+): {2}(.*)$/.exec(line) ?? []
      if (level === 'FATAL' || level === 'PANIC') reason = text
      if (text.includes('ready to accept connections')) resolve()
      if (level === 'LOG' || level === 'HINT') log.debug(`PostgreSQL: ${text}`)
      else log.warn(`PostgreSQL: ${line}`)
    })
    child.once('error', (cause) => reject(new ConfigError(`PostgreSQL cannot be run: ${cause.message}.`, { cause })))
    child.once('close', () => reject(new ConfigError(`PostgreSQL could not start: ${reason}.`)))
  })
}

/** Ends the server that a killed process left behind on the folder, if there is one. */
export async function endStray(folder: string, log: PostgresLog): Promise<void> {
  const pid = recordedPid(join(folder, 'postmaster.pid'))
  if (pid === undefined) return
  if (isServerOf(pid, folder)) {
    log.warn(`A PostgreSQL server from before (process ${pid}) still runs on ${folder}; ending it.`)
    process.kill(pid, 'SIGINT')
    if (await hasEnded(pid, folder)) return
    process.kill(pid, 'SIGQUIT')
    if (await hasEnded(pid, folder)) return
    throw new ConfigError(`A PostgreSQL server from before (process ${pid}) does not end; end it by hand.`)
  }
  for (const file of ['postmaster.pid', '.s.PGSQL.5432.lock']) disown(join(folder, file), pid)
}

/**
 * The number in a lock file may have gone to a stranger since, or to a zombie nobody buries; PostgreSQL would take it for
 * a rival. It trusts its parent's number, and still looks for orphaned children by what else is in the file.
 */
function disown(lockFile: string, pid: number): void {
  if (recordedPid(lockFile) !== pid) return
  const [, ...rest] = readFileSync(lockFile, 'utf8').split('\n')
  writeFileSync(lockFile, [process.pid, ...rest].join('\n'))
}

function recordedPid(lockFile: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(lockFile, 'utf8'), 10) || undefined
  } catch {
    return undefined
  }
}

/** Every server of ours is started with its folder as an argument; the dead have no arguments. */
function isServerOf(pid: number, folder: string): boolean {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(folder)
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(folder)
  } catch {
    return false
  }
}

async function hasEnded(pid: number, folder: string): Promise<boolean> {
  const until = performance.now() + STOP_MS
  while (isServerOf(pid, folder)) {
    if (performance.now() > until) return false
    await sleep(50)
  }
  return true
}
