import { expect, test } from 'vitest'
import { type TestApp, testApp } from '../testing/app.ts'
import { defineEvent, deliverBatch, on, type Subscriber, subscriber } from './events.ts'

const Wanted = defineEvent<{ n: number }>('test.wanted')
const Other = defineEvent<{ n: number }>('test.other')

const emit = (app: TestApp, type: typeof Wanted, ...numbers: number[]) =>
  app.transact(async (tx) => {
    for (const n of numbers) tx.emit(type, { n })
  })

const HIDDEN = 'select 1 from events where xid >= pg_snapshot_xmin(pg_current_snapshot()) limit 1'
const upTo = (count: number) => Array.from({ length: count }, (_, n) => n)

/** A subscriber that keeps what it was told. */
async function listener(app: TestApp): Promise<{ heard: number[]; ears: Subscriber }> {
  const heard: number[] = []
  const ears = subscriber(
    'test.ears',
    on(Wanted, async (_tx, { n }) => void heard.push(n)),
  )
  await app.pool.query(`insert into event_cursors (subscriber) values ('test.ears')`)
  return { heard, ears }
}

/** Delivers all there is; other tests of the same server may hold some back for an instant. */
const hear = async (app: TestApp, ears: Subscriber, heard: number[], count: number) =>
  expect
    .poll(async () => {
      while ((await deliverBatch(app, ears)) === 'more');
      return heard.length
    })
    .toBe(count)

test('a batch brings the facts of the wanted types in their order, and passes over all others', async () => {
  const app = await testApp()
  const { heard, ears } = await listener(app)
  await emit(app, Other, ...upTo(500))
  await emit(app, Wanted, ...upTo(450))
  await emit(app, Other, 1)
  await hear(app, ears, heard, 450)
  expect(heard).toEqual(upTo(450))
  expect(await deliverBatch(app, ears)).toBe('done')
  expect(heard).toHaveLength(450)
})

test('facts of a transaction that commits late are not lost, nor told twice', async () => {
  const app = await testApp()
  const { heard, ears } = await listener(app)
  const [wrote, release] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const late = app.transact(async (tx) => {
    await tx.insertInto('events').values({ type: Wanted.name, payload: '{"n": 1}', created_at: tx.now }).execute()
    wrote.resolve()
    await release.promise
  })
  await wrote.promise
  await emit(app, Wanted, 2)
  expect(await deliverBatch(app, ears)).toBe('done')
  expect(heard).toEqual([])
  release.resolve()
  await late
  await hear(app, ears, heard, 2)
  expect(heard).toEqual([1, 2])
})

test('only one of several deliverers handles a batch; the others learn that it is being handled', async () => {
  const app = await testApp()
  await listener(app)
  const release = Promise.withResolvers<void>()
  const slow = subscriber(
    'test.ears',
    on(Wanted, () => release.promise),
  )
  await emit(app, Wanted, 1)
  await expect.poll(async () => (await app.pool.query(HIDDEN)).rowCount).toBe(0)
  const [one, other] = [deliverBatch(app, slow), deliverBatch(app, slow)]
  expect(await Promise.race([one, other])).toBe('busy')
  release.resolve()
  expect((await Promise.all([one, other])).sort()).toEqual(['busy', 'done'])
})

test('a failure undoes the whole batch, and says at which facts it was', async () => {
  const app = await testApp()
  const { heard, ears } = await listener(app)
  await emit(app, Wanted, 1, 2)
  const failing = subscriber(
    'test.ears',
    on(Wanted, () => Promise.reject(new Error('no'))),
  )
  await expect
    .poll(() => deliverBatch(app, failing).catch(({ message, cause }) => [message, cause.message]))
    .toEqual([expect.stringMatching(/^The subscriber test\.ears failed at one of the facts \d+ .* to \d+/), 'no'])
  await hear(app, ears, heard, 2)
})
