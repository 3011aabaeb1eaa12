import { makeWorkerUtils } from 'graphile-worker'
import type { App } from '../app.ts'
import { prepared, type Tx } from './db.ts'
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
