import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { providerNamed, providers } from '../server/src/modules/payments/index.ts'
import { modules } from '../server/src/modules.ts'
import { startThrowawayPostgres } from '../server/src/platform/postgres.ts'
import { letTimePass } from './time.ts'

/** An empty market of the journeys' own, gone when it ends. Its sweeps look often: nobody wants to wait for them. */
const postgres = await startThrowawayPostgres({ debug: () => {}, warn: console.error })
const dataDir = mkdtempSync(join(tmpdir(), 'kongsi-e2e-'))
process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }))
for (const sweep of modules.flatMap(({ sweeps = [] }) => sweeps)) sweep.everyMs = Math.min(sweep.everyMs, 1000)
Object.assign(process.env, {
  DATABASE_URL: postgres.url,
  DATA_DIR: dataDir,
  KONGSI_DEMO: '0',
  NODE_ENV: 'development',
  KONGSI_RATE_LIMIT: '1000000000',
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
})

const provider = providerNamed('sandbox')
const refusing = { ...provider, refund: () => Promise.reject(new Error('No money goes back today.')) }

/**
 * What the world around the market does, as journeys say: `POST /?hours=24` lets time pass, `POST /?refunds=refuse`
 * has the payment provider refuse refunds, and `POST /?refunds=give` give them again.
 */
createServer(async (request, response) => {
  const { searchParams } = new URL(request.url ?? '/', 'http://world')
  try {
    const refunds = searchParams.get('refunds')
    if (refunds) providers.set(provider.name, refunds === 'refuse' ? refusing : provider)
    const hours = Number(searchParams.get('hours'))
    if (hours) await letTimePass(postgres.url, hours)
    response.writeHead(204).end()
  } catch (error) {
    response.writeHead(500).end(String(error))
  }
})
  .listen(Number(process.env.KONGSI_E2E_WORLD_PORT), '127.0.0.1')
  .unref()

await import('../server/src/main.ts')
