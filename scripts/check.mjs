import { join } from 'node:path'
import { root, run, SetupError } from './programs.mjs'
import { bringWeb } from './web.mjs'

/** @param {string} path */
const program = (path) => join(root, 'node_modules', ...path.split('/'))

/** Each check is a Node program that fails by its exit code; `in` is its folder. */
const checks = [
  { name: 'format and lint', args: [program('@biomejs/biome/bin/biome'), 'check', '.'] },
  { name: 'types of the server', args: [program('typescript/bin/tsc'), '-p', 'server'] },
  { name: 'types of sdk, scripts, e2e and bench', args: [program('typescript/bin/tsc'), '-p', '.'] },
  { name: 'types of the web app', args: [program('svelte-check/bin/svelte-check'), '--fail-on-warnings'], in: 'web' },
  {
    name: 'layers',
    args: [program('dependency-cruiser/bin/dependency-cruiser.mjs'), 'server/src', 'sdk/src', 'web/src'],
  },
  { name: 'generated files', args: ['scripts/generate.ts', '--check'] },
]

/**
 * Runs every check and prints one line for each, with its output when it failed.
 * @param {string} node
 */
export async function check(node) {
  let failed = 0
  for (const each of [{ name: 'web build', args: undefined, in: undefined }, ...checks]) {
    const problem = each.args ? await problemOf(node, each.args, each.in) : await webProblem(node)
    process.stdout.write(problem === undefined ? `ok      ${each.name}\n` : `FAILED  ${each.name}\n${problem}\n`)
    if (problem !== undefined) failed += 1
  }
  process.exitCode = failed > 0 ? 1 : 0
  process.stdout.write(`${checks.length + 1 - failed} passed, ${failed} failed\n`)
}

/**
 * @param {string} node
 * @param {string[]} args
 * @param {string} [folder]
 * @returns {Promise<string | undefined>} the output of a check that failed
 */
async function problemOf(node, args, folder = '.') {
  const { code, output } = await run(node, args, { cwd: join(root, folder), quiet: true })
  return code === 0 ? undefined : output.trimEnd()
}

/**
 * The build also writes the types the web app is checked with.
 * @param {string} node
 */
async function webProblem(node) {
  try {
    await bringWeb(node)
    return undefined
  } catch (error) {
    if (error instanceof SetupError) return error.message
    throw error
  }
}
