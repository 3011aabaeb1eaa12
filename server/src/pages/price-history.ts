import { type Static, Type } from 'typebox'
import type { App } from '../app.ts'
import {
  getSinglePrices,
  LOWEST_DAYS,
  lowestOf,
  PricePointSchema,
  PriceReferenceSchema,
  REMEMBERED_DAYS,
  referenceOf,
  referenceView,
  type SinglePrices,
  spansFrom,
  toldPoints,
} from '../modules/catalog/index.ts'
import { type DealSpan, getDealPrices } from '../modules/deals/index.ts'
import { after, DAY } from '../platform/clock.ts'
import { Id, Instant, MoneySchema, Nullable } from '../platform/edge.ts'
import { NotFound } from '../platform/errors.ts'

const DealSpanSchema = Type.Object(
  {
    deal_id: Id,
    from: Instant,
    until: Nullable(Instant),
    price: MoneySchema,
    first_price: MoneySchema,
  },
  {
    description:
      'What a deal asked. `price` is that of its best tier, `first_price` that of its first; `until` null: it still does',
  },
)

const LowestSchema = Type.Object({ last_30_days: Nullable(MoneySchema), last_90_days: Nullable(MoneySchema) })

const VariantHistorySchema = Type.Object({
  variant_id: Id,
  options: Type.Array(Type.String()),
  price: MoneySchema,
  single: Type.Array(PricePointSchema, { description: 'Oldest first; the first may have begun before `from`' }),
  deals: Type.Array(DealSpanSchema, { description: 'Oldest first' }),
  lowest_single: LowestSchema,
  lowest_deal: LowestSchema,
  reference: Nullable(PriceReferenceSchema),
})
type VariantHistory = Static<typeof VariantHistorySchema>

export const PriceHistorySchema = Type.Object(
  {
    product_id: Id,
    days: Type.Integer(),
    from: Instant,
    variants: Type.Array(VariantHistorySchema),
    server_now: Instant,
  },
  { description: 'What the single price and the deal prices of each variant really were' },
)
export type PriceHistory = Static<typeof PriceHistorySchema>

/** The days a price history can go back. */
export const DaysQuery = Type.Object({
  days: Type.Optional(Type.Integer({ minimum: 1, maximum: 365, description: 'How many days back; 90 when left out' })),
})

export interface HistoryWish {
  productId: string
  days?: number | undefined
  /** The shop whose own people ask: they see products that are not for sale, and only their own. */
  shopId?: string
}

/** What the prices of a product really were, in two statements. Throws NotFound. */
export async function getPriceHistory(
  app: App,
  { productId, days = REMEMBERED_DAYS, shopId }: HistoryWish,
): Promise<PriceHistory> {
  const now = app.clock.now()
  const read = after(now, -Math.max(days, REMEMBERED_DAYS) * DAY)
  const variants = await getSinglePrices(app.db, productId, read, now)
  const seen = variants.filter((each) => (shopId ? each.shop_id === shopId : each.for_sale))
  if (seen.length === 0) throw NotFound()
  const deals = Map.groupBy(await getDealPrices(app.db, productId, read, now), (span) => span.variant_id)
  const from = after(now, -days * DAY)
  return {
    product_id: productId,
    days,
    from: from.toISOString(),
    variants: seen.map((each) => historyOf(each, deals.get(each.variant_id) ?? [], from, now)),
    server_now: now.toISOString(),
  }
}

function historyOf(variant: SinglePrices, deals: DealSpan[], from: Date, now: Date): VariantHistory {
  const money = (amount: number) => ({ amount, currency: variant.currency })
  const told = toldPoints(variant.points, now)
  const reference = referenceOf(variant.points, now)
  const lowest = (spansSince: (from: Date) => { price: number }[]) => {
    const of = (days: number) => {
      const price = lowestOf(spansSince(after(now, -days * DAY)))
      return price === null ? null : money(price)
    }
    return { last_30_days: of(LOWEST_DAYS), last_90_days: of(REMEMBERED_DAYS) }
  }
  const dealsSince = (since: Date) => deals.filter((span) => span.until === null || span.until > since)
  return {
    variant_id: variant.variant_id,
    options: variant.options,
    price: money(variant.price),
    single: told
      .filter((_, index) => (told[index + 1]?.since ?? now) > from || index === told.length - 1)
      .map(({ since, price }) => ({ since: since.toISOString(), price: price === null ? null : money(price) })),
    deals: dealsSince(from).map(({ deal_id, from, until, price, first_price }) => ({
      deal_id,
      from: from.toISOString(),
      until: until?.toISOString() ?? null,
      price: money(price),
      first_price: money(first_price),
    })),
    lowest_single: lowest((since) => spansFrom(variant.points, since, now)),
    lowest_deal: lowest(dealsSince),
    reference: reference && referenceView(reference, variant.currency),
  }
}
