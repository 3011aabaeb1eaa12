import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Something a person has to mend; the message says what. */
export class SetupError extends Error {}

const NODE_MAJOR = 24

/**
 * Path of a Node new enough to run the project: the one that came from npm, else the one that runs this.
 * @returns {string}
 */
export function findNode() {
  const packaged = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  if (existsSync(packaged) && spawnSync(packaged, ['--version']).status === 0) return packaged
  if (Number.parseInt(process.versions.node, 10) >= NODE_MAJOR) return process.execPath
  throw new SetupError(
    `Kongsi runs on Node ${NODE_MAJOR} or newer, which npm has no package of for this machine (${process.platform} ${process.arch}). Install it from https://nodejs.org; this one is ${process.version}.`,
  )
}

/**
 * The environment of the programs we start: the packages' own programs come first.
 * @param {Record<string, string>} [more]
 */
export function environment(more = {}) {
  const bin = join(root, 'node_modules', '.bin')
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, ...more }
}

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, quiet?: boolean }} [options] quiet: keep the output to oneself
 * @returns {Promise<{ code: number, output: string }>} output is empty unless quiet
 */
export function run(program, args, { cwd = root, env, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: environment(env),
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (output += text))
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code: exitCode(code, signal), output }))
  })
}

// Memory after start with the demo market was 198 MB with young spaces of at most 4 MB, 202 with 8, 225 with 16. More of it
// means less work to collect garbage, so 8 is what fits in 220; they begin with 2, because what they grow by is what the
// process grows by. The server collects once when it has started (main.ts).
export const FLAGS = ['--min-semi-space-size=2', '--max-semi-space-size=8', '--expose-gc']
export const SMALL = { MALLOC_ARENA_MAX: '2' }

/**
 * Hands this process over to a Node program: its output, its signals and its exit code are ours. It gets each signal from
 * us alone, because a terminal and npm both pass one Ctrl-C on.
 * @param {string} node
 * @param {string[]} args
 * @returns {Promise<void>}
 */
export function becomeProgram(node, args) {
  const env = environment({ NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'kongsi-compiled'), ...SMALL })
  const child = spawn(node, [...FLAGS, ...args], { cwd: root, env, stdio: 'inherit', detached: true })
  forwardSignals(child)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      process.exitCode = exitCode(code, signal)
      resolve()
    })
  })
}

const SAME_SIGNAL_MS = 1000
const LOOK_MS = 250

/** @param {import('node:child_process').ChildProcess} child */
export function forwardSignals(child) {
  let last = Number.NEGATIVE_INFINITY
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      const now = performance.now()
      if (now - last > SAME_SIGNAL_MS) child.kill(signal)
      last = now
    })
  }
  if (process.env.npm_lifecycle_event) endWithParent(child)
}

/**
 * npm runs us in a shell, and told to end, ends only the shell.
 * @param {import('node:child_process').ChildProcess} child
 */
function endWithParent(child) {
  const parent = process.ppid
  const looking = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(looking)
    child.kill('SIGTERM')
  }, LOOK_MS)
  child.on('exit', () => clearInterval(looking))
}

/**
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
function exitCode(code, signal) {
  return code ?? 128 + constants.signals[signal ?? 'SIGTERM']
}
