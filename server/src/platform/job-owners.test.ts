import { expect, onTestFinished, test } from 'vitest'
import { testApp } from '../testing/app.ts'
import { freeJobsOfTheDead } from './job-owners.ts'
import { startJobs } from './job-workers.ts'
import { defineJob, job } from './jobs.ts'

const Slow = defineJob<{ n: number }>('test.slow')

/** Who has locked the one job there is. */
const LOCKED_BY = 'select locked_by from graphile_worker._private_jobs'
const LONG_AGO = `update graphile_worker._private_jobs set locked_at = now() - interval '1 minute' where locked_by is not null`

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
  await expect.poll(() => runs).toBe(2)
})

test.each([
  [
    'their connections broke',
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()`,
  ],
  [
    'what they did could not be noted',
    `
     create function refuse() returns trigger language plpgsql as $$ begin raise 'not now'; end $$;
     create trigger refuse before delete on graphile_worker._private_jobs for each row execute function refuse()`,
  ],
])(
  'workers go on after %s',
  async (_name, trouble) => {
    const app = await testApp()
    const release = Promise.withResolvers<void>()
    const ran: number[] = []
    const warnings: string[] = []
    app.log.warn = ((text: string) => void warnings.push(text)) as typeof app.log.warn
    const work = job(Slow, async (_app, { n }) => {
      ran.push(n)
      await release.promise
    })
    const stop = await startJobs(app, [work])
    onTestFinished(stop)
    await app.transact(async (tx) => tx.addJob(Slow, { n: 1 }))
    await expect.poll(() => ran).toEqual([1])

    await app.pool.query(trouble)
    release.resolve()
    await expect.poll(() => warnings).toContain('the workers of jobs have ended; new ones take over')
    await app.pool.query('drop function if exists refuse cascade')
    await app.transact(async (tx) => tx.addJob(Slow, { n: 2 }))
    await expect.poll(() => ran).toContain(2)
    await expect
      .poll(
        async () => {
          await app.pool.query(LONG_AGO)
          await freeJobsOfTheDead.work(app)
          return (await app.pool.query('select * from graphile_worker._private_jobs')).rows
        },
        { timeout: 15_000 },
      )
      .toEqual([])
  },
  60_000,
)
