import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY } from '../../platform/clock.ts'
import { clawBack, type StatementLine, settleSales, statement } from './index.ts'
import { idr, openTestLedger, type TestLedger } from './test-ledger.ts'

let ledger: TestLedger
const shopId = randomUUID()
const START = new Date('2026-03-01T00:00:00Z')
const day = (n: number) => new Date(START.getTime() + n * DAY)

beforeAll(async () => {
  ledger = await openTestLedger()
  for (let n = 0; n < 10; n++) {
    const sale = await ledger.paid({ amount: idr(1_000 + n), shopId })
    await ledger.transact((tx) => settleSales(tx, [{ ...sale, feeBp: 500 }]))
    if (n === 6) await ledger.transact((tx) => clawBack(tx, { ...sale, refundId: randomUUID(), amount: idr(503) }))
    ledger.clock.advance(DAY)
  }
  const dollars = await ledger.paid({ amount: { amount: 5, currency: 'USD' }, shopId })
  await ledger.transact((tx) => settleSales(tx, [{ ...dollars, feeBp: 0 }]))
})
afterAll(() => ledger.close())

async function pages(limit: number, range: { from?: Date; to?: Date } = {}): Promise<StatementLine[]> {
  const lines: StatementLine[] = []
  let cursor: string | null = null
  do {
    const page = await statement(ledger.db, shopId, { currency: 'IDR', limit, ...range, ...(cursor ? { cursor } : {}) })
    lines.push(...page.items)
    cursor = page.next_cursor
  } while (cursor)
  return lines
}

test('every line tells gross, fee, amount, and the balance it led to', async () => {
  const lines = await pages(100)
  expect(lines).toHaveLength(11)
  expect(lines[0]).toMatchObject({ kind: 'settle', at: day(9), gross: 1_009, market_fee: 50, amount: 959 })
  expect(lines.find((line) => line.kind === 'reverse')).toMatchObject({
    at: day(6),
    gross: -503,
    market_fee: -25,
    amount: -478,
  })

  let balance = 0
  for (const line of lines.toReversed()) {
    balance += line.amount
    expect(line.balance).toBe(balance)
    expect(line.gross).toBe(line.amount + line.market_fee)
  }
})

test('pages of any size tell the same as one page', async () => {
  const whole = await pages(100)
  for (const limit of [1, 2, 3, 7]) expect(await pages(limit)).toEqual(whole)
})

test('a period has the lines from its first instant to before its last, with their true balances', async () => {
  const whole = await pages(100)
  const some = await pages(2, { from: day(3), to: day(7) })
  expect(some).toEqual(whole.filter((line) => line.at >= day(3) && line.at < day(7)))
  expect(some).toHaveLength(5)
})

test('a shop without money has an empty statement; a forged position is refused', async () => {
  const query = { currency: 'IDR', limit: 5 }
  expect(await statement(ledger.db, randomUUID(), query)).toEqual({ items: [], next_cursor: null })
  const forged = Buffer.from('["x",1,2]').toString('base64url')
  await expect(statement(ledger.db, shopId, { ...query, cursor: forged })).rejects.toMatchObject({ code: 'bad_cursor' })
})
