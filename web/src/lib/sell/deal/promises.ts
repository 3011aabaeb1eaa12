import { formatNumber } from '#lib/format.ts'
import { m } from '#lib/paraglide/messages.js'
import { type Kind, tierUnit } from '#lib/sell/deal/kinds.ts'
import type { Offer } from '#lib/sell/deal/read-offer.ts'
import type { SellerDeal } from '#lib/sell/types.ts'

/** The terms of a deal, running or still on paper. Numbers that are not typed yet are NaN, dates empty. */
export type Terms = Pick<
  SellerDeal,
  'kind' | 'scope' | 'goal' | 'tier_unit' | 'leave_until' | 'deposit' | 'leader_bp'
> &
  Pick<SellerDeal, 'window_hours' | 'hold_minutes' | 'ends_at' | 'dispatch_hours' | 'limits'> & {
    /** Whether the price falls with the count. */
    falls: boolean
    batches: { units: number | null; ready_by: string }[]
  }

const scopes: Record<Kind, Terms['scope']> = {
  team: 'team',
  ladder: 'campaign',
  presale: 'campaign',
  flash: 'campaign',
  pickup: 'pickup',
  bargain: 'team',
}

/** The terms an offer on paper stands for. */
export function termsOf(offer: Offer): Terms {
  const { kind, goal, prices, deposit = null, batches = [] } = offer
  const unit = goal?.unit ?? 'people'
  return {
    kind,
    scope: offer.scope ?? scopes[kind],
    goal: { unit, min: goal?.min ?? 1, max: goal?.max ?? null },
    tier_unit: tierUnit(kind, unit),
    leave_until: offer.leave_until ?? 'paid',
    deposit,
    leader_bp: offer.leader_bp ?? 0,
    window_hours: offer.window_hours ?? null,
    hold_minutes: offer.hold_minutes ?? null,
    ends_at: offer.ends_at,
    dispatch_hours: offer.dispatch_hours,
    limits: {
      per_buyer: offer.per_buyer ?? null,
      new_buyers_only: offer.new_buyers_only ?? false,
      open_groups: offer.open_groups_max ?? null,
      quantity: offer.quantity_max ?? null,
    },
    falls: prices.some(({ tiers }) => tiers.length > 1),
    batches,
  }
}

/** The terms of a deal that is offered. */
export const termsOfDeal = (deal: SellerDeal): Terms => ({
  ...deal,
  falls: deal.prices.some(({ tiers }) => tiers.length > 1),
})

type Dated = (at: string) => string
type Sentence = string | false | null | undefined

/** What a deal promises, in sentences for its buyers; what is not known yet is left out. `dated` writes an instant. */
export function promises(terms: Terms, dated: Dated): string[] {
  const known = (at: string) => (at ? dated(at) : '…')
  const { limits, leader_bp, hold_minutes } = terms
  const sentences: Sentence[] = [
    ...heart(terms, known(terms.ends_at)),
    ...deposits(terms),
    ...terms.batches.map(({ units, ready_by }) =>
      units === null
        ? m.offers_says_batch_rest({ date: known(ready_by) })
        : m.offers_says_batch({ count: units, date: known(ready_by) }),
    ),
    terms.leave_until === 'success' && m.offers_says_leave(),
    terms.kind === 'presale' && m.offers_says_firm(),
    dispatch(terms),
    hold_minutes !== null && terms.kind === 'flash' && m.offers_says_hold({ count: hold_minutes }),
    leader_bp > 0 && m.offers_says_leader({ percent: formatNumber(leader_bp / 100) }),
    limits.per_buyer !== null && m.browse_per_buyer({ count: limits.per_buyer }),
    limits.quantity !== null && terms.kind !== 'flash' && m.offers_says_quantity({ count: limits.quantity }),
    limits.open_groups !== null && m.offers_rule_groups({ count: limits.open_groups }),
    limits.new_buyers_only && m.browse_new_buyers(),
  ]
  return sentences.filter((each): each is string => typeof each === 'string' && !each.includes('NaN'))
}

/** What the deal is, when it succeeds, and what happens otherwise. */
function heart({ kind, scope, goal, window_hours, limits, falls, tier_unit }: Terms, end: string): Sentence[] {
  const hours = window_hours ?? Number.NaN
  const people = goal.unit === 'people'
  const back = people ? m.offers_says_goal_people : m.offers_says_goal_units
  const cheaper = tier_unit === 'people' ? m.offers_says_cheaper_people() : m.offers_says_cheaper_units()
  switch (kind) {
    case 'team':
      return [m.browse_how_deal({ count: goal.min, hours })]
    case 'ladder':
      return [
        cheaper,
        scope === 'team' ? m.offers_says_window({ count: hours }) : m.offers_says_until({ date: end }),
        goal.min > 1 && back({ count: goal.min }),
      ]
    case 'presale':
      return [m.offers_says_presale({ count: goal.min, date: end }), falls && cheaper]
    case 'flash':
      return [m.offers_says_flash({ count: limits.quantity ?? Number.NaN, date: end })]
    case 'pickup':
      return [m.offers_says_pickup(), falls && cheaper, goal.min > 1 && back({ count: goal.min })]
    case 'bargain':
      return [m.offers_says_bargain({ count: hours })]
  }
}

function deposits({ deposit }: Terms): Sentence[] {
  if (!deposit || !Number.isFinite(deposit.bp)) return []
  const { bp, worth, missed, balance_hours } = deposit
  return [
    m.offers_says_deposit({ percent: formatNumber(bp / 100), count: Math.round(balance_hours / 24) }),
    worth === 2 && m.offers_says_double(),
    missed === 'keep' ? m.offers_says_missed_keep() : m.offers_says_missed_refund(),
  ]
}

function dispatch({ kind, batches, dispatch_hours: count }: Terms): string {
  if (kind === 'flash') return m.offers_says_ships_paid({ count })
  return batches.length > 0 ? m.offers_says_ships_batch({ count }) : m.offers_says_ships({ count })
}
