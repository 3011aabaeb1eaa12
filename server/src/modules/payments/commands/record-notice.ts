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
}

const RECORD = `
  with fresh as (
    insert into webhooks (provider, event_id, body, received_at) values ($1, $2, $3, $4)
    on conflict do nothing returning event_id
  ), marked as (
    update payments set status = $6, provider_ref = $7, failure = $8,
      paid_at = case when $6 = 'paid' then $4::timestamptz end
    where id = $5 and status <> 'paid' and amount = $9 and currency = $10 and exists (select from fresh)
    returning id
  )
  select p.shop_id, p.id, p.order_id, p.account_id, p.amount, p.currency, o.group_id,
    exists (select from marked) as is_news
  from payments p join orders o on o.shop_id = p.shop_id and o.id = p.order_id where p.id = $5`

/**
 * Keeps a provider's notice and what it says of the payment; undefined when that was known before. Of two notices
 * about one payment at once, exactly one is news: the update waits for the other and then finds nothing to change.
 */
export async function recordNoticeIn(
  tx: Tx,
  provider: string,
  notice: PaymentNotice,
  body: string,
): Promise<NoticedPayment | undefined> {
  const [row] = await prepared<NoticedPayment & { is_news: boolean }>(tx, 'payments.notice', RECORD, [
    provider,
    notice.eventId,
    body,
    tx.now,
    notice.paymentId,
    notice.kind,
    notice.providerRef,
    notice.failure ?? null,
    notice.amount,
    notice.currency,
  ])
  if (!row) throw UnknownPayment()
  if (row.amount !== notice.amount || row.currency !== notice.currency) throw WrongAmount()
  return row.is_news ? row : undefined
}
