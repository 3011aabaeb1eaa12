import fc from 'fast-check'
import { change, stop } from './deal-ops.ts'
import {
  allow,
  bargain,
  cancel,
  help,
  leave,
  move,
  notice,
  type Op,
  receive,
  ship,
  takePlace,
  tryAgain,
  unwait,
  wait,
} from './ops.ts'
import type { Group, Place } from './state.ts'
import { OWNER } from './take.ts'
import { type Offer, PEOPLE, type World } from './world.ts'

/** A step in numbers; what they stand for depends on what is there when it is done. */
export interface Deed {
  does: keyof typeof DEEDS
  who: number
  which: number
  n: number
}

export type Step =
  | { kind: 'alone' | 'together' | 'crash'; deeds: Deed[]; sweep: boolean }
  | { kind: 'pass'; minutes: number }
  | { kind: 'work' }
  | { kind: 'wait'; minutes: number }
  | { kind: 'bank'; broken: boolean }
  | { kind: 'pickup'; hours: number }

const pick = <Each>(all: Each[], which: number): Each | undefined => all[which % Math.max(1, all.length)]
const groupFor = ({ state }: World, which: number): Group | undefined => {
  const open = state.groups.filter((group) => group.status === 'open')
  return pick(open.length > 0 && which % 5 > 0 ? open : state.groups, which)
}
const placeFor = ({ state }: World, which: number, ...orders: Place['order'][]): Place | undefined => {
  const fit = state.places.filter((place) => orders.includes(place.order))
  return pick(fit.length > 0 && which % 7 > 0 ? fit : state.places, which)
}
const payable = (place: Place) => place.payments.toSorted((one, other) => Number(one.paid) - Number(other.paid))

/** Of each deed, what somebody does; undefined when there is nothing to do it with. */
export const DEEDS = {
  take(world: World, { who, which, n }: Deed): Op | undefined {
    const buyer = n % 40 === 39 ? OWNER : who
    const opens = world.state.deal.scope === 'team' && (which % 3 === 0 || world.state.groups.length === 0)
    const group = groupFor(world, which)
    const mine = world.state.groups.find(({ opener, status }) => opener === who && status === 'open')
    const bargain = world.state.deal.tier_unit === 'helpers' && n % 3 > 0 ? mine : undefined
    const groupId = bargain?.id ?? (opens ? null : group?.id)
    if (groupId === undefined) return undefined
    return takePlace(world, { groupId, buyer, variant: n % 4 === 3 ? 1 : 0, quantity: 1 + (which % 3) })
  },
  pay(world: World, { which, n }: Deed): Op | undefined {
    const place = placeFor(world, which, 'unpaid', 'balance_due')
    const payment = place && pick(n % 5 === 4 ? place.payments : payable(place).slice(0, 1), n)
    return payment && notice(place, payment, 'paid')
  },
  payLate(world: World, { which, n }: Deed): Op | undefined {
    const place = placeFor(world, which, 'cancelled', 'refunded', 'forfeited')
    const payment = place && pick(payable(place), n % 2)
    return payment && notice(place, payment, 'paid')
  },
  decline(world: World, { which }: Deed): Op | undefined {
    const place = placeFor(world, which, 'unpaid')
    return place && notice(place, place.payments.at(-1)!, 'failed')
  },
  again: (world: World, { which }: Deed) => {
    const place = placeFor(world, which, 'unpaid', 'balance_due')
    return place && tryAgain(world, place)
  },
  leave: (world: World, { which }: Deed) => {
    const place = placeFor(world, which, 'unpaid', 'held')
    return place && leave(world, place)
  },
  cancel: (world: World, { which, n }: Deed) => {
    const place = placeFor(world, which, 'to_ship', 'unpaid', 'held')
    return place && cancel(world, place, n % 2 ? 'buyer' : 'shop')
  },
  ship: (world: World, { which }: Deed) => {
    const place = placeFor(world, which, 'to_ship')
    return place && ship(world, place)
  },
  receive: (world: World, { which }: Deed) => {
    const place = placeFor(world, which, 'shipped')
    return place && receive(world, place)
  },
  allow: (world: World, { which, n }: Deed) => {
    const place = placeFor(world, which, 'to_ship', 'shipped', 'received')
    return place && allow(world, place, n % 9 === 8 ? place.total : 1 + n * 20)
  },
  move: (world: World, { which }: Deed) => {
    const place = placeFor(world, which, 'held', 'to_ship')
    return place && move(world, place)
  },
  wait: (world: World, { who, which, n }: Deed) => {
    const group = groupFor(world, which)
    return group && wait(world, { groupId: group.id, buyer: who, variant: n % 4 === 3 ? 1 : 0, quantity: 1 + (n % 2) })
  },
  unwait: (world: World, { who, which }: Deed) => {
    const group = groupFor(world, which)
    return group && unwait(world, group.id, who)
  },
  bargain: (world: World, { who, n }: Deed) => bargain(world, n % 30 === 29 ? OWNER : who),
  help: (world: World, { who, which }: Deed) => {
    const group = groupFor(world, which)
    return group && help(world, group.id, who)
  },
  change: (world: World, { n }: Deed) => change(world, n % 4),
  stop: (world: World, { which }: Deed) => stop(world, which % 3 === 0 ? 'cancelled' : 'ended'),
}

const WEIGHTS: Record<keyof typeof DEEDS, number> = {
  ...{
    take: 34,
    pay: 26,
    payLate: 6,
    decline: 2,
    again: 6,
    leave: 6,
    cancel: 4,
    ship: 5,
    receive: 3,
    allow: 3,
    move: 1,
  },
  ...{ wait: 7, unwait: 2, bargain: 5, help: 8, change: 2, stop: 0.4 },
}

const deed: fc.Arbitrary<Deed> = fc.record({
  does: fc.oneof(
    ...Object.entries(WEIGHTS).map(([does, weight]) => ({
      weight: weight * 10,
      arbitrary: fc.constant(does as keyof typeof DEEDS),
    })),
  ),
  who: fc.nat(PEOPLE - 1),
  which: fc.nat(100),
  n: fc.nat(60),
})

const minutes = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 12 }) },
  { weight: 2, arbitrary: fc.integer({ min: 60, max: 1500 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1440, max: 15_000 }) },
)
const kind = <Kind>(is: Kind) => fc.constant(is)

export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 60,
    arbitrary: fc.record({
      kind: kind('alone' as const),
      deeds: fc.array(deed, { minLength: 1, maxLength: 1 }),
      sweep: kind(false),
    }),
  },
  {
    weight: 20,
    arbitrary: fc.record({
      kind: kind('together' as const),
      deeds: fc.array(deed, { minLength: 2, maxLength: 4 }),
      sweep: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: kind('crash' as const),
      deeds: fc.array(deed, { minLength: 1, maxLength: 3 }),
      sweep: kind(false),
    }),
  },
  { weight: 5, arbitrary: fc.record({ kind: kind('pass' as const), minutes }) },
  { weight: 4, arbitrary: fc.record({ kind: kind('wait' as const), minutes }) },
  { weight: 7, arbitrary: fc.record({ kind: kind('work' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('bank' as const), broken: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: kind('pickup' as const), hours: fc.integer({ min: 1, max: 30 }) }) },
)

const tier = (from: number, price: number) => ({ from, price })
const LADDER = [tier(1, 9000), tier(3, 8000), tier(5, 7500)]
const deposit = fc.record({
  bp: fc.constantFrom(1000, 2575),
  worth: fc.constantFrom(1 as const, 2 as const),
  missed: fc.constantFrom('refund' as const, 'keep' as const),
  balance_hours: fc.constantFrom(12, 72),
})
const terms = fc.oneof(
  fc.record({
    kind: kind('team' as const),
    goal: fc.record({ min: fc.constantFrom(2, 3) }),
    tiers: kind([tier(2, 8000)]),
  }),
  fc.record({
    kind: kind('ladder' as const),
    scope: fc.constantFrom('team' as const, 'campaign' as const),
    goal: fc.record({
      min: fc.constantFrom(2, 3),
      max: fc.constantFrom(null, 3, 5),
      unit: fc.constantFrom('people' as const, 'quantity' as const),
    }),
    tiers: kind(LADDER),
  }),
  fc.record({
    kind: kind('presale' as const),
    goal: fc.record({ min: fc.constantFrom(1, 3) }),
    deposit: fc.option(deposit, { freq: 4 }),
    tiers: kind(LADDER),
  }),
  fc.record({ kind: kind('flash' as const), tiers: kind([tier(1, 7000)]), quantity_max: fc.constantFrom(2, 5) }),
  fc.record({
    kind: kind('pickup' as const),
    goal: fc.record({ min: fc.constantFrom(1, 4) }),
    leader_bp: fc.constantFrom(0, 800),
    tiers: kind([tier(1, 8000)]),
  }),
  fc.record({ kind: kind('bargain' as const), tiers: kind([tier(0, 9500), tier(1, 9000), tier(3, 7000)]) }),
)
const limits = fc.record({
  leave_until: fc.constantFrom('paid' as const, 'success' as const),
  per_buyer: fc.constantFrom(null, null, 2, 4),
  new_buyers_only: fc.constantFrom(false, false, false, true),
  open_groups_max: fc.constantFrom(null, null, 2),
  days: fc.integer({ min: 1, max: 6 }),
  bothVariants: fc.boolean(),
})
const quantity = fc.constantFrom(null, null, 6)

export const offer: fc.Arbitrary<Offer> = fc
  .tuple(terms, limits, quantity)
  .map(([kindOf, limit, quantity_max]) => ({ quantity_max, ...limit, ...kindOf }))
