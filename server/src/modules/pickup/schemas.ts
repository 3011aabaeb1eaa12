import { type Static, Type } from 'typebox'
import { Id, Instant, MoneySchema, Nullable, PageOf } from '../../platform/edge.ts'
import { DealWithProductSchema, GroupCardSchema } from '../deals/index.ts'
import { OrderStatusSchema } from '../orders/index.ts'

export const PICKUP_STATES = ['collecting', 'on_the_way', 'to_hand_out', 'done'] as const
export type PickupState = (typeof PICKUP_STATES)[number]

export const PickupStateSchema = Type.Enum(PICKUP_STATES, {
  description:
    '`collecting` orders until the cut-off → `on_the_way` from the shop → `to_hand_out` at the point → `done`: all is handed out, or it came to nothing',
})

export const OpenPickup = Type.Object(
  {
    deal_id: Id,
    point_id: Id,
    cut_off_at: Type.String({ format: 'date-time', description: 'Until when orders are collected' }),
    collect_from: Instant,
    collect_until: Instant,
  },
  {
    additionalProperties: false,
    examples: [
      {
        deal_id: '01930000-0000-7000-8000-000000000001',
        point_id: '01930000-0000-7000-8000-000000000002',
        cut_off_at: '2026-05-01T14:00:00Z',
        collect_from: '2026-05-03T08:00:00Z',
        collect_until: '2026-05-04T12:00:00Z',
      },
    ],
  },
)
export type OpenPickup = Static<typeof OpenPickup>

export const LeaderDealSchema = Type.Object(
  {
    ...DealWithProductSchema.properties,
    leader_fee: Type.Object(
      { ...MoneySchema.properties },
      { description: 'What a leader earns of a unit at the lowest price' },
    ),
  },
  { description: 'A deal that a leader can take to a point' },
)

export const OpenPickupSchema = Type.Object(
  { group: GroupCardSchema, deal: DealWithProductSchema },
  { description: 'A pick-up that others can join' },
)
export type OpenPickupView = Static<typeof OpenPickupSchema>

export const PickupToShipSchema = Type.Object(
  {
    ...OpenPickupSchema.properties,
    orders: Type.Integer({ description: 'Orders to ship' }),
    units: Type.Integer(),
    dispatch_due_at: Type.String({ format: 'date-time', description: 'When the first of them was promised' }),
  },
  { description: 'A pick-up with parcels that its shop is to ship' },
)
export type PickupToShip = Static<typeof PickupToShipSchema>

export const ParcelCountsSchema = Type.Object({
  people: Type.Integer({ description: 'Who paid' }),
  units: Type.Integer(),
  to_ship: Type.Integer(),
  on_the_way: Type.Integer(),
  arrived: Type.Integer(),
  handed_over: Type.Integer({ description: 'By the leader, by their buyer’s word or by time' }),
  returned: Type.Integer({ description: 'Fetched by nobody' }),
})

export const PickupViewSchema = Type.Object(
  {
    ...OpenPickupSchema.properties,
    state: PickupStateSchema,
    parcels: ParcelCountsSchema,
    earning: Type.Object(
      { ...MoneySchema.properties },
      { description: 'What its leader earns when all of it is settled' },
    ),
  },
  { description: 'A pick-up, as its leader keeps it' },
)
export type PickupView = Static<typeof PickupViewSchema>

export const ParcelSchema = Type.Object(
  {
    order_id: Id,
    number: Type.Integer({ description: 'Of the order' }),
    name: Type.String({ description: 'Of who fetches it' }),
    lines: Type.Array(Type.Object({ title: Type.String(), variant_title: Type.String(), quantity: Type.Integer() })),
    units: Type.Integer(),
    status: OrderStatusSchema,
    paid: Type.Boolean(),
    collect_until: Instant,
    arrived_at: Nullable(Instant),
    missed_at: Nullable(Type.String({ format: 'date-time', description: 'The time to fetch it has passed' })),
    received_at: Nullable(Instant),
    can: Type.Object({
      hand_over: Type.Boolean(),
      return: Type.Boolean({ description: 'Send it back to the shop: nobody fetched it' }),
    }),
  },
  { description: 'What one person fetches. Its code is known to its buyer only' },
)
export type Parcel = Static<typeof ParcelSchema>

export const ParcelWithPickupSchema = Type.Object({
  ...ParcelSchema.properties,
  group_id: Id,
  point_name: Type.String(),
})
export type ParcelWithPickup = Static<typeof ParcelWithPickupSchema>

export const ParcelsSchema = PageOf(ParcelSchema, { description: 'In the order in which they were placed' })

export const CODE_LENGTH_MAX = 12

export const HandOverBody = Type.Object(
  {
    order_id: Type.Optional(Id),
    group_id: Type.Optional(Type.String({ format: 'uuid', description: 'Finds the order by its code' })),
    code: Type.String({ minLength: 1, maxLength: CODE_LENGTH_MAX, pattern: '\\S', examples: ['482913'] }),
  },
  {
    additionalProperties: false,
    description: 'The order, or its pick-up; and what its buyer shows',
    examples: [{ order_id: '01930000-0000-7000-8000-000000000001', code: '482913' }],
  },
)

export const EarningsSchema = Type.Object(
  {
    balances: Type.Array(MoneySchema, { description: 'Settled and not paid out, one a currency' }),
    items: Type.Array(
      Type.Object({
        id: Type.Integer(),
        at: Instant,
        kind: Type.String({ description: 'settle: an order became final; reverse: taken back for a refund' }),
        order_id: Nullable(Id),
        order_number: Nullable(Type.Integer()),
        goods: Nullable(MoneySchema),
        rate_bp: Nullable(Type.Integer({ description: 'Hundredths of 1 % of the goods, fixed when it was ordered' })),
        amount: MoneySchema,
        balance: Type.Object({ ...MoneySchema.properties }, { description: 'What the leader had after this line' }),
      }),
      { description: 'Newest first' },
    ),
    next_cursor: Nullable(Type.String()),
  },
  { description: 'What a leader earned' },
)
export type Earnings = Static<typeof EarningsSchema>
