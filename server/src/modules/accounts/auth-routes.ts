import type { FastifyReply, FastifyRequest } from 'fastify'
import { type TSchema, Type } from 'typebox'
import type { App } from '../../app.ts'
import { answers, type Http, Id, Nullable } from '../../platform/edge.ts'
import { type RefusalMaker, SignInNeeded, TooManyRequests } from '../../platform/errors.ts'
import { LanguageSchema } from '../../platform/language.ts'
import { AUTH_PATH } from './auth.ts'
import { askAuth } from './auth-answer.ts'
import * as refusals from './refusals.ts'
import { CurrencyCode, Email, PersonName } from './schemas.ts'

const Password = Type.String({ minLength: 8, maxLength: 128 })
const TypedPassword = Type.String({ minLength: 1, maxLength: 128 })
const Code = Type.String({ minLength: 1, maxLength: 12, examples: ['493027'] })
const RememberMe = Type.Optional(Type.Boolean({ description: 'false ends the session when the browser closes' }))
const Done = Type.Object({ success: Type.Boolean() })
const SignedIn = Type.Object(
  { user: Type.Object({ id: Id, email: Type.String(), name: Type.String() }) },
  { description: 'The session is in the cookie `kongsi.session_token`.' },
)
const body = <Fields extends Record<string, TSchema>>(fields: Fields) =>
  Type.Object(fields, { additionalProperties: false })
const Empty = Type.Optional(Nullable(Type.Object({}, { additionalProperties: true })))
const Base64Url = Type.String({ maxLength: 10_000, pattern: '^[\\w-]+$' })
const FromBrowser = Type.Object(
  {
    id: Base64Url,
    rawId: Base64Url,
    type: Type.Literal('public-key'),
    response: Type.Object({ clientDataJSON: Base64Url }, { additionalProperties: Type.Any() }),
  },
  { additionalProperties: Type.Any(), description: "As the browser's `toJSON()` gives it (WebAuthn)" },
)
const FromUs = Type.Any({ description: 'To hand to the browser as it is (WebAuthn)' })

interface AuthRoute {
  method: 'GET' | 'POST'
  path: string
  summary: string
  access: 'public' | 'account'
  body?: TSchema
  querystring?: TSchema
  response: TSchema
  refusals: RefusalMaker[]
  /** Mails a code to whoever is named. */
  sendsCode?: true
}

const { AccountExists, WrongPassword, WrongCode, CodeExpired, TooManyTries, WeakPassword, PasskeyRefused } = refusals
const ofCode = [WrongCode, CodeExpired, TooManyTries]

const PASSWORD_ROUTES: AuthRoute[] = [
  {
    method: 'POST',
    path: '/sign-up/email',
    summary: 'Make an account with a password, and sign in',
    access: 'public',
    body: body({
      email: Email,
      password: Password,
      name: PersonName,
      language: Type.Optional(LanguageSchema),
      currency: Type.Optional(CurrencyCode),
      rememberMe: RememberMe,
    }),
    response: SignedIn,
    refusals: [AccountExists, WeakPassword],
  },
  {
    method: 'POST',
    path: '/sign-in/email',
    summary: 'Sign in with a password',
    access: 'public',
    body: body({ email: Email, password: TypedPassword, rememberMe: RememberMe }),
    response: SignedIn,
    refusals: [WrongPassword],
  },
  {
    method: 'POST',
    path: '/sign-out',
    summary: 'End this session',
    access: 'public',
    body: Empty,
    response: Done,
    refusals: [],
  },
  {
    method: 'POST',
    path: '/change-password',
    summary: 'Change the password',
    access: 'account',
    body: body({
      currentPassword: TypedPassword,
      newPassword: Password,
      revokeOtherSessions: Type.Optional(Type.Boolean({ description: 'true also ends all other sessions' })),
    }),
    response: Type.Object({}),
    refusals: [WrongPassword, WeakPassword, SignInNeeded],
  },
]

const CODE_ROUTES: AuthRoute[] = [
  {
    method: 'POST',
    path: '/email-otp/send-verification-otp',
    summary: 'Send a one-time code by e-mail',
    access: 'public',
    body: body({ email: Email, type: Type.Union([Type.Literal('sign-in'), Type.Literal('email-verification')]) }),
    response: Done,
    refusals: [],
    sendsCode: true,
  },
  {
    method: 'POST',
    path: '/sign-in/email-otp',
    summary: 'Sign in with a code by e-mail; makes the account if there is none',
    access: 'public',
    body: body({ email: Email, otp: Code, name: Type.Optional(PersonName), currency: Type.Optional(CurrencyCode) }),
    response: SignedIn,
    refusals: ofCode,
  },
  {
    method: 'POST',
    path: '/email-otp/verify-email',
    summary: 'Confirm the e-mail address with a code',
    access: 'public',
    body: body({ email: Email, otp: Code }),
    response: Type.Object({ status: Type.Boolean() }),
    refusals: ofCode,
  },
  {
    method: 'POST',
    path: '/email-otp/request-password-reset',
    summary: 'Send a code to choose a new password',
    access: 'public',
    body: body({ email: Email }),
    response: Done,
    refusals: [],
    sendsCode: true,
  },
  {
    method: 'POST',
    path: '/email-otp/reset-password',
    summary: 'Choose a new password with a code; ends all sessions',
    access: 'public',
    body: body({ email: Email, otp: Code, password: Password }),
    response: Done,
    refusals: [...ofCode, WeakPassword],
  },
]

const PASSKEY_ROUTES: AuthRoute[] = [
  {
    method: 'GET',
    path: '/passkey/generate-register-options',
    summary: 'Begin to add a passkey',
    access: 'account',
    querystring: Type.Object({ name: Type.Optional(Type.String({ maxLength: 60 })) }),
    response: FromUs,
    refusals: [SignInNeeded, refusals.FreshSignInNeeded],
  },
  {
    method: 'POST',
    path: '/passkey/verify-registration',
    summary: 'Add the passkey the browser made',
    access: 'account',
    body: body({ response: FromBrowser, name: Type.Optional(Type.String({ maxLength: 60 })) }),
    response: Type.Any(),
    refusals: [SignInNeeded, PasskeyRefused],
  },
  {
    method: 'GET',
    path: '/passkey/generate-authenticate-options',
    summary: 'Begin to sign in with a passkey',
    access: 'public',
    response: FromUs,
    refusals: [],
  },
  {
    method: 'POST',
    path: '/passkey/verify-authentication',
    summary: 'Sign in with a passkey',
    access: 'public',
    body: body({ response: FromBrowser }),
    response: Type.Any(),
    refusals: [PasskeyRefused],
  },
  {
    method: 'GET',
    path: '/passkey/list-user-passkeys',
    summary: 'My passkeys',
    access: 'account',
    response: Type.Array(
      Type.Object({ id: Id, name: Type.Optional(Nullable(Type.String())), createdAt: Type.Optional(Type.Any()) }),
    ),
    refusals: [SignInNeeded],
  },
  {
    method: 'POST',
    path: '/passkey/delete-passkey',
    summary: 'Remove a passkey',
    access: 'account',
    body: body({ id: Id }),
    response: Type.Any(),
    refusals: [SignInNeeded, PasskeyRefused],
  },
]

/*
 * Shares of KONGSI_RATE_LIMIT (3000 a minute): a network address may knock 30 times a minute, an e-mail address may be
 * tried 10 times a minute wherever from, and is sent 5 codes in 10 minutes, each good for 3 guesses at a million.
 */
const DOOR_SHARE = 1 / 100
const EMAIL_SHARE = 1 / 300
const CODE_SHARE = 1 / 600

/** Sign-up, sign-in and all that proves who somebody is: described here, done by better-auth. */
export function authRoutes(http: Http, app: App): void {
  const limit = (share: number, timeWindow: string) => ({ max: Math.ceil(app.config.rateLimit * share), timeWindow })
  const doors = limit(DOOR_SHARE, '1 minute')
  const ofEmail = (purpose: string) => (request: FastifyRequest) => `${purpose}:${emailOf(request)}`
  const tries = http.createRateLimit({ ...limit(EMAIL_SHARE, '1 minute'), keyGenerator: ofEmail('try') })
  const codes = http.createRateLimit({ ...limit(CODE_SHARE, '10 minutes'), keyGenerator: ofEmail('code') })
  for (const route of [...PASSWORD_ROUTES, ...CODE_ROUTES, ...PASSKEY_ROUTES]) {
    http.route({
      method: route.method,
      url: AUTH_PATH + route.path,
      config: { access: route.access, ...(route.method === 'POST' && { rateLimit: doors }) },
      schema: {
        tags: ['sign-in'],
        summary: route.summary,
        ...(route.body && { body: route.body }),
        ...(route.querystring && { querystring: route.querystring }),
        response: answers(route.response, ...route.refusals, TooManyRequests, refusals.OtherOrigin),
      },
      handler: async (request: FastifyRequest, reply: FastifyReply) => {
        if (emailOf(request)) await holdLimit(route.sendsCode ? codes : tries, request)
        return askAuth(app, request, reply)
      },
    })
  }
}

function emailOf(request: FastifyRequest): string | undefined {
  const { email } = (request.body ?? {}) as { email?: string }
  return email?.toLowerCase()
}

async function holdLimit(count: ReturnType<Http['createRateLimit']>, request: FastifyRequest): Promise<void> {
  const used = await count(request)
  if (!used.isAllowed && used.isExceeded) throw TooManyRequests({ retry_after_seconds: used.ttlInSeconds })
}
