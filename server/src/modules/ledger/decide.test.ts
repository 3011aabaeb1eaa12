import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allocate, splitFee, splitReversal } from './decide.ts'

const amount = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })
const weights = fc
  .array(fc.nat(1_000_000), { minLength: 1, maxLength: 8 })
  .filter((each) => each.some((one) => one > 0))
const sum = (parts: number[]) => parts.reduce((total, part) => total + BigInt(part), 0n)

test('a division loses and makes nothing, and no part is more than one minor unit off', () => {
  fc.assert(
    fc.property(amount, weights, (whole, shares) => {
      const parts = allocate(whole, shares)
      const total = sum(shares)
      expect(sum(parts)).toBe(BigInt(whole))
      parts.forEach((part, index) => {
        const off = BigInt(part) * total - BigInt(whole) * BigInt(shares[index]!)
        expect(part).toBeGreaterThanOrEqual(0)
        expect(off > -total && off < total).toBe(true)
        if (shares[index] === 0) expect(part).toBe(0)
      })
    }),
  )
})

test('shop and market share a sale whole; the fee is the nearest minor unit, a half stays with the shop', () => {
  fc.assert(
    fc.property(amount, fc.integer({ min: 0, max: 10_000 }), (whole, feeBp) => {
      const { shop, market } = splitFee(whole, feeBp)
      expect(BigInt(shop) + BigInt(market)).toBe(BigInt(whole))
      const exact = BigInt(whole) * BigInt(feeBp)
      expect(market).toBe(Number((exact + 4_999n) / 10_000n))
    }),
  )
  expect(splitFee(50, 100)).toEqual({ shop: 50, market: 0 })
  expect(splitFee(51, 100)).toEqual({ shop: 50, market: 1 })
})

test('claims one after the other take back exactly what was given, and never more of any transfer', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(100_000), { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat(50_000)),
      (given, claims) => {
        let left = given
        for (const wanted of [...claims, Number.MAX_SAFE_INTEGER]) {
          const claim = Math.min(wanted, Number(sum(left)))
          const taken = splitReversal(claim, left)
          expect(sum(taken)).toBe(BigInt(claim))
          left = left.map((each, index) => each - taken[index]!)
          expect(Math.min(...left)).toBeGreaterThanOrEqual(0)
        }
        expect(sum(left)).toBe(0n)
      },
    ),
  )
})

test('what makes no sense is refused', () => {
  expect(() => allocate(-1, [1])).toThrow(RangeError)
  expect(() => allocate(0.5, [1])).toThrow(RangeError)
  expect(() => allocate(1, [0, 0])).toThrow(RangeError)
  expect(() => splitFee(100, 10_001)).toThrow(RangeError)
  expect(() => splitFee(100, Number.NaN)).toThrow(RangeError)
  expect(() => splitReversal(6, [2, 3])).toThrow(RangeError)
})
