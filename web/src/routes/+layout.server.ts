import { api } from '#lib/server/api.ts'
import type { LayoutServerLoad } from './$types.js'

export const load: LayoutServerLoad = async (event) => {
  const { me, flash, language, theme } = event.locals
  const told = me && (await api(event).GET('/me/notifications', { params: { query: { limit: 1 } } }))
  return { me, unread: told?.data?.unread ?? 0, flash, language, theme, now: Date.now() }
}
