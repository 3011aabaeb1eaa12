import { setTimeout as delay } from 'node:timers/promises'
import { run, type TaskList } from 'graphile-worker'
import type { App } from '../app.ts'
import { markAlive } from './job-owners.ts'
import type { Job } from './jobs.ts'

const CONCURRENCY = 4
const RESTART_MS = 1000

/*
 * Jobs are fetched and marked as done several at a time: a new one waits for less than half a second, and one that is
 * done may be done again when its process is killed in the next instant. Marking in batches is also the safe way:
 * graphile-worker 0.18 does not wait for a single mark, so one that fails would end the whole process; a batch that
 * fails ends the workers only.
 */
const worker: GraphileConfig.WorkerOptions = {
  concurrentJobs: CONCURRENCY,
  pollInterval: 1000,
  localQueue: { size: CONCURRENCY, refetchDelay: { durationMs: 300, threshold: CONCURRENCY - 1 } },
  completeJobBatchDelay: 50,
  failJobBatchDelay: 50,
}

/** Starts working on jobs and gives the function that stops it, which waits for those in hand. */
export async function startJobs(app: App, jobs: Job[]): Promise<() => Promise<void>> {
  const taskList: TaskList = Object.fromEntries(
    jobs.map(({ type, work }) => [type.name, (payload: unknown) => work(app, payload as never)]),
  )
  const first = await startWorkers(app, taskList)
  const told = new AbortController()
  const working = keepWorking(app, taskList, first, told.signal)
  return async () => {
    told.abort()
    await working
  }
}

/** Workers end by themselves when the database goes away while they hold a job: then new ones take over. */
async function keepWorking(app: App, taskList: TaskList, first: Workers, told: AbortSignal): Promise<void> {
  const toldToStop = new Promise<void>((resolve) => told.addEventListener('abort', () => resolve()))
  for (let workers: Workers | undefined = first; ; ) {
    await Promise.race([workers?.ended ?? delay(RESTART_MS), toldToStop])
    await workers?.stop()
    if (told.aborted) return
    app.log.warn('the workers of jobs have ended; new ones take over')
    workers = await startWorkers(app, taskList).catch(() => undefined)
  }
}

interface Workers {
  ended: Promise<void>
  stop(): Promise<void>
}

async function startWorkers(app: App, taskList: TaskList): Promise<Workers> {
  const alive = await markAlive(app)
  const options = { pgPool: app.pool, taskList, events: alive.events, preset: { worker }, logger: app.jobLogger }
  try {
    const runner = await run({ ...options, noHandleSignals: true })
    return {
      ended: Promise.race([runner.promise.catch(() => {}), alive.lost]),
      async stop() {
        await runner.stop().catch(() => {}) // it may have stopped by itself
        alive.stop()
      },
    }
  } catch (error) {
    alive.stop()
    throw error
  }
}
