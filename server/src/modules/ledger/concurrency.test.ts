import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  balanceOf,
  checkLedger,
  clawBack,
  escrowOf,
  type Leg,
  type PayInput,
  pay,
  post,
  refund,
  rollUp,
  settleSales,
  shopBalances,
} from './index.ts'
import { idr, openTestLedger, type TestLedger } from './test-ledger.ts'

const CONNECTIONS = 24
let ledger: TestLedger

beforeAll(async () => {
  ledger = await openTestLedger(CONNECTIONS)
})
afterAll(async () => {
  expect(await checkLedger(ledger.db)).toEqual([])
  await ledger.close()
})

const times = <Value>(n: number, make: (index: number) => Promise<Value>) =>
  Promise.allSettled(Array.from({ length: n }, (_, index) => make(index)))
const done = (outcomes: PromiseSettledResult<unknown>[]) =>
  outcomes.filter((each) => each.status === 'fulfilled').length
const refusals = (outcomes: PromiseSettledResult<unknown>[]) =>
  new Set(outcomes.filter((each) => each.status === 'rejected').map((each) => each.reason.code ?? each.reason))
const clearingOf = (provider: string) => balanceOf(ledger.db, { kind: 'provider_clearing', part: provider }, 'IDR')
const payment = (provider: string, amount: number, orderId: string = randomUUID()): PayInput => ({
  paymentId: randomUUID(),
  orderId,
  shopId: randomUUID(),
  provider,
  amount: idr(amount),
})

test('200 refunds of the last money, on many connections: one gets it', async () => {
  const sale = await ledger.paid({ amount: idr(100) })
  const outcomes = await times(200, () => ledger.posts(refund({ ...sale, refundId: randomUUID(), amount: idr(60) })))
  expect(done(outcomes)).toBe(1)
  expect(refusals(outcomes)).toEqual(new Set(['insufficient_balance']))
  expect(await escrowOf(ledger.db, [sale.orderId])).toEqual(new Map([[sale.orderId, 40]]))
})

test('one fact told 100 times at once is recorded once, and everyone gets the same answer', async () => {
  const told = payment('once', 70)
  const outcomes = await times(100, () => ledger.posts(pay(told)))
  const answers = outcomes.map(
    (each) => (each as PromiseFulfilledResult<{ journal_id: number; replayed: boolean }[]>).value[0]!,
  )
  expect(new Set(answers.map((each) => each.journal_id)).size).toBe(1)
  expect(answers.filter((each) => !each.replayed)).toHaveLength(1)
  expect((await clearingOf('once')).debits).toBe(70)
})

test('accounts that many transactions name for the first time at once are opened once, with every amount', async () => {
  const orderId = randomUUID()
  const outcomes = await times(100, (n) =>
    ledger.posts(pay(payment('opening', n + 1, orderId)), pay(payment('opening', 1))),
  )
  expect(done(outcomes)).toBe(100)
  expect(await escrowOf(ledger.db, [orderId])).toEqual(new Map([[orderId, 5_050]]))
  expect((await clearingOf('opening')).debits).toBe(5_150)
})

test('batches that name the same accounts in opposite orders never block each other', async () => {
  const sales = await Promise.all(Array.from({ length: 10 }, () => ledger.paid({ amount: idr(1_000) })))
  const outcomes = await times(100, (n) => {
    const back = sales.map((sale) => refund({ ...sale, refundId: randomUUID(), amount: idr(5) }))
    return ledger.postsOnce(...(n % 2 ? back : back.toReversed()))
  })
  expect(done(outcomes)).toBe(100)
  expect([
    ...(
      await escrowOf(
        ledger.db,
        sales.map((sale) => sale.orderId),
      )
    ).values(),
  ]).toEqual(sales.map(() => 500))
})

test('a hold that many end at once ends once, and the others are told so', async () => {
  const sale = await ledger.paid({ amount: idr(100) })
  const back = refund({ ...sale, refundId: randomUUID(), amount: idr(100) })
  const [held] = await ledger.posts({ ...back, legs: back.legs.map((leg) => ({ ...leg, phase: 'hold' }) as Leg) })
  const end: Leg = { phase: 'post', hold_id: held!.transfer_ids[0]!, amount: 100 }
  const outcomes = await times(30, () =>
    ledger.posts({ idem_key: randomUUID(), kind: 'end', ref_id: null, legs: [end] }),
  )
  expect(done(outcomes)).toBe(1)
  expect(refusals(outcomes)).toEqual(new Set(['hold_not_open']))
})

test('claw-backs of one order at once give back what was settled and no more', async () => {
  const sale = await ledger.paid({ amount: idr(1_000) })
  await ledger.transact((tx) => settleSales(tx, [{ ...sale, feeBp: 777 }]))
  const outcomes = await times(20, () =>
    ledger.transact((tx) => clawBack(tx, { ...sale, refundId: randomUUID(), amount: idr(99) })),
  )
  expect(done(outcomes)).toBe(10)
  expect(refusals(outcomes)).toEqual(new Set(['reversal_too_large']))
  const [left] = await shopBalances(ledger.db, sale.shopId)
  expect(left!.available).toBeGreaterThan(0)
  expect(left!.available).toBeLessThanOrEqual(10)
})

test('a lazy account is right at every look, while others post to it, roll it up and commit in any order', async () => {
  const provider = 'lazily'
  await ledger.posts(pay(payment(provider, 1)))
  const slow = ledger.transact(async (tx) => {
    await post(tx, pay(payment(provider, 1_000)))
    await pause(150)
  })
  const rollUps = times(20, async () => rollUp(ledger.db))
  const looks: number[] = []
  const looking = times(40, async () => looks.push((await clearingOf(provider)).debits))
  await times(200, (n) =>
    ledger.transact(async (tx) => {
      await post(tx, pay(payment(provider, 2)))
      await pause(n % 7)
    }),
  )
  await Promise.all([slow, rollUps, looking])
  expect(looks.every((sum) => sum >= 1 && sum <= 1_401)).toBe(true)
  expect((await clearingOf(provider)).debits).toBe(1_401)
  await rollUp(ledger.db)
  expect((await clearingOf(provider)).debits).toBe(1_401)
})

test('a roll-up leaves out what a running transaction may still add', async () => {
  const provider = 'waiting'
  await ledger.posts(pay(payment(provider, 1)))
  await ledger.transact(async (tx) => {
    await post(tx, pay(payment(provider, 10)))
    await ledger.posts(pay(payment(provider, 100)))
    await rollUp(ledger.db)
    expect((await clearingOf(provider)).debits).toBe(101)
  })
  expect((await clearingOf(provider)).debits).toBe(111)
  await rollUp(ledger.db)
  expect((await clearingOf(provider)).debits).toBe(111)
})
