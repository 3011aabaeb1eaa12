import type { Plugin } from 'vite'

/**
 * Keeps the plural rules of a language once they are made. Paraglide makes them anew for every sentence that counts,
 * and a list of products has dozens: that was a twentieth of rendering a page.
 */
export function pluralRulesOnce(): Plugin {
  const made = 'new Intl.PluralRules(locale, options)'
  return {
    name: 'plural-rules-once',
    transform(code, id) {
      if (!id.endsWith('/paraglide/registry.js')) return undefined
      if (!code.includes(made)) throw new Error('Paraglide makes plural rules in another way now: see plural-rules.ts')
      const kept = code.replace(made, 'rulesOf(locale, options)')
      const rulesOf = `const rules = new Map()
function rulesOf(locale, options) {
  const key = locale + (options?.type ?? '')
  let known = rules.get(key)
  if (!known) rules.set(key, (known = ${made}))
  return known
}
`
      return { code: rulesOf + kept, map: null }
    },
  }
}
