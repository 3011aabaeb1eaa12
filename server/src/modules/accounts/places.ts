import { InvalidInput } from '../../platform/errors.ts'
import { isCurrency, UnknownCurrency } from '../../platform/money.ts'

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** Codes that Intl names, and that are no countries: groups of them, and placeholders. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])

export const isCountry = (code: string): boolean => !NO_COUNTRIES.has(code) && names.of(code) !== undefined

/** Throws InvalidInput unless the ISO 3166-1 code is a country's. */
export function requireCountry(code: string): void {
  if (!isCountry(code)) throw InvalidInput({}, [{ path: 'country', message: `${code} is not a country` }])
}

/** Throws UnknownCurrency unless the ISO 4217 code is a currency's. */
export function requireCurrency(code: string | undefined): void {
  if (code !== undefined && !isCurrency(code)) throw UnknownCurrency({ currency: code })
}
