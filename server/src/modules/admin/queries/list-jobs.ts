import type { App } from '../../../app.ts'
import { BadCursor, decodeCursor, type Page, page } from '../../../platform/lists.ts'

export const JOB_STATUSES = ['waiting', 'running', 'retrying', 'failed'] as const
export type JobStatus = (typeof JOB_STATUSES)[number]

export interface JobView {
  id: number
  task: string
  status: JobStatus
  attempts: number
  max_attempts: number
  last_error: string | null
  run_at: string
  created_at: string
}

type JobRow = Omit<JobView, 'run_at' | 'created_at'> & { run_at: Date; created_at: Date }

/* What a job carries may be secret (a code, a person's data), so its payload is not shown. */
const LIST = `
  select id, task, status, attempts, max_attempts, last_error, run_at, created_at from (
    select id, task_identifier as task, attempts::int, max_attempts::int, last_error, run_at, created_at,
      case
        when locked_at is not null then 'running'
        when attempts >= max_attempts then 'failed'
        when last_error is not null then 'retrying'
        else 'waiting'
      end as status
    from graphile_worker.jobs
  ) job
  where ($1::text is null or status = $1 or ($1 = 'failed' and last_error is not null))
    and ($2::bigint is null or id < $2)
  order by id desc limit $3`

/** Background work that is not done, newest first. `failed` also shows what failed and will be tried again. */
export async function listJobs(
  { pool }: App,
  { status, limit, cursor }: { status?: JobStatus | undefined; limit: number; cursor?: string | undefined },
): Promise<Page<JobView>> {
  const [before = null] = cursor ? decodeCursor(cursor, 1) : []
  if (before !== null && !Number.isSafeInteger(before)) throw BadCursor()
  const { rows } = await pool.query<JobRow>(LIST, [status ?? null, before, limit + 1])
  const { items, next_cursor } = page(rows, limit, (row) => [row.id])
  return {
    items: items.map((job) => ({
      ...job,
      run_at: job.run_at.toISOString(),
      created_at: job.created_at.toISOString(),
    })),
    next_cursor,
  }
}
