import { type Locale, locales } from '#lib/paraglide/runtime.js'

/**
 * The language to answer in: the person's choice (cookie), else their account's, else the first of Accept-Language
 * this market speaks (any Chinese is answered in Simplified Chinese), else English.
 */
export function chooseLanguage(cookie?: string, account?: string | null, accepted?: string | null): Locale {
  return known(cookie) ?? known(account) ?? acceptedLanguage(accepted ?? '') ?? 'en'
}

export function known(tag: string | null | undefined): Locale | undefined {
  if (!tag) return undefined
  const exact = locales.find((locale) => locale.toLowerCase() === tag.toLowerCase())
  const primary = tag.toLowerCase().split('-')[0]
  return exact ?? locales.find((locale) => locale.split('-')[0] === primary)
}

function acceptedLanguage(header: string): Locale | undefined {
  const wishes = header.split(',').map((part) => {
    const [tag = '', ...params] = part.trim().split(';')
    const q = params.find((param) => param.trim().startsWith('q='))
    return { tag: tag.trim(), q: q ? Number(q.split('=')[1]) || 0 : 1 }
  })
  wishes.sort((a, b) => b.q - a.q)
  for (const { tag, q } of wishes) {
    const locale = q > 0 ? known(tag) : undefined
    if (locale) return locale
  }
  return undefined
}
