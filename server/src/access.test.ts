import type { RouteOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Access, isShopAct, mayAct, SHOP_ACTS, SHOP_ROLES } from './access.ts'
import type { App } from './app.ts'
import { buildHttp } from './http.ts'
import type { Module } from './module.ts'
import { createAccount, signInAs } from './modules/accounts/index.ts'
import { openShop } from './modules/shops/index.ts'
import { modules } from './modules.ts'
import type { Http } from './platform/edge.ts'
import { newId } from './platform/ids.ts'
import { testApp } from './testing/app.ts'

/** What the table must say. Changing who may do what means changing it here too, on purpose. */
const ALL = ['owner', 'manager', 'packer']
const EDITORS = ['owner', 'manager']
const EXPECTED: Record<string, string[]> = {
  'shop.read': ALL,
  'shop.edit': EDITORS,
  'shop.staff': ['owner'],
  'shop.money': EDITORS,
  'catalog.read': ALL,
  'catalog.edit': EDITORS,
  'deals.read': ALL,
  'deals.edit': EDITORS,
  'orders.read': ALL,
  'orders.ship': ALL,
  'orders.cancel': EDITORS,
}

const ACTORS = ['anonymous', 'stranger', 'packer', 'manager', 'owner', 'operator'] as const
type ActorName = (typeof ACTORS)[number]

interface WalkedRoute {
  method: string
  url: string
  access: Access | undefined
}

const PASSED = 299
const routes: WalkedRoute[] = []

/** Notes every route, and answers in its place once its access was held, so that nothing is done. */
const walker: Module = {
  name: 'walker',
  rootRoutes: (http) => {
    http.addHook('onRoute', (route: RouteOptions) => {
      const methods = [route.method].flat().filter((method) => method !== 'HEAD')
      for (const method of methods) routes.push({ method, url: route.url, access: route.config?.access })
      route.preValidation = async (_request, reply) =>
        reply
          .code(PASSED)
          .serializer(() => '')
          .send('')
    })
  },
}

const cookies: Partial<Record<ActorName, string>> = {}
let http: Http
let shopId: string

beforeAll(async () => {
  const app = await testApp({}, afterAll)
  http = await buildHttp(app, [walker, ...modules])
  afterAll(() => http.close())
  await peopleTheMarket(app)
})

async function peopleTheMarket(app: App): Promise<void> {
  const ids = new Map<ActorName, string>()
  for (const name of ['operator', 'owner', 'manager', 'packer', 'stranger'] as const) {
    const id = await createAccount(app, { email: `${name}@example.com`, name })
    ids.set(name, id)
    cookies[name] = await signInAs(app, id)
  }
  const settings = { languages: ['en' as const], return_days: 7 }
  shopId = await openShop(app, ids.get('owner') ?? '', {
    handle: 'a-shop',
    name: 'A',
    country: 'ID',
    currency: 'IDR',
    ...settings,
  })
  for (const role of ['manager', 'packer'] as const) {
    const row = { shop_id: shopId, account_id: ids.get(role) ?? '', role, created_at: app.clock.now() }
    await app.db.insertInto('shop_members').values(row).execute()
  }
}

/** What the access of a route means for somebody. */
function expected(access: Access, actor: ActorName): number {
  if (access === 'public') return PASSED
  if (actor === 'anonymous') return 401
  if (access === 'account') return PASSED
  if (access === 'operator') return actor === 'operator' ? PASSED : 403
  return (EXPECTED[access] ?? []).includes(actor) ? PASSED : 403
}

test('the table says what is expected', () => {
  const table = Object.keys(SHOP_ACTS).map((act) => [act, SHOP_ROLES.filter((role) => mayAct(role, act as never))])
  expect(Object.fromEntries(table)).toEqual(EXPECTED)
})

describe('every route', () => {
  test('of the API says its access, and a shop act names its shop', () => {
    const ours = routes.filter(({ url }) => url.startsWith('/api/'))
    expect(ours.length).toBeGreaterThan(30)
    expect(ours.filter(({ access }) => !access)).toEqual([])
    expect(ours.filter(({ url, access }) => access && isShopAct(access) && !url.includes('/:shop_id'))).toEqual([])
  })

  test.each(ACTORS)('answers %s as the table says', async (actor) => {
    const cookie = cookies[actor]
    const wrong: string[] = []
    for (const { method, url, access } of routes) {
      if (!access) continue
      const path = url.replace(':shop_id', shopId).replace(/:\w+/g, newId)
      const { statusCode } = await http.inject({
        method: method as 'GET',
        url: path,
        ...(cookie && { headers: { cookie } }),
      })
      const wanted = expected(access, actor)
      if (statusCode !== wanted) wrong.push(`${method} ${url} (${access}): ${statusCode} instead of ${wanted}`)
    }
    expect(wrong).toEqual([])
  })

  test('of a shop refuses the owner of another one', async () => {
    const wrong: string[] = []
    for (const { method, url, access } of routes) {
      if (!access || !isShopAct(access)) continue
      const path = url.replace(':shop_id', newId()).replace(/:\w+/g, newId)
      const answer = await http.inject({ method: method as 'GET', url: path, headers: { cookie: cookies.owner ?? '' } })
      if (answer.statusCode !== 403) wrong.push(`${method} ${url}: ${answer.statusCode}`)
    }
    expect(wrong).toEqual([])
  })
})
