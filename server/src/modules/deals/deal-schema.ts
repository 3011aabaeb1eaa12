import { Type } from 'typebox'
import { Id, Instant, Nullable } from '../../platform/edge.ts'
import { KINDS } from './policies.ts'

const COUNT_MAX = 1_000_000
const VARIANTS_MAX = 100
const TIERS_MAX = 20
const BATCHES_MAX = 50
const HOURS_MAX = 720
const PRICE_MAX = 1e15

const TierBody = Type.Object(
  {
    from: Type.Integer({ minimum: 0, maximum: COUNT_MAX, description: 'People, units or helpers' }),
    price: Type.Integer({ minimum: 1, maximum: PRICE_MAX, description: "Minor units of the shop's currency" }),
  },
  { additionalProperties: false },
)

/** Prices of variants, each by tiers: a deal with one price has one tier. */
export const PricesBody = Type.Array(
  Type.Object(
    { variant_id: Id, tiers: Type.Array(TierBody, { minItems: 1, maxItems: TIERS_MAX }) },
    { additionalProperties: false },
  ),
  { minItems: 1, maxItems: VARIANTS_MAX },
)

const GoalBody = Type.Object(
  {
    unit: Type.Optional(Type.Enum(['people', 'quantity'])),
    min: Type.Optional(Type.Integer({ minimum: 1, maximum: COUNT_MAX, description: 'With the opener of a team' })),
    max: Type.Optional(Nullable(Type.Integer({ minimum: 1, maximum: COUNT_MAX }))),
  },
  { additionalProperties: false },
)

const DepositBody = Type.Object(
  {
    bp: Type.Integer({ minimum: 100, maximum: 9000, description: "Hundredths of 1 % of the goods' price" }),
    worth: Type.Union([Type.Literal(1), Type.Literal(2)], { description: '2: it counts double against the price' }),
    missed: Type.Enum(['refund', 'keep']),
    balance_hours: Type.Integer({ minimum: 1, maximum: 2160 }),
  },
  { additionalProperties: false },
)

const BatchBody = Type.Object(
  { units: Nullable(Type.Integer({ minimum: 1, maximum: COUNT_MAX })), ready_by: Instant },
  { additionalProperties: false },
)

/** Terms that can be changed while a deal runs, if nobody is worse off. */
export const ChangeableTerms = {
  prices: Type.Optional(PricesBody),
  goal_min: Type.Optional(Type.Integer({ minimum: 1, maximum: COUNT_MAX })),
  ends_at: Type.Optional(Instant),
  per_buyer: Type.Optional(Nullable(Type.Integer({ minimum: 1, maximum: 10_000 }))),
  open_groups_max: Type.Optional(Nullable(Type.Integer({ minimum: 1, maximum: COUNT_MAX }))),
  quantity_max: Type.Optional(Nullable(Type.Integer({ minimum: 1, maximum: 100_000_000 }))),
  dispatch_hours: Type.Optional(Type.Integer({ minimum: 1, maximum: 2160 })),
}

/** What a seller says when offering a deal. */
export const DealBody = Type.Object(
  {
    kind: Type.Enum(KINDS, {
      description:
        '`team`: a group of people fills; `ladder`: the more, the cheaper; `presale`: made once enough is ordered; `flash`: few units for a short time; `pickup`: collected at a leader’s point; `bargain`: friends’ help lowers the price',
    }),
    product_id: Id,
    scope: Type.Optional(Type.Enum(['team', 'campaign'], { description: 'Of a ladder' })),
    goal: Type.Optional(GoalBody),
    prices: PricesBody,
    window_hours: Type.Optional(Nullable(Type.Integer({ minimum: 1, maximum: HOURS_MAX }))),
    starts_at: Type.Optional(Instant),
    ends_at: Instant,
    leave_until: Type.Optional(Type.Enum(['paid', 'success'])),
    hold_minutes: Type.Optional(Nullable(Type.Integer({ minimum: 1, maximum: 1440 }))),
    deposit: Type.Optional(Nullable(DepositBody)),
    batches: Type.Optional(Type.Array(BatchBody, { maxItems: BATCHES_MAX })),
    leader_bp: Type.Optional(Type.Integer({ minimum: 0, maximum: 5000 })),
    per_buyer: Type.Optional(Nullable(Type.Integer({ minimum: 1, maximum: 10_000 }))),
    new_buyers_only: Type.Optional(Type.Boolean()),
    open_groups_max: Type.Optional(Nullable(Type.Integer({ minimum: 1, maximum: COUNT_MAX }))),
    quantity_max: Type.Optional(Nullable(Type.Integer({ minimum: 1, maximum: 100_000_000 }))),
    dispatch_hours: Type.Integer({ minimum: 1, maximum: 2160 }),
  },
  {
    additionalProperties: false,
    examples: [
      {
        kind: 'team',
        product_id: '01930000-0000-7000-8000-000000000003',
        goal: { min: 3 },
        prices: [{ variant_id: '01930000-0000-7000-8000-000000000001', tiers: [{ from: 3, price: 8000 }] }],
        window_hours: 24,
        ends_at: '2030-01-01T00:00:00Z',
        dispatch_hours: 48,
      },
    ],
  },
)
