import { Type } from 'typebox'
import { Id, Instant, MoneySchema, Nullable } from '../../platform/edge.ts'
import { addressSchema } from '../accounts/index.ts'

const QUANTITY_MAX = 99

/** What every way of buying asks: a variant, how many, and where to. */
export const WishBody = {
  variant_id: Id,
  quantity: Type.Integer({ minimum: 1, maximum: QUANTITY_MAX, examples: [1] }),
  address_id: Type.Optional(Nullable(Id)),
  address: Type.Optional(addressSchema),
  note: Type.Optional(Type.String({ maxLength: 500, description: 'For the shop' })),
}

export const PlacedSchema = Type.Object(
  {
    order_id: Id,
    order_number: Type.Integer(),
    payment_id: Id,
    total: MoneySchema,
    pay_by: Instant,
    checkout_url: Type.String({ description: 'Where the buyer pays: send the browser there' }),
    group_id: Type.Optional(Id),
    pledge_id: Type.Optional(Id),
  },
  { description: 'An order that is held until `pay_by`' },
)
