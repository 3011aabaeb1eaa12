import type { App } from '../server/src/app.ts'
import { checkLedger } from '../server/src/modules/ledger/index.ts'
import { marketChecks } from '../server/src/modules/settlement/index.ts'
import { after, HOUR } from '../server/src/platform/clock.ts'
import { type Answer, approve, type Buyer, buyers, wishBody } from '../server/src/testing/buyers.ts'
import { deal, shop } from '../server/src/testing/market.ts'
import { type ServerProcess, startServer } from '../server/src/testing/servers.ts'
import { atOnce } from './at-once.ts'
import { atRest, cpuOf, machine, quantile, table } from './machine.ts'
import { type BenchMarket, benchMarket } from './market.ts'
import { hotRow, tpcb } from './pgbench.ts'

/*
 * A flash sale: a crowd asks for one variant at the same time, two processes answer, and whoever got a place pays at the
 * sandbox. Once with those who ask together admitted together, once with each alone; beside it, on the same server in
 * the same run, pgbench's TPC-B-like transaction and its single-row update.
 */
const CROWD = 20_000
const UNITS = 5_000
/** Each alone is slower; a smaller crowd of the same shape tells enough. */
const ALONE_SHARE = 10
const AT_ONCE = 512
const PGBENCH_CLIENTS = 8
const PGBENCH_SECONDS = 6

interface Sale {
  groupId: string
  variantId: string
}

async function flashSale(app: App, units: number): Promise<Sale> {
  const seller = await shop(app, units)
  const id = await deal(app, seller, {
    kind: 'flash',
    quantity_max: units,
    per_buyer: 1,
    hold_minutes: 60,
    ends_at: after(app.clock.now(), HOUR).toISOString(),
  })
  const { rows } = await app.pool.query('select id from groups where deal_id = $1', [id])
  return { groupId: rows[0].id, variantId: seller.variantId }
}

async function rush(market: BenchMarket, crowd: number, units: number, batch: number) {
  const { app, databaseUrl, postgresPid } = market
  const servers = await Promise.all(
    ['all', 'web'].map((role) =>
      startServer(databaseUrl, { KONGSI_ROLE: role, KONGSI_BATCH: `${batch}`, LOG_LEVEL: 'warn' }),
    ),
  )
  const people = await buyers(app, crowd)
  const pids = [...servers.map((server) => server.process.pid!), postgresPid]
  await warmUp(app, servers, people.slice(0, units))
  // what autovacuum does within a minute, and pgbench does for its own tables
  await app.pool.query('analyze')
  const sale = await flashSale(app, units)
  await atRest(pids)
  const before = cpuOf(pids)
  const asked = await ask(servers, people, sale)
  const cpuAsked = cpuOf(pids) - before
  const paid = await pay(servers, asked.placed)
  const cpuMs = (cpuOf(pids) - before) / units
  await Promise.all(servers.map((server) => server.stop()))
  const outcome = await outcomeOf(app, sale)
  return { ...asked, paid, outcome, cpuMs, cpuAskedMs: cpuAsked / crowd, units, crowd }
}

/** A sale of the same size before: servers that have sold for a while, their code compiled, are what is measured. */
async function warmUp(app: App, servers: ServerProcess[], people: Buyer[]): Promise<void> {
  const sale = await flashSale(app, people.length)
  const { placed } = await ask(servers, people, sale)
  await pay(servers, placed)
}

async function ask(servers: ServerProcess[], people: Buyer[], sale: Sale) {
  const took: number[] = []
  const placed: Answer['body'][] = []
  const codes = new Map<string, number>()
  let lastPlaced = 0
  const start = performance.now()
  await atOnce(AT_ONCE, people, async (buyer, n) => {
    const asked = performance.now()
    const answer = await buyer.post(
      servers[n % servers.length]!.url,
      `/groups/${sale.groupId}/pledges`,
      wishBody(sale.variantId),
    )
    took.push(performance.now() - asked)
    const code = answer.status === 201 ? 'placed' : answer.body.code
    codes.set(code, (codes.get(code) ?? 0) + 1)
    if (answer.status !== 201) return
    placed.push(answer.body)
    lastPlaced = performance.now()
  })
  return { took, placed, codes, seconds: (performance.now() - start) / 1000, placing: (lastPlaced - start) / 1000 }
}

async function pay(servers: ServerProcess[], placed: Answer['body'][]): Promise<number> {
  const start = performance.now()
  await atOnce(AT_ONCE, placed, async (place, n) => {
    const { status } = await approve(servers[n % servers.length]!.url, place)
    if (status !== 200) throw new Error(`Paying was answered with ${status}`)
  })
  return (performance.now() - start) / 1000
}

async function outcomeOf(app: App, { groupId, variantId }: Sale) {
  const { rows } = await app.pool.query(
    `select s.on_hand, s.reserved, g.seats_paid,
      (select count(*)::int from pledges p where p.group_id = g.id and p.status = 'confirmed') as confirmed
     from groups g, stock s where g.id = $1 and s.variant_id = $2`,
    [groupId, variantId],
  )
  return rows[0] as { on_hand: number; reserved: number; seats_paid: number; confirmed: number }
}

const market = await benchMarket()
try {
  const { databaseUrl } = market
  const together = await rush(market, CROWD, UNITS, 200)
  const bank = await tpcb(databaseUrl, PGBENCH_CLIENTS, PGBENCH_SECONDS)
  const row = await hotRow(databaseUrl, PGBENCH_CLIENTS, PGBENCH_SECONDS)
  const alone = await rush(market, CROWD / ALONE_SHARE, UNITS / ALONE_SHARE, 1)
  const findings = await checkLedger(market.app.db, marketChecks)
  const line = (name: string, run: typeof together) => [
    name,
    (run.units / run.placing).toFixed(0),
    (run.crowd / run.seconds).toFixed(0),
    quantile(run.took, 0.5).toFixed(0),
    quantile(run.took, 0.99).toFixed(0),
    (run.units / run.paid).toFixed(0),
    run.cpuAskedMs.toFixed(2),
    run.cpuMs.toFixed(1),
  ]
  const told = [...together.codes].map(([code, count]) => `${code} ${count.toLocaleString('en')}`).join(', ')
  const { outcome } = together
  const exact = outcome.confirmed === UNITS && outcome.on_hand === 0 && outcome.reserved === 0 && findings.length === 0
  const answered = [...together.codes.values()].reduce((sum, count) => sum + count, 0) === CROWD
  const pledges = UNITS / together.placing
  const gain = pledges / (alone.units / alone.placing)
  process.stdout.write(`${CROWD} buyers, ${UNITS} units, ${AT_ONCE} at once, two processes. ${machine()}\n\n`)
  process.stdout.write(
    `${table([
      ['', 'pledges/s', 'answers/s', 'p50 ms', 'p99 ms', 'payments/s', 'CPU ms/answer', 'CPU ms/sale'],
      line('together', together),
      line('each alone', alone),
    ])}\n\n`,
  )
  process.stdout.write(`pgbench TPC-B-like ${bank.toFixed(0)}/s, one hot row ${row.toFixed(0)}/s\n`)
  process.stdout.write(
    `answers: ${told}\nsold: ${outcome.confirmed}, left: ${outcome.on_hand}, findings: ${findings.length}\n`,
  )
  const good = exact && answered && gain >= 3 && pledges >= bank
  process.stdout.write(
    `${good ? 'ok' : 'NOT ok'}: ${exact ? 'exact' : 'NOT exact'}, ${gain.toFixed(1)}× each alone (3), ${(pledges / bank).toFixed(2)} of TPC-B (1)\n`,
  )
  process.exitCode = good ? 0 : 1
} finally {
  await market.close()
}
