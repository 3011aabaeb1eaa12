import { m } from '#lib/paraglide/messages.js'

/** Carrier and number as typed, or what is missing, by field. */
export function shipmentFields(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const body = { carrier: text('carrier'), tracking_number: text('tracking_number') }
  const empty = Object.entries(body).filter(([, text]) => text === '')
  const errors = Object.fromEntries(empty.map(([name]) => [name, m.sell_needed()]))
  return { body, errors: empty.length > 0 ? errors : null }
}
