const minute = 60_000

/** How far a time zone is ahead of UTC at an instant, in milliseconds. */
function ahead(zone: string, at_ms: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at_ms)
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'))
  return wall - Math.floor(at_ms / minute) * minute
}

/**
 * The instant at which clocks in a time zone show what a `datetime-local` field holds ("2026-05-01T20:00"); null when
 * that is no time. A time that a clock change skips is read as if the clock had not been changed yet.
 */
export function instantIn(zone: string, text: string): Date | null {
  const wall = Date.parse(`${text}Z`)
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) || Number.isNaN(wall)) return null
  const near = wall - ahead(zone, wall)
  return new Date(wall - ahead(zone, near))
}

/** What clocks in a time zone show at an instant, as a `datetime-local` field holds it. */
export const wallTime = (zone: string, at_ms: number): string =>
  new Date(at_ms + ahead(zone, at_ms)).toISOString().slice(0, 16)
