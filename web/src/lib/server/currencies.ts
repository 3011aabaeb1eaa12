import type { Choice } from '#lib/places/countries.ts'

/** Codes of funds and clearing unions: nobody is paid in them. */
const unitsOfAccount = new Set(['XDR', 'XSU', 'XXX', 'XTS'])
const lists = new Map<string, Choice[]>()

/** The currencies a shop can trade in today, named and sorted as the language does. */
export function currencies(language: string): Choice[] {
  const known = lists.get(language)
  if (known) return known
  const names = new Intl.DisplayNames(language, { type: 'currency' })
  const order = new Intl.Collator(language)
  const list = Intl.supportedValuesOf('currency')
    .filter((code) => !unitsOfAccount.has(code))
    .map((code) => ({ value: code, label: `${names.of(code) ?? code} (${code})` }))
    // Currencies of the past carry their years in their names.
    .filter(({ label }) => !/\d{4}/.test(label))
    .sort((a, b) => order.compare(a.label, b.label))
  lists.set(language, list)
  return list
}
