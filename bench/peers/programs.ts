import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const START_MS = 600_000
const STOP_MS = 15_000
const LOOK_MS = 250
const LINES_SHOWN = 20

export interface Program {
  name: string
  /** What Node runs: a file and its arguments. */
  args: string[]
  cwd: string
  env: Record<string, string>
}

/** Starts a Node program whose output goes to `<name>.log` in its folder; it ends when this process does. */
export function startProgram({ name, args, cwd, env }: Program): ChildProcess {
  const log = openSync(join(cwd, `${name}.log`), 'w')
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ['ignore', log, log],
    // What it keeps for the person who runs it, it keeps in its folder.
    env: { PATH: process.env.PATH, HOME: cwd, NODE_ENV: 'production', ...env },
  })
  closeSync(log)
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  return child
}

/** Runs a program to its end. Throws with its last lines when it fails or takes too long. */
export async function runProgram(program: Program): Promise<void> {
  const child = startProgram(program)
  const late = setTimeout(() => child.kill('SIGKILL'), START_MS)
  const [code, signal] = await once(child, 'exit')
  clearTimeout(late)
  if (code !== 0) throw failure(program, `ended with ${code ?? signal}`)
}

/** Starts a program and waits until the address answers. Throws with its last lines when it ends before. */
export async function startServing(program: Program, url: string): Promise<ChildProcess> {
  const child = startProgram(program)
  for (const until = performance.now() + START_MS; performance.now() < until; await sleep(LOOK_MS)) {
    if (child.exitCode !== null) throw failure(program, `ended with ${child.exitCode}`)
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return child
  }
  child.kill('SIGKILL')
  throw failure(program, 'does not answer')
}

function failure({ name, cwd }: Program, what: string): Error {
  const file = join(cwd, `${name}.log`)
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(-LINES_SHOWN)
  return new Error(`${name} ${what}. The end of ${file}:\n${lines.join('\n')}`)
}

/** Ends programs in order, and by force those that take too long. */
export async function stopPrograms(children: ChildProcess[]): Promise<void> {
  await Promise.all(
    children.map(async (child) => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
      await ended
      clearTimeout(late)
    }),
  )
}

/** A port nobody listens at, because these programs do not say which one they took when asked for any. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
