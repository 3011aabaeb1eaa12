import { setTimeout, setImmediate as turn } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Batcher, type Outcome } from './batcher.ts'

interface Ask {
  n: number
  person: string
  answers: 'yes' | 'no' | 'spoils'
}

/** A batcher that writes down what it worked on together. */
function batcherWith({ size = 100, waiting = 1000 } = {}) {
  const batches: Ask[][] = []
  const work = async (asks: Ask[]): Promise<Outcome<number>[]> => {
    batches.push(asks)
    await turn()
    if (asks.some((ask) => ask.answers === 'spoils')) throw new Error('spoilt')
    return asks.map(({ n, answers }) => (answers === 'yes' ? { answer: n } : { error: new Error('no') }))
  }
  const batching = { work, apart: ({ person }: Ask) => person, size, waiting, patience_ms: 60_000 }
  return { batches, batcher: new Batcher<Ask, number>(batching) }
}

const asks = fc
  .array(
    fc.record({
      person: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      answers: fc.constantFrom('yes' as const, 'yes' as const, 'yes' as const, 'no' as const, 'spoils' as const),
    }),
    { maxLength: 30 },
  )
  .map((all) => all.map((ask, n) => ({ ...ask, n })))

test('everybody gets the own answer, whoever else fails; nobody is worked on with themselves', async () => {
  await fc.assert(
    fc.asyncProperty(asks, fc.integer({ min: 1, max: 8 }), async (all, size) => {
      const { batcher, batches } = batcherWith({ size })
      const told = await Promise.allSettled(all.map((ask) => batcher.submit('key', ask)))
      for (const [n, { answers }] of all.entries()) {
        const result = told[n]!
        if (answers === 'yes') expect(result).toEqual({ status: 'fulfilled', value: n })
        else expect(result).toMatchObject({ reason: { message: answers === 'no' ? 'no' : 'spoilt' } })
      }
      for (const batch of batches) {
        expect(batch.length).toBeLessThanOrEqual(size)
        expect(new Set(batch.map((ask) => ask.person)).size).toBe(batch.length)
        expect(batch.map((ask) => ask.n)).toEqual(batch.map((ask) => ask.n).toSorted((one, other) => one - other))
      }
    }),
  )
})

test('a person is answered in the order they asked', async () => {
  await fc.assert(
    fc.asyncProperty(asks, async (all) => {
      const { batcher, batches } = batcherWith()
      const good = all.map((ask) => ({ ...ask, answers: 'yes' as const }))
      await Promise.all(good.map((ask) => batcher.submit('key', ask)))
      for (const person of ['a', 'b', 'c', 'd', 'e']) {
        const order = batches.flat().filter((ask) => ask.person === person)
        expect(order.map((ask) => ask.n)).toEqual(order.map((ask) => ask.n).toSorted((one, other) => one - other))
      }
    }),
  )
})

test('the first ask is worked on at once, those that come meanwhile together', async () => {
  const { batcher, batches } = batcherWith()
  const ask = (n: number): Ask => ({ n, person: `${n}`, answers: 'yes' })
  await Promise.all([
    batcher.submit('one', ask(1)),
    batcher.submit('one', ask(2)),
    batcher.submit('one', ask(3)),
    batcher.submit('other', ask(4)),
  ])
  expect(batches.map((batch) => batch.map(({ n }) => n))).toEqual([[1], [4], [2, 3]])
})

test('keys take turns, and one with much to do does not keep the others', async () => {
  const { batcher, batches } = batcherWith({ size: 2 })
  const ask = (n: number, answers: Ask['answers'] = 'yes'): Ask => ({ n, person: `${n}`, answers })
  await Promise.allSettled([
    ...[1, 2, 3, 4, 5].map((n) => batcher.submit('long', ask(n, n === 2 ? 'spoils' : 'yes'))),
    batcher.submit('short', ask(6)),
    batcher.submit('other', ask(7)),
  ])
  expect(batches.map((batch) => batch.map(({ n }) => n))).toEqual([[1], [6], [7], [2, 3], [2], [3], [4, 5]])
  expect(await batcher.submit('other', ask(8))).toBe(8)
})

test('a few that wait for a lock hand their turn on, and take nobody else’s when they have it', async () => {
  const stuck = Array.from({ length: 4 }, () => Promise.withResolvers<void>())
  let working = 0
  const work = async ([n]: number[]): Promise<Outcome<number>[]> => {
    working++
    await (stuck[n!]?.promise ?? turn())
    working--
    return [{ answer: n! }]
  }
  const batcher = new Batcher<number, number>({ work, apart: String, size: 10, waiting: 10, patience_ms: 5 })
  const ask = (n: number) => batcher.submit(`${n}`, n)
  const waiting = [ask(0), ask(1), ask(2)]
  expect(await ask(10)).toBe(10)
  // the fourth keeps its turn until it ends: no more than a few wait at the same time
  waiting.push(ask(3))
  const last = ask(11)
  await setTimeout(50)
  expect(working).toBe(4)
  stuck[3]!.resolve()
  expect(await last).toBe(11)
  for (const each of stuck) each.resolve()
  expect(await Promise.all(waiting)).toEqual([0, 1, 2, 3])
  expect(await Promise.all([ask(12), ask(13)])).toEqual([12, 13])
})

test('without a database all of a batch are told at once', async () => {
  let tried = 0
  const work = async (): Promise<Outcome<number>[]> => {
    tried++
    await turn()
    throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
  }
  const batcher = new Batcher<number, number>({ work, apart: String, size: 10, waiting: 10, patience_ms: 1000 })
  const told = await Promise.allSettled([1, 2, 3, 4].map((n) => batcher.submit('key', n)))
  expect(told.map(({ status }) => status)).toEqual(Array.from({ length: 4 }, () => 'rejected'))
  expect(tried).toBe(2)
})

test('with a size of one nobody waits for anybody', async () => {
  const { batcher, batches } = batcherWith({ size: 1 })
  const all = [1, 2, 3].map((n) => batcher.submit('key', { n, person: 'same', answers: 'yes' }))
  expect(batches.length).toBe(3)
  expect(await Promise.all(all)).toEqual([1, 2, 3])
})

test('one too many is told to come back, and there is room again when the others are answered', async () => {
  const { batcher } = batcherWith({ waiting: 2 })
  const ask = (n: number): Ask => ({ n, person: `${n}`, answers: n === 2 ? 'spoils' : 'yes' })
  const first = [batcher.submit('key', ask(1)), batcher.submit('key', ask(2))]
  expect(() => batcher.submit('other', ask(3))).toThrow(expect.objectContaining({ code: 'too_busy' }))
  await Promise.allSettled(first)
  expect(await batcher.submit('other', ask(4))).toBe(4)
})
