import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const OUTPUT_BYTES_MAX = 2 ** 24

/** Where the compared systems are installed: kept between runs, a folder a version. */
const ROOT = process.env.PEERS_DIR ?? join(tmpdir(), 'kongsi-peers')

export interface Installed {
  folder: string
  version: string
}

/**
 * Brings the newest release of a major version from npm and puts our few files for it beside. `beside` are the packages
 * it needs as well; `@same` stands for the version found. Throws with npm's words when it cannot.
 */
export async function bring(name: string, packageName: string, major: string, beside: string[]): Promise<Installed> {
  const version = await newest(packageName, major)
  const folder = join(ROOT, `${name}-${version}`)
  if (!existsSync(folder)) {
    process.stderr.write(`Installing ${packageName} ${version} into ${folder} (once; it takes a minute or two) …\n`)
    const partial = `${folder}.${process.pid}`
    mkdirSync(partial, { recursive: true })
    writeFileSync(join(partial, 'package.json'), JSON.stringify({ name, private: true }))
    const packages = [`${packageName}@same`, ...beside].map((each) => each.replace(/@same$/, `@${version}`))
    try {
      await npm(['install', '--no-audit', '--no-fund', '--loglevel=error', ...packages], partial)
      renameSync(partial, folder)
    } finally {
      rmSync(partial, { recursive: true, force: true })
    }
  }
  cpSync(fileURLToPath(new URL(name, import.meta.url)), folder, { recursive: true })
  return { folder, version }
}

async function newest(packageName: string, major: string): Promise<string> {
  mkdirSync(ROOT, { recursive: true })
  const found: string | string[] = JSON.parse(await npm(['view', `${packageName}@${major}`, 'version', '--json'], ROOT))
  return [found].flat().toSorted(byVersion).at(-1)!
}

const byVersion = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true })

async function npm(args: string[], cwd: string): Promise<string> {
  const { npm_execpath: script, npm_node_execpath: node } = process.env
  const [program, first] = script && node ? [node, [script]] : ['npm', []]
  const { stdout } = await run(program, [...first, ...args], { cwd, maxBuffer: OUTPUT_BYTES_MAX })
  return stdout
}
