import type { RequestEvent } from '@sveltejs/kit'

const passed = ['origin', 'user-agent', 'referer']
/** Answered by the server's own front, not by the API; forwarding them would describe another body. */
const dropped = new Set([
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'set-cookie',
])

/**
 * A fetch that asks the API inside this process, as the person whose browser sent `event`: their cookies, language,
 * address and request id go along; cookies the API sets go back with the page. Without the server around it
 * (vite dev), it asks the API at KONGSI_API over HTTP.
 */
export function inProcessFetch(event: RequestEvent): (request: Request) => Promise<Response> {
  const kongsi = event.platform?.req?.kongsi
  const changed = changedCookies(event)
  return async (request) => {
    const url = new URL(request.url)
    const headers = identity(event, changed)
    for (const [name, value] of request.headers) headers[name] = value
    const body = request.body ? Buffer.from(await request.arrayBuffer()) : undefined
    const path = url.pathname + url.search
    const response = kongsi
      ? await inject(kongsi, {
          method: request.method,
          url: path,
          headers,
          payload: body,
          remoteAddress: event.getClientAddress(),
        })
      : await overHttp(request.method, path, headers, body)
    for (const line of response.headers.getSetCookie()) keep(line, event, changed)
    return response
  }
}

const changes = new WeakMap<RequestEvent, Map<string, string>>()

/** Cookies the API has set while this request is answered: who signs up in a form orders as themselves in the same one. */
function changedCookies(event: RequestEvent): Map<string, string> {
  const known = changes.get(event) ?? new Map<string, string>()
  changes.set(event, known)
  return known
}

function identity(event: RequestEvent, changed: Map<string, string>): Record<string, string> {
  const headers: Record<string, string> = {
    'accept-language': event.locals.language,
    'x-request-id': event.locals.requestId,
    'x-forwarded-proto': event.url.protocol.slice(0, -1),
    'x-forwarded-for': event.getClientAddress(),
    host: event.url.host,
  }
  for (const name of passed) {
    const value = event.request.headers.get(name)
    if (value) headers[name] = value
  }
  const cookie = cookieHeader(event.request.headers.get('cookie') ?? '', changed)
  if (cookie) headers.cookie = cookie
  return headers
}

/** The browser's cookies with those the API has just set or cleared in this same request. */
function cookieHeader(sent: string, changed: Map<string, string>): string {
  if (changed.size === 0) return sent
  const kept = sent.split('; ').filter((pair) => pair && !changed.has(pair.slice(0, pair.indexOf('='))))
  for (const [name, value] of changed) if (value) kept.push(`${name}=${value}`)
  return kept.join('; ')
}

function keep(line: string, event: RequestEvent, changed: Map<string, string>): void {
  event.locals.cookies.push(line)
  const [name, value] = line.slice(0, line.indexOf(';') < 0 ? undefined : line.indexOf(';')).split(/=(.*)/s)
  if (name) changed.set(name, /max-age=0/i.test(line) ? '' : (value ?? ''))
}

type Kongsi = NonNullable<App.Platform['req']['kongsi']>

async function inject(kongsi: Kongsi, request: Parameters<Kongsi['inject']>[0]): Promise<Response> {
  const answer = await kongsi.inject(request)
  const headers = new Headers()
  for (const [name, value] of Object.entries(answer.headers)) {
    if (value === undefined || (dropped.has(name) && name !== 'set-cookie')) continue
    for (const one of Array.isArray(value) ? value : [String(value)]) headers.append(name, one)
  }
  const empty = answer.statusCode === 204 || answer.statusCode === 304
  return new Response(empty ? null : new Uint8Array(answer.rawPayload), { status: answer.statusCode, headers })
}

function overHttp(method: string, path: string, headers: Record<string, string>, body?: Buffer): Promise<Response> {
  const { host: _, ...sendable } = headers
  const origin = process.env.KONGSI_API ?? 'http://localhost:3000'
  return fetch(origin + path, { method, headers: sendable, body: body && new Uint8Array(body), redirect: 'manual' })
}
