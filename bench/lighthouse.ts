import { setTimeout } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { chromium } from 'playwright-core'
import { bringBrowser } from '../scripts/browser.mjs'
import { startServer } from '../server/src/testing/servers.ts'
import { machine, quantile, table } from './machine.ts'
import { benchMarket } from './market.ts'

/*
 * Lighthouse's judgement of three public pages of the demo market as its phone sees them (a slow line, a slow
 * processor), each the median of three visits; and how much JavaScript the product page brings, gzipped. The slow
 * processor is this machine's own, four times as slow: the product page without any script tells what it leaves to reach.
 */
const VISITS = 3
/** A browser that has just started is busy with itself. */
const REST_MS = 10_000
const LEAST = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 }
const SCRIPT_KB_MAX = 80
const BROWSER_FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

type Category = keyof typeof LEAST
const CATEGORIES = Object.keys(LEAST) as Category[]

interface Visit {
  scores: Record<Category, number>
  scripts: string[]
}

async function visit(url: string, port: number, without: string[]): Promise<Visit> {
  const options = {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: CATEGORIES,
    blockedUrlPatterns: without,
  } as const
  const result = await lighthouse(url, options)
  if (!result || result.lhr.runtimeError) throw new Error(`${url}: ${result?.lhr.runtimeError?.message}`)
  const { categories, audits } = result.lhr
  const requests = audits['network-requests']?.details as { items: { url: string; resourceType?: string }[] }
  const scores = CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)])
  return {
    scores: Object.fromEntries(scores),
    scripts: requests.items.filter(({ resourceType }) => resourceType === 'Script').map(({ url }) => url),
  }
}

/** Visits a page a few times, each with a browser that knows nothing yet and loads nothing it is to do `without`. */
async function judge(url: string, without: string[] = []): Promise<Visit> {
  const visits: Visit[] = []
  while (visits.length < VISITS) {
    const browser = await launch({ chromePath: await browserPath(), chromeFlags: BROWSER_FLAGS })
    await setTimeout(REST_MS)
    visits.push(await visit(url, browser.port, without).finally(() => browser.kill()))
  }
  const median = (name: Category) =>
    quantile(
      visits.map(({ scores }) => scores[name]),
      0.5,
    )
  return {
    scores: Object.fromEntries(CATEGORIES.map((name) => [name, median(name)])) as Visit['scores'],
    scripts: visits[0]!.scripts,
  }
}

async function browserPath(): Promise<string> {
  const { CHROMIUM_PATH } = await bringBrowser(process.execPath)
  return CHROMIUM_PATH ?? chromium.executablePath()
}

async function gzippedKb(urls: string[]): Promise<number> {
  const files = await Promise.all(urls.map(async (url) => gzipSync(await (await fetch(url)).arrayBuffer()).length))
  return files.reduce((sum, bytes) => sum + bytes, 0) / 1000
}

const market = await benchMarket()
const server = await startServer(market.databaseUrl, { LOG_LEVEL: 'warn', KONGSI_DEMO: '1' })
try {
  const home = await (await fetch(`${server.url}/api/v1/home`)).json()
  const pages = { home: '/', product: `/p/${home.deals[0].id}`, group: `/g/${home.ending[0].id}` }
  const judged = new Map<string, Visit>()
  for (const [name, path] of Object.entries(pages)) judged.set(name, await judge(server.url + path))
  const bare = await judge(server.url + pages.product, ['*.js'])

  const rows: (string | number)[][] = [...judged].map(([name, { scores }]) => [
    name,
    ...CATEGORIES.map((each) => scores[each]),
  ])
  rows.push(['product without scripts', bare.scores.performance, '', '', ''])
  const scriptKb = await gzippedKb(judged.get('product')!.scripts)
  process.stdout.write(`Lighthouse, mobile, median of ${VISITS} visits. ${machine()}\n\n`)
  process.stdout.write(`${table([['page', ...CATEGORIES], ...rows])}\n\n`)
  process.stdout.write(`JavaScript of the product page: ${scriptKb.toFixed(1)} KB gzipped\n`)
  const good =
    scriptKb <= SCRIPT_KB_MAX &&
    [...judged.values()].every(({ scores }) => CATEGORIES.every((name) => scores[name] >= LEAST[name]))
  const least = Object.values(LEAST).join(' / ')
  process.stdout.write(`${good ? 'ok' : 'NOT ok'}: at least ${least}, at most ${SCRIPT_KB_MAX} KB\n`)
  process.exitCode = good ? 0 : 1
} finally {
  await server.stop()
  await market.close()
}
