import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
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

  const watch = () =>
    child.once('exit', async () => {
      if (stopping) return
      options.log.warn('PostgreSQL has ended by itself; starting it again.')
      await sleep(RESTART_MS, undefined, { ref: false })
      if (stopping) return
      child = await launchPatiently(options)
      watch()
    })
  watch()

  return {
    async stop(how = 'fast') {
      stopping = true
      process.off('exit', end)
      await endChild(child, how)
    },
  }
}

async function endChild(child: ChildProcess, how: 'fast' | 'immediate'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
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
  const pidFile = join(folder, 'postmaster.pid')
  const pid = recordedPid(pidFile)
  if (pid === undefined || !isAlive(pid)) return
  if (!isServerOf(pid, folder)) {
    rmSync(pidFile) // the number has gone to a stranger since; PostgreSQL would take it for a rival and not start
    return
  }
  log.warn(`A PostgreSQL server from before (process ${pid}) still runs on ${folder}; ending it.`)
  process.kill(pid, 'SIGINT')
  if (await isGone(pid, STOP_MS)) return
  process.kill(pid, 'SIGQUIT')
  if (await isGone(pid, STOP_MS)) return
  throw new ConfigError(`A PostgreSQL server from before (process ${pid}) does not end; end it by hand.`)
}

function recordedPid(pidFile: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(pidFile, 'utf8'), 10) || undefined
  } catch {
    return undefined
  }
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Every server of ours is started with its folder as an argument. */
function isServerOf(pid: number, folder: string): boolean {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(folder)
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(folder)
  } catch {
    return false
  }
}

async function isGone(pid: number, within: number): Promise<boolean> {
  const until = performance.now() + within
  while (isAlive(pid)) {
    if (performance.now() > until) return false
    await sleep(50)
  }
  return true
}
