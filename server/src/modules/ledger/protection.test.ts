import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Db } from '../../platform/db.ts'
import { checkLedger, clawBack, type Journal, rollUp, settleSales } from './index.ts'
import { findingsIn } from './queries/check-ledger.ts'
import { idr, openTestLedger, type TestLedger } from './test-ledger.ts'

let ledger: TestLedger

beforeAll(async () => {
  ledger = await openTestLedger()
  const sale = await ledger.paid({ amount: idr(1_000) })
  await ledger.transact((tx) => settleSales(tx, [{ ...sale, feeBp: 500 }]))
  await ledger.transact((tx) => clawBack(tx, { ...sale, refundId: randomUUID(), amount: idr(100) }))
  await ledger.paid({ amount: idr(70) })
  await rollUp(ledger.db)
  const moved = (leg: object): Journal => ({
    idem_key: randomUUID(),
    kind: 'test',
    ref_id: null,
    legs: [leg as Journal['legs'][0]],
  })
  const [held] = await ledger.posts(
    moved({
      phase: 'hold',
      debit: { kind: 'shop', owner_id: sale.shopId },
      credit: { kind: 'market_fee' },
      asset: 'IDR',
      amount: 9,
    }),
  )
  await ledger.posts(moved({ phase: 'post', hold_id: held!.transfer_ids[0], amount: 8 }))
})
afterAll(() => ledger.close())

describe('what is recorded stays', () => {
  test.each(['journals', 'transfers', 'ledger_accounts'])('%s cannot be changed, deleted or emptied', async (table) => {
    const attempts = [`delete from ${table}`, `truncate ${table} cascade`, `delete from ${table} where false or id = 1`]
    const changes = { journals: 'kind = kind', transfers: 'amount = 1', ledger_accounts: 'owner_id = owner_id' }
    for (const attempt of [...attempts, `update ${table} set ${changes[table as 'journals']}`]) {
      await expect(sql.raw(attempt).execute(ledger.db)).rejects.toMatchObject({ code: 'KL009' })
    }
  })

  test('a guarded account cannot be driven below what it has, not even by hand', async () => {
    const attempt = sql`update ledger_accounts set debits = credits + 1 where kind = 'shop'`.execute(ledger.db)
    await expect(attempt).rejects.toMatchObject({ constraint: 'ledger_accounts_guard' })
  })

  test.each([
    ['moves between assets', `'USD', debit, credit, 5`, 'transfers_debit'],
    ['moves nothing', `asset, debit, credit, 0`, 'transfers_sound'],
    ['moves backwards', `asset, debit, credit, -5`, 'transfers_sound'],
    ['moves to where it came from', `asset, debit, debit, 5`, 'transfers_sound'],
  ])('no transfer %s', async (_, values, constraint) => {
    const attempt = sql
      .raw(`insert into transfers (journal_id, leg, phase, asset, debit, credit, amount, effective_at)
        select journal_id, 99, 'direct', ${values}, effective_at from transfers order by id limit 1`)
      .execute(ledger.db)
    await expect(attempt).rejects.toMatchObject({ constraint })
  })
})

describe('the check', () => {
  test('finds nothing in sound books', async () => {
    expect(await checkLedger(ledger.db)).toEqual([])
  })

  test('runs what other modules bring, and does not change anything', async () => {
    const finding = { check: 'orders', detail: 'order 7 has no payment' }
    expect(await checkLedger(ledger.db, [async () => [finding], async () => []])).toEqual([finding])
    const writes = checkLedger(ledger.db, [(db) => sql`update assets set digits = 1`.execute(db).then(() => [])])
    await expect(writes).rejects.toThrow('read-only transaction')
  })

  const BALANCE = 'every balance is the sum of its transfers'
  const LEGS = 'every journal has all its legs, of its own transaction and time'
  test.each([
    ['a kept balance is changed', `update ledger_accounts set credits = credits + 1 where kind = 'escrow'`, BALANCE],
    [
      'a lazy balance is changed',
      `update ledger_accounts set credits = 7 where kind = 'market_fee'`,
      'debits equal credits for every asset',
    ],
    ['an amount is changed', `update transfers set amount = amount + 1 where id = 1`, BALANCE],
    [
      'a transfer is deleted',
      `delete from transfers where id = (select max(id) from transfers where phase = 'direct')`,
      LEGS,
    ],
    [
      'a journal has lost its legs',
      `insert into journals (idem_key, request_hash, kind, effective_at) values ('x', '', 'x', now())`,
      LEGS,
    ],
    [
      'a leg is slipped under an old journal',
      `insert into transfers (journal_id, leg, phase, asset, debit, credit, amount, effective_at)
        select journal_id, 2, phase, asset, debit, credit, 1, effective_at from transfers where id = 1`,
      LEGS,
    ],
    ['a fact is dated back', `update journals set effective_at = effective_at - interval '1 day'`, LEGS],
    [
      'a refund is moved before its payment',
      `update transfers set id = default where id = 1`,
      'no account ever owed more than it had',
    ],
    [
      'a hold ends above its amount',
      `update transfers set amount = 20 where phase = 'post'`,
      'every hold ends at most once, between its own accounts, within its amount',
    ],
    [
      'more is taken back than counted',
      `update reversals set reversed = amount`,
      'nothing is taken back beyond what was given',
    ],
    [
      'more is taken back than given',
      `update transfers set amount = 5000 where reverses_id is not null`,
      'nothing is taken back beyond what was given',
    ],
    [
      'a reversal pays somebody else',
      `update transfers set credit = (select id from ledger_accounts where kind = 'shop')
        where reverses_id = (select max(reverses_id) from transfers)`,
      'what is taken back goes to where it came from',
    ],
    [
      'a guard is taken off',
      `update ledger_accounts set guard = 0 where kind = 'shop'`,
      'every account behaves as its kind',
    ],
    [
      'decimals are changed',
      `update assets set digits = 2 where code = 'IDR'`,
      'currencies have the decimals they are kept in',
    ],
    [
      'a dump of another database is loaded',
      `update transfers set xid = '99999999999'`,
      'the ledger is in the database it was written in',
    ],
  ])('finds it when %s', async (_, tampering, check) => {
    expect((await findingsAfter(tampering)).map((finding) => finding.check)).toContain(check)
  })

  test('tells a few findings of many, and how many more there are', async () => {
    const findings = await findingsAfter(`insert into journals (idem_key, request_hash, kind, effective_at)
      select n::text, '', 'x', now() from generate_series(1, 50) n`)
    expect(findings).toHaveLength(21)
    expect(findings.at(-1)!.detail).toBe('… and 30 more')
  })
})

/** Does what only an owner of the database could, looks, and takes it back. */
async function findingsAfter(tampering: string) {
  const undo = new Error('taken back')
  let findings: Awaited<ReturnType<typeof findingsIn>> = []
  const attempt = ledger.db.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    const { numAffectedRows } = await sql.raw(tampering).execute(tx)
    expect(Number(numAffectedRows)).toBeGreaterThan(0)
    findings = await findingsIn(tx as Db)
    throw undo
  })
  await expect(attempt).rejects.toBe(undo)
  return findings
}
