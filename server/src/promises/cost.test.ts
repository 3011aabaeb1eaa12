import { beforeAll, describe, expect, test } from 'vitest'
import { signInAs } from '../modules/accounts/index.ts'
import { joinGroup } from '../modules/deals/index.ts'
import { once } from '../platform/idempotency.ts'
import { newId } from '../platform/ids.ts'
import { listen, type TestApp, testApp } from '../testing/app.ts'
import { approve, buyers, wishBody } from '../testing/buyers.ts'
import { cleanUpAfterAll } from '../testing/clean-up.ts'
import { cost } from '../testing/cost.ts'
import { crowd, deal, shop, type TestShop, wish } from '../testing/market.ts'

let app: TestApp
let server: string
let seller: TestShop
let dealId: string
const finished = cleanUpAfterAll()

beforeAll(async () => {
  app = await testApp({}, finished)
  app.clock.set(new Date())
  server = await listen(app)
  seller = await shop(app)
  dealId = await deal(app, seller, { people: 2 })
})

test('placing, paying and succeeding of one order: at most 25 statements and 4 commits', async () => {
  const [opener, friend] = await buyers(app, 2)
  const opened = await opener!.post(server, `/deals/${dealId}/groups`, wishBody(seller.variantId))
  await approve(server, opened.body)
  const path = `/groups/${opened.body.group_id}/pledges`
  const spent = await cost(app, async () => {
    const joined = await friend!.post(server, path, wishBody(seller.variantId))
    expect((await approve(server, joined.body)).status).toBe(200)
  })
  const { rows } = await app.pool.query('select status from groups where id = $1', [opened.body.group_id])
  expect(rows).toEqual([{ status: 'succeeded' }])
  // each transaction rings the doorbell once at most
  expect(spent.statements + spent.commits).toBeLessThanOrEqual(25)
  // two transactions, and two single writes of the provider's own books, which commit by themselves
  expect(spent.commits + 2).toBeLessThanOrEqual(4)
})

test('places asked for together cost the same statements and commits, however many they are', async () => {
  const hot = await shop(app, 500)
  const flash = await deal(app, hot, { kind: 'flash', quantity_max: 400 })
  const { rows } = await app.pool.query('select id from groups where deal_id = $1', [flash])
  const together = async (count: number) => {
    const people = await crowd(app, count)
    const join = (accountId: string) =>
      joinGroup(app, rows[0].id, wish(accountId, hot), once(accountId, newId(), 'join', null))
    return cost(app, () => Promise.all(people.map(join)))
  }
  await together(1)
  const [one, twenty, eighty] = [await together(1), await together(20), await together(80)]
  expect(one.commits).toBe(1)
  // whoever comes first does not wait for the others, who are admitted together after that
  expect(twenty).toEqual({ statements: 2 * one.statements, commits: 2 })
  expect(eighty).toEqual(twenty)
})

describe('a page of the API', () => {
  test.each([
    ['the product page', () => `/api/v1/products/${seller.productId}`],
    ['the home page', () => '/api/v1/home'],
  ])('%s: at most 8 statements', async (_name, path) => {
    const cookie = await signInAs(app, (await buyers(app, 1))[0]!.accountId)
    const get = () => app.http.inject({ url: path(), headers: { cookie } })
    expect((await get()).statusCode).toBe(200)
    expect((await cost(app, get)).statements).toBeLessThanOrEqual(8)
  })

  test('the group page: at most 8 statements, however many people are in', async () => {
    const [opener, viewer] = await buyers(app, 2)
    const opened = await opener!.post(server, `/deals/${dealId}/groups`, wishBody(seller.variantId), newId())
    await approve(server, opened.body)
    const cookie = await signInAs(app, viewer!.accountId)
    const get = () => app.http.inject({ url: `/api/v1/groups/${opened.body.group_id}`, headers: { cookie } })
    expect((await get()).statusCode).toBe(200)
    expect((await cost(app, get)).statements).toBeLessThanOrEqual(8)
  })
})
