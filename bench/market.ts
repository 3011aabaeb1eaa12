import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, buildApp } from '../server/src/app.ts'
import { readConfig } from '../server/src/platform/config.ts'
import { openLog } from '../server/src/platform/log.ts'
import { migrate } from '../server/src/platform/migrate.ts'
import { startPostgres } from '../server/src/platform/postgres.ts'
import { SECRET } from '../server/src/testing/servers.ts'

export interface BenchMarket {
  app: App
  databaseUrl: string
  /** Process of the database server; its children do its work. */
  postgresPid: number
  close(): Promise<void>
}

/** An empty market on a durable PostgreSQL of its own, in a folder that is removed at the end. */
export async function benchMarket(): Promise<BenchMarket> {
  const folder = mkdtempSync(join(tmpdir(), 'kongsi-bench-'))
  const log = openLog('warn')
  const postgres = await startPostgres({ dataDir: folder, log })
  await migrate(postgres.url)
  const app = buildApp(
    readConfig({ DATA_DIR: folder, KONGSI_SECRET: SECRET, LOG_LEVEL: 'warn', DATABASE_POOL: '8' }),
    postgres.url,
  )
  const { rows } = await app.pool.query(`select current_setting('data_directory') as folder`)
  const postgresPid = Number(readFileSync(join(rows[0].folder, 'postmaster.pid'), 'utf8').split('\n')[0])
  return {
    app,
    databaseUrl: postgres.url,
    postgresPid,
    async close() {
      await app.close()
      await postgres.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
