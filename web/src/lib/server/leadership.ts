import { error, type RequestEvent } from '@sveltejs/kit'
import { api, attempt, requireMe } from '#lib/server/api.ts'
import type { Leadership } from '#lib/types.ts'

/** The application of the person who asks, or null when they never applied; a visitor is sent to sign in. */
export async function myLeadership(event: RequestEvent): Promise<Leadership | null> {
  requireMe(event)
  const { data, problem } = await attempt<Leadership>(api(event).GET('/leaders/me'))
  if (!problem) return data
  return problem.status === 404 ? null : error(problem.status, problem.message, { code: problem.code })
}
