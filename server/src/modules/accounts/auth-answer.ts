import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../app.ts'
import { NotFound, type RefusalMaker, SignInNeeded, TooManyRequests } from '../../platform/errors.ts'
import { ADDRESS_HEADER, authOf, LANGUAGE_HEADER, ORIGIN_HEADER } from './auth.ts'
import {
  AccountExists,
  CodeExpired,
  FreshSignInNeeded,
  OtherOrigin,
  PasskeyRefused,
  SignInFailed,
  TooManyTries,
  WeakPassword,
  WrongCode,
  WrongPassword,
} from './refusals.ts'

/** better-auth's codes, in our words. */
const REFUSALS: Record<string, RefusalMaker> = {
  INVALID_EMAIL_OR_PASSWORD: WrongPassword,
  INVALID_PASSWORD: WrongPassword,
  USER_ALREADY_EXISTS: AccountExists,
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: AccountExists,
  PASSWORD_TOO_SHORT: WeakPassword,
  PASSWORD_TOO_LONG: WeakPassword,
  INVALID_OTP: WrongCode,
  OTP_EXPIRED: CodeExpired,
  TOO_MANY_ATTEMPTS: TooManyTries,
  SESSION_NOT_FRESH: FreshSignInNeeded,
  INVALID_ORIGIN: OtherOrigin,
  MISSING_OR_NULL_ORIGIN: OtherOrigin,
  CROSS_SITE_NAVIGATION_LOGIN_BLOCKED: OtherOrigin,
  PASSKEY_NOT_FOUND: PasskeyRefused,
  AUTHENTICATION_FAILED: PasskeyRefused,
  CHALLENGE_NOT_FOUND: PasskeyRefused,
  FAILED_TO_VERIFY_REGISTRATION: PasskeyRefused,
}
const BY_STATUS: Record<number, RefusalMaker> = { 401: SignInNeeded, 404: NotFound, 429: TooManyRequests }

/** Has better-auth answer a request of ours: gives what it answers, sets its cookies, throws its refusals as ours. */
export async function askAuth(app: App, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const answer = await authOf(app).handler(asWebRequest(app, request))
  const body = answer.headers.get('content-type')?.includes('json')
    ? ((await answer.json()) as { code?: string } | null)
    : null
  if (answer.status >= 400) throw problemOf(answer.status, body?.code ?? '', request)
  for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie)
  return body
}

function problemOf(status: number, code: string, request: FastifyRequest): Error {
  const known = REFUSALS[code] // before the status: a passkey that does not verify is answered with a 500
  if (known) return known()
  if (status >= 500) return new Error(`better-auth answered ${status} ${code} to ${request.routeOptions.url}`)
  return (BY_STATUS[status] ?? SignInFailed)()
}

function asWebRequest(app: App, request: FastifyRequest): Request {
  const headers = new Headers()
  for (const name of ['cookie', 'user-agent', 'referer', 'sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-dest']) {
    const value = request.headers[name]
    if (typeof value === 'string') headers.set(name, value)
  }
  headers.set('origin', request.headers.origin ?? app.config.publicUrl) // browsers always say where a POST comes from
  headers.set(ORIGIN_HEADER, `${request.protocol}://${request.host}`)
  headers.set(ADDRESS_HEADER, request.ip)
  headers.set(LANGUAGE_HEADER, request.language)
  const url = app.config.publicUrl + request.url
  if (request.method !== 'POST') return new Request(url, { headers })
  headers.set('content-type', 'application/json')
  return new Request(url, { method: 'POST', headers, body: JSON.stringify(request.body ?? {}) })
}
