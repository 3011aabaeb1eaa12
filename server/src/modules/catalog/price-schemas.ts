import { type Static, Type } from 'typebox'
import { Id, Instant, MoneySchema, Nullable } from '../../platform/edge.ts'
import type { Reference } from './asked-prices.ts'

export const PriceReferenceSchema = Type.Object(
  {
    kind: Type.Enum(['single_price', 'lowest_30_days'], {
      description:
        '`single_price`: the single price of now, asked for at least 7 of the last 90 days. ' +
        '`lowest_30_days`: it was not asked for that long, so the lowest single price of the last 30 days counts',
    }),
    price: MoneySchema,
    since: Type.String({
      format: 'date-time',
      description:
        'Of `single_price`: since when it is asked without a break. Of `lowest_30_days`: from when on prices were compared',
    }),
    days_asked: Type.Integer({ description: 'Whole days of the last 90 in which this very price was asked' }),
    lowest_90_days: MoneySchema,
  },
  {
    description:
      "The shop's own single price that a saving is measured against. A price that is not below it saves nothing",
  },
)
export type PriceReference = Static<typeof PriceReferenceSchema>

/** The reference of one of several variants. */
export const VariantReferenceSchema = Type.Object({ variant_id: Id, ...PriceReferenceSchema.properties })
export type VariantReference = Static<typeof VariantReferenceSchema>

export const PricePointSchema = Type.Object(
  {
    since: Instant,
    price: Nullable(MoneySchema),
  },
  { description: 'From when on a single price was asked; null: from then on the variant was not for sale' },
)

/** References by variant id as a list, for a page that shows several variants. */
export const variantReferences = (references: Map<string, PriceReference>): VariantReference[] =>
  [...references].map(([variant_id, reference]) => ({ variant_id, ...reference }))

export function referenceView(reference: Reference, currency: string): PriceReference {
  const { price, since, lowest_90_days, ...plain } = reference
  return {
    ...plain,
    price: { amount: price, currency },
    since: since.toISOString(),
    lowest_90_days: { amount: lowest_90_days, currency },
  }
}
