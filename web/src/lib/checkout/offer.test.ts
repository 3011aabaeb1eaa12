import { describe, expect, test } from 'vitest'
import type { Group, ProductPage } from '../types.ts'
import { mostOf, offerAlone, offerJoin, offerOpen, quantityOf, quote } from './offer.ts'

const money = (amount: number) => ({ amount, currency: 'CNY' })
const variant = (id: string, price: number, deal: number | null, stock: number | null = null) => ({
  id,
  price: money(price),
  deal_price: deal === null ? null : money(deal),
  stock,
})
const page = {
  product: {
    variants: [variant('small', 2990, 1990), variant('large', 4990, null, 3)],
    shipping: { fee: money(800), free_from: money(4000) },
  },
  deal: { limits: { per_buyer: 2 } },
  references: [{ variant_id: 'small', kind: 'single_price', price: money(2990) }],
} as unknown as ProductPage
const group = {
  deal: { prices: [{ variant_id: 'small', deal: money(1500) }], limits: { per_buyer: null } },
  references: [{ variant_id: 'small', kind: 'lowest_30_days', price: money(1500) }],
} as unknown as Group

describe('what a checkout offers', () => {
  test('alone: every variant at its single price', () => {
    expect(offerAlone(page).variants.map(({ unit_price }) => unit_price.amount)).toEqual([2990, 4990])
  })

  test('together: only what the deal has, at its price', () => {
    expect(offerOpen(page).variants.map(({ id, unit_price }) => [id, unit_price.amount])).toEqual([['small', 1990]])
  })

  test('in a group: the price of its own deal, whatever runs now', () => {
    expect(offerJoin(page, group).variants.map(({ unit_price }) => unit_price.amount)).toEqual([1500])
  })

  test('no more than is there, and than the deal gives one buyer', () => {
    const large = offerAlone(page).variants[1]
    expect(mostOf(offerAlone(page), large)).toBe(3)
    expect(mostOf(offerOpen(page), offerOpen(page).variants[0])).toBe(2)
  })
})

describe('the bill', () => {
  const offer = offerOpen(page)

  test('is the goods and the delivery, and says what the saving is measured against', () => {
    const bill = quote(offer, offer.variants[0]!, 2)
    expect(bill).toEqual({ items: money(3980), shipping: money(800), total: money(4780), compared: money(5980) })
  })

  test('claims no saving alone, without a reference, or when the price is not below it', () => {
    const alone = offerAlone(page)
    expect(quote(alone, alone.variants[0]!, 1).compared).toBeNull()
    const unknown = offerOpen({ ...page, references: [] })
    expect(quote(unknown, unknown.variants[0]!, 1).compared).toBeNull()
    const joined = offerJoin(page, group)
    expect(quote(joined, joined.variants[0]!, 2).compared).toBeNull()
  })

  test('has free delivery from the amount on', () => {
    const alone = offerAlone(page)
    expect(quote(alone, alone.variants[1]!, 1).shipping.amount).toBe(0)
    expect(quote(offer, { ...offer.variants[0]!, unit_price: money(2000) }, 2).shipping.amount).toBe(0)
  })
})

test.each([
  ['3', 3],
  ['0', 1],
  ['-2', 1],
  ['many', 1],
  [null, 1],
  ['2.9', 2],
  ['500', 10],
])('a typed quantity %s is read as %d', (typed, quantity) => {
  expect(quantityOf(typed, 10)).toBe(quantity)
})
