import { type Static, Type } from 'typebox'
import { Id, Instant, MoneySchema, Nullable } from '../../platform/edge.ts'
import { PersonSchema } from '../accounts/index.ts'

export const DealSchema = Type.Object(
  {
    id: Id,
    shop_id: Id,
    product_id: Id,
    scope: Type.Enum(['team', 'campaign', 'pickup']),
    status: Type.Enum(['draft', 'running', 'ended', 'cancelled']),
    goal: Type.Object({ unit: Type.Enum(['people', 'quantity']), min: Type.Integer(), max: Nullable(Type.Integer()) }),
    price: MoneySchema,
    single_price: MoneySchema,
    prices: Type.Array(
      Type.Object({ variant_id: Id, options: Type.Array(Type.String()), single: MoneySchema, deal: MoneySchema }),
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
    dispatch_hours: Type.Integer({ description: 'Shipped at the latest so many hours after success' }),
    taken: Type.Integer({ description: 'Units in living places' }),
    open_groups: Type.Integer(),
    succeeded_groups: Type.Integer(),
    cancel_reason: Nullable(Type.String()),
  },
  { description: 'An offer to buy together. `price` is the lowest, `single_price` the same variant bought alone' },
)
export type DealView = Static<typeof DealSchema>

export const GroupCardSchema = Type.Object(
  {
    id: Id,
    deal_id: Id,
    opener: PersonSchema,
    status: Type.Enum(['forming', 'open', 'succeeded', 'failed', 'cancelled']),
    joined: Type.Integer({ description: 'Seats paid' }),
    held: Type.Integer({ description: 'Seats held by people who are paying now' }),
    goal: Type.Integer(),
    missing: Type.Integer({ description: 'Paid seats still needed' }),
    deadline_at: Nullable(Instant),
  },
  { description: 'A group, briefly' },
)
export type GroupCard = Static<typeof GroupCardSchema>

export const GroupLiveSchema = Type.Object({
  ...GroupCardSchema.properties,
  members: Type.Array(Type.Object({ person: PersonSchema, joined_at: Instant, is_opener: Type.Boolean() })),
  reason: Nullable(Type.String({ description: "The seller's word when the deal was cancelled" })),
  opened_at: Nullable(Instant),
  closed_at: Nullable(Instant),
  server_now: Instant,
})
export type GroupLive = Static<typeof GroupLiveSchema>

export const YourPlace = Type.Object({
  pledge_id: Id,
  order_id: Id,
  status: Type.Enum(['reserved', 'paid', 'confirmed', 'refunded', 'lapsed']),
  pay_by: Nullable(Instant),
})
