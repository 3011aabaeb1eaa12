import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

/** Journeys say here how much time passes: `POST /?hours=24`. */
createServer(async (request, response) => {
  const hours = Number(new URL(request.url ?? '/', 'http://clock').searchParams.get('hours'))
  try {
    await letTimePass(postgres.url, hours)
    response.writeHead(204).end()
  } catch (error) {
    response.writeHead(500).end(String(error))
  }
})
  .listen(Number(process.env.KONGSI_E2E_CLOCK_PORT), '127.0.0.1')
  .unref()

await import('../server/src/main.ts')
