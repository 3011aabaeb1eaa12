import { getLocale } from '#lib/paraglide/runtime.js'
import type { Money } from '#lib/types.ts'
import { codeBefore, writtenIn } from '#lib/written.ts'

/** Decimals of the currencies that do not have two: the same pinned table as the server's, since browsers differ. */
const unusualDigits: [number, string][] = [
  [0, 'AFN ALL BIF CLP COP DJF GNF HUF IDR IQD IRR ISK JPY KMF KPW KRW LAK LBP MGA MMK PKR PYG RWF SLL SOS SYP UGX'],
  [0, 'VND VUV XAF XOF XPF YER'],
  [3, 'BHD JOD KWD LYD OMR TND'],
]

/** How many decimals the minor unit of a currency stands for: 2 for USD, 0 for IDR and JPY, 3 for KWD. */
export const currencyDigits = (currency: string): number =>
  unusualDigits.find(([, codes]) => codes.includes(currency))?.[0] ?? 2

/** Minor units → the number people write: 12900 CNY → 129. */
export const majorUnits = (money: Money) => money.amount / 10 ** currencyDigits(money.currency)

/**
 * What people write → minor units, exactly: "129,5" CNY → 12950, "45.000" IDR → 45000. Comma and dot both may be the
 * decimal sign; one that three digits follow sets thousands apart, unless the currency has three decimals itself.
 * Null when it is not an amount or has more decimals than the currency.
 */
export function minorUnits(text: string, currency: string): number | null {
  const digits = currencyDigits(currency)
  const plain = text.replace(/[\s\u00a0\u202f_'’]/g, '')
  const grouped = /^([1-9]\d{0,2}(?:([.,])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d*))?$/.exec(plain)
  const parts =
    grouped && !(digits === 3 && /^\d+[.,]\d{3}$/.test(plain)) ? grouped : /^(\d+)()(?:[.,](\d*))?$/.exec(plain)
  if (!parts) return null
  const [, whole = '', , decimals = ''] = parts
  if (/[1-9]/.test(decimals.slice(digits))) return null
  const amount = Number(whole.replace(/[.,]/g, '') + decimals.slice(0, digits).padEnd(digits, '0'))
  return Number.isSafeInteger(amount) ? amount : null
}

/** An amount as a field shows it to be changed: 12950 CNY → "129.50", with the decimal sign of the language. */
export function amountText({ amount, currency }: Money): string {
  const { whole, decimals } = parts(amount, currency)
  return decimals ? whole + writtenIn(getLocale()).point + decimals : whole
}

/** The digits of a non-negative amount; decimals are empty when all are zero. */
function parts(amount: number, currency: string) {
  const digits = currencyDigits(currency)
  const text = String(amount).padStart(digits + 1, '0')
  const decimals = text.slice(text.length - digits)
  return { whole: text.slice(0, text.length - digits), decimals: Number(decimals) === 0 ? '' : decimals }
}

/** "¥12.90", "Rp 45.000": whole amounts without their empty decimals. */
export function formatMoney({ amount, currency }: Money): string {
  const { group, point, money } = writtenIn(getLocale())
  const [before, after] = money[currency] ?? codeBefore(currency)
  const { whole, decimals } = parts(Math.abs(amount), currency)
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  return (amount < 0 ? '-' : '') + before + grouped + (decimals && point + decimals) + after
}

/** How much less `deal` is than `single`, in whole percent rounded down: a saving is never overstated. */
export function savedPercent(single: Money, deal: Money): number {
  if (single.amount <= 0 || deal.amount >= single.amount) return 0
  return Math.floor(((single.amount - deal.amount) * 100) / single.amount)
}

export const formatNumber = (value: number) => new Intl.NumberFormat(getLocale()).format(value)

/** "3 Oct", "3 Oct, 14:05": in UTC (on the server, until the browser knows better) or in the time of the reader. */
export function formatDate(at: string | Date, withTime = false, zone?: 'UTC'): string {
  const instant = new Date(at)
  const moment = zone ? instant : new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000)
  const { months, halves, date, dateTime } = writtenIn(getLocale())
  const hour = moment.getUTCHours()
  const values: Record<string, string | number> = {
    year: moment.getUTCFullYear(),
    month: months[moment.getUTCMonth()]!,
    day: moment.getUTCDate(),
    hour,
    hour12: hour % 12 || 12,
    minute: moment.getUTCMinutes(),
    dayPeriod: halves[hour < 12 ? 0 : 1]!,
  }
  return (withTime ? dateTime : date).replace(/\{([a-z]+(?:12)?)(2?)\}/gi, (_, name: string, two: string) =>
    two ? String(values[name]).padStart(2, '0') : String(values[name]),
  )
}
