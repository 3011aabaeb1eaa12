import { describe, expect, test } from 'vitest'
import type { Deal } from '../types.ts'
import { countOf, leadVariant, nextStep, priceNow, stepAt } from './steps.ts'

const money = (amount: number) => ({ amount, currency: 'SGD' })
const step = (from: number, amount: number) => ({ from, price: money(amount) })
const steps = [step(1, 3000), step(10, 2700), step(50, 2400)]
const deal = {
  tier_unit: 'people',
  prices: [
    { variant_id: 'small', single: money(3200), tiers: steps },
    { variant_id: 'tiny', single: money(2000), tiers: [step(1, 1900)] },
  ],
} as unknown as Deal

describe('price steps', () => {
  test('the last one reached holds, and before any is reached the first', () => {
    expect([0, 1, 9, 10, 49, 50, 500].map((count) => stepAt(steps, count)?.price.amount)).toEqual([
      3000, 3000, 3000, 2700, 2700, 2400, 2400,
    ])
    expect(stepAt([], 3)).toBeUndefined()
  })

  test('the next one says what it takes and what comes back', () => {
    expect(nextStep(steps, 2)).toEqual({ missing: 8, price: money(2700), back: money(300) })
    expect(nextStep(steps, 0)).toEqual({ missing: 10, price: money(2700), back: money(300) })
    expect(nextStep(steps, 50)).toBeNull()
  })

  test('helpers are counted in a bargain, paid places elsewhere', () => {
    const group = { joined: 12, helpers: 3 }
    expect(countOf(deal, group)).toBe(12)
    expect(countOf({ tier_unit: 'helpers' }, group)).toBe(3)
    expect(priceNow(deal, 'small', group)?.amount).toBe(2700)
    expect(priceNow(deal, 'none', group)).toBeUndefined()
  })

  test('the variant that gets cheapest speaks for the deal', () => {
    expect(leadVariant(deal)?.variant_id).toBe('tiny')
  })
})
