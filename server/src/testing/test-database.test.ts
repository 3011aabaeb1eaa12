import pg from 'pg'
import { expect, test } from 'vitest'
import { createTestDatabase } from './test-database.ts'

test('each test database is migrated and shares nothing with its siblings', async () => {
  const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()])
  const clients = [one, other].map((database) => new pg.Client(database.url))
  await Promise.all(clients.map((client) => client.connect()))
  const [first, second] = clients as [pg.Client, pg.Client]

  await first.query('create table only_here (id int)')

  expect((await first.query('select count(*)::int as n from migrations')).rows[0].n).toBeGreaterThan(0)
  await expect(second.query('select * from only_here')).rejects.toThrow('does not exist')
  await Promise.all(clients.map((client) => client.end()))
  await Promise.all([one.drop(), other.drop()])
  await expect(new pg.Client(one.url).connect()).rejects.toThrow('does not exist')
})
