/** From so many people, units or helpers on, a unit costs this much (minor units). */
export interface Tier {
  from: number
  price: number
}

/**
 * The tier that holds at a count: the last one reached, and before any is reached the first. Tiers are in rising order
 * of `from`. Undefined without tiers.
 */
export const tierAt = (tiers: Tier[], count: number): Tier | undefined =>
  tiers.findLast((tier) => tier.from <= count) ?? tiers[0]

/** The next tier above a count, which is cheaper than the one that holds now; undefined at the last. */
export const nextTier = (tiers: Tier[], count: number): Tier | undefined => {
  const now = tierAt(tiers, count)
  return tiers.find((tier) => tier.from > count && tier !== now && tier.price < (now?.price ?? 0))
}

/** By how much a place gets cheaper when its group closes at this count: never negative, whatever was paid for it. */
export const priceDrop = (tiers: Tier[], count: number, paid: { unitPrice: number; quantity: number }): number =>
  Math.max(0, paid.unitPrice - (tierAt(tiers, count)?.price ?? paid.unitPrice)) * paid.quantity

/** What is wrong with the tiers of a variant, or undefined: counts must rise and prices fall, below the single price. */
export function tierProblem(tiers: Tier[], singlePrice: number): 'order' | 'price' | undefined {
  const rising = tiers.every((tier, n) => n === 0 || tier.from > tiers[n - 1]!.from)
  const falling = tiers.every((tier, n) => n === 0 || tier.price < tiers[n - 1]!.price)
  if (!rising || !falling) return 'order'
  return tiers.every((tier) => tier.price > 0) && tiers[0]!.price <= singlePrice ? undefined : 'price'
}
