import type { Body } from '@kongsi/sdk'
import { minorUnits } from '#lib/format.ts'
import { m } from '#lib/paraglide/messages.js'
import { readLanguages } from '#lib/sell/languages.ts'

/** What the API takes for the form of a shop's settings, or what is wrong with it by field of the form. */
export function settingsInput(
  form: FormData,
  currency: string,
): {
  body?: Body<'/shops/{shop_id}/settings', 'patch'>
  errors: Record<string, string>
} {
  const errors: Record<string, string> = {}
  const text = (name: string) => String(form.get(name) ?? '').trim()
  for (const name of ['name', 'country']) if (!text(name)) errors[name] = m.sell_needed()
  const languages = readLanguages(form)
  if (languages.length === 0) errors.languages = m.sell_languages_needed()
  const return_days = Number(text('return_days') || 0)
  if (!Number.isInteger(return_days) || return_days < 0 || return_days > 365) errors.return_days = m.sell_days_wrong()
  const fee = minorUnits(text('fee') || '0', currency)
  if (fee === null) errors.fee = m.sell_amount_wrong()
  const free_from = text('free_from') ? minorUnits(text('free_from'), currency) : undefined
  if (free_from === null) errors.free_from = m.sell_amount_wrong()
  if (fee === null || free_from === null || Object.keys(errors).length > 0) return { errors }
  return {
    errors,
    body: {
      name: text('name'),
      description: text('description').replace(/\r\n/g, '\n'),
      country: text('country'),
      languages,
      return_days,
      return_policy: text('return_policy').replace(/\r\n/g, '\n'),
      shipping: {
        fee: { amount: fee, currency },
        free_from: free_from === undefined ? null : { amount: free_from, currency },
      },
    },
  }
}
