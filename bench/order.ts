import { approve, type Buyer, buyers, wishBody } from '../server/src/testing/buyers.ts'
import { deal, shop, type TestShop } from '../server/src/testing/market.ts'
import { type ServerProcess, startServer } from '../server/src/testing/servers.ts'
import { cpuOf, machine, quantile, table } from './machine.ts'
import { type BenchMarket, benchMarket } from './market.ts'
import { tpcb } from './pgbench.ts'

/*
 * Orders per second, all durable: open a group or join one, pay at the sandbox provider, whose signed webhook comes
 * back over HTTP; every third order makes its group succeed. Beside it pgbench's TPC-B-like transaction on the same
 * server, before and after.
 */
const SHOPS = 8
const PEOPLE = 3
const GROUPS = 400
const WARM_UP_GROUPS = 60
const AT_ONCE = 16
const PGBENCH_CLIENTS = 8
const PGBENCH_SECONDS = 8

interface Offer {
  seller: TestShop
  dealId: string
}

/** One person's order, from the wish to the paid place; answers its group and how long it took. */
async function order(server: string, buyer: Buyer, path: string, offer: Offer, took: number[]): Promise<string> {
  const start = performance.now()
  const placed = await buyer.post(server, path, wishBody(offer.seller.variantId))
  if (placed.status !== 201) throw new Error(`Placing was answered with ${JSON.stringify(placed)}`)
  const paid = await approve(server, placed.body)
  if (paid.status !== 200) throw new Error(`Paying was answered with ${JSON.stringify(paid)}`)
  took.push(performance.now() - start)
  return placed.body.group_id
}

async function fillGroups(
  servers: ServerProcess[],
  offers: Offer[],
  people: Buyer[],
  groups: number,
): Promise<number[]> {
  const took: number[] = []
  let next = 0
  const worker = async () => {
    while (next < groups) {
      const group = next++
      const offer = offers[group % offers.length]!
      const server = (place: number) => servers[(group + place) % servers.length]!.url
      const [opener, ...friends] = people.slice(group * PEOPLE, (group + 1) * PEOPLE)
      const id = await order(server(0), opener!, `/deals/${offer.dealId}/groups`, offer, took)
      for (const [place, friend] of friends.entries()) {
        await order(server(place + 1), friend, `/groups/${id}/pledges`, offer, took)
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return took
}

async function measure(market: BenchMarket, offers: Offer[], processes: number) {
  const { app, databaseUrl, postgresPid } = market
  const roles = Array.from({ length: processes }, (_, n) => (n === 0 ? 'all' : 'web'))
  const servers = await Promise.all(
    roles.map((role) => startServer(databaseUrl, { KONGSI_ROLE: role, LOG_LEVEL: 'warn' })),
  )
  const people = await buyers(app, (GROUPS + WARM_UP_GROUPS) * PEOPLE)
  await fillGroups(servers, offers, people.splice(0, WARM_UP_GROUPS * PEOPLE), WARM_UP_GROUPS)
  const pids = [...servers.map((server) => server.process.pid!), postgresPid]
  const [cpuBefore, start] = [cpuOf(pids), performance.now()]
  const took = await fillGroups(servers, offers, people, GROUPS)
  const seconds = (performance.now() - start) / 1000
  const cpuMs = cpuOf(pids) - cpuBefore
  await Promise.all(servers.map((server) => server.stop()))
  return {
    perSecond: took.length / seconds,
    cpuMs: cpuMs / took.length,
    p50: quantile(took, 0.5),
    p99: quantile(took, 0.99),
  }
}

const market = await benchMarket()
try {
  const { app, databaseUrl } = market
  const offers: Offer[] = []
  for (let n = 0; n < SHOPS; n++) {
    const seller = await shop(app, 1_000_000)
    offers.push({ seller, dealId: await deal(app, seller, { people: PEOPLE }) })
  }
  const before = await tpcb(databaseUrl, PGBENCH_CLIENTS, PGBENCH_SECONDS)
  const one = await measure(market, offers, 1)
  const two = await measure(market, offers, 2)
  const after = await tpcb(databaseUrl, PGBENCH_CLIENTS, PGBENCH_SECONDS)
  const tps = (before + after) / 2
  const row = (name: string, figures: typeof one) => [
    name,
    figures.perSecond.toFixed(0),
    (figures.perSecond / tps).toFixed(2),
    figures.cpuMs.toFixed(1),
    figures.p50.toFixed(0),
    figures.p99.toFixed(0),
  ]
  process.stdout.write(`${GROUPS * PEOPLE} orders, ${AT_ONCE} at once, ${PEOPLE} people a group. ${machine()}\n`)
  process.stdout.write(`pgbench TPC-B-like: ${before.toFixed(0)} then ${after.toFixed(0)} transactions/s\n\n`)
  process.stdout.write(
    `${table([
      ['', 'orders/s', 'orders per pgbench transaction', 'CPU ms/order (server + database)', 'p50 ms', 'p99 ms'],
      row('1 process', one),
      row('2 processes', two),
    ])}\n`,
  )
} finally {
  await market.close()
}
