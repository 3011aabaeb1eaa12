import { prepared, type Tx } from '../../../platform/db.ts'
import { refusal } from '../../../platform/errors.ts'
import type { PaymentNotice } from '../provider.ts'
import type { PaymentPart } from './start-payments.ts'

export const UnknownPayment = refusal('unknown_payment', 404, 'This market knows no such payment.')
export const WrongAmount = refusal('wrong_amount', 409, 'The amount of the notice is not that of the payment.')

/** A provider's notice as it came. */
export interface Noticed {
  provider: string
  notice: PaymentNotice
  body: string
}

export interface NoticedPayment {
  shop_id: string
  id: string
  order_id: string
  account_id: string
  group_id: string | null
  part: PaymentPart
  amount: number
  currency: string
}

const RECORD = `
  with told as (
    select * from unnest($1::text[], $2::text[], $3::text[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::bigint[],
      $10::text[]) with ordinality as told (provider, event_id, body, payment_id, kind, ref, failure, amount, currency, n)
  ), fresh as (
    insert into webhooks (provider, event_id, body, received_at) select provider, event_id, body, $4 from told
    on conflict do nothing returning provider, event_id
  ), locked as (
    select id from payments where id = any($5::uuid[]) order by id for update
  ), marked as (
    update payments p set status = told.kind, provider_ref = told.ref, failure = told.failure,
      paid_at = case when told.kind = 'paid' then $4::timestamptz end
    from told join fresh using (provider, event_id) join locked on locked.id = told.payment_id
    where p.id = told.payment_id and p.status <> 'paid' and p.amount = told.amount and p.currency = told.currency
    returning p.id, told.n
  )
  select told.n::int, p.shop_id, p.id, p.order_id, p.account_id, p.amount, p.currency, p.part, o.group_id,
    exists (select from marked where marked.n = told.n) as is_news
  from told left join payments p on p.id = told.payment_id
  left join orders o on o.shop_id = p.shop_id and o.id = p.order_id order by told.n`

/** What a notice means: news of a payment, nothing new, or a notice that cannot be right. */
export type NoticeMeaning = { payment: NoticedPayment } | 'known' | { refusal: ReturnType<typeof UnknownPayment> }

/**
 * Keeps providers' notices and what they say of payments, no two of one payment. Of two notices about one payment at
 * once, exactly one is news: the update waits for the other and then finds nothing to change.
 */
export async function recordNoticesIn(tx: Tx, told: Noticed[]): Promise<NoticeMeaning[]> {
  const notices = told.map((each) => each.notice)
  const rows = await prepared<NoticedPayment & { is_news: boolean }>(tx, 'payments.notices', RECORD, [
    told.map((each) => each.provider),
    notices.map((notice) => notice.eventId),
    told.map((each) => each.body),
    tx.now,
    notices.map((notice) => notice.paymentId),
    notices.map((notice) => notice.kind),
    notices.map((notice) => notice.providerRef),
    notices.map((notice) => notice.failure ?? null),
    notices.map((notice) => notice.amount),
    notices.map((notice) => notice.currency),
  ])
  return rows.map(({ is_news, ...payment }, n) => {
    if (!payment.id) return { refusal: UnknownPayment() }
    const { amount, currency } = notices[n]!
    if (payment.amount !== amount || payment.currency !== currency) return { refusal: WrongAmount() }
    return is_news ? { payment } : 'known'
  })
}
