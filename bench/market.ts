import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
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

const FOR_ALL_TO_ENTER = 0o711

/**
 * An empty market on a durable PostgreSQL of its own, in a folder that is removed at the end. `settings` are what the
 * database server needs beyond its own, such as a library it loads at start.
 */
export async function benchMarket(settings: Record<string, string> = {}): Promise<BenchMarket> {
  const folder = mkdtempSync(join(tmpdir(), 'kongsi-bench-'))
  // Where PostgreSQL's user may not enter, root's database would be put elsewhere and stay there.
  chmodSync(folder, FOR_ALL_TO_ENTER)
  const log = openLog('warn')
  let postgres = await startPostgres({ dataDir: folder, log })
  if (Object.keys(settings).length > 0) {
    await keepSettings(postgres.url, settings)
    await postgres.stop()
    postgres = await startPostgres({ dataDir: folder, log })
  }
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

/** Settings that hold from the database server's next start. */
async function keepSettings(databaseUrl: string, settings: Record<string, string>): Promise<void> {
  const client = new pg.Client(databaseUrl)
  await client.connect()
  for (const [name, value] of Object.entries(settings)) {
    await client.query(`alter system set ${pg.escapeIdentifier(name)} = ${pg.escapeLiteral(value)}`)
  }
  await client.end()
}
