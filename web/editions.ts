import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { minifySync, type Plugin, transformWithOxc } from 'vite'
import settings from './project.inlang/settings.json' with { type: 'json' }
import { writtenIn } from './src/lib/written.ts'

/*
 * The browser's JavaScript in an edition for each language: a visitor loads the words of one language, not of all.
 * The build leaves the language open, as a name in every sentence (paraglide.ts) and in how amounts and dates are
 * written; an edition is the build with that name filled in and what can then never be said left out. hooks.server.ts
 * leads each page to the edition of its language.
 */
export const LANGUAGE = '__KONGSI_LANGUAGE__'
export const languages = settings.locales

/** Only what is built for browsers has editions; while developing, and on the server, all languages are at hand. */
export const inBrowsers = {
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
} satisfies Partial<Plugin>

/** Writes what the builder's ICU says of each language into src/lib/written.ts. */
export function writtenDown(): Plugin {
  const tables = languages.map(
    (language) => `${LANGUAGE} === "${language}" ? ${JSON.stringify(writtenIn(language))} : `,
  )
  return {
    name: 'written-down',
    ...inBrowsers,
    transform(code, id) {
      if (!id.endsWith('/src/lib/written.ts')) return undefined
      const asking = code.replace('function writtenIn(language) {', '$&\n  return written')
      if (asking === code) throw new Error('writtenIn is written in another way now: see writtenDown')
      return { code: `const written = ${tables.join('')}undefined\n${asking}`, map: null }
    },
  }
}

/** Replaces the JavaScript in `immutable` (a folder of built files) by `<language>/…` for each language. */
export async function writeEditions(immutable: string): Promise<void> {
  const files = readdirSync(immutable, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))
  for (const name of files) {
    // Styles and pictures have no language: they stay where they are, a folder further up.
    const source = readFileSync(join(immutable, name), 'utf8').replaceAll('"../assets/', '"../../assets/')
    rmSync(join(immutable, name))
    for (const language of languages) {
      const file = join(immutable, language, name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, source.includes(LANGUAGE) ? await edition(name, source, language) : source)
    }
  }
}

async function edition(name: string, source: string, language: string): Promise<string> {
  const spoken = await transformWithOxc(source, name, { define: { [LANGUAGE]: JSON.stringify(language) } })
  return minifySync(name, spoken.code, { module: true }).code
}
