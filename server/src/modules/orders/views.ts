import { type Static, Type } from 'typebox'
import { Id, Instant, MoneySchema, Nullable, PageOf } from '../../platform/edge.ts'
import { addressSchema, PersonSchema } from '../accounts/index.ts'
import { PictureSchema } from '../media/index.ts'
import { REFUND_REASONS } from '../payments/index.ts'
import { ShopCardSchema } from '../shops/index.ts'
import { END_REASONS } from './events.ts'

export const ORDER_STATUSES = [
  'unpaid',
  'held',
  'balance_due',
  'to_ship',
  'shipped',
  'arrived',
  'received',
  'settled',
  'cancelled',
  'refunded',
  'forfeited',
] as const
export type OrderStatus = (typeof ORDER_STATUSES)[number]

export const OrderStatusSchema = Type.Enum(ORDER_STATUSES, {
  description:
    '`unpaid` is held until `pay_by`; `held` waits for its group; `balance_due`: the rest after a deposit; `to_ship` → `shipped` (→ `arrived` at a pick-up point) → `received` → `settled`; `cancelled` was never paid; `refunded` was paid and goes back in full; `forfeited`: the rest was not paid, and the shop keeps the deposit as agreed',
})

const OrderLineSchema = Type.Object({
  product_id: Id,
  variant_id: Id,
  title: Type.String({ description: 'As it was named when ordered' }),
  variant_title: Type.String(),
  picture: Nullable(PictureSchema),
  quantity: Type.Integer(),
  unit_price: MoneySchema,
  amount: MoneySchema,
})

const OrderGroupSchema = Type.Object(
  {
    id: Id,
    deal_id: Id,
    opener: Nullable(PersonSchema),
    status: Type.Enum(['forming', 'open', 'succeeded', 'failed', 'cancelled']),
    unit: Type.Enum(['people', 'quantity']),
    joined: Type.Integer({ description: 'Paid, in the unit of the goal' }),
    held: Type.Integer({ description: 'Held by people who are paying now' }),
    goal: Type.Integer(),
    missing: Type.Integer({ description: 'Still to be paid until the goal' }),
    deadline_at: Nullable(Instant),
  },
  { description: 'The group an order was placed in' },
)

const TIMELINE_CODES = [
  'placed',
  'paid',
  'deposit_paid',
  'held_for_group',
  'group_succeeded',
  'price_dropped',
  'balance_due',
  'balance_paid',
  'delayed',
  'to_ship',
  'shipped',
  'arrived',
  'received',
  'settled',
  'lapsed',
  'cancelled',
  'forfeited',
  'refund_started',
  'refund_retrying',
  'refund_done',
] as const

const TimelineEntrySchema = Type.Object(
  {
    at: Instant,
    code: Type.Enum(TIMELINE_CODES),
    params: Type.Object({
      dispatch_due_at: Type.Optional(Nullable(Instant)),
      balance_due_at: Type.Optional(Nullable(Instant)),
      collect_until: Type.Optional(Nullable(Instant)),
      carrier: Type.Optional(Type.String()),
      tracking_number: Type.Optional(Type.String()),
      by: Type.Optional(
        Nullable(Type.Enum(['buyer', 'leader', 'time'], { description: 'Who said that the goods arrived' })),
      ),
      amount: Type.Optional(MoneySchema),
      reason: Type.Optional(
        Nullable(
          Type.Enum([...new Set([...END_REASONS, ...REFUND_REASONS])], { description: 'Of an ending or a refund' }),
        ),
      ),
      note: Type.Optional(Nullable(Type.String())),
    }),
  },
  { description: 'Something that happened to an order' },
)
export type TimelineEntry = Static<typeof TimelineEntrySchema>

const OrderPaymentSchema = Type.Object({
  id: Id,
  part: Type.Enum(['full', 'deposit', 'balance']),
  status: Type.Enum(['pending', 'paid', 'failed']),
  amount: MoneySchema,
  provider: Type.String(),
  checkout_url: Nullable(Type.String({ description: 'Where to pay it; null once it cannot be paid' })),
  failure: Nullable(Type.String()),
  pay_by: Instant,
  paid_at: Nullable(Instant),
})

const OrderRefundSchema = Type.Object({
  id: Id,
  status: Type.Enum(['pending', 'retrying', 'done']),
  amount: MoneySchema,
  reason: Type.Enum(REFUND_REASONS),
  at: Instant,
  done_at: Nullable(Instant),
})

const ShipmentSchema = Type.Object({ carrier: Type.String(), tracking_number: Type.String(), shipped_at: Instant })

const OrderDepositSchema = Type.Object(
  {
    amount: MoneySchema,
    missed: Type.Enum(['refund', 'keep'], { description: 'What becomes of it when the rest is not paid in time' }),
    balance: MoneySchema,
    balance_due_at: Nullable(Instant),
  },
  { description: 'What is paid first, and the rest' },
)

const OrderPickupSchema = Type.Object(
  {
    leader: PersonSchema,
    leader_fee: Type.Object(
      { ...MoneySchema.properties },
      { description: 'What the leader earns of it, paid by the shop' },
    ),
    leader_bp: Type.Integer({ description: 'Hundredths of 1 % of the goods' }),
    point_id: Id,
    point_name: Type.String(),
    code: Nullable(Type.String({ description: 'Said or shown at the point; its buyer sees it' })),
    scan_url: Nullable(Type.String({ description: 'Where its leader hands it out, with the code: for a QR code' })),
    collect_until: Instant,
    arrived_at: Nullable(Instant),
  },
  { description: 'Where a leader hands it out' },
)

const ActSchema = Type.Object(
  {
    pay: Type.Boolean(),
    leave: Type.Boolean({ description: 'Give the place back; what was paid comes back' }),
    change_address: Type.Boolean(),
    allow: Type.Boolean({ description: 'Give a part of the price back' }),
    cancel: Type.Boolean(),
    confirm_receipt: Type.Boolean(),
    ship: Type.Boolean(),
  },
  { description: 'What the person who asks can do now' },
)
export type Acts = Static<typeof ActSchema>

const WhyNotSchema = Type.Partial(
  Type.Object({
    pay: Type.String(),
    leave: Type.String(),
    change_address: Type.String(),
    allow: Type.String(),
    cancel: Type.String(),
    confirm_receipt: Type.String(),
    ship: Type.String(),
  }),
  { description: 'For what cannot be done, the code of the refusal that says why' },
)
export type WhyNot = Static<typeof WhyNotSchema>

export const OrderSchema = Type.Object(
  {
    id: Id,
    number: Type.Integer({ description: 'For people; unique in the market' }),
    status: OrderStatusSchema,
    shop: ShopCardSchema,
    buyer: PersonSchema,
    lines: Type.Array(OrderLineSchema),
    items_total: MoneySchema,
    shipping_fee: MoneySchema,
    discount: Type.Object(
      { ...MoneySchema.properties },
      { description: 'What a deposit that counts double takes off' },
    ),
    price_drop: Type.Object({ ...MoneySchema.properties }, { description: 'What a better tier took off' }),
    allowance: Type.Object({ ...MoneySchema.properties }, { description: 'What the shop gave back' }),
    total: MoneySchema,
    deposit: Nullable(OrderDepositSchema),
    pickup: Nullable(OrderPickupSchema),
    address: addressSchema,
    note: Type.String(),
    group: Nullable(OrderGroupSchema),
    timeline: Type.Array(TimelineEntrySchema, { description: 'Oldest first' }),
    payments: Type.Array(OrderPaymentSchema, { description: 'Newest first' }),
    refunds: Type.Array(OrderRefundSchema),
    shipments: Type.Array(ShipmentSchema),
    pay_by: Nullable(Instant),
    dispatch_due_at: Nullable(Instant),
    ready_by: Nullable(Type.String({ format: 'date-time', description: 'When its batch should be ready' })),
    firm: Type.Boolean({ description: 'Made for its buyer: taken back only when late' }),
    delayed_at: Nullable(Instant),
    receive_due_at: Nullable(Type.String({ format: 'date-time', description: 'Counts as received by itself then' })),
    return_days: Type.Integer(),
    return_until: Nullable(Type.String({ format: 'date-time', description: 'End of the return window' })),
    end_reason: Nullable(Type.Enum(END_REASONS)),
    end_note: Nullable(Type.String({ description: 'What was said when it was cancelled' })),
    can: ActSchema,
    why_not: WhyNotSchema,
    placed_at: Instant,
  },
  { description: 'An order' },
)
export type Order = Static<typeof OrderSchema>

export const OrderPageSchema = PageOf(OrderSchema)
