import { buildApp } from '../app.ts'
import { readConfig } from '../platform/config.ts'
import type { Told } from './apart.ts'
import { makeDemo } from './run.ts'

const config = readConfig({ ...process.env, LOG_LEVEL: 'warn' })
const app = buildApp(config, config.databaseUrl ?? '')
process.once('disconnect', () => process.exit(1)) // nobody waits for it any more

await makeDemo(app, (done, all) => process.send?.({ done, all } satisfies Told))
await app.close()
process.exit(0)
