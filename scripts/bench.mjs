import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, SetupError } from './programs.mjs'

const folder = join(root, 'bench')

/**
 * The file of a bench by its name.
 * @param {string} [name]
 * @returns {string}
 */
export function benchFile(name = '') {
  const names = benchNames()
  if (names.includes(name)) return join(folder, `${name}.ts`)
  throw new SetupError(`Say which: ${names.join(', ')}. For example: npm run bench -- ${names[0]}`)
}

/** A bench is a program; files that export something are parts of benches. */
function benchNames() {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !/^export /m.test(readFileSync(join(folder, file), 'utf8')))
    .map((file) => file.replace(/\.ts$/, ''))
}
