import { randomUUID } from 'node:crypto'
import { ManualClock } from '../../platform/clock.ts'
import { type Db, openDatabase, type SqlCount, type Tx } from '../../platform/db.ts'
import type { Doorbell } from '../../platform/doorbell.ts'
import { type Transactions, transactions } from '../../platform/transact.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { type Journal, type PayInput, type Posted, pay, post } from './index.ts'

export interface TestLedger {
  db: Db
  clock: ManualClock
  count: SqlCount
  transact: Transactions['transact']
  /** Records one payment in a transaction of its own. */
  paid(input: Partial<PayInput> & { amount: PayInput['amount'] }): Promise<PayInput>
  posts(...journals: Journal[]): Promise<Posted[]>
  /** The same, but a deadlock is not retried. */
  postsOnce(...journals: Journal[]): Promise<Posted[]>
  close(): Promise<void>
}

/** A ledger of its own, with as many connections as the test is given. */
export async function openTestLedger(connections = 4): Promise<TestLedger> {
  const database = await createTestDatabase()
  const { db, count, close } = openDatabase(database.url, connections)
  const clock = new ManualClock(new Date('2026-03-01T00:00:00Z'))
  const { transact } = transactions(db, clock, { ring() {} } as unknown as Doorbell)
  return {
    db,
    clock,
    count,
    transact,
    async paid(input) {
      const whole = {
        paymentId: randomUUID(),
        orderId: randomUUID(),
        shopId: randomUUID(),
        provider: 'sandbox',
        ...input,
      }
      await transact((tx) => post(tx, pay(whole)))
      return whole
    },
    posts: (...journals) => transact((tx) => post(tx, journals)),
    postsOnce: (...journals) =>
      db.transaction().execute((tx) => post(Object.assign(tx, { now: clock.now() }) as unknown as Tx, journals)),
    async close() {
      await close()
      await database.drop()
    },
  }
}

export const idr = (amount: number) => ({ amount, currency: 'IDR' })
