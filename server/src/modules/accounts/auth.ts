import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { isAPIError } from 'better-auth/api'
import { emailOTP } from 'better-auth/plugins/email-otp'
import type { App } from '../../app.ts'
import { newId } from '../../platform/ids.ts'
import { isLanguage } from '../../platform/language.ts'
import { SESSION_DAYS } from './commands/start-session.ts'
import { SendCode } from './jobs.ts'
import { COOKIE_PREFIX, secureCookies, sessionSecret } from './session-cookie.ts'

export const AUTH_PATH = '/api/auth'

/** Headers by which our routes tell better-auth what they know of a request; a client's own are dropped. */
export const ADDRESS_HEADER = 'x-kongsi-address'
export const ORIGIN_HEADER = 'x-kongsi-origin'
export const LANGUAGE_HEADER = 'x-kongsi-language'

const DAY_SECONDS = 24 * 60 * 60
const CODE_MINUTES = 10

const TABLES = {
  user: {
    modelName: 'accounts',
    fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    additionalFields: {
      language: { type: 'string', required: false },
      currency: { type: 'string', required: false },
    },
  },
  account: {
    modelName: 'credentials',
    fields: {
      accountId: 'provider_account_id',
      providerId: 'provider',
      userId: 'account_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      password: 'password_hash',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
  },
  session: {
    modelName: 'sessions',
    fields: {
      userId: 'account_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
    expiresIn: SESSION_DAYS * DAY_SECONDS,
    disableSessionRefresh: true,
  },
  verification: {
    modelName: 'verifications',
    fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
  },
} as const

const PASSKEYS = {
  passkey: {
    modelName: 'passkeys',
    fields: {
      publicKey: 'public_key',
      userId: 'account_id',
      credentialID: 'credential_id',
      deviceType: 'device_type',
      backedUp: 'backed_up',
      createdAt: 'created_at',
    },
  },
}

export type Auth = Pick<ReturnType<typeof betterAuth>, 'handler'>

const made = new WeakMap<App, Auth>()

/** The market's better-auth, made at the first use. */
export function authOf(app: App): Auth {
  const auth = made.get(app) ?? makeAuth(app)
  made.set(app, auth)
  return auth
}

function makeAuth(app: App): Auth {
  const { publicUrl } = app.config
  return betterAuth({
    ...TABLES,
    appName: 'Kongsi',
    baseURL: publicUrl,
    basePath: AUTH_PATH,
    secret: sessionSecret(app.config),
    database: { db: app.db, type: 'postgres', transaction: true },
    trustedOrigins: async (request) => [publicUrl, request?.headers.get(ORIGIN_HEADER) ?? publicUrl],
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 8,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
    },
    rateLimit: { enabled: false }, // held by our routes
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: secureCookies(app.config),
      database: { generateId: () => newId(), validateSchema: false },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      disableOriginCheck: false,
      disableCSRFCheck: false,
    },
    onAPIError: { onError: throwFailure },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (level, text, error) => app.log[level]({ err: error }, text) },
    databaseHooks: {
      user: { create: { before: async (user, context) => ({ data: inLanguage(user, context?.headers) }) } },
    },
    plugins: [
      passkey({ rpName: 'Kongsi', schema: PASSKEYS }),
      emailOTP({
        expiresIn: CODE_MINUTES * 60,
        storeOTP: 'hashed',
        sendVerificationOTP: async ({ email, otp, type }, context) => {
          const language = context?.headers?.get(LANGUAGE_HEADER)
          const mail = { email, code: otp, purpose: type, language: isLanguage(language) ? language : null }
          await app.transact(async (tx) => tx.addJob(SendCode, mail))
        },
      }),
    ],
  })
}

/** What is not a refusal (a lost database, a bug) is for our own error handling. */
function throwFailure(error: unknown): void {
  if (!isAPIError(error)) throw error
}

/** A new account speaks the language it was made in, until its owner chooses another. */
function inLanguage<User extends object>(user: User, headers: Headers | undefined): User {
  const language = headers?.get(LANGUAGE_HEADER)
  const chosen = 'language' in user && isLanguage(user.language)
  return chosen || !isLanguage(language) ? user : { ...user, language }
}
