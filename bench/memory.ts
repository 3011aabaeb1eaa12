import { readFileSync } from 'node:fs'
import { buyers } from '../server/src/testing/buyers.ts'
import { startServer } from '../server/src/testing/servers.ts'
import { AT_ONCE, fillGroups, makeOffers, PEOPLE } from './load.ts'
import { machine, table } from './machine.ts'
import { benchMarket } from './market.ts'

/*
 * Memory of the server process (its RSS) after start, and after ten thousand orders.
 */
const STEPS = 4
const GROUPS_A_STEP = 834

const rss = (pid: number): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000

const market = await benchMarket()
const server = await startServer(market.databaseUrl, { LOG_LEVEL: 'warn' })
try {
  const pid = server.process.pid!
  const offers = await makeOffers(market.app)
  await fetch(server.url)
  const start = rss(pid)
  const rows = [['orders', 'RSS MB', 'of the start']]
  rows.push(['0', start.toFixed(0), '1.00'])
  for (let step = 1; step <= STEPS; step++) {
    const people = await buyers(market.app, GROUPS_A_STEP * PEOPLE)
    await fillGroups([server], offers, people, GROUPS_A_STEP)
    rows.push([`${step * GROUPS_A_STEP * PEOPLE}`, rss(pid).toFixed(0), (rss(pid) / start).toFixed(2)])
  }
  process.stdout.write(`One process, ${AT_ONCE} buyers at once. ${machine()}\n\n${table(rows)}\n`)
} finally {
  await server.stop()
  await market.close()
}
