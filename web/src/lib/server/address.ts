import { m } from '#lib/paraglide/messages.js'
import { isCountry } from '#lib/places/countries.ts'
import type { Address } from '#lib/types.ts'

export type AddressInput = Omit<Address, 'id' | 'is_default'>

const fields = ['name', 'phone', 'country', 'region', 'city', 'line1', 'line2', 'postal_code'] as const

/** The address fields of a form; in the form they are called `address.city` and so on. */
export function readAddress(form: FormData): AddressInput {
  const read = (name: string) => String(form.get(`address.${name}`) ?? '').trim()
  return Object.fromEntries(fields.map((name) => [name, read(name)])) as unknown as AddressInput
}

/** What is wrong with an address, by field of the form; empty when a parcel can go there. */
export function checkAddress(address: AddressInput): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const name of ['name', 'city', 'line1'] as const) {
    if (!address[name]) errors[`address.${name}`] = m.checkout_needed()
  }
  if (!isCountry(address.country)) errors['address.country'] = m.checkout_needed()
  if (!/^[+\d][\d ()./-]{2,38}$/.test(address.phone)) errors['address.phone'] = m.checkout_phone_wrong()
  return errors
}
