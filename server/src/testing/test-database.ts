import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

export interface TestDatabase {
  url: string
  drop(): Promise<void>
}

/** A migrated database of the caller's own, cloned from the run's template; call `drop` after. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const template = new URL(inject('templateUrl'))
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const at = (database: string) => Object.assign(new URL(template), { pathname: `/${database}` }).href
  const admin = at('postgres')
  await run(admin, `create database ${name} template ${pg.escapeIdentifier(template.pathname.slice(1))}`)
  return { url: at(name), drop: () => run(admin, `drop database if exists ${name} with (force)`) }
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
