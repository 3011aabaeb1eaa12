import { makeWorkerUtils, run, type TaskList } from 'graphile-worker'
import type { App } from '../app.ts'
import { prepared, type Tx } from './db.ts'
import { markAlive } from './job-owners.ts'
import type { PendingJob } from './transact.ts'

/** Work outside the database (mail, provider calls, pictures): idempotent, retried with growing pauses, visible. */
export interface JobType<Payload> {
  readonly name: string
  readonly payload?: Payload
}

export interface JobOptions {
  runAt?: Date
  /** Jobs with one key replace each other while they wait. */
  key?: string
  maxAttempts?: number
  /** Jobs of one queue run one after the other. */
  queue?: string
}

export interface Job<Payload = never> {
  type: JobType<Payload>
  work: (app: App, payload: Payload) => Promise<void>
}

export const defineJob = <Payload>(name: string): JobType<Payload> => ({ name })

/** Ties a job to what it does, with the payload's type checked. */
export const job = <Payload>(type: JobType<Payload>, work: (app: App, payload: Payload) => Promise<void>): Job => ({
  type: type as JobType<never>,
  work: work as (app: App, payload: never) => Promise<void>,
})

const ADD_JOBS = `
  select graphile_worker.add_jobs(array_agg((
    added.name, added.payload::json, added.queue, added.run_at, added.max_attempts, added.key, null, null
  )::graphile_worker.job_spec))
  from unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[], $5::smallint[], $6::text[])
    as added (name, payload, queue, run_at, max_attempts, key)`

/** Adds the jobs a transaction asked for, inside it. */
export async function writeJobs(tx: Tx, asked: PendingJob[]): Promise<void> {
  if (asked.length === 0) return
  const jobs = lastOfEachKey(asked)
  await prepared(tx, 'jobs.add', ADD_JOBS, [
    jobs.map((each) => each.type),
    jobs.map((each) => JSON.stringify(each.payload ?? {})),
    jobs.map((each) => each.options.queue ?? null),
    jobs.map((each) => each.options.runAt ?? tx.now),
    jobs.map((each) => each.options.maxAttempts ?? null),
    jobs.map((each) => each.options.key ?? null),
  ])
}

const lastOfEachKey = (jobs: PendingJob[]): PendingJob[] => [
  ...new Map(jobs.map((each, n) => [each.options.key ?? n, each])).values(),
]

/** Brings the job tables up to date. */
export async function migrateJobs(databaseUrl: string): Promise<void> {
  const tools = await makeWorkerUtils({ connectionString: databaseUrl })
  await tools.migrate()
  await tools.release()
}

const CONCURRENCY = 4

/*
 * Jobs are fetched several at a time, and a new one waits for less than half a second. They are marked as done one by
 * one: graphile-worker 0.18 can do that in batches too, but then one failing statement ends all work of the process.
 */
const worker: GraphileConfig.WorkerOptions = {
  concurrentJobs: CONCURRENCY,
  pollInterval: 1000,
  localQueue: { size: CONCURRENCY, refetchDelay: { durationMs: 300, threshold: CONCURRENCY - 1 } },
}

/** Starts working on jobs and gives the function that stops it, which waits for those in hand. */
export async function startJobs(app: App, jobs: Job[]): Promise<() => Promise<void>> {
  const taskList: TaskList = Object.fromEntries(
    jobs.map(({ type, work }) => [type.name, (payload: unknown) => work(app, payload as never)]),
  )
  const alive = await markAlive(app)
  const runner = await run({
    pgPool: app.pool,
    taskList,
    events: alive.events,
    preset: { worker },
    noHandleSignals: true,
    logger: app.jobLogger,
  })
  return async () => {
    await runner.stop()
    alive.stop()
  }
}
