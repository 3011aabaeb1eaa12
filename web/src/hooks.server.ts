import { AsyncLocalStorage } from 'node:async_hooks'
import type { RequestEvent } from '@sveltejs/kit'
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks'
import { inEdition } from '#lib/edition.ts'
import { m } from '#lib/paraglide/messages.js'
import { overwriteServerAsyncLocalStorage } from '#lib/paraglide/runtime.js'
import { api } from '#lib/server/api.ts'
import { compress } from '#lib/server/compress.ts'
import { takeFlash } from '#lib/server/flash.ts'
import { chooseLanguage } from '#lib/server/language.ts'
import { sharedPage } from '#lib/server/shared-page.ts'
import type { Me } from '#lib/types.ts'

const languages = new AsyncLocalStorage()
overwriteServerAsyncLocalStorage(languages as Parameters<typeof overwriteServerAsyncLocalStorage>[0])

export const handle: Handle = async ({ event, resolve }) => {
  const { cookies, request, locals } = event
  const theme = cookies.get('kongsi_theme')
  locals.theme = theme === 'light' || theme === 'dark' ? theme : 'auto'
  locals.cookies = []
  locals.requestId = requestIdOf(request)
  locals.me = null
  const chosen = cookies.get('kongsi_language')
  locals.language = chooseLanguage(chosen, null, request.headers.get('accept-language'))
  locals.me = await readMe(event)
  locals.language = chooseLanguage(chosen, locals.me?.language, request.headers.get('accept-language'))
  locals.flash = takeFlash(event)

  const place = { locale: locals.language, origin: event.url.origin, messageCalls: new Set() }
  const render = () =>
    resolve(event, {
      transformPageChunk: ({ html }) =>
        inEdition(html, locals.language)
          .replace('%kongsi.language%', locals.language)
          .replace('%kongsi.theme%', locals.theme)
          // Words, styles and the first picture are seen; scripts come behind them on a slow line.
          .replaceAll('rel="modulepreload"', 'rel="modulepreload" fetchpriority="low"'),
    })
  const response = await languages.run(place, () => sharedPage(event, render))
  harden(response, event)
  return compress(response, request)
}

const requestIdOf = (request: Request) => {
  const given = request.headers.get('x-request-id')
  return given && /^[\w-]{8,64}$/.test(given) ? given : crypto.randomUUID()
}

/** The signed-in person. Visitors without a session cookie cost nothing. */
async function readMe(event: RequestEvent): Promise<Me | null> {
  if (!event.request.headers.get('cookie')?.includes('session_token=')) return null
  const { data } = await api(event).GET('/me')
  return data ?? null
}

function harden(response: Response, event: RequestEvent): void {
  const { headers } = response
  for (const line of event.locals.cookies) headers.append('set-cookie', line)
  headers.set('x-request-id', event.locals.requestId)
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'strict-origin-when-cross-origin')
  headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()')
  headers.set('cross-origin-opener-policy', 'same-origin')
  if (event.url.protocol === 'https:') headers.set('strict-transport-security', 'max-age=31536000')
  if (headers.get('content-type')?.startsWith('text/html')) {
    headers.set('content-type', 'text/html; charset=utf-8')
    headers.append('vary', 'accept-language, cookie')
    if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-cache')
  }
}

export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind === 'app') return {}
  if (kind === 'framework') {
    if (error.status === 404) return { message: m.problem_not_found(), code: 'not_found' }
    return {}
  }
  const { requestId } = event.locals
  console.error(
    JSON.stringify({ level: 'error', request_id: requestId, path: event.url.pathname, err: describe(error) }),
  )
  return { message: m.problem_internal(), code: 'internal', request_id: requestId }
}

const describe = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error))
