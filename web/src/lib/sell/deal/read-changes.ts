import type { Body } from '@kongsi/sdk'
import { amountText } from '#lib/format.ts'
import { m } from '#lib/paraglide/messages.js'
import { has } from '#lib/sell/deal/kinds.ts'
import { type Errors, reading, type Typed } from '#lib/sell/deal/read-fields.ts'
import { type Priced, readPrices } from '#lib/sell/deal/read-prices.ts'
import type { SellerDeal } from '#lib/sell/types.ts'

export type Changes = Body<'/shops/{shop_id}/deals/{id}/changes', 'post'>

/** The variants that are part of a deal. */
export const pricedIn = (deal: SellerDeal): Priced[] =>
  deal.prices.map(({ variant_id, options, single }) => ({
    id: variant_id,
    name: options.join(' / ') || deal.product.title,
    single,
  }))

/** The counts at which a price of the deal changes, rising. */
const stepsIn = ({ prices }: SellerDeal) =>
  [...new Set(prices.flatMap(({ tiers }) => tiers.map(({ from }) => from)))].sort((a, b) => a - b)

/** What the form says before anything is changed: the deal as it is. */
export function asTyped(deal: SellerDeal): Record<string, string> {
  const steps = stepsIn(deal)
  const prices = deal.prices.flatMap(({ variant_id, tiers }) =>
    tiers.map(({ from, price }) => [`price.${variant_id}.${steps.indexOf(from)}`, amountText(price)]),
  )
  return {
    ...Object.fromEntries(prices),
    ...Object.fromEntries(steps.map((from, step) => [`from.${step}`, String(from)])),
    steps: String(steps.length),
    goal_min: String(deal.goal.min),
    ends_at: deal.ends_at.slice(0, 16),
    per_buyer: String(deal.limits.per_buyer ?? ''),
    open_groups_max: String(deal.limits.open_groups ?? ''),
    quantity_max: String(deal.limits.quantity ?? ''),
    dispatch_hours: String(deal.dispatch_hours),
  }
}

/** The new terms of a form, and what is wrong with them. A time typed to the minute that was not touched stays as it is. */
export function readChanges(
  typed: Typed,
  deal: SellerDeal,
): { changes: Changes; errors: Errors; fields: Record<string, string> } {
  const read = reading(typed)
  const { kind } = deal
  const fromSingle = kind === 'ladder' || kind === 'bargain'
  const goal_min = has(kind, 'goal') ? read.whole('goal_min', kind === 'team' ? 2 : 1, 1_000_000) : deal.goal.min
  const first = kind === 'team' ? goal_min : (stepsIn(deal)[0] ?? 1)
  const { prices, fields } = readPrices(read, pricedIn(deal), { first, fromSingle })
  const ends = read.instant('ends_at')
  if (!ends || ends.getTime() <= Date.now()) read.errors.ends_at = m.offers_end_future()
  const same = ends?.toISOString().slice(0, 16) === deal.ends_at.slice(0, 16)
  const changes: Changes = {
    prices,
    goal_min,
    ends_at: same ? deal.ends_at : (ends?.toISOString() ?? ''),
    per_buyer: read.limit('per_buyer', 10_000),
    open_groups_max: has(kind, 'groups') ? read.limit('open_groups_max', 1_000_000) : deal.limits.open_groups,
    quantity_max:
      kind === 'flash' ? read.whole('quantity_max', 1, 100_000_000) : read.limit('quantity_max', 100_000_000),
    dispatch_hours: read.whole('dispatch_hours', 1, 2160),
  }
  return { changes, errors: read.errors, fields }
}
