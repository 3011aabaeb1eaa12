import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { bringBrowser } from './browser.mjs'
import { root, run, SetupError } from './programs.mjs'
import { bringWeb } from './web.mjs'

/**
 * What a runner found. What failed is said again at the end, for whoever reads only the end of a long output.
 * @typedef {{ passed: number, failures: string[] }} Count
 * @type {Record<string, (node: string, report: string) => Promise<Count>>}
 */
const runners = { server: testServer, browser: testInBrowser }

/**
 * Runs every runner, or those named, each even when an earlier one failed, and ends with what failed and one line that
 * adds them up.
 * @param {string} node
 * @param {string[]} names
 */
export async function test(node, names) {
  const unknown = names.find((name) => !(name in runners))
  if (unknown) throw new SetupError(`There is no ${unknown}; say any of: ${Object.keys(runners).join(', ')}.`)
  const folder = mkdtempSync(join(tmpdir(), 'kongsi-test-'))
  /** @type {Count} */
  const total = { passed: 0, failures: [] }
  for (const name of names.length > 0 ? names : Object.keys(runners)) {
    const count = await runner(name)(node, join(folder, `${name}.json`)).catch(failedToRun)
    total.passed += count.passed
    total.failures.push(...count.failures)
  }
  rmSync(folder, { recursive: true })
  process.exitCode = total.failures.length > 0 ? 1 : 0
  for (const failure of total.failures) process.stdout.write(`FAILED ${oneLine(failure)}\n`)
  process.stdout.write(`${total.passed} passed, ${total.failures.length} failed\n`)
}

/** @param {string} name */
function runner(name) {
  return /** @type {typeof testServer} */ (runners[name])
}

/**
 * @param {unknown} error
 * @returns {Count}
 */
function failedToRun(error) {
  const why = error instanceof SetupError ? error.message : String(error)
  process.stderr.write(`${why}\n`)
  return { passed: 0, failures: [why] }
}

/**
 * @param {string} node
 * @param {string} report
 * @returns {Promise<Count>}
 */
async function testServer(node, report) {
  await bringWeb(node)
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const { code } = await run(node, [
    vitest,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  const { numPassedTests, testResults } = readReport(report)
  return withCode(code, { passed: numPassedTests, failures: testResults.flatMap(failuresOfFile) })
}

/**
 * @param {{ name: string, status: string, message: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }} file
 *   as Vitest's JSON reporter tells of it
 */
function failuresOfFile({ name, status, message, assertionResults }) {
  const file = relative(root, name)
  if (status === 'failed' && assertionResults.length === 0) return [`${file}: ${message}`]
  return assertionResults
    .filter((test) => test.status === 'failed')
    .map((test) => `${file}: ${test.fullName}: ${test.failureMessages[0]}`)
}

/**
 * @param {string} node
 * @param {string} report
 * @returns {Promise<Count>}
 */
async function testInBrowser(node, report) {
  await bringWeb(node)
  const env = { ...(await bringBrowser(node)), PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const { code } = await run(node, [playwright, 'test', '--reporter=list,json'], { cwd: join(root, 'e2e'), env })
  const { stats, suites } = readReport(report)
  return withCode(code, { passed: stats.expected + stats.flaky, failures: suites.flatMap(failuresOfSuite) })
}

/**
 * @typedef {{ title: string, ok: boolean, tests: { results: { error?: { message?: string } }[] }[] }} Journey
 * @param {{ file: string, specs: Journey[], suites?: any[] }} suite as Playwright's JSON reporter tells of it
 * @returns {string[]}
 */
function failuresOfSuite({ file, specs, suites = [] }) {
  const failures = specs
    .filter(({ ok }) => !ok)
    .map(({ title, tests }) => `${file}: ${title}: ${tests[0]?.results.at(-1)?.error?.message}`)
  return [...failures, ...suites.flatMap(failuresOfSuite)]
}

/** @param {string} failure */
function oneLine(failure) {
  return stripVTControlCharacters(failure).replace(/\s+/g, ' ').slice(0, 600)
}

/** @param {string} report */
function readReport(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    throw new SetupError('A test runner ended without its report; its output above says why.')
  }
}

/**
 * A runner that fails without a failed test (an error outside any) still counts.
 * @param {number} code
 * @param {Count} count
 */
function withCode(code, count) {
  return code !== 0 && count.failures.length === 0
    ? { ...count, failures: [`A test runner ended with ${code}; its output above says why.`] }
    : count
}
