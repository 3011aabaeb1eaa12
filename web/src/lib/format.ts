import { getLocale } from '#lib/paraglide/runtime.js'
import type { Money } from '#lib/types.ts'

const digitsOf = new Map<string, number>()
const formats = new Map<string, Intl.NumberFormat>()

/** How many minor digits an amount of this currency has: exactly those of ISO 4217 as Intl knows them. */
export function currencyDigits(currency: string): number {
  let digits = digitsOf.get(currency)
  if (digits === undefined) {
    digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
    digitsOf.set(currency, digits)
  }
  return digits
}

/** Minor units → the number people write: 12900 CNY → 129. */
export const majorUnits = (money: Money) => money.amount / 10 ** currencyDigits(money.currency)

/** What people write → minor units: "129.5" CNY → 12950. Null when it is not an amount. */
export function minorUnits(text: string, currency: string): number | null {
  const plain = text.replace(/[\s\u00a0_]/g, '').replace(',', '.')
  if (!/^\d+(\.\d+)?$/.test(plain)) return null
  const amount = Math.round(Number(plain) * 10 ** currencyDigits(currency))
  return Number.isSafeInteger(amount) ? amount : null
}

/** "¥12.90", "Rp 45.000": whole amounts without their empty decimals. */
export function formatMoney(money: Money): string {
  const whole = money.amount % 10 ** currencyDigits(money.currency) === 0
  const key = `${getLocale()} ${money.currency} ${whole}`
  let format = formats.get(key)
  if (!format) {
    const digits = whole ? 0 : currencyDigits(money.currency)
    format = new Intl.NumberFormat(getLocale(), {
      style: 'currency',
      currency: money.currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
    formats.set(key, format)
  }
  return format.format(majorUnits(money))
}

/** How much less `deal` is than `single`, in whole percent rounded down: a saving is never overstated. */
export function savedPercent(single: Money, deal: Money): number {
  if (single.amount <= 0 || deal.amount >= single.amount) return 0
  return Math.floor(((single.amount - deal.amount) * 100) / single.amount)
}

export const formatNumber = (value: number) => new Intl.NumberFormat(getLocale()).format(value)

/** "3 Oct", "3 Oct, 14:05". Shown in `zone` (UTC on the server until the browser knows better). */
export function formatDate(at: string | Date, withTime = false, zone?: string): string {
  const options: Intl.DateTimeFormatOptions = withTime
    ? { dateStyle: 'medium', timeStyle: 'short' }
    : { dateStyle: 'medium' }
  return new Intl.DateTimeFormat(getLocale(), { ...options, timeZone: zone }).format(new Date(at))
}
