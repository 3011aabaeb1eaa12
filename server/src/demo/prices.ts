import { currencyDigits } from '../platform/money.ts'

/** An amount as people write it, in minor units. */
export const minorUnits = (amount: number, currency: string): number =>
  Math.round(amount * 10 ** currencyDigits(currency))

/** What prices of a currency are rounded to, so that they look like prices on a label. In major units. */
const steps: Record<string, number> = { CNY: 0.1, IDR: 500, RUB: 10, JPY: 10 }
const otherwise = 0.05

/** A team price in minor units: `off` per cent below the single one, rounded down to a price for a label. */
export function teamPrice(single: number, off: number, currency: string): number {
  const step = minorUnits(steps[currency] ?? otherwise, currency)
  return Math.max(step, Math.floor((single * (100 - off)) / 100 / step) * step)
}
