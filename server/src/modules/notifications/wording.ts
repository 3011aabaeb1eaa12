import type { Language } from '../../platform/language.ts'
import { currencyDigits, formatDecimal } from '../../platform/money.ts'
import type { Catalogue, Param, Params } from './kinds.ts'
import { en } from './texts/en.ts'
import { id } from './texts/id.ts'
import { ru } from './texts/ru.ts'
import { zhCN } from './texts/zh-CN.ts'

export const CATALOGUES: Record<Language, Catalogue> = { en, 'zh-CN': zhCN, id, ru }

export interface Worded {
  title: string
  body: string
}

/** A text of the catalogue in a language, with money and times written as its readers write them. */
export function word(language: Language, key: keyof Catalogue, params: Params): Worded {
  const [title, body] = CATALOGUES[language][key]
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => (name in params ? write(language, params[name] ?? '') : ''))
  return { title: fill(title), body: fill(body) }
}

function write(language: Language, value: Param): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if ('at' in value) return times(language).format(new Date(value.at))
  return writeMoney(language, value)
}

/** What is made once for each key and kept; to make an Intl format takes longer than to use it. */
function keptBy<Format>(make: (key: string) => Format): (key: string) => Format {
  const kept = new Map<string, Format>()
  return (key) => {
    const format = kept.get(key) ?? make(key)
    kept.set(key, format)
    return format
  }
}

/** Times are told with their zone, because the reader's own is not known. */
const times = keptBy(
  (language) =>
    new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: 'long',
      hour: 'numeric',
      minute: '2-digit',
      timeZone: 'UTC',
      timeZoneName: 'short',
    }),
)

const moneyFormats = keptBy((key) => {
  const [language, currency] = key.split(' ') as [Language, string]
  const digits = currencyDigits(currency)
  const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return new Intl.NumberFormat(language, { style: 'currency', currency, ...fraction })
})

function writeMoney(language: Language, { amount, currency }: { amount: number; currency: string }): string {
  const exact = formatDecimal({ amount, currency }) as `${number}`
  return moneyFormats(`${language} ${currency}`).format(exact)
}
