import { prepared, type Tx } from '../../../platform/db.ts'
import { refusal } from '../../../platform/errors.ts'
import type { PaymentNotice } from '../provider.ts'

export const UnknownPayment = refusal('unknown_payment', 404, 'This market knows no such payment.')
export const WrongAmount = refusal('wrong_amount', 409, 'The amount of the notice is not that of the payment.')

export interface NoticedPayment {
  shop_id: string
  id: string
  order_id: string
  account_id: string
  group_id: string | null
  amount: number
  currency: string
  status: 'pending' | 'paid' | 'failed'
}

const RECORD = `
  with fresh as (
    insert into webhooks (provider, event_id, body, received_at) values ($1, $2, $3, $4)
    on conflict do nothing returning event_id
  )
  select p.shop_id, p.id, p.order_id, p.account_id, p.amount, p.currency, p.status, o.group_id,
    exists (select from fresh) as is_new
  from payments p join orders o on o.shop_id = p.shop_id and o.id = p.order_id where p.id = $5`

/** Keeps a provider's notice and finds its payment; undefined when the notice was heard before. */
export async function recordNoticeIn(
  tx: Tx,
  provider: string,
  notice: PaymentNotice,
  body: string,
): Promise<NoticedPayment | undefined> {
  const [row] = await prepared<NoticedPayment & { is_new: boolean }>(tx, 'payments.notice', RECORD, [
    provider,
    notice.eventId,
    body,
    tx.now,
    notice.paymentId,
  ])
  if (!row) throw UnknownPayment()
  if (row.amount !== notice.amount || row.currency !== notice.currency) throw WrongAmount()
  return row.is_new ? row : undefined
}

const MARK = `
  update payments set status = $3, provider_ref = $4, failure = $5, paid_at = case when $3 = 'paid' then $6::timestamptz end
  where shop_id = $1 and id = $2 and status <> 'paid' returning id`

/** Records what became of a payment; false when it is paid already. */
export async function markPaymentIn(tx: Tx, payment: NoticedPayment, notice: PaymentNotice): Promise<boolean> {
  const rows = await prepared(tx, 'payments.mark', MARK, [
    payment.shop_id,
    payment.id,
    notice.kind,
    notice.providerRef,
    notice.failure ?? null,
    tx.now,
  ])
  return rows.length === 1
}
