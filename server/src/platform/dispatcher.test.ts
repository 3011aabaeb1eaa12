import { expect, test } from 'vitest'
import { type TestApp, testApp } from '../testing/app.ts'
import { Dispatcher } from './dispatcher.ts'
import { defineEvent, on, type Subscriber, subscriber } from './events.ts'

const Wanted = defineEvent<{ n: number }>('test.wanted')
const Unwanted = defineEvent<{ n: number }>('test.unwanted')

const emit = (app: TestApp, type: typeof Wanted, ...numbers: number[]) =>
  app.transact(async (tx) => {
    for (const n of numbers) tx.emit(type, { n })
  })

/** Starts a dispatcher and waits until each subscriber has caught up. */
async function dispatch(app: TestApp, finished: (work: () => Promise<void>) => void, ...subscribers: Subscriber[]) {
  const dispatcher = new Dispatcher(app)
  await dispatcher.start(subscribers)
  finished(() => dispatcher.stop())
  const behind = `select 1 from event_cursors where subscriber = any($1) and xid = '0'`
  const names = subscribers.map(({ name }) => name)
  await expect.poll(async () => (await app.pool.query(behind, [names])).rowCount).toBe(0)
}

test('what happens costs a transaction only those whom it concerns', async ({ onTestFinished }) => {
  const app = await testApp()
  const heard: number[] = []
  await dispatch(
    app,
    onTestFinished,
    subscriber(
      'test.ears',
      on(Wanted, async (_tx, { n }) => void heard.push(n)),
    ),
    ...[1, 2, 3].map((n) =>
      subscriber(
        `test.deaf${n}`,
        on(defineEvent('test.never'), async () => {}),
      ),
    ),
  )
  const { commits } = app.sqlCount
  for (let n = 0; n < 5; n++) await emit(app, Unwanted, n)
  await emit(app, Wanted, 7)
  await expect.poll(() => heard).toEqual([7])
  await expect.poll(() => app.sqlCount.commits - commits).toBe(6 + 1)
})

test('a fact that fails is named, holds up none before it, and is told when it can be', async ({ onTestFinished }) => {
  const app = await testApp()
  const told: unknown[] = []
  app.log.error = ((about: { err: Error }) => void told.push(about.err.message)) as typeof app.log.error
  const heard: number[] = []
  let mended = false
  await emit(app, Wanted, 1, 2, 3, 4)
  const ears = subscriber(
    'test.ears',
    on(Wanted, async (_tx, { n }) => {
      if (n === 3 && !mended) throw new Error('not yet')
      heard.push(n)
    }),
  )
  const dispatcher = new Dispatcher(app)
  await dispatcher.start([ears])
  onTestFinished(() => dispatcher.stop())
  await expect.poll(() => told).toContainEqual(expect.stringMatching(/failed at fact \d+ \(test\.wanted\)\.$/))
  const { rows } = await app.pool.query(`
    select payload ->> 'n' as n from events join event_cursors cursor on subscriber = 'test.ears'
    where type = 'test.wanted' and (events.xid, events.id) <= (cursor.xid, cursor.id)`)
  expect(rows.map(({ n }) => n)).toEqual(['1', '2'])
  mended = true
  await expect.poll(() => heard.slice(-2)).toEqual([3, 4])
})
