import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { type App, buildApp } from '../app.ts'
import { buildHttp } from '../http.ts'
import { modules } from '../modules.ts'
import { ManualClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import type { Http } from '../platform/edge.ts'
import { deliverBatch } from '../platform/events.ts'
import { type Mail, mailerOf } from '../platform/mailer.ts'
import { createTestDatabase } from './test-database.ts'

/** One process's worth of a market, without its HTTP edge. */
export interface TestProcess extends App {
  clock: ManualClock
  /** Mails that were sent, oldest first. */
  mails: Mail[]
  /** Delivers every event to every subscriber, as the dispatcher would. */
  deliver(): Promise<void>
  /** Runs the waiting jobs that are due by the test's clock, as the worker would; failures stay for the next call. */
  runJobs(): Promise<void>
  /** Runs every sweep until it finds nothing more to do. */
  sweep(): Promise<void>
}

export interface TestApp extends TestProcess {
  http: Http
}

/** Takes work to be done when the test, or the file, is finished. */
export type Finished = (work: () => Promise<void>) => void

/** The instant at which every test begins. */
export const START = new Date('2026-03-02T08:00:00Z')

/**
 * A market of the test's own on a fresh database, with a clock that stands still and mails that are kept. Nothing runs
 * by itself: `deliver`, `runJobs` and `sweep` do what a worker does. Closed when the test, or the file, is finished.
 */
export async function testApp(env: Record<string, string> = {}, finished: Finished = onTestFinished): Promise<TestApp> {
  const database = await createTestDatabase()
  finished(() => database.drop())
  return testAppOn(database.url, env, finished)
}

/** The same on a database that is there already. */
export async function testAppOn(
  databaseUrl: string,
  env: Record<string, string> = {},
  finished: Finished = onTestFinished,
): Promise<TestApp> {
  const test = await testProcessOn(databaseUrl, env, finished)
  const http = await buildHttp(test, modules)
  finished(() => http.close())
  return Object.assign(test, { http })
}

/** The same without HTTP, for tests that open many. */
export async function testProcessOn(
  databaseUrl: string,
  env: Record<string, string> = {},
  finished: Finished = onTestFinished,
): Promise<TestProcess> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kongsi-test-'))
  const clock = new ManualClock(START)
  const mails: Mail[] = []
  const mailer = mailerOf(async (mail) => void mails.push(mail))
  const config = readConfig({
    DATA_DIR: dataDir,
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'fatal',
    DATABASE_POOL: '8',
    KONGSI_RATE_LIMIT: '1000000000',
    PORT: '0',
    ...env,
  })
  const app = buildApp(config, databaseUrl, { clock, mailer })
  const test: TestProcess = Object.assign(app, {
    clock,
    mails,
    deliver: () => deliverAll(app),
    runJobs: () => runDueJobs(app),
    sweep: () => sweepAll(app),
  })
  for (const { topics } of modules) if (topics) app.hub.addTopics(topics)
  await registerCursors(app)
  finished(async () => {
    await app.close()
    await rm(dataDir, { recursive: true, force: true })
  })
  return test
}

/** Listens on a free loopback port, for what must go over a socket (webhooks, streams, browsers). */
export async function listen(app: TestApp): Promise<string> {
  app.selfUrl = await app.http.listen({ port: 0, host: '127.0.0.1' })
  return app.selfUrl
}

const subscribers = () => modules.flatMap((each) => each.subscribers ?? [])

async function registerCursors(app: App): Promise<void> {
  const names = subscribers().map((each) => each.name)
  await app.pool.query('insert into event_cursors (subscriber) select unnest($1::text[]) on conflict do nothing', [
    names,
  ])
}

const HIDDEN = 'select 1 from events where xid >= pg_snapshot_xmin(pg_current_snapshot()) limit 1'
const LOOK_MS = 5

/** Events wait for the oldest transaction of the whole server, and other tests run theirs beside this one. */
async function deliverAll(app: App): Promise<void> {
  while ((await app.pool.query(HIDDEN)).rowCount) await delay(LOOK_MS)
  for (const each of subscribers()) while ((await deliverBatch(app, each)) === 'more');
}

async function sweepAll(app: App): Promise<void> {
  for (const { work } of modules.flatMap((each) => each.sweeps ?? [])) while (await work(app));
}

interface DueJob {
  id: string
  name: string
  payload: never
}

const DUE_JOBS = `
  select job.id, task.identifier as name, job.payload from graphile_worker._private_jobs job
  join graphile_worker._private_tasks task on task.id = job.task_id
  where job.run_at <= $1 order by job.run_at, job.id`

async function runDueJobs(app: App): Promise<void> {
  const works = new Map(modules.flatMap((each) => each.jobs ?? []).map((each) => [each.type.name, each.work]))
  const tried = new Set<string>()
  for (;;) {
    const { rows } = await app.pool.query<DueJob>(DUE_JOBS, [app.clock.now()])
    const next = rows.find((row) => !tried.has(row.id))
    if (!next) return
    tried.add(next.id)
    try {
      await works.get(next.name)?.(app, next.payload)
      await app.pool.query('delete from graphile_worker._private_jobs where id = $1', [next.id])
    } catch (error) {
      app.log.error({ err: error, job: next.name }, 'a job failed; it stays for the next call')
    }
  }
}
