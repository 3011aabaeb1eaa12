import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'

/** A start that cannot succeed until a person changes something; the message says what. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const Env = Type.Object({
  PORT: Type.Integer({ minimum: 0, maximum: 65535, default: 3000 }),
  HOST: Type.String({ default: '0.0.0.0' }),
  DATABASE_URL: Type.Optional(Type.String({ pattern: '^postgres(ql)?://' })),
  DATABASE_POOL: Type.Integer({ minimum: 5, maximum: 200, default: 16 }),
  DATA_DIR: Type.String({ minLength: 1, default: 'data' }),
  PUBLIC_URL: Type.Optional(Type.String({ pattern: '^https?://[^/]+$' })),
  KONGSI_ROLE: Type.Union([Type.Literal('web'), Type.Literal('worker'), Type.Literal('all')], { default: 'all' }),
  KONGSI_DEMO: Type.Union([Type.Literal('0'), Type.Literal('1')], { default: '1' }),
  KONGSI_SECRET: Type.Optional(Type.String({ minLength: 32 })),
  KONGSI_TRUST_PROXY: Type.Union([Type.Literal('0'), Type.Literal('1')], { default: '0' }),
  KONGSI_RATE_LIMIT: Type.Integer({ minimum: 1, maximum: 1_000_000_000, default: 3000 }),
  KONGSI_BATCH: Type.Integer({ minimum: 1, maximum: 500, default: 200 }),
  SMTP_URL: Type.Optional(Type.String({ pattern: '^smtps?://' })),
  MAIL_FROM: Type.String({ default: 'Kongsi <market@kongsi.invalid>' }),
  LOG_LEVEL: Type.Union(
    ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'].map((level) => Type.Literal(level)),
    { default: 'info' },
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: Type.Optional(Type.String({ pattern: '^https?://' })),
  NODE_ENV: Type.String({ default: 'production' }),
})

/** What each variable must look like, said to the person who mistyped it. */
const EXPECTED: Record<string, string> = {
  PORT: 'a port number from 0 to 65535',
  DATABASE_URL: 'an address such as postgres://user:password@host:5432/kongsi',
  DATABASE_POOL: 'a number of connections from 5 to 200',
  PUBLIC_URL: 'an address such as https://market.example, without a path or a slash at the end',
  KONGSI_ROLE: 'web, worker or all',
  KONGSI_DEMO: '0 or 1',
  KONGSI_SECRET: 'a secret text of at least 32 characters',
  KONGSI_TRUST_PROXY: '0 or 1',
  KONGSI_RATE_LIMIT: 'a number of requests a minute from one address, from 1',
  KONGSI_BATCH: 'a number of purchases from 1 (each alone) to 500',
  SMTP_URL: 'an address such as smtp://user:password@host:587',
  LOG_LEVEL: 'fatal, error, warn, info, debug, trace or silent',
  OTEL_EXPORTER_OTLP_ENDPOINT: 'an address such as http://localhost:4318',
}

export interface Config {
  port: number
  host: string
  databaseUrl: string | undefined
  databasePool: number
  dataDir: string
  publicUrl: string
  role: 'web' | 'worker' | 'all'
  demo: boolean
  secret: string
  trustProxy: boolean
  /** Requests a minute that one address may send. */
  rateLimit: number
  /** Purchases of one thing that are written together, at most; 1 writes each alone. */
  batch: number
  smtpUrl: string | undefined
  mailFrom: string
  logLevel: string
  otelEndpoint: string | undefined
  production: boolean
}

/**
 * Reads and checks the configuration. Throws ConfigError with one sentence for the first thing that is wrong.
 * Relative paths are taken from the project's root.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const values = checkEnv(env)
  const dataDir = resolve(values.DATA_DIR)
  return {
    port: values.PORT,
    host: values.HOST,
    databaseUrl: values.DATABASE_URL,
    databasePool: values.DATABASE_POOL,
    dataDir,
    publicUrl: values.PUBLIC_URL ?? `http://localhost:${values.PORT}`,
    role: values.KONGSI_ROLE,
    demo: values.KONGSI_DEMO === '1',
    secret: values.KONGSI_SECRET ?? keptSecret(dataDir),
    trustProxy: values.KONGSI_TRUST_PROXY === '1',
    rateLimit: values.KONGSI_RATE_LIMIT,
    batch: values.KONGSI_BATCH,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    logLevel: values.LOG_LEVEL,
    otelEndpoint: values.OTEL_EXPORTER_OTLP_ENDPOINT,
    production: values.NODE_ENV === 'production',
  }
}

function checkEnv(env: NodeJS.ProcessEnv): Static<typeof Env> {
  const given = Object.fromEntries(
    Object.keys(Env.properties).flatMap((name) => (env[name] ? [[name, env[name]]] : [])),
  )
  const values = Value.Default(Env, Value.Convert(Env, given))
  if (Value.Check(Env, values)) return values
  const name = Value.Errors(Env, values)[0]?.instancePath.split('/')[1] ?? 'The configuration'
  throw new ConfigError(`${name} is "${env[name] ?? ''}", but must be ${EXPECTED[name] ?? 'another value'}.`)
}

/** Without KONGSI_SECRET, a secret is made once and kept in the data folder. */
function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'secret')
  try {
    if (existsSync(file)) return readFileSync(file, 'utf8').trim()
    mkdirSync(dataDir, { recursive: true })
    const secret = randomBytes(32).toString('hex')
    writeFileSync(file, `${secret}\n`, { mode: 0o600 })
    return secret
  } catch (cause) {
    throw new ConfigError(
      `The data folder ${dataDir} cannot be written. Make it writable, or name another with DATA_DIR.`,
      { cause },
    )
  }
}
