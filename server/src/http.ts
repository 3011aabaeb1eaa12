import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import fastify, { type FastifyBaseLogger, type FastifyRequest, LogController } from 'fastify'
import { type Access, isShopAct } from './access.ts'
import type { App } from './app.ts'
import { registerDocs } from './docs.ts'
import { registerHealth } from './health.ts'
import type { Module } from './module.ts'
import { readSession } from './modules/accounts/index.ts'
import { requireShopRole } from './modules/shops/index.ts'
import { type Http, pathId } from './platform/edge.ts'
import { NotAllowed, refusal, SignInNeeded, TooManyRequests } from './platform/errors.ts'
import { newId } from './platform/ids.ts'
import { acceptedLanguage, DEFAULT_LANGUAGE, isLanguage, type Language } from './platform/language.ts'
import { serializerCompiler } from './platform/serialize.ts'
import { validatorCompiler } from './platform/validate.ts'
import { answerProblem, toProblem } from './problems.ts'

export const API = '/api/v1'
const BODY_BYTES_MAX = 1024 * 1024
const REQUEST_TIMEOUT_MS = 120_000

/** Answers what is not the API: the web app. */
export type WebHandler = (request: IncomingMessage, response: ServerResponse) => void

export const CrossSite = refusal('cross_site_request', 403, 'This request came from another site and was refused.')

const OWN_PATHS = /^\/(api|media|docs|openapi\.json|healthz|readyz|metrics)(?=[/?]|$)/

/** Ids for the requests of one process: one random part for all, and their number. */
function requestIds(): () => string {
  const process = newId()
  let count = 0
  return () => `${process}-${++count}`
}

/** Builds the HTTP server of the market: the modules' routes, and the web app for every other address. */
export async function buildHttp(app: App, modules: Module[], web?: WebHandler): Promise<Http> {
  const http: Http = fastify({
    loggerInstance: app.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestIds(),
    requestIdHeader: 'x-request-id',
    trustProxy: app.config.trustProxy,
    bodyLimit: BODY_BYTES_MAX,
    requestTimeout: REQUEST_TIMEOUT_MS,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300 },
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) => answerProblem(toProblem(error), request, reply),
    serverFactory: (handle) =>
      createServer((request, response) => {
        if (!web || OWN_PATHS.test(request.url ?? '')) handle(request, response)
        else web(request, response)
      }),
  }).withTypeProvider<TypeBoxTypeProvider>()
  http.setValidatorCompiler(validatorCompiler)
  http.setSerializerCompiler(serializerCompiler)
  http.setErrorHandler((error, request, reply) => answerProblem(toProblem(error), request, reply))
  http.setNotFoundHandler((request, reply) => answerProblem(toProblem({ statusCode: 404 }), request, reply))
  await http.register(helmet, {
    contentSecurityPolicy: false,
    crossOriginResourcePolicy: { policy: 'same-site' },
    // what only browsers of long ago hear
    dnsPrefetchControl: false,
    ieNoOpen: false,
    originAgentCluster: false,
    permittedCrossDomainPolicies: false,
    xssFilter: false,
  })
  await http.register(rateLimit, {
    global: true,
    max: app.config.rateLimit,
    timeWindow: '1 minute',
    enableDraftSpec: true,
    errorResponseBuilder: (_request, { ttl }) => TooManyRequests({ retry_after_seconds: Math.ceil(ttl / 1000) }),
  })
  await registerDocs(http)
  holdAccess(http, app)
  observe(http, app)
  registerHealth(http, app)
  for (const { rootRoutes } of modules) rootRoutes?.(http, app)
  await http.register(
    async (api) => {
      for (const { routes } of modules) routes?.(api as Http, app)
    },
    { prefix: API },
  )
  return http
}

/** Every route must say who may use it; this finds out who asks and holds it. */
function holdAccess(http: Http, app: App): void {
  http.decorateRequest('actor', null)
  http.decorateRequest('shopRole', null)
  http.decorateRequest('language', DEFAULT_LANGUAGE)
  http.addHook('onRoute', (route) => {
    if (route.url.startsWith(API) && !route.config?.access) throw new Error(`${route.url} does not say its access.`)
  })
  // before the body is read, so that nobody uploads or probes what they may not use
  http.addHook('preParsing', async (request) => {
    const access = request.routeOptions.config.access
    if (!access) return
    request.actor = await readSession(app, request.headers)
    request.language = languageOf(request)
    if (request.actor) refuseCrossSite(request)
    await hold(app, request, access)
  })
}

async function hold(app: App, request: FastifyRequest, access: Access): Promise<void> {
  if (access === 'public') return
  if (!request.actor) throw SignInNeeded()
  if (access === 'operator' && !request.actor.operator) throw NotAllowed()
  if (!isShopAct(access)) return
  const { shop_id } = request.params as { shop_id: string }
  request.shopRole = await requireShopRole(app.db, request.actor, pathId(shop_id), access)
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** A session cookie is sent along by the browser; so a writing request must come from our own pages. */
function refuseCrossSite(request: FastifyRequest): void {
  if (SAFE_METHODS.has(request.method)) return
  const site = request.headers['sec-fetch-site']
  if (site && site !== 'same-origin' && site !== 'none') throw CrossSite()
  const { origin } = request.headers
  if (!site && origin && URL.parse(origin)?.host !== request.host) throw CrossSite()
}

function languageOf(request: FastifyRequest): Language {
  const chosen = /(?:^|;\s*)kongsi_language=([^;]+)/.exec(request.headers.cookie ?? '')?.[1]
  if (isLanguage(chosen)) return chosen
  return request.actor?.language ?? acceptedLanguage(request.headers['accept-language']) ?? DEFAULT_LANGUAGE
}

function observe(http: Http, app: App): void {
  http.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id)
    if (request.url.startsWith('/api')) reply.header('cache-control', reply.getHeader('cache-control') ?? 'no-store')
  })
  http.addHook('onResponse', async (request, reply) => {
    const labels = {
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: String(reply.statusCode),
    }
    app.metrics.requestSeconds.observe(labels, reply.elapsedTime / 1000)
    const level = reply.statusCode >= 500 ? 'error' : SAFE_METHODS.has(request.method) ? 'debug' : 'info'
    request.log[level](
      { ...labels, account_id: request.actor?.accountId, ms: Math.round(reply.elapsedTime) },
      'answered',
    )
  })
}
