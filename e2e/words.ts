import { readdirSync, readFileSync } from 'node:fs'
import type { Kind, Params } from '../server/src/modules/notifications/kinds.ts'
import { word } from '../server/src/modules/notifications/wording.ts'

export type Language = 'en' | 'zh-CN' | 'id' | 'ru'

type Inputs = Record<string, string | number>
type Message = string | { selectors: string[]; declarations: string[]; match: Record<string, string> }[]

/** Says what the screen says in one language. */
export interface Say {
  /** The words of a message. */
  (key: string, inputs?: Inputs): string
  /** Whatever begins with the words of a message; an input that is not given may be anything. */
  like: (key: string, inputs?: Inputs) => RegExp
  /** An amount of SGD, in cents. */
  price: (cents: number) => string
  /** The headline of what the inbox tells. */
  told: (kind: Kind, params?: Params) => string
}

const MESSAGES = new URL('../web/messages/', import.meta.url)
const read = new Map<Language, Record<string, Message>>()

/** The market's words in one language, as its pages have them. Throws for a message that is not there. */
export function sayIn(language: Language): Say {
  const say = (key: string, inputs: Inputs = {}) =>
    textOf(language, key, inputs).replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      if (!(name in inputs)) throw new Error(`${key} needs ${name}.`)
      return plain(String(inputs[name]))
    })
  const like = (key: string, inputs: Inputs = {}) => {
    const parts = textOf(language, key, inputs).split(/(\{\w+\})/)
    const patterns = parts.map((part) => {
      const [, name] = /^\{(\w+)\}$/.exec(part) ?? []
      if (!name) return RegExp.escape(part)
      return name in inputs ? RegExp.escape(plain(String(inputs[name]))) : '.*'
    })
    return new RegExp(`^${patterns.join('')}`)
  }
  return Object.assign(say, {
    like,
    price: (cents: number) => priceIn(language, cents),
    told: (kind: Kind, params: Params = {}) => plain(word(language, kind, params).title),
  })
}

/** Playwright compares with every blank as a plain one. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ')

function textOf(language: Language, key: string, inputs: Inputs): string {
  const message = messagesOf(language)[key]
  if (message === undefined) throw new Error(`There is no message ${key} in ${language}.`)
  if (typeof message === 'string') return message
  const [{ declarations, match }] = message as [Exclude<Message, string>[0]]
  const counted = /local plural = (\w+)/.exec(declarations.join())?.[1] ?? ''
  const form = new Intl.PluralRules(language).select(Number(inputs[counted]))
  return match[`plural=${form}`] ?? ''
}

function messagesOf(language: Language): Record<string, Message> {
  const known = read.get(language)
  if (known) return known
  const folder = new URL(`${language}/`, MESSAGES)
  const areas = readdirSync(folder).map((area) => JSON.parse(readFileSync(new URL(area, folder), 'utf8')))
  const all = Object.assign({}, ...areas)
  read.set(language, all)
  return all
}

function priceIn(language: Language, cents: number): string {
  const digits = cents % 100 === 0 ? 0 : 2
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: 'SGD',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return plain(format.format(cents / 100))
}
