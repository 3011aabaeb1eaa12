import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { type App, buildApp } from './app.ts'
import { makeDemoApart } from './demo/apart.ts'
import { buildHttp, type WebHandler } from './http.ts'
import { modules } from './modules.ts'
import { type Config, ConfigError, readConfig } from './platform/config.ts'
import { Dispatcher } from './platform/dispatcher.ts'
import { freeJobsOfTheDead } from './platform/job-owners.ts'
import { startJobs } from './platform/job-workers.ts'
import { type Logger, openLog } from './platform/log.ts'
import { migrate } from './platform/migrate.ts'
import { startPostgres } from './platform/postgres.ts'
import { Schedule } from './platform/schedule.ts'
import { startTelemetry } from './platform/telemetry.ts'
import { loadWeb } from './web.ts'

const DRAIN_MS = 20_000

/** Starts the market and returns the function that stops it. */
async function start(config: Config): Promise<() => Promise<void>> {
  const stops: (() => Promise<unknown>)[] = []
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each()
  }
  try {
    stops.push(await startTelemetry(config.otelEndpoint))
    const log = openLog(config.logLevel)
    const databaseUrl = config.databaseUrl ?? (await ownPostgres(config, log, stops))
    await migrate(databaseUrl)
    const app = buildApp(config, databaseUrl)
    stops.push(() => app.close())
    await app.doorbell.listen()
    for (const { topics } of modules) if (topics) app.hub.addTopics(topics)
    if (config.demo && config.role === 'all') await makeDemoApart(app, databaseUrl)
    if (config.role !== 'web') stops.push(await startWorker(app))
    if (config.role !== 'worker') stops.push(await startWeb(app))
    stayCompact()
    return stop
  } catch (error) {
    await stop()
    throw error
  }
}

/**
 * What only the start needed is not kept until the heap has grown enough for it to be noticed. Left to itself the heap
 * would grow to several times of what is in use before it is collected: 2.3 times the memory after ten thousand orders.
 * Growing by a fifth at most costs a tenth more CPU; while starting, when all of it is kept, it would be for nothing.
 */
function stayCompact(): void {
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })
  setFlagsFromString('--heap-growing-percent=20')
}

async function ownPostgres(config: Config, log: Logger, stops: (() => Promise<unknown>)[]): Promise<string> {
  const postgres = await startPostgres({ dataDir: config.dataDir, log })
  stops.push(() => postgres.stop())
  return postgres.url
}

async function startWeb(app: App): Promise<() => Promise<void>> {
  let web: WebHandler = notBuilt
  const http = await buildHttp(app, modules, (request, response) => web(request, response))
  web = (await loadWeb(http)) ?? notBuilt
  try {
    await http.listen({ port: app.config.port, host: app.config.host })
  } catch (cause) {
    throw portProblem(cause, app.config)
  }
  const { port } = http.server.address() as AddressInfo
  app.selfUrl = `http://127.0.0.1:${port}`
  process.stdout.write(`Kongsi serves at http://localhost:${port}\n`)
  return async () => {
    app.hub.close() // live streams end first, or the server would wait for them
    await http.close()
  }
}

const notBuilt: WebHandler = (_request, response) => {
  response.writeHead(503, { 'content-type': 'text/plain' }).end('The web app is not built. Run npm start.')
}

function portProblem(cause: unknown, { port, host }: Config): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'EADDRINUSE') {
    return new ConfigError(`Port ${port} is already in use. Stop the other program, or set PORT to a free one.`)
  }
  if (code === 'EACCES') return new ConfigError(`Port ${port} needs more rights. Set PORT to one above 1023.`)
  if (code === 'EADDRNOTAVAIL') return new ConfigError(`HOST ${host} is not an address of this machine.`)
  return cause
}

async function startWorker(app: App): Promise<() => Promise<void>> {
  const dispatcher = new Dispatcher(app)
  await dispatcher.start(modules.flatMap((each) => each.subscribers ?? []))
  const schedule = new Schedule(app)
  schedule.start([freeJobsOfTheDead, ...modules.flatMap((each) => each.sweeps ?? [])])
  const stopJobs = await startJobs(
    app,
    modules.flatMap((each) => each.jobs ?? []),
  )
  return async () => {
    await Promise.all([dispatcher.stop(), schedule.stop(), stopJobs()])
  }
}

function exitWhenTold(stop: () => Promise<void>): void {
  let leaving = false
  const leave = (signal: string) => {
    if (leaving) return
    leaving = true
    setTimeout(() => process.exit(1), DRAIN_MS).unref()
    stop().then(
      () => process.exit(0),
      (error) => {
        process.stderr.write(`Stopping after ${signal} failed: ${error}\n`)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', leave)
  process.on('SIGTERM', leave)
}

try {
  exitWhenTold(await start(readConfig()))
} catch (error) {
  if (!(error instanceof ConfigError)) throw error
  process.stderr.write(`Kongsi cannot start. ${error.message}\n`)
  process.exit(1)
}
