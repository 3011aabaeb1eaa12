import { after, DAY } from '../../platform/clock.ts'

/** From when on a single price was asked; null: from then on the variant was not for sale. */
export interface PricePoint {
  since: Date
  price: number | null
}

/** A time in which one price was asked without a break. */
export interface AskedSpan {
  from: Date
  /** The span that still lasts ends now. */
  until: Date
  price: number
}

/** How far back a price counts, and how long of that it must have been asked, to be compared with. */
export const REMEMBERED_DAYS = 90
export const ASKED_DAYS = 7
/** Of a price that was asked for a shorter time, the lowest of so many days counts instead. */
export const LOWEST_DAYS = 30

/** What the single price of a variant is compared with when a saving is claimed. Prices in minor units. */
export interface Reference {
  kind: 'single_price' | 'lowest_30_days'
  price: number
  /** Of `single_price`: since when it is asked without a break. Of `lowest_30_days`: from when on prices were compared. */
  since: Date
  /** Whole days of the last 90 in which this very price was asked. */
  days_asked: number
  lowest_90_days: number
}

/**
 * A price history as it is told: points in their order without those that held for no time (the last of an instant is
 * the one that holds), that change nothing, or that are not yet.
 */
export function toldPoints(points: PricePoint[], now: Date): PricePoint[] {
  const told: PricePoint[] = []
  for (const point of points) {
    if (point.since > now) continue
    if (told.at(-1)?.since.getTime() === point.since.getTime()) told.pop()
    if (told.length === 0 ? point.price !== null : told.at(-1)?.price !== point.price) told.push(point)
  }
  return told
}

/** The spans of a history that touch the time from `from` on, cut to it. The span of now is there even if it is new. */
export function spansFrom(points: PricePoint[], from: Date, now: Date): AskedSpan[] {
  const told = toldPoints(points, now)
  return told.flatMap(({ since, price }, index) => {
    const next = told[index + 1]?.since
    const until = next ?? now
    if (price === null || (next && next <= from)) return []
    return [{ from: since < from ? from : since, until, price }]
  })
}

/** The lowest price of some spans, in minor units; null when there is none. */
export const lowestOf = (spans: { price: number }[]): number | null =>
  spans.length === 0 ? null : Math.min(...spans.map((span) => span.price))

/**
 * What a saving on a variant is measured against. It is the single price of now if that was really asked for at least
 * 7 of the last 90 days; else the lowest single price of the last 30 days, so that a price raised for an hour does not
 * make a saving. It is never above the price of now. Null when the variant is not for sale: then none may be claimed.
 */
export function referenceOf(points: PricePoint[], now: Date): Reference | null {
  const current = toldPoints(points, now).at(-1)
  if (!current || current.price === null) return null
  const remembered = spansFrom(points, after(now, -REMEMBERED_DAYS * DAY), now)
  const lowest_90_days = Math.min(...remembered.map((span) => span.price))
  const kept = { days_asked: daysAsked(remembered, current.price), lowest_90_days }
  if (kept.days_asked >= ASKED_DAYS) {
    return { kind: 'single_price', price: current.price, since: current.since, ...kept }
  }
  const compared = spansFrom(points, after(now, -LOWEST_DAYS * DAY), now)
  const price = Math.min(...compared.map((span) => span.price))
  const since = compared[0]?.from ?? current.since
  return { kind: 'lowest_30_days', price, since, days_asked: daysAsked(remembered, price), lowest_90_days }
}

function daysAsked(spans: AskedSpan[], price: number): number {
  const asked = spans.filter((span) => span.price === price)
  return Math.floor(asked.reduce((sum, { from, until }) => sum + until.getTime() - from.getTime(), 0) / DAY)
}

/** What may be said to be saved by paying `price`, in minor units; 0: nothing may be claimed. */
export const savingOf = (reference: Pick<Reference, 'price'> | null, price: number): number =>
  reference ? Math.max(0, reference.price - price) : 0
