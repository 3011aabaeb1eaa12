import { bootstrap } from '@vendure/core'
import { config } from './config.mjs'

/** Makes the tables in an empty database, with MAKE_TABLES=true, and ends. */
const app = await bootstrap(config)
await app.close()
process.exit()
