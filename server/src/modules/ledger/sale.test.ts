import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY } from '../../platform/clock.ts'
import {
  balanceOf,
  checkLedger,
  clawBack,
  escrowOf,
  type Journal,
  pay,
  post,
  refund,
  settleSales,
  shopBalances,
  trialBalance,
} from './index.ts'
import { idr, openTestLedger, type TestLedger } from './test-ledger.ts'

let ledger: TestLedger
beforeAll(async () => {
  ledger = await openTestLedger()
})
afterAll(async () => {
  expect(await checkLedger(ledger.db)).toEqual([])
  await ledger.close()
})

const settled = async (amount: number, feeBp: number, shopId: string = randomUUID()) => {
  const sale = await ledger.paid({ amount: idr(amount), shopId })
  await ledger.transact((tx) => settleSales(tx, [{ ...sale, feeBp }]))
  return sale
}
const clawedBack = (
  sale: { orderId: string; shopId: string; provider: string },
  amount: number,
  refundId: string = randomUUID(),
) => ledger.transact((tx) => clawBack(tx, { ...sale, refundId, amount: idr(amount) }))
const spent = (shopId: string, amount: number): Journal => ({
  idem_key: `spent:${randomUUID()}`,
  kind: 'spent',
  ref_id: null,
  legs: [
    {
      debit: { kind: 'shop', owner_id: shopId },
      credit: { kind: 'provider_clearing', part: 'bank' },
      asset: 'IDR',
      amount,
    },
  ],
})

test('a payment waits in the escrow of its order until it is settled to shop and market', async () => {
  const before = await balanceOf(ledger.db, { kind: 'market_fee' }, 'IDR')
  const sale = await ledger.paid({ amount: idr(99_999) })
  expect(await shopBalances(ledger.db, sale.shopId)).toEqual([])
  expect(await escrowOf(ledger.db, [sale.orderId])).toEqual(new Map([[sale.orderId, 99_999]]))

  await ledger.transact((tx) => settleSales(tx, [{ ...sale, feeBp: 250 }]))

  const after = await balanceOf(ledger.db, { kind: 'market_fee' }, 'IDR')
  expect(await shopBalances(ledger.db, sale.shopId)).toEqual([{ currency: 'IDR', available: 97_499, debt: 0 }])
  expect(after.balance - before.balance).toBe(2_500)
  expect(await escrowOf(ledger.db, [sale.orderId])).toEqual(new Map())
})

test('an unsettled order is refunded in parts, and not one unit beyond what was paid', async () => {
  const sale = await ledger.paid({ amount: idr(500) })
  const back = (amount: number) => ledger.posts(refund({ ...sale, refundId: randomUUID(), amount: idr(amount) }))
  await back(200)
  await expect(back(301)).rejects.toMatchObject({ code: 'insufficient_balance' })
  await back(300)
  await expect(back(1)).rejects.toMatchObject({ code: 'insufficient_balance' })
  expect(await escrowOf(ledger.db, [sale.orderId])).toEqual(new Map())
})

test('an order that was never paid can be neither refunded nor settled', async () => {
  const order = { orderId: randomUUID(), shopId: randomUUID(), provider: 'sandbox', amount: idr(1) }
  await expect(ledger.posts(refund({ ...order, refundId: randomUUID() }))).rejects.toMatchObject({
    code: 'insufficient_balance',
  })
  await expect(ledger.transact((tx) => settleSales(tx, [{ ...order, feeBp: 0 }]))).rejects.toMatchObject({
    code: 'insufficient_balance',
  })
})

test('a fact told again changes nothing, also later and in another batch; told differently it is a mistake', async () => {
  const sale = await ledger.paid({ amount: idr(700) })
  const first = await ledger.posts(pay(sale))
  ledger.clock.advance(DAY)
  const other = pay({ ...sale, paymentId: randomUUID(), orderId: randomUUID() })
  const again = await ledger.posts(other, pay(sale))

  expect(again.map((each) => each.replayed)).toEqual([false, true])
  expect(again[1]).toEqual(first[0])
  expect(await escrowOf(ledger.db, [sale.orderId])).toEqual(new Map([[sale.orderId, 700]]))
  await expect(ledger.posts(pay({ ...sale, amount: idr(701) }))).rejects.toThrow('recorded before with another content')
})

test('any number of journals is one statement, and a replay as well', async () => {
  const pays = Array.from({ length: 200 }, () =>
    pay({ paymentId: randomUUID(), orderId: randomUUID(), shopId: randomUUID(), provider: 'sandbox', amount: idr(10) }),
  )
  await ledger.transact(async (tx) => {
    for (const batch of [pays.slice(0, 1), pays, pays]) {
      const before = ledger.count.statements
      expect(await post(tx, batch)).toHaveLength(batch.length)
      expect(ledger.count.statements - before).toBe(1)
    }
  })
})

test('one bad journal of a batch leaves none of it', async () => {
  const sale = {
    paymentId: randomUUID(),
    orderId: randomUUID(),
    shopId: randomUUID(),
    provider: 'sandbox',
    amount: idr(10),
  }
  const tooMuch = refund({ ...sale, refundId: randomUUID(), amount: idr(11) })
  await expect(ledger.posts(pay(sale), tooMuch)).rejects.toMatchObject({ code: 'insufficient_balance' })
  expect(await escrowOf(ledger.db, [sale.orderId])).toEqual(new Map())
})

test('after settlement shop and market give back in proportion, to the whole and no further', async () => {
  const sale = await settled(10_001, 333)
  const fee = () => balanceOf(ledger.db, { kind: 'market_fee' }, 'IDR').then((each) => each.balance)
  const before = await fee()
  await clawedBack(sale, 3_333)
  expect(await shopBalances(ledger.db, sale.shopId)).toMatchObject([{ available: 6_446, debt: 0 }])
  expect(before - (await fee())).toBe(111)

  await expect(clawedBack(sale, 6_669)).rejects.toMatchObject({ code: 'reversal_too_large' })
  await clawedBack(sale, 6_668)
  expect(await shopBalances(ledger.db, sale.shopId)).toEqual([])
  expect(before - (await fee())).toBe(333)
})

test('a claw-back told twice happens once', async () => {
  const sale = await settled(1_000, 0)
  const refundId = randomUUID()
  const [first] = await clawedBack(sale, 400, refundId)
  const [again] = await clawedBack(sale, 400, refundId)
  expect(again).toEqual({ ...first, replayed: true })
  expect(await shopBalances(ledger.db, sale.shopId)).toMatchObject([{ available: 600 }])
})

test('what a shop has already spent becomes its debt and is taken from its next sales', async () => {
  const sale = await settled(1_000, 0)
  await ledger.posts(spent(sale.shopId, 800))
  await clawedBack(sale, 900)
  expect(await shopBalances(ledger.db, sale.shopId)).toEqual([{ currency: 'IDR', available: 0, debt: 700 }])

  await settled(300, 0, sale.shopId)
  expect(await shopBalances(ledger.db, sale.shopId)).toMatchObject([{ available: 0, debt: 400 }])
  await settled(1_000, 0, sale.shopId)
  expect(await shopBalances(ledger.db, sale.shopId)).toMatchObject([{ available: 600, debt: 0 }])
})

test('money set aside cannot be spent; a hold ends once', async () => {
  const { shopId } = await settled(1_000, 0)
  const hold: Journal = {
    ...spent(shopId, 600),
    legs: spent(shopId, 600).legs.map((leg) => ({ ...leg, phase: 'hold' }) as never),
  }
  const [held] = await ledger.posts(hold)
  const hold_id = held!.transfer_ids[0]!
  const end = (leg: Journal['legs'][0]) =>
    ledger.posts({ idem_key: randomUUID(), kind: 'end', ref_id: null, legs: [leg] })

  expect(await shopBalances(ledger.db, shopId)).toMatchObject([{ available: 400 }])
  await expect(ledger.posts(spent(shopId, 401))).rejects.toMatchObject({ code: 'insufficient_balance' })
  await expect(end({ phase: 'post', hold_id, amount: 601 })).rejects.toMatchObject({ code: 'hold_not_open' })
  await end({ phase: 'post', hold_id, amount: 500 })
  expect(await shopBalances(ledger.db, shopId)).toMatchObject([{ available: 500 }])
  await expect(end({ phase: 'void', hold_id })).rejects.toMatchObject({ code: 'hold_not_open' })
  await expect(end({ phase: 'void', hold_id: 9_999_999 })).rejects.toMatchObject({ code: 'hold_not_open' })
})

test.each([0, -5, 0.5, Number.NaN, 2 ** 53])(
  'an amount of %d is refused before it reaches the database',
  async (amount) => {
    await expect(ledger.paid({ amount: idr(amount) })).rejects.toThrow(RangeError)
  },
)

test('an unknown currency or account kind is refused by the database', async () => {
  await expect(ledger.paid({ amount: { amount: 5, currency: 'DOGE' } })).rejects.toThrow('ledger_accounts_asset_fkey')
  const stray = pay({
    paymentId: randomUUID(),
    orderId: randomUUID(),
    shopId: randomUUID(),
    provider: 'sandbox',
    amount: idr(5),
  })
  Object.assign(stray.legs[0]!, { credit: { kind: 'pocket' } })
  await expect(ledger.posts(stray)).rejects.toThrow('names no known account')
})

test('for every asset the debits of all accounts are their credits', async () => {
  await ledger.paid({ amount: { amount: 1_234, currency: 'USD' } })
  const lines = await trialBalance(ledger.db)
  for (const asset of ['IDR', 'USD']) {
    const own = lines.filter((line) => line.asset === asset)
    expect(own.reduce((sum, line) => sum + line.debits - line.credits, 0)).toBe(0)
    expect(own.map((line) => line.kind)).toContain('escrow')
  }
})
