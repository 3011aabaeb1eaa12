import type { Problem } from '@kongsi/sdk'
import type { RequestEvent } from '@sveltejs/kit'
import type { Attempt } from '#lib/server/api.ts'
import { inProcessFetch } from '#lib/server/fetch.ts'
import { problemMessage } from '#lib/server/problem.ts'

/**
 * One step of signing in, up or out, at the accounts' own address (/api/auth). The session cookie it sets goes to the
 * browser with this response. Codes of failures are told like refusals: `problem_<code in lower case>`.
 */
export async function authenticate<T = unknown>(event: RequestEvent, step: string, body: object): Promise<Attempt<T>> {
  const request = new Request(`http://kongsi.internal/api/auth/${step}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: event.url.origin },
    body: JSON.stringify(body),
  })
  const response = await inProcessFetch(event)(request)
  const answer: Partial<Problem> & { message?: string } = await response.json().catch(() => ({}))
  if (response.ok) return { data: answer as T }
  const code = (answer.code ?? `http_${response.status}`).toLowerCase()
  const title = answer.detail ?? answer.title ?? answer.message ?? response.statusText
  const message = problemMessage({ code, title, status: response.status, params: answer.params })
  return { problem: { code, status: response.status, message } }
}
