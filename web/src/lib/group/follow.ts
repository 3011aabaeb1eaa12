import { syncClock } from '#lib/clock.ts'
import type { GroupLive } from '#lib/types.ts'

/**
 * Follows a group live in the browser; the connection comes back by itself. Returns what stops it.
 * @param onchange the group's whole public state, at once and at every change
 */
export function followGroup(id: string, onchange: (live: GroupLive) => void): () => void {
  const source = new EventSource(`/api/v1/groups/${id}/events`)
  source.addEventListener('group', (event) => {
    const live: GroupLive = JSON.parse(event.data)
    if (live.server_now) syncClock(Date.parse(live.server_now))
    onchange(live)
  })
  return () => source.close()
}
