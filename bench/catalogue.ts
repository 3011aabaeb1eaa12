import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runImport } from '../server/src/modules/imports/index.ts'
import { refreshDocuments, type SearchProducts, search, searchProducts } from '../server/src/modules/search/index.ts'
import { Dispatcher } from '../server/src/platform/dispatcher.ts'
import { newId } from '../server/src/platform/ids.ts'
import { cpuOf, machine, quantile, table } from './machine.ts'
import { type BenchMarket, benchMarket } from './market.ts'

/*
 * A catalogue of 50,000 rows: imported into an empty shop, imported again, made findable, and searched. Seconds, CPU
 * and the memory the process takes more than before.
 */
const ROWS = 50_000
const SECONDS_MAX = 60
const EXTRA_MB_MAX = 200
const SEARCHES = 40

const WORDS = (
  'Kopi Susu Gula Aren Botol Premium Original Murah Tas Ransel Pria Wanita Baju Kaos Sepatu Sandal 咖啡 羽绒服 Keyboard ' +
  'Wireless Mouse Laptop Charger Cable Case Phone Glass Honey Мёд Чай Шоколад Garden Pot Lamp Chair Table Sofa Pillow'
).split(' ')

/** Rows of a Shopify file: one product in four has three variants. */
function makeFile(file: string): void {
  let seed = 1
  const pick = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % below
  }
  const words = (count: number) => Array.from({ length: count }, () => WORDS[pick(WORDS.length)]).join(' ')
  const rows = [
    'Title,URL handle,Description,Vendor,Product category,Tags,Status,SKU,Option1 name,Option1 value,Price,Inventory tracker,Inventory quantity',
  ]
  for (let product = 0; rows.length <= ROWS; product++) {
    const sizes = product % 4 === 0 ? ['S', 'M', 'L'] : ['Default Title']
    const about = `${words(6)} ${product},good-${product},<p>${words(40)}</p>,Toko ${pick(100)},Coffee,"a, b",active`
    for (const [n, size] of sizes.entries()) {
      const name = n > 0 ? '' : sizes.length > 1 ? 'Size' : 'Title'
      const start = n > 0 ? `,good-${product},,,,,` : about
      rows.push(`${start},SKU-${product}-${n},${name},${size},${1000 + pick(1_000_000)},shopify,${pick(500)}`)
    }
  }
  writeFileSync(file, rows.slice(0, ROWS + 1).join('\n'))
}

async function makeShop({ app }: BenchMarket): Promise<string> {
  const id = newId()
  await app.pool.query(
    `insert into shops (id, handle, name, country, currency, languages, return_days, status, created_at, updated_at)
     values ($1, 'bench', 'Bench', 'ID', 'IDR', '{id}', 7, 'approved', now(), now())`,
    [id],
  )
  return id
}

/** Does work and tells seconds, CPU seconds of this process and the database, and MB more at its highest. */
async function measure<Result>(market: BenchMarket, work: () => Promise<Result>) {
  const before = { rss: process.memoryUsage().rss, cpu: cpuOf([process.pid, market.postgresPid]) }
  let peak = before.rss
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 20)
  const start = performance.now()
  const result = await work()
  const seconds = (performance.now() - start) / 1000
  clearInterval(watch)
  const cpu = (cpuOf([process.pid, market.postgresPid]) - before.cpu) / 1000
  return { result, seconds, cpu, extraMb: (peak - before.rss) / 2 ** 20 }
}

const WISHES: [string, Partial<SearchProducts>][] = [
  ['newest', {}],
  ['one common word', { q: 'kopi' }],
  ['two words', { q: 'kopi susu' }],
  ['a beginning', { q: 'wireless keybo' }],
  ['Chinese', { q: '羽绒服' }],
  ['mistyped', { q: 'wireles keybord' }],
  ['category by price', { category: 'drinks', sort: 'price_asc' }],
]

async function timeSearches({ app }: BenchMarket) {
  const rows = []
  for (const [name, wish] of WISHES) {
    const took: number[] = []
    let found = 0
    for (let n = 0; n < SEARCHES; n++) {
      const start = performance.now()
      found = (await searchProducts(app, { limit: 24, ...wish }, 'en')).items.length
      took.push(performance.now() - start)
    }
    rows.push([name, found, quantile(took, 0.5).toFixed(1), quantile(took, 0.95).toFixed(1)])
  }
  return rows
}

async function makeFindable({ app }: BenchMarket): Promise<void> {
  const dispatcher = new Dispatcher(app)
  await dispatcher.start(search.subscribers ?? [])
  const waiting = async () =>
    (
      await app.pool.query(`select from events where type = 'catalog.products_changed'
    and (xid, id) > (select xid, id from event_cursors where subscriber = 'search') limit 1`)
    ).rowCount
  while (await waiting()) await refreshDocuments(app)
  while (await refreshDocuments(app));
  await dispatcher.stop()
  await app.pool.query('analyze')
}

const market = await benchMarket()
try {
  const file = join(market.app.config.dataDir, 'goods.csv')
  makeFile(file)
  const shopId = await makeShop(market)
  const first = await measure(market, () => runImport(market.app, { shopId, file }))
  const again = await measure(market, () => runImport(market.app, { shopId, file }))
  const findable = await measure(market, () => makeFindable(market))
  const line = (name: string, { seconds, cpu, extraMb }: typeof findable | typeof first) => [
    name,
    seconds.toFixed(1),
    cpu.toFixed(1),
    extraMb.toFixed(0),
  ]
  const { rows, products } = first.result
  process.stdout.write(`${machine()}\n\n${rows} rows, ${products} products\n`)
  process.stdout.write(
    `${table([
      ['', 'seconds', 'CPU s', 'MB more'],
      line('import', first),
      line('import again', again),
      line('make findable', findable),
    ])}\n\n`,
  )
  process.stdout.write(`${table([['search', 'found', 'p50 ms', 'p95 ms'], ...(await timeSearches(market))])}\n\n`)
  const slowest = Math.max(first.seconds, again.seconds)
  const largest = Math.max(first.extraMb, again.extraMb)
  const good = slowest <= SECONDS_MAX && largest <= EXTRA_MB_MAX
  process.stdout.write(
    `${good ? 'ok' : 'NOT ok'}: ${slowest.toFixed(1)} of ${SECONDS_MAX} s, ${largest.toFixed(0)} of ${EXTRA_MB_MAX} MB\n`,
  )
  process.exitCode = good ? 0 : 1
} finally {
  await market.close()
}
