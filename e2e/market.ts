import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startThrowawayPostgres } from '../server/src/platform/postgres.ts'

/** An empty market of the journeys' own, gone when it ends. */
const postgres = await startThrowawayPostgres({ debug: () => {}, warn: console.error })
const dataDir = mkdtempSync(join(tmpdir(), 'kongsi-e2e-'))
process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }))
Object.assign(process.env, { DATABASE_URL: postgres.url, DATA_DIR: dataDir, KONGSI_DEMO: '0', LOG_LEVEL: 'warn' })
await import('../server/src/main.ts')
