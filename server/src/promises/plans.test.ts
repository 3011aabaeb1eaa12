import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { testAppOn } from '../testing/app.ts'
import { cleanUpAfterAll } from '../testing/clean-up.ts'
import { clientOf } from '../testing/client.ts'
import { type FilledMarket, fill } from '../testing/fill.ts'
import {
  bigTables,
  faultsOf,
  type PlanMode,
  type RunStatement,
  rememberQuiet,
  tellPlans,
  watchPlans,
} from '../testing/plans.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { acts } from './scale/acts.ts'
import { background } from './scale/background.ts'
import { reads } from './scale/reads.ts'
import { openScene, type Scene, type Step } from './scale/scene.ts'

/*
 * A market with a past is filled and then lives: all that its pages, commands, sweeps and jobs send to the database is
 * caught as it runs, with the plan it really had.
 */
const PLEDGES = 30_000
const OPEN_GROUPS = 4_000
/** Pages of lists have a hundred items, and batches two hundred. */
const ROWS_MAX = 1_000
const PAGES_MAX = 80
/** What may read more, and why. */
const MORE: [step: RegExp, limits: { rows?: number; pages?: number }][] = [
  // a thousand orders are looked through, found among those of every state
  [/orders\?q=/, { rows: 10_000 }],
  // who is in a crowd is told how many units come before theirs: so many entries of an index
  [/crowded sale/, { rows: 2_000 }],
  // who waits in a long line is told how many do: so many entries of an index, up to a limit
  [/long line|^\/groups\//, { rows: 2_000 }],
  // all members of a deal that are told something
  [/^facts are looked for$/, { rows: 2_000 }],
  // thousands were just mailed something, and still lie in the index of what waits
  [/^jobs$/, { pages: 1_000 }],
  // whole files read all that they tell
  [/\.csv|\/me\/export/, { rows: Number.POSITIVE_INFINITY }],
]

const finished = cleanUpAfterAll()
let database: TestDatabase
let market: FilledMarket
let big: Set<string>

beforeAll(async () => {
  database = await createTestDatabase()
  finished(() => database.drop())
  const app = await testAppOn(database.url, {}, finished)
  market = await fill(app, database.url, { pledges: PLEDGES, openGroups: OPEN_GROUPS })
  big = await bigTables(app.pool)
}, 900_000)

test('what was filled counts as big', () => {
  const tables = ['orders', 'order_lines', 'pledges', 'groups', 'payments', 'journals', 'transfers', 'ledger_accounts']
  expect([...big]).toEqual(expect.arrayContaining([...tables, 'events', 'notifications', 'webhooks', 'shipments']))
})

test.each([
  ['a big table as a whole', `select count(*) from orders where note = 'none'`, /^Seq Scan of orders/],
  ['all of a shop for ten of its rows', `select id from orders where shop_id = $1 order by placed_at limit 10`, /rows/],
])('it is found when a statement reads %s', async (_what, statement, fault) => {
  const aside = await testAppOn(database.url, {}, onTestFinished)
  await tellPlans(aside.pool, 'auto')
  const app = await testAppOn(database.url, {}, onTestFinished)
  const run = watchPlans(app.pool)
  await app.pool.query(statement, statement.includes('$1') ? [market.main.shopId] : [])
  expect(faultsIn('', run()).join('\n')).toMatch(fault)
})

type Part = (scene: Scene) => Step[] | Promise<Step[]>

test.each<['now' | 'a quiet hour', PlanMode, Part[]]>([
  ['now', 'auto', [reads, acts, background]],
  // inside transactions every plan is a generic one already
  ['now', 'force_generic_plan', [reads, background]],
  ['a quiet hour', 'auto', [reads, acts, background]],
])(
  'planned by what is known of the market from %s, and as in %s, nothing reads more than it needs',
  async (known, mode, parts) => {
    const aside = await testAppOn(database.url, {}, finished)
    await tellPlans(aside.pool, mode)
    const app = await testAppOn(database.url, {}, finished)
    const run = watchPlans(app.pool)
    if (known === 'a quiet hour') await rememberQuiet(aside.pool)
    await aside.pool.query('vacuum')
    const scene = await openScene(app, market, aside.pool)
    const faults = new Map<string, string[]>()
    let statements = 0
    for (const part of parts) {
      const steps = await part(scene)
      run()
      for (const [name, work] of steps) {
        await work()
        const seen = run()
        statements += seen.length
        const found = faultsIn(name, seen)
        if (found.length > 0) faults.set(name, found)
      }
    }
    expect(Object.fromEntries(faults)).toEqual({})
    expect(statements).toBeGreaterThan(1_000)
  },
  300_000,
)

function faultsIn(name: string, statements: RunStatement[]): string[] {
  return [...new Set(statements.flatMap((each) => faultsOf(each, limitsOf(name))))]
}

const limitsOf = (name: string) => ({
  big,
  rows: ROWS_MAX,
  pages: PAGES_MAX,
  ...MORE.find(([step]) => step.test(name))?.[1],
})

test('a search that has found nothing yet goes on where it stopped', async () => {
  const app = await testAppOn(database.url, {}, finished)
  const { main } = market
  const { rows } = await app.pool.query(
    `update orders set address = jsonb_set(address, '{name}', '"Zhuo Yi"') where id = (
       select id from orders where shop_id = $1 and paid_at is not null order by id limit 1) returning number`,
    [main.shopId],
  )
  const owner = await clientOf(app, main.ownerId)
  const found: number[] = []
  let pages = 0
  let cursor = ''
  do {
    const { body } = await owner.get(`/shops/${main.shopId}/orders?q=zhuo${cursor}`)
    found.push(...body.items.map((order: { number: number }) => order.number))
    pages++
    cursor = body.next_cursor && `&cursor=${body.next_cursor}`
  } while (cursor)
  expect(found).toEqual([rows[0].number])
  expect(pages).toBeGreaterThan(10)
})
