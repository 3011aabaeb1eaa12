import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { after, DAY, HOUR } from '../../platform/clock.ts'
import {
  ASKED_DAYS,
  LOWEST_DAYS,
  type PricePoint,
  referenceOf,
  savingOf,
  spansFrom,
  toldPoints,
} from './asked-prices.ts'

const NOW = new Date('2026-03-02T08:00:00Z')
const ago = (days: number) => after(NOW, -days * DAY)
const asked = (...points: [daysAgo: number, price: number | null][]): PricePoint[] =>
  points.map(([days, price]) => ({ since: ago(days), price }))

describe('what a saving is measured against', () => {
  test('the single price of now, once it was asked for 7 days', () => {
    expect(referenceOf(asked([40, 8000], [7, 10_000]), NOW)).toEqual({
      kind: 'single_price',
      price: 10_000,
      since: ago(7),
      days_asked: 7,
      lowest_90_days: 8000,
    })
  })

  test('the lowest of the last 30 days, when it was raised an hour ago', () => {
    const raised = asked([200, 8000], [20, 7500], [10, 8200], [1 / 24, 20_000])
    expect(referenceOf(raised, NOW)).toMatchObject({ kind: 'lowest_30_days', price: 7500, since: ago(30) })
  })

  test('what a new product asks, and says since when', () => {
    expect(referenceOf(asked([2, 10_000]), NOW)).toEqual({
      kind: 'lowest_30_days',
      price: 10_000,
      since: ago(2),
      days_asked: 2,
      lowest_90_days: 10_000,
    })
  })

  test('a price that comes back after a short promotion counts again, if it was asked for 7 of the last 90 days', () => {
    const promotion = asked([60, 10_000], [5, 6000], [2, 10_000])
    expect(referenceOf(promotion, NOW)).toMatchObject({
      kind: 'single_price',
      price: 10_000,
      since: ago(2),
      days_asked: 57,
    })
  })

  test('days before the last 90, and days off the shelf, do not count', () => {
    const longAgo = asked([200, 10_000], [85, 6000], [2, 10_000])
    expect(referenceOf(longAgo, NOW)).toMatchObject({ kind: 'single_price', days_asked: 7 })
    expect(referenceOf(asked([200, 10_000], [86, 6000], [2, 10_000]), NOW)).toMatchObject({
      price: 6000,
      days_asked: 84,
    })
    expect(referenceOf(asked([80, 10_000], [76, null], [1, 10_000]), NOW)).toMatchObject({
      kind: 'lowest_30_days',
      days_asked: 5,
      since: ago(1),
    })
  })

  test('nothing, when nobody can buy it', () => {
    expect(referenceOf([], NOW)).toBeNull()
    expect(referenceOf(asked([20, 5000], [3, null]), NOW)).toBeNull()
    expect(referenceOf([{ since: after(NOW, HOUR), price: 5000 }], NOW)).toBeNull()
    expect(savingOf(null, 1)).toBe(0)
  })
})

const price = fc.integer({ min: 1, max: 1_000_000 })
/** A history of whole hours: the oldest begins up to 200 days ago, and its last point is a price. */
const history = fc
  .tuple(fc.array(fc.tuple(fc.nat(200 * 24), fc.option(price)), { maxLength: 12 }), fc.nat(200 * 24), price)
  .map(([earlier, hours, last]): PricePoint[] =>
    [...earlier.filter(([at]) => at > hours), [hours, last] as const]
      .sort(([a], [b]) => b - a)
      .map(([at, each]) => ({ since: after(NOW, -at * HOUR), price: each })),
  )
const current = (points: PricePoint[]) => points.at(-1)?.price ?? 0

describe('of any history', () => {
  test('the reference was really asked, and is never above the price of now', () => {
    fc.assert(
      fc.property(history, (points) => {
        const reference = referenceOf(points, NOW)!
        expect(reference.price).toBeLessThanOrEqual(current(points))
        expect(spansFrom(points, ago(LOWEST_DAYS), NOW).map((span) => span.price)).toContain(reference.price)
        expect(reference.lowest_90_days).toBeLessThanOrEqual(reference.price)
        expect(reference.since <= NOW).toBe(true)
      }),
    )
  })

  test('raising the price to one that was never asked makes no saving larger, until it was asked for 7 days', () => {
    fc.assert(
      fc.property(history, price, fc.integer({ min: 0, max: ASKED_DAYS * 24 - 1 }), (points, more, hours) => {
        const highest = Math.max(...points.map((point) => point.price ?? 0))
        const raised: PricePoint = { since: after(NOW, hours * HOUR), price: highest + more }
        const later = after(NOW, hours * HOUR)
        const before = referenceOf(points, later)!
        expect(referenceOf([...points, raised], later)!.price).toBeLessThanOrEqual(before.price)
        const sevenDays = after(later, ASKED_DAYS * DAY)
        expect(referenceOf([...points, raised], after(sevenDays, -HOUR))!.price).toBeLessThan(highest + more)
        expect(referenceOf([...points, raised], sevenDays)!.price).toBe(highest + more)
      }),
    )
  })

  test('a saving is claimed only below the reference, and is exactly the difference', () => {
    fc.assert(
      fc.property(history, price, (points, dealPrice) => {
        const reference = referenceOf(points, NOW)
        const saving = savingOf(reference, dealPrice)
        expect(saving > 0).toBe(dealPrice < reference!.price)
        if (saving > 0) expect(saving).toBe(reference!.price - dealPrice)
        expect(saving).toBeLessThanOrEqual(Math.max(0, current(points) - dealPrice))
      }),
    )
  })

  test('it is the same at any date, and told in other words', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: -10_000, max: 10_000 }), fc.nat(), (points, days, at) => {
        const reference = referenceOf(points, NOW)!
        const moved = points.map((point) => ({ ...point, since: after(point.since, days * DAY) }))
        const then = referenceOf(moved, after(NOW, days * DAY))!
        expect({ ...then, since: after(then.since, -days * DAY) }).toEqual(reference)
        const index = at % points.length
        const said = points[index]!
        const twice = [...points.slice(0, index), { ...said, price: 1 }, said, said, ...points.slice(index + 1)]
        expect(referenceOf(twice, NOW)).toEqual(reference)
      }),
    )
  })

  test('spans neither overlap nor leave the time asked about', () => {
    fc.assert(
      fc.property(history, fc.nat(200), (points, days) => {
        const spans = spansFrom(points, ago(days), NOW)
        spans.forEach((span, index) => {
          expect(span.from >= ago(days) && span.from <= span.until && span.until <= NOW).toBe(true)
          expect(index === 0 || span.from >= spans[index - 1]!.until).toBe(true)
        })
        const told = toldPoints(points, NOW)
        expect(told.every((point, index) => point.price !== told[index - 1]?.price)).toBe(true)
      }),
    )
  })
})
