import { machine } from './machine.ts'
import { type BenchMarket, benchMarket } from './market.ts'
import { COUNTING, type Counter, makeDatabase, openCounter } from './peers/counts.ts'
import { startKongsi } from './peers/kongsi.ts'
import {
  AT_ONCE,
  CPU_SECONDS,
  type Figures,
  measure,
  type Oversell,
  oversell,
  RIVALS,
  UNITS,
  WARM_UP_CPU_SECONDS,
} from './peers/measure.ts'
import { startMedusa } from './peers/medusa.ts'
import type { Peer } from './peers/peer.ts'
import { startVendure } from './peers/vendure.ts'

/*
 * The same order (one line, an address, a flat shipping fee, a payment approved at once) through Kongsi, Vendure and
 * Medusa, one after the other, each over its own HTTP API and in a database of its own on the same durable PostgreSQL.
 * Then a few units and more buyers than that, at once. bench/peers/README.md says how each is set up.
 */
const TARGETS = { Vendure: 30, Medusa: 200 }

interface Result {
  peer: Peer
  figures: Figures
  probe: Oversell
}

async function judge(peer: Peer, counter: Counter, { postgresPid }: BenchMarket): Promise<Result> {
  process.stderr.write(`Ordering from ${peer.name} ${peer.version} …\n`)
  try {
    const figures = await measure(peer, counter, postgresPid)
    const { orders, cpuMs, statements, commits } = figures
    const costs = `${cpuMs.toFixed(1)} ms of CPU, ${statements.toFixed(0)} statements, ${commits.toFixed(0)} commits`
    process.stderr.write(`${orders} orders; each took ${costs}\n`)
    return { peer, figures, probe: await oversell(peer) }
  } finally {
    await peer.stop()
  }
}

function print(results: Result[], postgres: string): void {
  const [{ figures: ours }] = results as [Result]
  const times = (value: number, of: number, digits = 0) => `${value.toFixed(digits)} (${(value / of).toFixed(1)}×)`
  const rows = [
    [
      '',
      'orders/s',
      'p50 ms',
      'p99 ms',
      'CPU ms an order',
      'statements',
      'commits',
      `sold to ${RIVALS} buyers of ${UNITS} units`,
    ],
    Array(8).fill('---'),
    ...results.map(({ peer, figures, probe }) => [
      `${peer.name} ${peer.version}`,
      figures.perSecond.toFixed(1),
      figures.p50.toFixed(0),
      figures.p99.toFixed(0),
      times(figures.cpuMs, ours.cpuMs, 1),
      times(figures.statements, ours.statements),
      times(figures.commits, ours.commits),
      `${probe.accepted}`,
    ]),
  ]
  process.stdout.write(`${AT_ONCE} buyers at once, until ${CPU_SECONDS} s of CPU time are used, `)
  process.stdout.write(`after ${WARM_UP_CPU_SECONDS} s to warm up. ${machine()}, PostgreSQL ${postgres}\n\n`)
  process.stdout.write(`${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n\n`)
  for (const { peer, figures, probe } of results) {
    const { orders, failed } = figures
    process.stdout.write(`${peer.name}: ${orders} orders, ${failed.length} more failed ${quoted(failed)}. `)
    process.stdout.write(`Refusals when units were few: ${quoted(probe.refusals)}\n`)
  }
}

/** Each sentence once. */
const quoted = (reasons: string[]): string => `(${[...new Set(reasons)].map((reason) => `“${reason}”`).join(', ')})`

/** One line a promise, and whether all of them hold. */
function verdict(results: Result[]): boolean {
  const [ours] = results as [Result]
  const checks = results.slice(1).map(({ peer, figures }) => {
    const [ratio, target] = [figures.cpuMs / ours.figures.cpuMs, TARGETS[peer.name as keyof typeof TARGETS]]
    return { good: ratio >= target, says: `${ratio.toFixed(1)}× the CPU in ${peer.name}, ${target}× wanted` }
  })
  checks.push({ good: ours.figures.failed.length === 0, says: `${ours.figures.failed.length} orders of Kongsi failed` })
  checks.push({ good: ours.probe.accepted === UNITS, says: `Kongsi sold ${ours.probe.accepted} of ${UNITS} units` })
  for (const { good, says } of checks) process.stdout.write(`${good ? 'ok' : 'NOT ok'}: ${says}\n`)
  return checks.every(({ good }) => good)
}

// What was started ends at `exit`, which a signal alone would skip.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

const market = await benchMarket(COUNTING)
const counter = await openCounter(market.databaseUrl)
try {
  const results = [
    await judge(await startKongsi(market), counter, market),
    await judge(await startVendure(await makeDatabase(market.databaseUrl, 'vendure')), counter, market),
    await judge(await startMedusa(await makeDatabase(market.databaseUrl, 'medusa')), counter, market),
  ]
  const { rows } = await market.app.pool.query('show server_version')
  print(results, rows[0].server_version)
  process.exitCode = verdict(results) ? 0 : 1
} finally {
  await counter.close()
  await market.close()
}
