import type { Money, PriceHistory } from '#lib/types.ts'

export type VariantHistory = PriceHistory['variants'][number]

/** A time in which one price was asked, alone or together. `until` null: it still is. `price` null: not for sale. */
export interface Span {
  way: 'alone' | 'together'
  from: string
  until: string | null
  price: Money | null
  /** The price of a deal's first tier, where it has several. */
  first: Money | null
  /** Spans of one deal, and those of the single price, follow each other. */
  line: string
}

/** Everything that was asked for a variant, oldest first. */
export function spansOf({ single, deals }: VariantHistory): Span[] {
  const alone = single.map(({ since, price }, index): Span => {
    return { way: 'alone', from: since, until: single[index + 1]?.since ?? null, price, first: null, line: '' }
  })
  const together = deals.map(({ deal_id, from, until, price, first_price }): Span => {
    const first = first_price.amount > price.amount ? first_price : null
    return { way: 'together', from, until, price, first, line: deal_id }
  })
  return [...alone, ...together].sort((a, b) => a.from.localeCompare(b.from))
}

/** Of a variant that was asked one single price all the time, and no other: since when, and which. */
export function unmoved({ single, deals }: VariantHistory): { since: string; price: Money } | null {
  const [only, ...others] = single
  return only?.price && others.length === 0 && deals.length === 0 ? { since: only.since, price: only.price } : null
}

/** The highest price that was asked. */
export function highest(spans: Span[]): Money | null {
  const prices = spans.flatMap(({ price, first }) => first ?? price ?? [])
  return prices.toSorted((a, b) => b.amount - a.amount)[0] ?? null
}

/** Where a drawing begins: when something was first asked, but not before `from`. */
export const drawnFrom = (spans: Span[], from: string): string => {
  const first = spans[0]?.from ?? from
  return first > from ? first : from
}

export const WIDTH = 600
export const HEIGHT = 160
/** Room for half a line above the highest price and below zero. */
const MARGIN = 4

/** The step line of one way to buy, as the `d` of an SVG path; prices are drawn from zero, so that no step looks larger than it is. */
export function stepLine(spans: Span[], way: Span['way'], from: string, now: string): string {
  const top = highest(spans)?.amount ?? 1
  const start = Date.parse(from)
  const end = Math.max(start + 1, Date.parse(now))
  const x = (at: string | null) => round((Math.max(0, (at ? Date.parse(at) : end) - start) / (end - start)) * WIDTH)
  const y = (price: Money) => round(HEIGHT - MARGIN - (price.amount / top) * (HEIGHT - 2 * MARGIN))
  let before: Span | undefined
  const steps = spans
    .filter((span) => span.way === way)
    .sort((a, b) => a.line.localeCompare(b.line) || a.from.localeCompare(b.from))
    .map((span) => {
      const follows = before?.price && before.line === span.line && before.until === span.from
      before = span
      if (!span.price) return ''
      return `${follows ? `V${y(span.price)}` : `M${x(span.from)} ${y(span.price)}`}H${x(span.until)}`
    })
  return steps.join('')
}

const round = (value: number) => Math.round(value * 10) / 10
