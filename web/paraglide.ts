import type { Plugin } from 'vite'
import { inBrowsers, LANGUAGE, languages } from './editions.ts'

/*
 * What Paraglide wrote, made to fit. Each change looks for the exact text it replaces and ends the build when it is not
 * there, so that a new version of Paraglide is noticed.
 */

/** Everywhere: a language's plural rules are made once; a page with lists asks for them dozens of times. */
export function pluralRulesOnce(): Plugin {
  const made = 'new Intl.PluralRules(locale, options)'
  const kept = `const rules = new Map()
function rulesOf(locale, options) {
  const key = locale + (options?.type ?? '')
  let known = rules.get(key)
  if (!known) rules.set(key, (known = ${made}))
  return known
}
`
  return {
    name: 'plural-rules-once',
    transform(code, id) {
      if (!id.endsWith('/paraglide/registry.js')) return undefined
      return { code: kept + replace(code, made, 'rulesOf(locale, options)'), map: null }
    },
  }
}

/** In what is built for browsers: the language is an open name, which each edition fills in (editions.ts). */
export function languageLeftOpen(): Plugin {
  const choice =
    /\(\(inputs(?: = \{\})?, options = \{\}\) => \{\s+const locale = .+\n([\s\S]+)return (\w+)\(inputs\)\s+\}\)/
  const other = /if \(locale === ("[\w-]+")\) return (\w+)\(inputs\)\s+/g
  const runtime = `
export const locales = ${JSON.stringify(languages)}
export const getLocale = () => ${LANGUAGE}
export const overwriteGetLocale = () => undefined
export const toLocale = (value) => locales.find((locale) => locale === value)
`
  return {
    name: 'language-left-open',
    ...inBrowsers,
    transform(code, id) {
      if (id.endsWith('/paraglide/runtime.js')) return { code: runtime, map: null }
      if (!/\/paraglide\/messages\/(?!_index)[^/]+\.js$/.test(id)) return undefined
      const open = replace(code, choice, (_, others: string, base: string) =>
        others.replace(other, `${LANGUAGE} === $1 ? $2 : `).concat(base),
      )
      return { code: open.replace(/^import .* from '..\/runtime.js';$/m, ''), map: null }
    },
  }
}

function replace(code: string, from: string | RegExp, to: string | ((...found: string[]) => string)): string {
  const changed = code.replace(from, to as string)
  if (changed === code) throw new Error(`Paraglide writes ${from} in another way now: see web/paraglide.ts`)
  return changed
}
