import { type Static, Type } from 'typebox'
import { Id, Instant, MoneySchema, Nullable } from '../../platform/edge.ts'
import { PersonSchema } from '../accounts/index.ts'
import { KINDS } from './policies.ts'

const UnitSchema = Type.Enum(['people', 'quantity'])

const TierSchema = Type.Object(
  { from: Type.Integer({ minimum: 0 }), price: MoneySchema },
  { description: 'From so many people, units or helpers on, a unit costs this' },
)

export const DepositSchema = Type.Object(
  {
    bp: Type.Integer({ description: "Hundredths of 1 % of the goods' price" }),
    worth: Type.Integer({ description: 'How many times it counts against the price: 1 or 2' }),
    missed: Type.Enum(['refund', 'keep'], { description: 'What becomes of it when the rest is not paid in time' }),
    balance_hours: Type.Integer({ description: 'Hours after success to pay the rest' }),
  },
  { description: 'A part that is paid first' },
)

export const BatchSchema = Type.Object(
  {
    no: Type.Integer(),
    units: Nullable(Type.Integer({ description: 'Null: without a limit' })),
    promised_by: Instant,
    ready_by: Type.String({ format: 'date-time', description: 'As the maker sees it now' }),
    status: Type.Enum(['planned', 'making', 'ready']),
  },
  { description: 'A production run' },
)

export const DealSchema = Type.Object(
  {
    id: Id,
    shop_id: Id,
    product_id: Id,
    kind: Type.Enum(KINDS, { description: 'How the seller calls it' }),
    scope: Type.Enum(['team', 'campaign', 'pickup'], {
      description:
        '`team`: any buyer opens a group; `campaign`: one group for all; `pickup`: one a leader’s point and cut-off',
    }),
    close: Type.Enum(['at_once', 'when_full', 'at_deadline'], {
      description:
        '`at_once`: every paid place counts by itself; `when_full`: at the goal; `at_deadline`: as many as come till then',
    }),
    status: Type.Enum(['draft', 'running', 'ended', 'cancelled']),
    goal: Type.Object({ unit: UnitSchema, min: Type.Integer(), max: Nullable(Type.Integer()) }),
    tier_unit: Type.Enum(['people', 'quantity', 'helpers']),
    price: MoneySchema,
    single_price: MoneySchema,
    prices: Type.Array(
      Type.Object({
        variant_id: Id,
        options: Type.Array(Type.String()),
        single: MoneySchema,
        deal: MoneySchema,
        tiers: Type.Array(TierSchema, { description: '`deal` is the first of them' }),
      }),
    ),
    window_hours: Nullable(Type.Integer({ description: 'Hours a group has from its opening' })),
    starts_at: Instant,
    ends_at: Instant,
    limits: Type.Object({
      per_buyer: Nullable(Type.Integer()),
      new_buyers_only: Type.Boolean(),
      open_groups: Nullable(Type.Integer()),
      quantity: Nullable(Type.Integer()),
    }),
    leave_until: Type.Enum(['paid', 'success'], {
      description: 'Until when a member may leave: before paying, or with all money back before success',
    }),
    firm: Type.Boolean({ description: 'Made for its buyer: after success taken back only when late' }),
    hold_minutes: Nullable(Type.Integer({ description: 'To pay a place; null: as the market has it' })),
    deposit: Nullable(DepositSchema),
    batches: Type.Array(BatchSchema),
    leader_bp: Type.Integer({ description: 'What a leader earns, in hundredths of 1 %' }),
    dispatch_hours: Type.Integer({ description: 'Shipped at the latest so many hours after success' }),
    taken: Type.Integer({ description: 'Units in living places' }),
    open_groups: Type.Integer(),
    succeeded_groups: Type.Integer(),
    campaign_group_id: Nullable(Type.String({ format: 'uuid', description: 'The one group of a campaign' })),
    cancel_reason: Nullable(Type.String()),
    replaces_id: Nullable(Type.String({ format: 'uuid', description: 'The deal whose place this one took' })),
  },
  { description: 'An offer to buy together. `price` is the lowest, `single_price` the same variant bought alone' },
)
export type DealView = Static<typeof DealSchema>

export const PickupSchema = Type.Object(
  {
    point_id: Id,
    name: Type.String(),
    country: Type.String(),
    region: Type.String(),
    city: Type.String(),
    line1: Type.String(),
    line2: Type.String(),
    postal_code: Type.String(),
    collect_from: Instant,
    collect_until: Instant,
    arrived_at: Nullable(Instant),
  },
  { description: 'Where and when a pick-up group collects' },
)

export const GroupCardSchema = Type.Object(
  {
    id: Id,
    deal_id: Id,
    opener: Nullable(PersonSchema),
    status: Type.Enum(['forming', 'open', 'succeeded', 'failed', 'cancelled']),
    unit: UnitSchema,
    joined: Type.Integer({ description: 'Paid, in the unit of the goal' }),
    held: Type.Integer({ description: 'Held by people who are paying now' }),
    goal: Type.Integer(),
    max: Nullable(Type.Integer({ description: 'More do not fit' })),
    missing: Type.Integer({ description: 'Still to be paid until the goal' }),
    helpers: Type.Integer({ description: 'Friends who helped a bargain' }),
    deadline_at: Nullable(Instant),
    pickup: Nullable(PickupSchema),
  },
  { description: 'A group, briefly' },
)
export type GroupCard = Static<typeof GroupCardSchema>

const OfferSchema = Type.Object(
  {
    variant_id: Id,
    price: Type.Object({ ...MoneySchema.properties }, { description: 'A unit now' }),
    next: Nullable(
      Type.Object({
        from: Type.Integer(),
        missing: Type.Integer({ description: 'People, units or helpers still needed for it' }),
        price: MoneySchema,
      }),
    ),
  },
  { description: 'What a variant costs in the group now, and what the next tier takes' },
)

export const GroupLiveSchema = Type.Object({
  ...GroupCardSchema.properties,
  members: Type.Array(Type.Object({ person: PersonSchema, joined_at: Instant, is_opener: Type.Boolean() }), {
    description: 'The first to join',
  }),
  people: Type.Integer({ description: 'How many are in' }),
  recent_helpers: Type.Array(PersonSchema, { description: 'Of a bargain, the latest first' }),
  offers: Type.Array(OfferSchema),
  units_left: Nullable(Type.Integer({ description: "Of the deal's own limit; null without one" })),
  waiting: Type.Integer({ description: 'People in the waiting line' }),
  reason: Nullable(Type.String({ description: "The seller's word when the deal was cancelled" })),
  told_at: Nullable(
    Type.String({ format: 'date-time', description: 'When the maker last told the members something' }),
  ),
  opened_at: Nullable(Instant),
  closed_at: Nullable(Instant),
  server_now: Instant,
})
export type GroupLive = Static<typeof GroupLiveSchema>

export const YourPlace = Type.Object({
  pledge_id: Id,
  order_id: Id,
  status: Type.Enum(['reserved', 'paid', 'confirmed', 'refunded', 'forfeited', 'lapsed']),
  quantity: Type.Integer(),
  unit_price: MoneySchema,
  pay_by: Nullable(Instant),
  can_leave: Type.Boolean({ description: 'With everything paid back' }),
  units_before: Nullable(Type.Integer({ description: 'Units of those who paid before: the place in the queue' })),
  batch_no: Nullable(Type.Integer({ description: 'The batch in which it is made' })),
})
export type YourPlaceView = Static<typeof YourPlace>

export const YourWait = Type.Object(
  {
    ahead: Type.Integer({ description: 'People who came earlier and still wait' }),
    since: Instant,
  },
  { description: 'Your place in the waiting line' },
)
export type YourWaitView = Static<typeof YourWait>
