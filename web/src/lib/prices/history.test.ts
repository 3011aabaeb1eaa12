import { describe, expect, test } from 'vitest'
import { drawnFrom, HEIGHT, highest, spansOf, stepLine, unmoved, type VariantHistory, WIDTH } from './history.ts'

const yuan = (amount: number) => ({ amount, currency: 'CNY' })
const at = (day: number) => new Date(Date.UTC(2026, 2, 1 + day)).toISOString()
const variant = (
  single: [number, number | null][],
  deals: [string, number, number | null, number, number?][] = [],
): VariantHistory => ({
  variant_id: 'v',
  options: [],
  price: yuan(100),
  single: single.map(([day, price]) => ({ since: at(day), price: price === null ? null : yuan(price) })),
  deals: deals.map(([deal_id, from, until, price, first = price]) => ({
    deal_id,
    from: at(from),
    until: until === null ? null : at(until),
    price: yuan(price),
    first_price: yuan(first),
  })),
  lowest_single: { last_30_days: null, last_90_days: null },
  lowest_deal: { last_30_days: null, last_90_days: null },
  reference: null,
})

test('what was asked alone and together is told in the order of time', () => {
  const spans = spansOf(
    variant(
      [
        [0, 100],
        [4, 120],
      ],
      [['a', 2, 3, 80, 90]],
    ),
  )
  expect(spans.map(({ way, from, until, price, first }) => [way, from, until, price?.amount, first?.amount])).toEqual([
    ['alone', at(0), at(4), 100, undefined],
    ['together', at(2), at(3), 80, 90],
    ['alone', at(4), null, 120, undefined],
  ])
  expect(highest(spans)).toEqual(yuan(120))
})

test('one price all the time is one sentence', () => {
  expect(unmoved(variant([[0, 100]]))).toEqual({ since: at(0), price: yuan(100) })
  expect(
    unmoved(
      variant([
        [0, 100],
        [1, 90],
      ]),
    ),
  ).toBeNull()
  expect(unmoved(variant([[0, 100]], [['a', 1, null, 80]]))).toBeNull()
  expect(unmoved(variant([]))).toBeNull()
})

test('a drawing begins with the first price, and no earlier than asked', () => {
  const spans = spansOf(variant([[4, 100]]))
  expect(drawnFrom(spans, at(0))).toBe(at(4))
  expect(drawnFrom(spans, at(5))).toBe(at(5))
  expect(drawnFrom([], at(0))).toBe(at(0))
})

describe('the line', () => {
  const floor = HEIGHT - 4

  test('steps where the price changes, from zero at the floor, and ends now', () => {
    const spans = spansOf(
      variant([
        [-20, 100],
        [5, 50],
      ]),
    )
    expect(stepLine(spans, 'alone', at(0), at(10))).toBe(`M0 4H${WIDTH / 2}V${(floor + 4) / 2}H${WIDTH}`)
  })

  test('breaks where nothing was asked, and between two deals', () => {
    const spans = spansOf(
      variant(
        [
          [0, 100],
          [2, null],
          [5, 100],
        ],
        [
          ['a', 0, 1, 50],
          ['b', 5, null, 50],
        ],
      ),
    )
    expect(stepLine(spans, 'alone', at(0), at(10))).toBe('M0 4H120M300 4H600')
    expect(stepLine(spans, 'together', at(0), at(10))).toBe('M0 80H60M300 80H600')
  })

  test('of what was asked just now still is one', () => {
    const spans = spansOf(variant([[0, 100]]))
    expect(stepLine(spans, 'alone', at(0), at(0))).toBe(`M0 4H${WIDTH}`)
  })

  test('is empty without prices', () => {
    expect(stepLine([], 'together', at(0), at(10))).toBe('')
  })
})
