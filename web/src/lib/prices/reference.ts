import { formatDate, formatMoney, savedPercent } from '#lib/format.ts'
import { m } from '#lib/paraglide/messages.js'
import type { Money, PriceReference, VariantReference } from '#lib/types.ts'

/** What a saving on a variant is measured against; null: none may be claimed. */
export const referenceFor = (references: VariantReference[], variantId: string | undefined): PriceReference | null =>
  references.find((each) => each.variant_id === variantId) ?? null

/** What may be said to be saved, in whole percent; 0: nothing. */
export const claimedPercent = (reference: PriceReference | null | undefined, price: Money): number =>
  reference ? savedPercent(reference.price, price) : 0

/** The day in UTC, so that server and browser say the same. */
export const day = (at: string) => formatDate(at, false, 'UTC')

const week_ms = 7 * 24 * 3_600_000

/** What a saving is measured against, or why none is claimed, in one sentence. */
export function whyPrice(reference: PriceReference, deal: Money, now: string): string {
  const price = formatMoney(reference.price)
  const date = day(reference.since)
  if (deal.amount >= reference.price.amount) return m.prices_no_saving({ date, price })
  if (reference.kind === 'lowest_30_days') return m.prices_compared_lowest({ date, price })
  const unchanged = Date.parse(now) - Date.parse(reference.since) >= week_ms
  return unchanged
    ? m.prices_compared_since({ date, price })
    : m.prices_compared_days({ count: reference.days_asked, price })
}
