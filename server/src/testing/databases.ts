import { existsSync } from 'node:fs'
import { migrate } from '../platform/migrate.ts'
import { startThrowawayPostgres } from '../platform/postgres.ts'
import { createTestDatabase } from './test-database.ts'

interface Kind {
  name: string
  open(): Promise<{ url: string; drop(): Promise<void> }>
}

const INSTALLED = '/usr/lib/postgresql/15/bin'

const external: Kind = {
  name: 'an external PostgreSQL 15',
  async open() {
    const postgres = await startThrowawayPostgres({ debug: () => {}, warn: () => {} }, INSTALLED)
    await migrate(postgres.url)
    return { url: postgres.url, drop: () => postgres.stop() }
  },
}

/** The databases a promise must hold on: the one that comes with the program, and an older one where it is installed. */
export const DATABASES: Kind[] = [
  { name: 'the embedded PostgreSQL', open: createTestDatabase },
  ...(existsSync(INSTALLED) ? [external] : []),
]
