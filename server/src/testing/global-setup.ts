import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../platform/migrate.ts'
import { startThrowawayPostgres } from '../platform/postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of this run's PostgreSQL, with its migrated template database. */
    templateUrl: string
  }
}

/** One PostgreSQL a run, with one database migrated once; test files clone it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startThrowawayPostgres({ debug: () => {}, warn: () => {} })
  try {
    await migrate(postgres.url)
    await closeTemplate(postgres.url)
  } catch (error) {
    await postgres.stop()
    throw error
  }
  project.provide('templateUrl', postgres.url)
  return () => postgres.stop()
}

/** A database somebody is connected to cannot be cloned, so nobody may connect to the template again. */
async function closeTemplate(templateUrl: string): Promise<void> {
  const url = new URL(templateUrl)
  const name = url.pathname.slice(1)
  url.pathname = '/postgres'
  const client = new pg.Client(url.href)
  await client.connect()
  await client.query(`alter database ${pg.escapeIdentifier(name)} with allow_connections false`)
  await client.end()
}
