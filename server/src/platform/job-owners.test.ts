import { expect, test } from 'vitest'
import { testApp } from '../testing/app.ts'
import { freeJobsOfTheDead } from './job-owners.ts'
import { defineJob, job, startJobs } from './jobs.ts'

const Slow = defineJob<{ n: number }>('test.slow')

/** Who has locked the one job there is. */
const LOCKED_BY = 'select locked_by from graphile_worker._private_jobs'
const LONG_AGO = `update graphile_worker._private_jobs set locked_at = now() - interval '1 minute'`

test('a job of a killed process is taken up by the living, one of a living process is not', async ({
  onTestFinished,
}) => {
  const app = await testApp()
  const release = Promise.withResolvers<void>()
  let runs = 0
  const work = job(Slow, async () => {
    runs++
    await release.promise
  })
  const stop = await startJobs(app, [work])
  onTestFinished(async () => {
    release.resolve()
    await stop()
  })
  await app.transact(async (tx) => tx.addJob(Slow, { n: 1 }))
  await expect.poll(() => runs).toBe(1)

  await app.pool.query(LONG_AGO)
  await freeJobsOfTheDead.work(app)
  const { rows } = await app.pool.query(LOCKED_BY)
  expect(rows[0].locked_by).toMatch(/^pool-/)

  await app.pool.query(`update graphile_worker._private_jobs set locked_by = 'pool-of-a-dead-process'`)
  await freeJobsOfTheDead.work(app)
  await expect.poll(() => runs, { timeout: 10_000 }).toBe(2)
})
