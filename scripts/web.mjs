import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run, SetupError } from './programs.mjs'

const STAMP = join(root, 'web', 'build', '.sources')
const GENERATED = new Set(['build', '.svelte-kit', 'node_modules', 'paraglide'])
/** The translation compiler writes these beside its settings while it builds. */
const WRITTEN_BY_BUILD = /\/project\.inlang\/(?!settings\.json$)/

/**
 * Builds the web app unless the build that is there was made from the same sources.
 * @param {string} node
 */
export async function bringWeb(node) {
  const sources = hashSources()
  if (readStamp() === sources) return
  process.stderr.write('Building the web app …\n')
  rmSync(STAMP, { force: true })
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const { code, output } = await run(node, [vite, 'build', '--logLevel', 'warn'], {
    cwd: join(root, 'web'),
    quiet: true,
  })
  if (code !== 0) throw new SetupError(`${output}\nThe web app could not be built; the message above says why.`)
  writeFileSync(STAMP, sources)
}

function readStamp() {
  try {
    return readFileSync(STAMP, 'utf8')
  } catch {
    return undefined
  }
}

function hashSources() {
  const hash = createHash('sha256')
  for (const file of ['package-lock.json', ...filesIn('sdk'), ...filesIn('web')]) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !GENERATED.has(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(`${folder}/${entry.name}`) : `${folder}/${entry.name}`))
    .filter((file) => !WRITTEN_BY_BUILD.test(file))
}
