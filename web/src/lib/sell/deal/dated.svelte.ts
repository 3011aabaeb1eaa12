import { formatDate } from '#lib/format.ts'

/** Writes instants inside sentences as `DateTime` does: in UTC until the browser says what the reader's own time is. */
export function localDates(): (at: string, withTime?: boolean) => string {
  let zone = $state<'UTC' | undefined>('UTC')
  $effect(() => {
    zone = undefined
  })
  return (at, withTime = true) => formatDate(at, withTime, zone) + (withTime && zone ? ' UTC' : '')
}
