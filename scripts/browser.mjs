import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './programs.mjs'

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * Finds a Chromium, or brings one: from the system's packages when we may install those, else Playwright's own.
 * @param {string} node
 * @returns {Promise<Record<string, string>>} what a program that drives the browser needs in its environment
 */
export async function bringBrowser(node) {
  const installed = installedBrowser() ?? (await installBySystem())
  if (installed) return { CHROMIUM_PATH: installed }
  await run(node, [join(root, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium'])
  return {}
}

function installedBrowser() {
  const { CHROMIUM_PATH } = process.env
  return [CHROMIUM_PATH, ...CANDIDATES].find((path) => path && existsSync(path) && answers(path))
}

/**
 * Some systems have a placeholder that only tells how to install the browser.
 * @param {string} path
 */
function answers(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0
}

async function installBySystem() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  process.stderr.write('Bringing a browser for the tests …\n')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { env, quiet: true })
  await run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { env, quiet: true })
  return installedBrowser()
}
