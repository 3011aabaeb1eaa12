import type { Deal, GroupCard, Money } from '#lib/types.ts'

/** A price and the count (people, units or helpers) from which it holds. Steps rise in `from`, and prices fall. */
export type Step = Deal['prices'][number]['tiers'][number]

type Counted = Pick<GroupCard, 'joined' | 'helpers'>

/** The steps of a variant; of one that is not in the deal, none. */
export const stepsOf = (deal: Deal, variantId: string): Step[] =>
  deal.prices.find((price) => price.variant_id === variantId)?.tiers ?? []

/** What the steps of a deal count in a group so far; nothing without a group. */
export function countOf(deal: Pick<Deal, 'tier_unit'>, group: Counted | null | undefined): number {
  if (!group) return 0
  return deal.tier_unit === 'helpers' ? group.helpers : group.joined
}

/** The step that holds at a count: the last one reached, and before any is reached the first. */
export const stepAt = (steps: Step[], count: number): Step | undefined =>
  steps.findLast((step) => step.from <= count) ?? steps[0]

/** The next step above a count, with what it still takes and what everybody gets back then; null at the last. */
export function nextStep(steps: Step[], count: number): { missing: number; price: Money; back: Money } | null {
  const now = stepAt(steps, count)
  const next = steps.find((step) => step.from > count && step !== now)
  if (!now || !next) return null
  const back = { ...next.price, amount: now.price.amount - next.price.amount }
  return { missing: next.from - count, price: next.price, back }
}

/** What a unit of a variant costs in a group now; undefined for a variant that is not in the deal. */
export const priceNow = (deal: Deal, variantId: string, group: Counted | null | undefined): Money | undefined =>
  stepAt(stepsOf(deal, variantId), countOf(deal, group))?.price

/** The variant whose price speaks for the whole deal: the one that gets cheapest. */
export function leadVariant(deal: Deal): Deal['prices'][number] | undefined {
  const best = (price: Deal['prices'][number]) => price.tiers.at(-1)?.price.amount ?? price.single.amount
  return deal.prices.toSorted((one, other) => best(one) - best(other))[0]
}
