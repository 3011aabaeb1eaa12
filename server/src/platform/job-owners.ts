import { EventEmitter } from 'node:events'
import type { WorkerEvents } from 'graphile-worker'
import type { App } from '../app.ts'
import { SECOND } from './clock.ts'
import type { Sweep } from './schedule.ts'

const LIVES = `select pg_advisory_lock(hashtextextended('job owner ' || $1, 0))`

export interface SignOfLife {
  /** What the pools of workers tell of themselves must come here. */
  events: WorkerEvents
  /** The sign is gone, because its connection broke: others may take over the jobs in hand. */
  lost: Promise<void>
  stop(): void
}

/** Names each pool of workers and marks it alive by a lock of a connection, which PostgreSQL frees when it dies. */
export async function markAlive(app: App): Promise<SignOfLife> {
  const events: WorkerEvents = new EventEmitter()
  const client = await app.pool.connect()
  events.on('pool:create', ({ workerPool }) => {
    client.query(LIVES, [workerPool.id]).catch((error) => app.log.warn({ err: error }, 'workers are not marked alive'))
  })
  return {
    events,
    lost: new Promise((resolve) => client.once('error', () => resolve())),
    stop: () => client.release(true),
  }
}

const FREE = `
  select graphile_worker.force_unlock_workers(array_agg(owner.id)) from (
    select distinct locked_by as id from graphile_worker._private_jobs
    where locked_by is not null and locked_at < now() - interval '5 seconds'
  ) owner
  where pg_try_advisory_xact_lock(hashtextextended('job owner ' || owner.id, 0))
  having count(*) > 0`

/** Jobs of a process that was killed in the middle are taken up by the living ones. */
export const freeJobsOfTheDead: Sweep = {
  name: 'jobs.free',
  everyMs: 5 * SECOND,
  work: async (app) => {
    await app.pool.query(FREE)
    return false
  },
}
