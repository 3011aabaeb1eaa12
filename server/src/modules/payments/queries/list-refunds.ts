import { type Static, Type } from 'typebox'
import { type Db, prepared } from '../../../platform/db.ts'
import { Id, Instant, MoneySchema, Nullable } from '../../../platform/edge.ts'
import { decodeTimeCursor, type Page, page } from '../../../platform/lists.ts'

export const RefundSchema = Type.Object(
  {
    id: Id,
    shop_id: Id,
    order_id: Id,
    order_number: Type.Integer(),
    payment_id: Id,
    provider: Type.String(),
    amount: MoneySchema,
    reason: Type.String(),
    status: Type.Enum(['pending', 'done']),
    attempts: Type.Integer({ description: 'How often the provider refused it' }),
    last_error: Nullable(Type.String()),
    created_at: Instant,
    done_at: Nullable(Instant),
  },
  { description: 'Money on its way back to a buyer' },
)
export type Refund = Static<typeof RefundSchema>

export interface RefundQuery {
  status: 'outstanding' | 'done'
  limit: number
  cursor?: string
}

interface RefundRow extends Omit<Refund, 'amount' | 'created_at' | 'done_at'> {
  amount: number
  currency: string
  created_at: Date
  done_at: Date | null
}

const LIST = `
  select r.id, r.shop_id, r.order_id, o.number as order_number, r.payment_id, p.provider, r.amount, r.currency, r.reason,
    r.status, r.attempts, r.last_error, r.created_at, r.done_at
  from refunds r
  join payments p on p.shop_id = r.shop_id and p.id = r.payment_id
  join orders o on o.shop_id = r.shop_id and o.id = r.order_id
  where r.status = $1 and (r.created_at, r.id) > (coalesce($2::timestamptz, '-infinity'), $3::uuid)
  order by r.created_at, r.id limit $4`

const FIRST_ID = '00000000-0000-0000-0000-000000000000'

/** Refunds of the whole market, the longest waiting first. */
export async function listRefunds(db: Db, { status, limit, cursor }: RefundQuery): Promise<Page<Refund>> {
  const [at, id] = cursor ? decodeTimeCursor(cursor) : [null, FIRST_ID]
  const values = [status === 'done' ? 'done' : 'pending', at, id, limit + 1]
  const rows = await prepared<RefundRow>(db, 'payments.refunds', LIST, values)
  return page(rows.map(refundView), limit, (row) => [row.created_at, row.id])
}

const refundView = ({ currency, ...row }: RefundRow): Refund => ({
  ...row,
  amount: { amount: row.amount, currency },
  created_at: row.created_at.toISOString(),
  done_at: row.done_at?.toISOString() ?? null,
})
