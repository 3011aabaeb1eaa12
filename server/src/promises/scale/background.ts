import type pg from 'pg'
import { modules } from '../../modules.ts'
import { Dispatcher } from '../../platform/dispatcher.ts'
import { EventTail } from '../../platform/events.ts'
import { freeJobsOfTheDead } from '../../platform/job-owners.ts'
import type { Scene, Step } from './scene.ts'

const DUE = 20

/** Rows whose time comes now, some of each kind. */
const COME_DUE = [
  `update groups set deadline_at = $1 where id in (select id from groups where status = 'open' and seats_max = 3 limit ${DUE})`,
  ...[
    ['unpaid', 'pay_by'],
    ['shipped', 'receive_due_at'],
    ['received', 'settle_due_at'],
  ].map(
    ([status, due]) =>
      `update orders set ${due} = $1 where id in (select id from orders where status = '${status}' limit ${DUE})`,
  ),
]

/** What happens by itself. */
export function background({ app, aside }: Scene): Step[] {
  const subscribers = modules.flatMap((each) => each.subscribers ?? [])
  const sweeps = [freeJobsOfTheDead, ...modules.flatMap((each) => each.sweeps ?? [])]
  return [
    ['the time of some comes', () => comeDue(aside, app.clock.now())],
    ...sweeps.map(({ name, work }): Step => [name, () => untilDone(() => work(app))]),
    [
      'facts are looked for',
      async () => {
        const dispatcher = new Dispatcher(app)
        await dispatcher.start(subscribers)
        await dispatcher.stop()
      },
    ],
    ['facts are told', () => app.deliver()],
    ['facts are told to live pages', () => followLive(app.pool)],
    ['jobs', () => app.runJobs()],
  ]
}

async function comeDue(aside: pg.Pool, now: Date): Promise<void> {
  for (const statement of COME_DUE) await aside.query(statement, [now])
}

async function untilDone(work: () => Promise<boolean>): Promise<void> {
  while (await work());
}

async function followLive(pool: pg.Pool): Promise<void> {
  const tail = new EventTail(pool)
  await tail.toEnd()
  await tail.read()
}
