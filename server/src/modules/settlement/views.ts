import { type Static, Type } from 'typebox'
import { Id, Instant, MoneySchema, Nullable, PageOf } from '../../platform/edge.ts'

export const BalanceSchema = Type.Object(
  {
    currency: Type.String(),
    held_in_escrow: MoneySchema,
    available: MoneySchema,
    debt: MoneySchema,
  },
  {
    description:
      '`held_in_escrow`: paid for orders that are not final yet; `available`: settled, the shop’s own; `debt`: refunded after settlement and taken from the next sales',
    examples: [
      {
        currency: 'IDR',
        held_in_escrow: { amount: 480000, currency: 'IDR' },
        available: { amount: 1254000, currency: 'IDR' },
        debt: { amount: 0, currency: 'IDR' },
      },
    ],
  },
)
export type ShopBalanceView = Static<typeof BalanceSchema>

export const StatementLineSchema = Type.Object(
  {
    id: Type.Integer(),
    at: Instant,
    kind: Type.Enum(['settle', 'reverse', 'collect'], {
      description: 'settle: an order became final; reverse: taken back for a refund; collect: a debt taken from sales',
    }),
    order_id: Nullable(Id),
    order_number: Nullable(Type.Integer()),
    gross: MoneySchema,
    fee: MoneySchema,
    leader_fee: MoneySchema,
    net: MoneySchema,
    balance: MoneySchema,
  },
  { description: 'gross - fee - leader_fee = net; `balance` is what the shop had after this line' },
)
export type StatementLineView = Static<typeof StatementLineSchema>

export const StatementSchema = PageOf(StatementLineSchema, { description: 'Newest first' })
