import { countries } from '#lib/places/countries.ts'
import type { ZoneChoice, ZonesByCountry } from '#lib/places/zones.ts'

const known = new Map<string, ZonesByCountry>()

/** The time zones to choose from, in the countries that have several. */
export function zonesToChoose(language: string): ZonesByCountry {
  const kept = known.get(language)
  if (kept) return kept
  const lists = countries(language).map(({ value }) => [value, zonesOf(value, language)] as const)
  const several: ZonesByCountry = Object.fromEntries(lists.filter(([, choices]) => choices.length > 1))
  known.set(language, several)
  return several
}

/** A country's time zones from west to east; those with one name and one clock are one choice. */
export function zonesOf(country: string, language: string): ZoneChoice[] {
  const byLabel = new Map<string, ZoneChoice & { offset: number }>()
  for (const zone of new Intl.Locale(`und-${country}`).getTimeZones() ?? ['UTC']) {
    const offset = partOf(zone, 'en', 'longOffset')
    const label = `${partOf(zone, language, 'longGeneric')} (${partOf(zone, 'en', 'shortOffset')})`
    const choice = byLabel.get(label)
    if (choice) choice.same.push(zone)
    else byLabel.set(label, { value: zone, label, same: [zone], offset: minutesOf(offset) })
  }
  const sorted = [...byLabel.values()].sort((one, other) => one.offset - other.offset)
  return sorted.map(({ offset: _, ...choice }) => choice)
}

const partOf = (timeZone: string, language: string, timeZoneName: 'longGeneric' | 'shortOffset' | 'longOffset') =>
  new Intl.DateTimeFormat(language, { timeZone, timeZoneName })
    .formatToParts()
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone

/** "GMT-03:30" → -210, "GMT" → 0. */
function minutesOf(offset: string): number {
  const [, sign, hours = 0, minutes = 0] = /([+-])(\d\d):(\d\d)/.exec(offset) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
