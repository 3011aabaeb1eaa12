import { signInAs } from '../server/src/modules/accounts/index.ts'
import { approve, buyers, wishBody } from '../server/src/testing/buyers.ts'
import { deal, shop } from '../server/src/testing/market.ts'
import { startServer } from '../server/src/testing/servers.ts'
import { machine, quantile, table } from './machine.ts'
import { benchMarket } from './market.ts'

/*
 * Server-rendered pages per second by one process, and how long the slowest hundredth took. Each is a whole HTML page
 * made for this one request with its reads from the database; only the home page of visitors without a cookie is made
 * once a second for all of them.
 */
const SECONDS = 10
const WARM_UP_SECONDS = 3
const AT_ONCE = 8
const PRODUCTS = 24

async function load(url: string, seconds: number, cookie = ''): Promise<number[]> {
  const took: number[] = []
  const until = performance.now() + seconds * 1000
  const worker = async () => {
    while (performance.now() < until) {
      const start = performance.now()
      const answer = await fetch(url, { headers: { accept: 'text/html', ...(cookie && { cookie }) } })
      const html = await answer.text()
      if (answer.status !== 200 || !html.includes('</html>')) throw new Error(`${url} answered ${answer.status}`)
      took.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return took
}

const market = await benchMarket()
const server = await startServer(market.databaseUrl, { LOG_LEVEL: 'warn' })
try {
  const { app } = market
  const offers = []
  for (let n = 0; n < PRODUCTS; n++) {
    const seller = await shop(app)
    offers.push({ seller, dealId: await deal(app, seller) })
  }
  const [first] = offers
  const [opener] = await buyers(app, 1)
  const opened = await opener!.post(server.url, `/deals/${first!.dealId}/groups`, wishBody(first!.seller.variantId))
  await approve(server.url, opened.body)
  const pages: [name: string, path: string, cookie?: string][] = [
    ['home, visitors', '/'],
    ['home, signed in', '/', await signInAs(app, opener!.accountId)],
    ['product', `/p/${first!.seller.productId}`],
    ['group', `/g/${opened.body.group_id}`],
  ]
  const rows: string[][] = [['page', 'pages/s', 'p50 ms', 'p99 ms']]
  for (const [name, path, cookie] of pages) {
    await load(server.url + path, WARM_UP_SECONDS, cookie)
    const took = await load(server.url + path, SECONDS, cookie)
    rows.push([
      name,
      (took.length / SECONDS).toFixed(0),
      quantile(took, 0.5).toFixed(0),
      quantile(took, 0.99).toFixed(0),
    ])
  }
  process.stdout.write(`${AT_ONCE} readers at once, ${SECONDS} s a page, one process. ${machine()}\n\n${table(rows)}\n`)
} finally {
  await server.stop()
  await market.close()
}
