import { refusal } from './errors.ts'

/** An amount in minor units of its currency: always a safe integer, never a fraction. */
export interface Money {
  amount: number
  currency: string
}

export const BadAmount = refusal('bad_amount', 422, '{text} is not an amount of {currency}.')
export const TooPrecise = refusal(
  'too_precise',
  422,
  '{currency} has at most {digits} decimals: {text} is too precise.',
)
export const UnknownCurrency = refusal('unknown_currency', 422, '{currency} is not a currency.')

/**
 * Decimals of the currencies that do not have two, from CLDR 48. Written down because stored amounts depend on them,
 * while `Intl` differs between versions of Node and of browsers. The migration of the ledger holds the same.
 */
const UNUSUAL_DIGITS = new Map(
  (
    [
      [
        0,
        'AFN ALL BIF CLP COP DJF GNF HUF IDR IQD IRR ISK JPY KMF KPW KRW LAK LBP MGA MMK PKR PYG RWF SLL SOS SYP UGX',
      ],
      [0, 'VND VUV XAF XOF XPF YER'],
      [3, 'BHD JOD KWD LYD OMR TND'],
    ] as const
  ).flatMap(([digits, codes]) => codes.split(' ').map((code): [string, number] => [code, digits])),
)

/** Codes of the International Monetary Fund and of clearing unions: nobody is paid in them. */
const UNITS_OF_ACCOUNT = new Set(['XDR', 'XSU'])

const known = new Set(Intl.supportedValuesOf('currency').filter((code) => !UNITS_OF_ACCOUNT.has(code)))

/** The ISO 4217 codes a shop can trade in, in alphabetical order. */
export const currencies = (): string[] => [...known]

export const isCurrency = (code: string): boolean => known.has(code)

/** How many decimals the minor unit stands for: 2 for USD, 0 for IDR and JPY, 3 for KWD. Throws UnknownCurrency. */
export function currencyDigits(currency: string): number {
  if (!known.has(currency)) throw UnknownCurrency({ currency })
  return UNUSUAL_DIGITS.get(currency) ?? 2
}

/** Money of a checked amount. Throws UnknownCurrency, or RangeError for what is not a safe integer. */
export function money(amount: number, currency: string): Money {
  currencyDigits(currency)
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number of minor units.`)
  return { amount, currency }
}

const DECIMAL = /^(\d{1,15})(?:\.(\d{1,15}))?$/

/**
 * Reads a decimal text such as `12.50`, exactly: no float takes part. Superfluous zeros are accepted (`12000.00` IDR),
 * since shop exports write them. Throws BadAmount (no number, negative, too large), TooPrecise, UnknownCurrency.
 */
export function parseMoney(text: string, currency: string): Money {
  const digits = currencyDigits(currency)
  const match = DECIMAL.exec(text.trim())
  if (!match) throw BadAmount({ text, currency })
  const [, whole = '', decimals = ''] = match
  const kept = decimals.slice(0, digits).padEnd(digits, '0')
  if (/[1-9]/.test(decimals.slice(digits))) throw TooPrecise({ text, currency, digits })
  const amount = Number(whole + kept)
  if (!Number.isSafeInteger(amount)) throw BadAmount({ text, currency })
  return { amount, currency }
}

/** The decimal text of an amount, for files: `1250` USD is `12.50`, `-5` KWD is `-0.005`. */
export function formatDecimal({ amount, currency }: Money): string {
  const digits = currencyDigits(currency)
  const text = String(Math.abs(amount)).padStart(digits + 1, '0')
  const sign = amount < 0 ? '-' : ''
  if (digits === 0) return sign + text
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}
