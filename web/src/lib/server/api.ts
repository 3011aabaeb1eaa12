import { createClient, type KongsiClient, type Problem } from '@kongsi/sdk'
import type { RequestEvent } from '@sveltejs/kit'
import { error, redirect } from '@sveltejs/kit'
import { inProcessFetch } from '#lib/server/fetch.ts'
import { problemMessage, type ShownProblem } from '#lib/server/problem.ts'

const clients = new WeakMap<RequestEvent, KongsiClient>()

/** The API client of this request: it speaks for the person whose browser asked, in their language. */
export function api(event: RequestEvent): KongsiClient {
  const known = clients.get(event)
  if (known) return known
  const client = createClient(inProcessFetch(event), 'http://kongsi.internal')
  clients.set(event, client)
  return client
}

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

/**
 * For `load`: the answer's data, or the page that fits the refusal: sign-in for 401, the error page for the rest.
 * @example const { product } = await take(event, api(event).GET('/products/{id}', { params: { path: { id } } }))
 */
export async function take<T>(event: RequestEvent, call: Promise<Answer<T>>): Promise<T> {
  const { data, error: problem, response } = await call
  if (response.ok) return data as T
  if (response.status === 401) redirect(303, signInPath(event.url))
  const shown = show(problem, response)
  return error(shown.status, shown.message, { code: shown.code, request_id: shown.request_id })
}

/**
 * For form actions: either `data` or a `problem` to hand back with `refuse(problem, form)`.
 * @example const { data, problem } = await attempt(api(event).POST('/orders', { body }))
 */
export async function attempt<T>(call: Promise<Answer<T>>): Promise<Attempt<T>> {
  const { data, error: problem, response } = await call
  return response.ok ? { data: data as T } : { problem: show(problem, response) }
}

export type Attempt<T> = { data: T; problem?: undefined } | { data?: undefined; problem: ShownProblem }

/** Where a visitor signs in and then comes back to `url`. */
export function signInPath(url: URL): string {
  return `/sign-in?next=${encodeURIComponent(url.pathname + url.search)}`
}

/** For pages only a signed-in person may see: their account, or off to sign-in and back. */
export function requireMe(event: RequestEvent) {
  return event.locals.me ?? redirect(303, signInPath(event.url))
}

function show(problem: unknown, response: Response): ShownProblem {
  const known = problem && typeof problem === 'object' && 'code' in problem ? (problem as Problem) : undefined
  const plain = known ?? {
    title: response.statusText || 'Error',
    status: response.status,
    code: `http_${response.status}`,
  }
  return {
    code: plain.code,
    status: response.status,
    message: problemMessage(plain),
    errors: plain.errors,
    params: plain.params,
    request_id: plain.request_id,
  }
}
