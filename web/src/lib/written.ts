/** How a language writes amounts and dates. Empty places are in braces. */
export interface Written {
  /** Between thousands; between whole and decimals. */
  group: string
  point: string
  /** What stands before and after an amount: { CNY: ["¥", ""], … }. Others have their code before it. */
  money: Record<string, [before: string, after: string]>
  /** January to December, as a date has them. */
  months: string[]
  /** Before and after noon. */
  halves: string[]
  date: string
  dateTime: string
}

const known = new Map<string, Written>()

/**
 * What ICU says, once for each language. In what is built for browsers these tables are written in instead
 * (editions.ts): the first question to a browser's ICU takes as long as hydrating half a page, which an old phone feels,
 * and old browsers know fewer signs than the server.
 */
export function writtenIn(language: string): Written {
  const found = known.get(language) ?? askIcu(language)
  known.set(language, found)
  return found
}

function askIcu(language: string): Written {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
  const dateTime = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
  const parts = (month: number, hour: number) => dateTime.formatToParts(moment(month, hour))
  const number = new Intl.NumberFormat(language).formatToParts(1234567.5)
  return {
    group: number.find(({ type }) => type === 'group')!.value,
    point: number.find(({ type }) => type === 'decimal')!.value,
    money: Object.fromEntries(
      Intl.supportedValuesOf('currency')
        .map((currency) => [currency, aroundMoney(language, currency)] as const)
        .filter(([currency, [before]]) => before !== codeBefore(currency)[0]),
    ),
    months: Array.from({ length: 12 }, (_, month) => partOf('month', parts(month, 4))),
    halves: [4, 16].map((hour) => partOf('dayPeriod', parts(1, hour))),
    date: template(date.formatToParts(moment(1, 4))),
    dateTime: template(parts(1, 4)),
  }
}

export const codeBefore = (currency: string): [string, string] => [`${currency}\u00a0`, '']

/** The third of a month, five past an hour: with one digit each, where the language does not want two. */
const moment = (month: number, hour: number) => Date.UTC(2026, month, 3, hour, 5)

const partOf = (wanted: string, parts: Intl.DateTimeFormatPart[]) =>
  parts.find(({ type }) => type === wanted)?.value ?? ''

function template(parts: Intl.DateTimeFormatPart[]): string {
  const halved = parts.some(({ type }) => type === 'dayPeriod')
  return parts
    .map(({ type, value }) => {
      // V8 writes a plain space where its parts have a thin one
      if (type === 'literal') return value.replaceAll('\u202f', ' ')
      const twice = value.length === 2 && type !== 'month' ? 2 : ''
      return `{${type === 'hour' && halved ? 'hour12' : type}${type === 'dayPeriod' ? '' : twice}}`
    })
    .join('')
}

function aroundMoney(language: string, currency: string): [string, string] {
  const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol', maximumFractionDigits: 0 } as const
  const [before = '', after = ''] = new Intl.NumberFormat(language, options).format(7).split('7')
  return [before, after]
}
