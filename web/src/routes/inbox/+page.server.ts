import { redirect } from '@sveltejs/kit'
import { api, attempt, requireMe, take } from '#lib/server/api.ts'
import { refuse } from '#lib/server/problem.ts'
import type { List, Notification } from '#lib/types.ts'
import type { Actions, PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  requireMe(event)
  const query = { cursor: event.url.searchParams.get('cursor') ?? undefined, limit: 30 }
  const told: List<Notification> & { unread: number } = await take(
    event,
    api(event).GET('/me/notifications', { params: { query } }),
  )
  return { told }
}

export const actions: Actions = {
  default: async (event) => {
    const { problem } = await attempt(api(event).POST('/me/notifications/read', { body: {} }))
    return problem ? refuse(problem, new FormData()) : redirect(303, '/inbox')
  },
}
