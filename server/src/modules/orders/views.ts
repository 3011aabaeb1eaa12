import { type Static, Type } from 'typebox'
import { Id, Instant, MoneySchema, Nullable } from '../../platform/edge.ts'
import { addressSchema, PersonSchema } from '../accounts/index.ts'
import { PictureSchema } from '../media/index.ts'
import { ShopCardSchema } from '../shops/index.ts'

export const ORDER_STATUSES = [
  'unpaid',
  'held',
  'to_ship',
  'shipped',
  'received',
  'settled',
  'cancelled',
  'refunded',
] as const
export type OrderStatus = (typeof ORDER_STATUSES)[number]

export const OrderStatusSchema = Type.Enum(ORDER_STATUSES, {
  description:
    '`unpaid` is held until `pay_by`; `held` waits for its group; `to_ship` → `shipped` → `received` → `settled`; `cancelled` was never paid; `refunded` was paid and goes back in full',
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
    opener: PersonSchema,
    status: Type.Enum(['forming', 'open', 'succeeded', 'failed', 'cancelled']),
    joined: Type.Integer({ description: 'Seats paid' }),
    held: Type.Integer({ description: 'Seats held by people who are paying now' }),
    goal: Type.Integer(),
    missing: Type.Integer({ description: 'Paid seats still needed' }),
    deadline_at: Nullable(Instant),
  },
  { description: 'The group an order was placed in' },
)

const TimelineEntrySchema = Type.Object(
  {
    at: Instant,
    code: Type.Enum([
      'placed',
      'paid',
      'held_for_group',
      'group_succeeded',
      'to_ship',
      'shipped',
      'received',
      'settled',
      'lapsed',
      'cancelled',
      'refund_started',
      'refund_retrying',
      'refund_done',
    ]),
    params: Type.Object({
      dispatch_due_at: Type.Optional(Nullable(Instant)),
      carrier: Type.Optional(Type.String()),
      tracking_number: Type.Optional(Type.String()),
      by: Type.Optional(Nullable(Type.Enum(['buyer', 'time'], { description: 'Who said that the goods arrived' }))),
      amount: Type.Optional(MoneySchema),
      reason: Type.Optional(Nullable(Type.String({ description: 'Of a cancellation or a refund' }))),
      note: Type.Optional(Nullable(Type.String())),
    }),
  },
  { description: 'Something that happened to an order' },
)
export type TimelineEntry = Static<typeof TimelineEntrySchema>

const OrderPaymentSchema = Type.Object({
  id: Id,
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
  reason: Type.String({
    description:
      'group_failed, deal_cancelled, cancelled_by_buyer, cancelled_by_shop, cancelled_by_operator, too_late, no_seat or duplicate',
  }),
  at: Instant,
  done_at: Nullable(Instant),
})

const ShipmentSchema = Type.Object({ carrier: Type.String(), tracking_number: Type.String(), shipped_at: Instant })

const ActSchema = Type.Object(
  {
    pay: Type.Boolean(),
    leave: Type.Boolean({ description: 'Give the place back without having paid' }),
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
    total: MoneySchema,
    address: addressSchema,
    note: Type.String(),
    group: Nullable(OrderGroupSchema),
    timeline: Type.Array(TimelineEntrySchema, { description: 'Oldest first' }),
    payments: Type.Array(OrderPaymentSchema, { description: 'Newest first' }),
    refunds: Type.Array(OrderRefundSchema),
    shipments: Type.Array(ShipmentSchema),
    pay_by: Nullable(Instant),
    dispatch_due_at: Nullable(Instant),
    receive_due_at: Nullable(Type.String({ format: 'date-time', description: 'Counts as received by itself then' })),
    return_days: Type.Integer(),
    return_until: Nullable(Type.String({ format: 'date-time', description: 'End of the return window' })),
    end_reason: Nullable(Type.String()),
    end_note: Nullable(Type.String({ description: 'What was said when it was cancelled' })),
    can: ActSchema,
    why_not: WhyNotSchema,
    placed_at: Instant,
  },
  { description: 'An order' },
)
export type Order = Static<typeof OrderSchema>

export const OrderPageSchema = Type.Object({ items: Type.Array(OrderSchema), next_cursor: Nullable(Type.String()) })
