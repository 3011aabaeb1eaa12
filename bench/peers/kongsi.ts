import { readFileSync } from 'node:fs'
import { approve, buyers, wishBody } from '../../server/src/testing/buyers.ts'
import { shop } from '../../server/src/testing/market.ts'
import { startServer } from '../../server/src/testing/servers.ts'
import type { BenchMarket } from '../market.ts'
import type { Peer } from './peer.ts'

/** People who are signed in before anything is measured; they come back when all have had their turn. */
const PEOPLE = 5000

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

/** Kongsi as one process, on the bench's market: buying alone, paid at the sandbox provider. */
export async function startKongsi({ app, databaseUrl }: BenchMarket): Promise<Peer> {
  const people = await buyers(app, PEOPLE)
  const server = await startServer(databaseUrl, { LOG_LEVEL: 'warn' })
  let next = 0
  return {
    name: 'Kongsi',
    version,
    database: new URL(databaseUrl).pathname.slice(1),
    pids: [server.process.pid!],
    sell: async (stock) => (await shop(app, stock)).variantId,
    async buy(variantId) {
      const person = people[next++ % people.length]!
      const placed = await person.post(server.url, '/orders', wishBody(variantId))
      if (placed.status !== 201) return placed.body.detail
      const paid = await approve(server.url, placed.body)
      return paid.status === 200 ? undefined : paid.body.detail
    },
    stop: () => server.stop(),
  }
}
