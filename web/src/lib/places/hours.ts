import type { PickupPoint } from '#lib/types.ts'

export type Hours = PickupPoint['hours']
export type Weekday = keyof Hours
export type Range = Hours[Weekday][number]

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const satisfies Weekday[]
export const rangesMax = 2

/** The first of January 2024 was a Monday. */
const monday = Date.UTC(2024, 0, 1)
const day = 86_400_000

/** "Monday", "понедельник": how the language calls the day. */
export const weekdayName = (weekday: Weekday, language: string, length: 'long' | 'short' = 'long') =>
  new Intl.DateTimeFormat(language, { weekday: length, timeZone: 'UTC' }).format(
    monday + weekdays.indexOf(weekday) * day,
  )

/** A range is not torn apart at the end of a line. */
const wordJoiner = '\u2060'

/** "16:00–20:00"; empty when closed. */
export const rangesText = (ranges: Range[]) =>
  ranges.map(({ from, to }) => `${from}${wordJoiner}–${wordJoiner}${to}`).join(', ')

/** The weekday it is in a time zone at an instant (milliseconds since 1970). */
export function weekdayAt(at_ms: number, zone: string): Weekday {
  const name = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: zone }).format(at_ms).toLowerCase()
  return weekdays.find((weekday) => weekday === name) ?? 'mon'
}

/** The week in as few lines as it can be told: days beside each other with the same hours are one line. */
export function weekLines(hours: Hours, language: string): { days: string; hours: string }[] {
  const lines: { first: Weekday; last: Weekday; hours: string }[] = []
  for (const weekday of weekdays) {
    const text = rangesText(hours[weekday])
    const before = lines.at(-1)
    if (before?.hours === text) before.last = weekday
    else lines.push({ first: weekday, last: weekday, hours: text })
  }
  const name = (weekday: Weekday) => weekdayName(weekday, language, 'short')
  return lines.map(({ first, last, hours }) => ({
    days: first === last ? name(first) : `${name(first)}–${name(last)}`,
    hours,
  }))
}
