import { m } from '#lib/paraglide/messages.js'
import { isCountry } from '#lib/places/countries.ts'
import { type Hours, type Range, rangesMax, type Weekday, weekdays } from '#lib/places/hours.ts'
import { zonesOf } from '#lib/server/time-zones.ts'
import type { PickupPoint } from '#lib/types.ts'

export type PointInput = Omit<PickupPoint, 'id' | 'leader' | 'open'>

const texts = ['name', 'phone', 'country', 'region', 'city', 'line1', 'line2', 'postal_code', 'note'] as const

/** A pick-up point as a form says it, and what is wrong with it by field; the fields are `point.city`, `hours.mon.0.from`. */
export function readPoint(form: FormData, language: string): { point: PointInput; errors: Record<string, string> } {
  const errors: Record<string, string> = {}
  const read = (name: string) => String(form.get(name) ?? '').trim()
  const fields = Object.fromEntries(texts.map((name) => [name, read(`point.${name}`)])) as Record<
    (typeof texts)[number],
    string
  >
  for (const name of ['name', 'city', 'line1'] as const)
    if (!fields[name]) errors[`point.${name}`] = m.checkout_needed()
  if (!isCountry(fields.country)) errors['point.country'] = m.checkout_needed()
  if (!/^[+\d][\d ()./-]{2,38}$/.test(fields.phone)) errors['point.phone'] = m.checkout_phone_wrong()
  const time_zone = isCountry(fields.country) ? zoneIn(fields.country, read('point.time_zone'), language) : ''
  if (isCountry(fields.country) && !time_zone) errors['point.time_zone'] = m.places_time_zone_needed()
  return { point: { ...fields, time_zone, hours: readHours(read, errors) }, errors }
}

/** The zone that was chosen, or the only one a country has; empty when there is a choice to make. */
function zoneIn(country: string, chosen: string, language: string): string {
  const choices = zonesOf(country, language)
  return choices.find(({ value }) => value === chosen)?.value ?? (choices.length === 1 ? (choices[0]?.value ?? '') : '')
}

function readHours(read: (name: string) => string, errors: Record<string, string>): Hours {
  const hours = {} as Record<Weekday, Range[]>
  for (const weekday of weekdays) {
    const ranges = Array.from({ length: rangesMax }, (_, n) => ({
      from: read(`hours.${weekday}.${n}.from`).slice(0, 5),
      to: read(`hours.${weekday}.${n}.to`).slice(0, 5),
    })).filter(({ from, to }) => from || to)
    ranges.sort((one, other) => (one.from < other.from ? -1 : 1))
    hours[weekday] = ranges
    const problem = rangesProblem(ranges)
    if (problem) errors[`hours.${weekday}`] = problem
  }
  if (weekdays.every((weekday) => hours[weekday].length === 0)) errors.hours = m.places_hours_needed()
  return hours
}

function rangesProblem(ranges: Range[]): string | undefined {
  if (ranges.some(({ from, to }) => !from || !to)) return m.places_hours_half()
  const inOrder = ranges.every(({ from, to }, n) => from < to && from > (ranges[n - 1]?.to ?? ''))
  return inOrder ? undefined : m.places_hours_order()
}
