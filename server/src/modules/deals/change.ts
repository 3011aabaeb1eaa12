import { type Tier, tierAt } from './tiers.ts'

/** Terms of a running deal that its seller may want to change. Counts are people or units, prices minor units. */
export interface Changeable {
  prices: { variant_id: string; tiers: Tier[] }[]
  goal_min: number
  ends_at: Date
  per_buyer: number | null
  open_groups_max: number | null
  quantity_max: number | null
  dispatch_hours: number
}

const atLeast = (now: number | null, before: number | null) => now === null || (before !== null && now >= before)

const priceAt = (tiers: Tier[], count: number) => tierAt(tiers, count)?.price ?? Infinity

/** At every count a variant costs no more than before, and none is gone. */
function pricesNotWorse(now: Changeable['prices'], before: Changeable['prices']): boolean {
  const after = new Map(now.map(({ variant_id, tiers }) => [variant_id, tiers]))
  return before.every(({ variant_id, tiers }) => {
    const changed = after.get(variant_id)
    const steps = [0, ...tiers.map((tier) => tier.from), ...(changed ?? []).map((tier) => tier.from)]
    return changed !== undefined && steps.every((count) => priceAt(changed, count) <= priceAt(tiers, count))
  })
}

/**
 * Which of the new terms would leave somebody worse off who joined, or could have joined, under the terms before. With
 * none of them the running deal may be changed; else it has to end and start again.
 */
export function worseTerms(
  before: Changeable,
  now: Changeable,
  scope: 'team' | 'campaign' | 'pickup',
): (keyof Changeable)[] {
  const better: Record<keyof Changeable, boolean> = {
    prices: pricesNotWorse(now.prices, before.prices),
    goal_min: now.goal_min <= before.goal_min,
    // those in a campaign wait until its end; a team has a deadline of its own
    ends_at: scope === 'campaign' ? now.ends_at.getTime() === before.ends_at.getTime() : now.ends_at >= before.ends_at,
    per_buyer: atLeast(now.per_buyer, before.per_buyer),
    open_groups_max: atLeast(now.open_groups_max, before.open_groups_max),
    quantity_max: atLeast(now.quantity_max, before.quantity_max),
    dispatch_hours: now.dispatch_hours <= before.dispatch_hours,
  }
  return (Object.keys(better) as (keyof Changeable)[]).filter((term) => !better[term])
}
