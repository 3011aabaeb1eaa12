import { formatDate } from '#lib/format.ts'

/**
 * Writes instants for a component: the server does not know the reader's time zone and says UTC, the browser then says
 * local time.
 */
export function localDates(): (at: string, withTime?: boolean) => string {
  let zone = $state<'UTC' | undefined>('UTC')
  $effect(() => {
    zone = undefined
  })
  return (at, withTime = true) => formatDate(at, withTime, zone) + (withTime && zone ? ' UTC' : '')
}
