import { buyers } from '../server/src/testing/buyers.ts'
import { startServer } from '../server/src/testing/servers.ts'
import { AT_ONCE, fillGroups, makeOffers, type Offer, PEOPLE } from './load.ts'
import { cpuOf, machine, quantile, table } from './machine.ts'
import { type BenchMarket, benchMarket } from './market.ts'
import { tpcb } from './pgbench.ts'

/*
 * Orders per second, all durable: open a group or join one, pay at the sandbox provider, whose signed webhook comes
 * back over HTTP; every third order makes its group succeed. In one shop, where all that comes at the same time is
 * written together, and spread over several, which are written each by itself; by one process and by two. Each row has a
 * market of its own and, before and after, pgbench's TPC-B-like transaction on the same server.
 */
const GROUPS = 1000
/** Twice as many at each process before: those that have sold for a while, their code compiled, are what is measured. */
const WARM_UP_GROUPS = 1000
const PGBENCH_CLIENTS = 8
const PGBENCH_SECONDS = 8

async function measure(market: BenchMarket, offers: Offer[], processes: number) {
  const { app, databaseUrl, postgresPid } = market
  const roles = Array.from({ length: processes }, (_, n) => (n === 0 ? 'all' : 'web'))
  const servers = await Promise.all(
    roles.map((role) => startServer(databaseUrl, { KONGSI_ROLE: role, LOG_LEVEL: 'warn' })),
  )
  const before = WARM_UP_GROUPS * processes
  const people = await buyers(app, (GROUPS + 2 * before) * PEOPLE)
  const warmUp = () => fillGroups(servers, offers, people.splice(0, before * PEOPLE), before)
  await warmUp()
  // what autovacuum does within a minute, and pgbench does for its own tables; statements are planned anew after it
  await app.pool.query('analyze')
  await warmUp()
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

const ROWS = [
  { processes: 1, shops: 1 },
  { processes: 2, shops: 1 },
  { processes: 1, shops: 4 },
  { processes: 2, shops: 4 },
]

const rows: string[][] = []
for (const { processes, shops } of ROWS) {
  const market = await benchMarket()
  try {
    const offers = await makeOffers(market.app, shops)
    const before = await tpcb(market.databaseUrl, PGBENCH_CLIENTS, PGBENCH_SECONDS)
    const figures = await measure(market, offers, processes)
    const after = await tpcb(market.databaseUrl, PGBENCH_CLIENTS, PGBENCH_SECONDS)
    rows.push([
      `${processes}`,
      `${shops}`,
      figures.perSecond.toFixed(0),
      `${before.toFixed(0)}, ${after.toFixed(0)}`,
      (figures.perSecond / ((before + after) / 2)).toFixed(2),
      figures.cpuMs.toFixed(1),
      figures.p50.toFixed(0),
      figures.p99.toFixed(0),
    ])
  } finally {
    await market.close()
  }
}
process.stdout.write(
  `${GROUPS * PEOPLE} orders, ${AT_ONCE} at once a process, ${PEOPLE} people a group. ${machine()}\n\n`,
)
process.stdout.write(
  `${table([
    [
      'processes',
      'shops',
      'orders/s',
      'TPC-B before, after',
      'orders per transaction',
      'CPU ms/order (server + database)',
      'p50 ms',
      'p99 ms',
    ],
    ...rows,
  ])}\n`,
)
