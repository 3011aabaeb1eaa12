import { describe, expect, test } from 'vitest'
import type { Group, ProductPage } from '../types.ts'
import { hasLine, isFull, mostOf, offerAlone, offerJoin, offerOpen, quantityOf, quote } from './offer.ts'

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
  deal: { scope: 'team', deposit: null, goal: { unit: 'people' }, limits: { per_buyer: 2 } },
  references: [{ variant_id: 'small', kind: 'single_price', price: money(2990) }],
} as unknown as ProductPage

const steps = [
  { from: 1, price: money(1900) },
  { from: 10, price: money(1500) },
]

/** A campaign in units of which 12 are paid and 3 held. */
const campaign = (group: Partial<Group> = {}, deal: Partial<Group['deal']> = {}) =>
  ({
    joined: 12,
    held: 3,
    max: null,
    units_left: null,
    waiting: 0,
    helpers: 0,
    references: [{ variant_id: 'small', kind: 'lowest_30_days', price: money(1500) }],
    ...group,
    deal: {
      scope: 'campaign',
      tier_unit: 'quantity',
      goal: { unit: 'quantity' },
      prices: [{ variant_id: 'small', tiers: steps }],
      limits: { per_buyer: null },
      deposit: null,
      ...deal,
    },
  }) as unknown as Group

describe('what a checkout offers', () => {
  test('alone: every variant at its single price', () => {
    expect(offerAlone(page).variants.map(({ unit_price }) => unit_price.amount)).toEqual([2990, 4990])
  })

  test('together: only what the deal has, at its price', () => {
    expect(offerOpen(page).variants.map(({ id, unit_price }) => [id, unit_price.amount])).toEqual([['small', 1990]])
  })

  test('in a group: the price its own deal has reached, whatever runs now', () => {
    expect(offerJoin(page, campaign()).variants.map(({ unit_price }) => unit_price.amount)).toEqual([1500])
    expect(offerJoin(page, campaign({ joined: 9 })).variants[0]?.unit_price.amount).toBe(1900)
  })

  test('no more than is there, and than the deal gives one buyer', () => {
    const large = offerAlone(page).variants[1]
    expect(mostOf(offerAlone(page), large)).toBe(3)
    expect(mostOf(offerOpen(page), offerOpen(page).variants[0])).toBe(2)
  })

  test('no more units than the group has room for, also those that are being paid', () => {
    const offer = offerJoin(page, campaign({ max: 20, units_left: 8 }))
    expect(mostOf(offer, offer.variants[0])).toBe(5)
    expect(isFull(offer)).toBe(false)
  })

  test('a full campaign has a line, and a full team has none', () => {
    const full = offerJoin(page, campaign({ max: 15 }))
    expect([isFull(full), hasLine(full)]).toEqual([true, true])
    expect(hasLine(offerJoin(page, campaign({ waiting: 1 })))).toBe(true)
    expect(hasLine(offerJoin(page, campaign({ max: 15 }, { scope: 'team' })))).toBe(false)
  })
})

describe('the bill', () => {
  const offer = offerOpen(page)

  test('is the goods and the delivery, and says what the saving is measured against', () => {
    const bill = quote(offer, offer.variants[0]!, 2)
    expect(bill).toEqual({
      items: money(3980),
      shipping: money(800),
      discount: money(0),
      total: money(4780),
      deposit: null,
      due: money(4780),
      compared: money(5980),
    })
  })

  test('claims no saving alone, without a reference, or when the price is not below it', () => {
    const alone = offerAlone(page)
    expect(quote(alone, alone.variants[0]!, 1).compared).toBeNull()
    const unknown = offerOpen({ ...page, references: [] })
    expect(quote(unknown, unknown.variants[0]!, 1).compared).toBeNull()
    const joined = offerJoin(page, campaign())
    expect(quote(joined, joined.variants[0]!, 2).compared).toBeNull()
  })

  const deposit = { bp: 3333, worth: 1, missed: 'keep', balance_hours: 72 } as const

  test('has a deposit to the nearest minor unit, and the rest', () => {
    const presale = offerJoin(page, campaign({}, { deposit }))
    const bill = quote(presale, presale.variants[0]!, 1)
    expect([bill.due.amount, bill.deposit?.later.amount, bill.total.amount]).toEqual([500, 1800, 2300])
  })

  test('takes a deposit off once more when it counts double', () => {
    const presale = offerJoin(page, campaign({}, { deposit: { ...deposit, bp: 2000, worth: 2 } }))
    const bill = quote(presale, presale.variants[0]!, 1)
    expect([bill.discount.amount, bill.total.amount, bill.due.amount, bill.deposit?.later.amount]).toEqual([
      300, 2000, 300, 1700,
    ])
  })

  test('has no delivery when it is collected', () => {
    const pickup = offerJoin(page, campaign({}, { scope: 'pickup' }))
    expect(quote(pickup, pickup.variants[0]!, 1).shipping.amount).toBe(0)
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
