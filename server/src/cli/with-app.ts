import { type App, buildApp } from '../app.ts'
import { readConfig } from '../platform/config.ts'
import { openLog } from '../platform/log.ts'
import { migrate } from '../platform/migrate.ts'
import { startPostgres } from '../platform/postgres.ts'

/**
 * Runs work with an App on the market's database: the configured one, or Kongsi's own, also while the market runs.
 * The log is quiet, because a command speaks for itself.
 */
export async function withApp<Result>(work: (app: App) => Promise<Result>): Promise<Result> {
  const config = readConfig({ LOG_LEVEL: 'warn', ...process.env })
  const postgres = config.databaseUrl
    ? undefined
    : await startPostgres({ dataDir: config.dataDir, log: openLog(config.logLevel), join: true })
  try {
    const databaseUrl = config.databaseUrl ?? postgres?.url ?? ''
    await migrate(databaseUrl)
    const app = buildApp(config, databaseUrl)
    return await work(app).finally(() => app.close())
  } finally {
    await postgres?.stop()
  }
}
