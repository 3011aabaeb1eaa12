import { beforeAll, describe, expect, test } from 'vitest'
import { checkLedger } from '../modules/ledger/index.ts'
import { marketChecks } from '../modules/settlement/index.ts'
import { type TestApp, testAppOn } from '../testing/app.ts'
import { type Answer, approve, type Buyer, buyers, wishBody } from '../testing/buyers.ts'
import { cleanUpAfterAll } from '../testing/clean-up.ts'
import { DATABASES } from '../testing/databases.ts'
import { deal, shop } from '../testing/market.ts'
import { SECRET, type ServerProcess, startServer } from '../testing/servers.ts'

const CROWD = 200

const KINDS = DATABASES.flatMap((database) => [
  { ...database, how: 'together', env: { KONGSI_BATCH: '200' } },
  { ...database, how: 'each alone', env: { KONGSI_BATCH: '1' } },
])

describe.each(KINDS)('on $name, with two processes that admit people $how', ({ open, env }) => {
  let app: TestApp
  let servers: ServerProcess[]
  let people: Buyer[]
  const finished = cleanUpAfterAll()

  beforeAll(async () => {
    const database = await open()
    finished(() => database.drop())
    app = await testAppOn(database.url, { KONGSI_SECRET: SECRET, DATABASE_POOL: '20' }, finished)
    app.clock.set(new Date())
    servers = await Promise.all([
      startServer(database.url, env),
      startServer(database.url, { KONGSI_ROLE: 'web', ...env }),
    ])
    finished(() => Promise.all(servers.map((server) => server.stop())))
    people = await buyers(app, CROWD + 1)
  })

  const everybody = (path: () => string, body: unknown): Promise<Answer[]> =>
    Promise.all(people.slice(1).map((each, index) => each.post(servers[index % 2]!.url, path(), body)))

  const codes = (answers: Answer[]) =>
    Object.entries(Object.groupBy(answers, (each) => each.body.code ?? each.status)).map(([code, all]) => [
      code,
      all!.length,
    ])

  test('the last seat goes to exactly one of 200 people', async () => {
    const seller = await shop(app)
    const dealId = await deal(app, seller, { people: 2 })
    const opened = await people[0]!.post(servers[0]!.url, `/deals/${dealId}/groups`, wishBody(seller.variantId))
    expect(opened.status).toBe(201)
    await approve(servers[1]!.url, opened.body)
    const answers = await everybody(() => `/groups/${opened.body.group_id}/pledges`, wishBody(seller.variantId))
    expect(codes(answers).sort()).toEqual([
      ['201', 1],
      ['group_full', CROWD - 1],
    ])
    const winner = answers.find((each) => each.status === 201)!
    expect((await approve(servers[0]!.url, winner.body)).status).toBe(200)
    const { rows } = await app.pool.query(
      'select g.status, s.on_hand, s.reserved from groups g, stock s where g.id = $1 and s.variant_id = $2',
      [opened.body.group_id, seller.variantId],
    )
    expect(rows).toEqual([{ status: 'succeeded', on_hand: 98, reserved: 0 }])
  })

  test('the last unit goes to exactly one of 200 people', async () => {
    const seller = await shop(app, 1)
    const dealId = await deal(app, seller, { people: 2 })
    const answers = await everybody(() => `/deals/${dealId}/groups`, wishBody(seller.variantId))
    expect(codes(answers).sort()).toEqual([
      ['201', 1],
      ['out_of_stock', CROWD - 1],
    ])
  })

  test('five units are sold to five people, alone and in groups, and not to a sixth', async () => {
    const seller = await shop(app, 5)
    const dealId = await deal(app, seller, { people: 2 })
    let turn = 0
    const path = () => (turn++ % 2 === 0 ? '/orders' : `/deals/${dealId}/groups`)
    const answers = await everybody(path, wishBody(seller.variantId))
    expect(codes(answers).sort()).toEqual([
      ['201', 5],
      ['out_of_stock', CROWD - 5],
    ])
  })

  test('fifty places of a flash sale go to exactly fifty of 200 people, and everybody is answered', async () => {
    const seller = await shop(app)
    const dealId = await deal(app, seller, { kind: 'flash', quantity_max: 50 })
    const { rows } = await app.pool.query('select id from groups where deal_id = $1', [dealId])
    const answers = await everybody(() => `/groups/${rows[0].id}/pledges`, wishBody(seller.variantId))
    expect(codes(answers).sort()).toEqual([
      ['201', 50],
      ['deal_sold_out', CROWD - 50],
    ])
    const taken = await app.pool.query('select taken from deal_totals where deal_id = $1', [dealId])
    expect(taken.rows).toEqual([{ taken: 50 }])
  })

  test('and afterwards every count and every cent is right', async () => {
    expect(await checkLedger(app.db, marketChecks)).toEqual([])
  })
})
