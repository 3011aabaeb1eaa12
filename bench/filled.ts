import { request } from 'undici'
import { signInAs } from '../server/src/modules/accounts/index.ts'
import { lapseDueOrders } from '../server/src/modules/checkout/index.ts'
import { endOneDueGroup } from '../server/src/modules/deals/index.ts'
import { settleDueOrders } from '../server/src/modules/settlement/index.ts'
import { receiveDueOrders } from '../server/src/modules/shipping/index.ts'
import { approve, type Buyer, buyers, wishBody } from '../server/src/testing/buyers.ts'
import { type FilledMarket, type Filling, fill } from '../server/src/testing/fill.ts'
import { type ServerProcess, startServer } from '../server/src/testing/servers.ts'
import { type BenchMarket, benchMarket } from './market.ts'

/** A market with a past, its server, and who acts in it. */
export interface Stage {
  bench: BenchMarket
  market: FilledMarket
  server: ServerProcess
  /** Cookies of a buyer with a past, and of who owns the shop with most of the orders. */
  buyer: string
  owner: string
  /** Open teams of the main deal that nobody has joined in this run, and people who will. */
  groups: string[]
  joiners: Buyer[]
}

/** Something that is measured: done once on a market, the n-th time. */
export interface Operation {
  name: string
  /** How often, at most; as often as asked when left out. */
  times?: number
  /** What it needs, which is not measured. */
  prepare?: (stage: Stage, n: number) => Promise<unknown>
  run: (stage: Stage, n: number) => Promise<unknown>
}

const OPEN = `select id from groups where deal_id = $1 and status = 'open' order by id limit $2`

/** Fills a market of its own and starts its server. */
export async function openStage(filling: Filling, joiners: number): Promise<Stage> {
  const bench = await benchMarket()
  const { app, databaseUrl } = bench
  const market = await fill(app, databaseUrl, filling)
  await app.pool.query('checkpoint')
  const { rows } = await app.pool.query(OPEN, [market.main.dealId, joiners])
  return {
    bench,
    market,
    server: await startServer(databaseUrl, { LOG_LEVEL: 'warn' }),
    buyer: await signInAs(app, market.buyerId),
    owner: await signInAs(app, market.main.ownerId),
    groups: rows.map((row) => row.id),
    joiners: await buyers(app, joiners),
  }
}

async function get({ server }: Stage, path: string, cookie: string): Promise<void> {
  const { statusCode, body } = await request(`${server.url}/api/v1${path}`, { headers: { cookie } })
  await body.dump()
  if (statusCode !== 200) throw new Error(`${path} was answered with ${statusCode}`)
}

const page = (
  name: string,
  path: (stage: Stage, n: number) => string,
  who: 'buyer' | 'owner' = 'buyer',
): Operation => ({
  name,
  run: (stage, n) => get(stage, path(stage, n), stage[who]),
})

const ofShop = (name: string, path: (stage: Stage) => string): Operation =>
  page(name, (stage) => `/shops/${stage.market.main.shopId}${path(stage)}`, 'owner')

const placed = new Map<string, Awaited<ReturnType<Buyer['post']>>['body']>()
const keyOf = ({ bench }: Stage, n: number) => `${bench.databaseUrl} ${n}`

/** Over HTTP, as people do it. */
export const OPERATIONS: Operation[] = [
  page('group page', ({ groups }, n) => `/groups/${groups[n % groups.length]}`),
  page('product page', ({ market }) => `/products/${market.main.productId}`),
  page("a buyer's orders", () => '/orders'),
  page("a buyer's orders that wait", () => '/orders?status=held'),
  {
    name: 'join a group',
    run: async (stage, n) => {
      const { groups, joiners, market, server } = stage
      const { status, body } = await joiners[n]!.post(
        server.url,
        `/groups/${groups[n]}/pledges`,
        wishBody(market.main.variantId),
      )
      if (status !== 201) throw new Error(`Joining was answered with ${JSON.stringify(body)}`)
      placed.set(keyOf(stage, n), body)
    },
  },
  {
    name: 'pay the place',
    run: async (stage, n) => {
      const { status } = await approve(stage.server.url, placed.get(keyOf(stage, n)))
      if (status !== 200) throw new Error(`Paying was answered with ${status}`)
    },
  },
  ofShop('shop: orders to ship', () => '/orders?status=to_ship'),
  ofShop('shop: orders received', () => '/orders?status=received&status=settled'),
  ofShop('shop: all orders', () => '/orders'),
  ofShop('shop: deals', () => '/deals'),
  ofShop('shop: open groups', () => '/groups?status=open'),
  ofShop('shop: groups of a deal', ({ market }) => `/groups?deal_id=${market.main.dealId}`),
  ofShop('shop: groups of an old deal', ({ market }) => `/groups?deal_id=${market.old[0]!.dealId}`),
  ofShop('shop: what a deal wants', ({ market }) => `/deals/${market.main.dealId}/demand`),
  ofShop('shop: today', () => '/today'),
  ofShop('shop: balance', () => '/balance'),
  ofShop('shop: statement', () => '/statement'),
]

const due = (statement: string): Pick<Operation, 'prepare'> => ({
  prepare: async ({ bench: { app }, market }) => {
    const { rowCount } = await app.pool.query(statement, [app.clock.now(), market.main.shopId])
    if (rowCount !== 1) throw new Error(`Nothing is left for: ${statement}`)
  },
})

const oneOrder = (status: string, column: string) => `
  update orders set ${column} = $1 where (shop_id, id) in (
    select shop_id, id from orders where shop_id = $2 and status = '${status}' order by id limit 1)`

/** What sweeps do, by themselves: the worker of the server must not be there. */
export const SWEEPS: Operation[] = [
  {
    name: 'sweep: a group ends at its deadline',
    times: 500,
    ...due(`
      update groups set deadline_at = $1 where (shop_id, id) in (
        select shop_id, id from groups where shop_id = $2 and status = 'open' and seats_max = 3 order by id desc limit 1)`),
    run: ({ bench }) => endOneDueGroup(bench.app),
  },
  {
    name: 'sweep: a place lapses unpaid',
    times: 200,
    ...due(oneOrder('unpaid', 'pay_by')),
    run: ({ bench }) => lapseDueOrders(bench.app),
  },
  {
    name: 'sweep: an order counts as received',
    times: 100,
    ...due(oneOrder('shipped', 'receive_due_at')),
    run: ({ bench }) => receiveDueOrders(bench.app),
  },
  {
    name: 'sweep: an order is settled',
    times: 100,
    ...due(oneOrder('received', 'settle_due_at')),
    run: ({ bench }) => settleDueOrders(bench.app),
  },
]
