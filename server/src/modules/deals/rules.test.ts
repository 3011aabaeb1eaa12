import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { depositOn } from '../orders/index.ts'
import { type Changeable, worseTerms } from './change.ts'
import { atDeadline, decidePayment, type PaymentFacts, seatsMaxOf, seatsOf, succeedsNow } from './decide.ts'
import { type CreateDeal, KINDS, policyProblems, termsOf } from './policies.ts'
import { nextTier, priceDrop, type Tier, tierAt, tierProblem } from './tiers.ts'

/** Tiers as an offer may have them: counts rise, prices fall. */
const tiers: fc.Arbitrary<Tier[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 100 })), { minLength: 1, maxLength: 5 })
  .map((pairs) => {
    const counts = [...new Set(pairs.map(([from]) => from))].sort((one, other) => one - other)
    const prices = [...new Set(pairs.map(([, price]) => price))].sort((one, other) => other - one)
    const length = Math.min(counts.length, prices.length)
    return counts.slice(0, length).map((from, n) => ({ from, price: prices[n]! }))
  })
const count = fc.nat(15)
const everyCount = Array.from({ length: 16 }, (_, n) => n)

describe('tiers', () => {
  test('the more there are the less a unit costs, and the next step is cheaper and above', () => {
    fc.assert(
      fc.property(tiers, count, (steps, n) => {
        expect(tierProblem(steps, 100)).toBeUndefined()
        const now = tierAt(steps, n)!
        expect(tierAt(steps, n + 1)!.price).toBeLessThanOrEqual(now.price)
        const next = nextTier(steps, n)
        if (!next) {
          expect(everyCount.every((more) => tierAt(steps, n + more)!.price === now.price)).toBe(true)
          return
        }
        expect(next.from).toBeGreaterThan(n)
        expect(next.price).toBeLessThan(now.price)
        expect(tierAt(steps, next.from)).toEqual(next)
      }),
    )
  })

  test('whoever pays early ends at the price of all, and never above what was paid', () => {
    fc.assert(
      fc.property(tiers, count, count, fc.integer({ min: 1, max: 9 }), (steps, early, more, quantity) => {
        const unitPrice = tierAt(steps, early)!.price
        const drop = priceDrop(steps, early + more, { unitPrice, quantity })
        expect(unitPrice * quantity - drop).toBe(tierAt(steps, early + more)!.price * quantity)
        expect(priceDrop(steps, early, { unitPrice: 0, quantity })).toBe(0)
      }),
    )
  })
})

const maybe = fc.option(fc.integer({ min: 1, max: 9 }))
const changeable: fc.Arbitrary<Changeable> = fc.record({
  prices: fc
    .array(tiers, { minLength: 1, maxLength: 2 })
    .map((all) => all.map((each, n) => ({ variant_id: `${n}`, tiers: each }))),
  goal_min: fc.integer({ min: 1, max: 5 }),
  ends_at: fc.integer({ min: 0, max: 3 }).map((day) => new Date(day * 86_400_000)),
  per_buyer: maybe,
  open_groups_max: maybe,
  quantity_max: maybe,
  dispatch_hours: fc.integer({ min: 1, max: 4 }),
})
const scope = fc.constantFrom('team' as const, 'campaign' as const, 'pickup' as const)

describe('terms of a running deal', () => {
  test('when nobody is said to be worse off, nobody is, at any count; and whoever is, is named', () => {
    fc.assert(
      fc.property(changeable, changeable, scope, (before, now, where) => {
        const worse = new Set(worseTerms(before, now, where))
        const dearer = before.prices.some(({ variant_id, tiers: old }) => {
          const changed = now.prices.find((each) => each.variant_id === variant_id)
          return !changed || everyCount.some((n) => tierAt(changed.tiers, n)!.price > tierAt(old, n)!.price)
        })
        const less = (limit: 'per_buyer' | 'open_groups_max' | 'quantity_max') =>
          (now[limit] ?? Infinity) < (before[limit] ?? Infinity)
        expect(worse.has('prices')).toBe(dearer)
        expect(worse.has('goal_min')).toBe(now.goal_min > before.goal_min)
        expect(worse.has('dispatch_hours')).toBe(now.dispatch_hours > before.dispatch_hours)
        for (const limit of ['per_buyer', 'open_groups_max', 'quantity_max'] as const) {
          expect(worse.has(limit)).toBe(less(limit))
        }
        const moved = now.ends_at.getTime() - before.ends_at.getTime()
        expect(worse.has('ends_at')).toBe(where === 'campaign' ? moved !== 0 : moved < 0)
      }),
      { numRuns: 500 },
    )
  })

  test('the same terms are never worse', () => {
    fc.assert(
      fc.property(changeable, scope, (terms, where) => {
        expect(worseTerms(terms, terms, where)).toEqual([])
      }),
    )
  })
})

const payment: fc.Arbitrary<PaymentFacts> = fc.record({
  group_status: fc.constantFrom('forming', 'open', 'succeeded', 'failed', 'cancelled'),
  deadline_at: fc.constant(null),
  close: fc.constantFrom('at_once', 'when_full', 'at_deadline'),
  goal_unit: fc.constantFrom('people', 'quantity'),
  goal_min: fc.integer({ min: 1, max: 5 }),
  seats_max: fc.option(fc.integer({ min: 1, max: 6 })),
  seats_taken: fc.nat(6),
  seats_paid: fc.nat(6),
  seats: fc.integer({ min: 1, max: 3 }),
  pledge_status: fc.constantFrom('reserved', 'paid', 'confirmed', 'refunded', 'forfeited', 'lapsed'),
  deal_status: fc.constantFrom('running', 'ended', 'cancelled'),
  has_other_place: fc.boolean(),
  others_wait: fc.boolean(),
})

test('a payment always becomes something, and takes a seat only where one is held or free', () => {
  fc.assert(
    fc.property(payment, (facts) => {
      const verdict = decidePayment(facts)
      const living = facts.group_status === 'open' || facts.group_status === 'forming'
      const had = facts.pledge_status === 'paid' || facts.pledge_status === 'confirmed'
      expect(verdict === 'duplicate').toBe(had)
      expect(verdict === 'seat').toBe(living && facts.pledge_status === 'reserved')
      if (verdict !== 'reseat') return
      expect(living && facts.pledge_status === 'lapsed').toBe(true)
      expect(facts.seats_taken + facts.seats).toBeLessThanOrEqual(facts.seats_max ?? Infinity)
      expect(facts.others_wait || facts.has_other_place || facts.deal_status === 'cancelled').toBe(false)
    }),
    { numRuns: 1000 },
  )
})

test('what succeeds at once would succeed at its deadline, and only what closes when it is full does', () => {
  fc.assert(
    fc.property(payment, count, (facts, paid) => {
      const { seats_max, goal_min } = facts
      fc.pre(seats_max === null || seats_max >= goal_min)
      if (!succeedsNow(facts, paid)) return
      expect(facts.close).not.toBe('at_once')
      expect(atDeadline(goal_min, paid)).toBe('succeeded')
    }),
  )
})

const offer: fc.Arbitrary<CreateDeal> = fc.record({
  kind: fc.constantFrom(...KINDS),
  product_id: fc.constant('product'),
  scope: fc.constantFrom('team', 'campaign'),
  goal: fc.record({
    unit: fc.constantFrom('people', 'quantity'),
    min: fc.integer({ min: 1, max: 6 }),
    max: fc.option(fc.integer({ min: 1, max: 6 })),
  }),
  prices: tiers.map((each) => [{ variant_id: 'variant', tiers: each }]),
  ends_at: fc.constant('2026-04-01T00:00:00Z'),
  deposit: fc.option(
    fc.record({
      bp: fc.integer({ min: 100, max: 9000 }),
      worth: fc.constantFrom(1, 2),
      missed: fc.constantFrom('refund', 'keep'),
      balance_hours: fc.constant(24),
    }),
  ),
  leader_bp: fc.constantFrom(0, 500),
  quantity_max: fc.option(fc.integer({ min: 1, max: 9 })),
  dispatch_hours: fc.constant(48),
})

test('every offer without a problem stands for terms that the engine, and the database, take', () => {
  fc.assert(
    fc.property(offer, fc.integer({ min: 1, max: 4 }), (input, quantity) => {
      fc.pre(policyProblems(input).length === 0)
      const terms = termsOf(input)
      expect(terms.window_hours !== null).toBe(terms.scope === 'team')
      expect(terms.goal_max ?? Infinity).toBeGreaterThanOrEqual(terms.goal_min)
      expect(terms.leader_bp === 0 || terms.scope === 'pickup').toBe(true)
      if (terms.deposit) {
        expect(terms.scope === 'campaign' && terms.close !== 'at_once').toBe(true)
        expect(terms.deposit.bp * terms.deposit.worth).toBeLessThanOrEqual(9000)
      }
      const most = seatsMaxOf(terms)
      if (terms.close === 'when_full') expect(most).toBe(terms.goal_min)
      expect(seatsOf(terms.goal_unit, quantity)).toBe(terms.goal_unit === 'people' ? 1 : quantity)
    }),
    { numRuns: 1000 },
  )
})

test('a deposit is the nearest part of the price, at least one, and grows with it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e12 }), fc.integer({ min: 100, max: 9000 }), (price, bp) => {
      const down = depositOn(price, bp)
      expect(Number.isSafeInteger(down) && down >= 1).toBe(true)
      if (down > 1) expect(Math.abs(down - (price / 10_000) * bp)).toBeLessThanOrEqual(0.501)
      expect(depositOn(price + 1, bp)).toBeGreaterThanOrEqual(down)
    }),
  )
})
