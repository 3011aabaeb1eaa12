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

const kept = new Map<Language, Intl.DateTimeFormat>()

/** Times are told with their zone, because the reader's own is not known. */
function times(language: Language): Intl.DateTimeFormat {
  const format =
    kept.get(language) ??
    new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: 'long',
      hour: 'numeric',
      minute: '2-digit',
      timeZone: 'UTC',
      timeZoneName: 'short',
    })
  kept.set(language, format)
  return format
}

function writeMoney(language: Language, { amount, currency }: { amount: number; currency: string }): string {
  const digits = currencyDigits(currency)
  const exact = formatDecimal({ amount, currency }) as `${number}`
  const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return new Intl.NumberFormat(language, { style: 'currency', currency, ...fraction }).format(exact)
}
