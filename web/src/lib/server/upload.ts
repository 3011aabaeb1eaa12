import type { RequestEvent } from '@sveltejs/kit'
import { type Attempt, attempt } from '#lib/server/api.ts'
import { inProcessFetch } from '#lib/server/fetch.ts'

/** Sends one file to a path below /api/v1 that takes multipart forms. */
export async function upload<T>(
  event: RequestEvent,
  method: 'PUT' | 'POST',
  path: string,
  file: File,
): Promise<Attempt<T>> {
  const body = new FormData()
  body.set('file', file)
  const response = await inProcessFetch(event)(new Request(`http://kongsi.internal/api/v1${path}`, { method, body }))
  const answer: unknown = await response.json().catch(() => undefined)
  return attempt<T>(Promise.resolve(response.ok ? { data: answer as T, response } : { error: answer, response }))
}
