import { startPostgres } from '../platform/postgres.ts'

/** A process that does nothing but hold a PostgreSQL on the given data folder; tests end it in unkind ways. */
const { url } = await startPostgres({ dataDir: process.argv[2] ?? '', log: { debug: () => {}, warn: console.error } })
process.stdout.write(`${url}\n`)
if (process.argv[3] === 'then-exit') process.exit(0)
process.stdin.resume()
