import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root, SetupError } from './programs.mjs'

/**
 * The file of a bench by its name: `bench/<name>.ts`, or `bench/<name>/main.ts`.
 * @param {string} [name]
 * @returns {string}
 */
export function benchFile(name = '') {
  const files = [`bench/${name}.ts`, `bench/${name}/main.ts`]
  const file = /^[a-z0-9-]+$/.test(name) ? files.find((each) => existsSync(join(root, each))) : undefined
  if (file) return file
  throw new SetupError(
    `Say which: ${benchNames().join(', ')}. For example: npm run bench -- ${benchNames()[0] ?? 'order'}`,
  )
}

function benchNames() {
  return readdirSync(join(root, 'bench'), { withFileTypes: true })
    .filter((entry) =>
      entry.isDirectory() ? existsSync(join(root, 'bench', entry.name, 'main.ts')) : entry.name.endsWith('.ts'),
    )
    .map(({ name }) => name.replace(/\.ts$/, ''))
}
