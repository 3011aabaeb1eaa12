import { sql } from 'kysely'
import type { App } from '../../../app.ts'
import { audit } from '../../../platform/audit.ts'
import { refusal } from '../../../platform/errors.ts'

export const JobBusy = refusal('job_busy', 409, 'This job is running now, or is done.')

/** Has a job tried again at once, with all its tries before it. Throws JobBusy. */
export async function retryJob(app: App, operatorId: string, jobId: number): Promise<void> {
  await app.transact(async (tx) => {
    const { rows } = await sql`
      select id from graphile_worker.reschedule_jobs(array[${jobId}]::bigint[], ${tx.now}, null, 0, null)`.execute(tx)
    if (rows.length === 0) throw JobBusy()
    await audit(tx, { account_id: operatorId, act: 'job.retry', subject_type: 'job', subject_id: String(jobId) })
  })
}
