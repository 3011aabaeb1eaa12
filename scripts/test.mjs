import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bringBrowser } from './browser.mjs'
import { root, run, SetupError } from './programs.mjs'
import { bringWeb } from './web.mjs'

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @type {Record<string, (node: string, report: string) => Promise<Count>>}
 */
const runners = { server: testServer, browser: testInBrowser }

/**
 * Runs every runner, or those named, each even when an earlier one failed, and ends with one line that adds them up.
 * @param {string} node
 * @param {string[]} names
 */
export async function test(node, names) {
  const unknown = names.find((name) => !(name in runners))
  if (unknown) throw new SetupError(`There is no ${unknown}; say any of: ${Object.keys(runners).join(', ')}.`)
  const folder = mkdtempSync(join(tmpdir(), 'kongsi-test-'))
  const total = { passed: 0, failed: 0 }
  for (const name of names.length > 0 ? names : Object.keys(runners)) {
    const count = await runner(name)(node, join(folder, `${name}.json`)).catch(failedToRun)
    total.passed += count.passed
    total.failed += count.failed
  }
  rmSync(folder, { recursive: true })
  process.exitCode = total.failed > 0 ? 1 : 0
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
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
  process.stderr.write(`${error instanceof SetupError ? error.message : error}\n`)
  return { passed: 0, failed: 1 }
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
  const { numPassedTests, numFailedTests, testResults } = readReport(report)
  const brokenFiles = testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  )
  return withCode(code, { passed: numPassedTests, failed: numFailedTests + brokenFiles.length })
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
  const { stats } = readReport(report)
  return withCode(code, { passed: stats.expected + stats.flaky, failed: stats.unexpected })
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
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}
