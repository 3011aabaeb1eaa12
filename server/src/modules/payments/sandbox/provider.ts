import { newId } from '../../../platform/ids.ts'
import { BadWebhook, type PaymentNotice, type PaymentProvider } from '../provider.ts'
import { isSigned, signTerms } from './signature.ts'
import { checkoutTerms } from './terms.ts'

const INSERT_REFUND = `
  insert into sandbox_refunds (idempotency_key, payment_id, amount, created_at)
  select $1, payment.id, $3::bigint, $4 from sandbox_payments payment
  where payment.reference = $2 and payment.status = 'approved' and payment.amount >= $3::bigint + (
    select coalesce(sum(amount), 0) from sandbox_refunds where payment_id = payment.id and idempotency_key <> $1
  )
  on conflict (idempotency_key) do nothing returning idempotency_key`

/**
 * A provider to try everything with: it keeps its own books, shows its own payment page and sends signed webhooks over
 * HTTP. No money moves.
 */
export const sandbox: PaymentProvider = {
  name: 'sandbox',

  async checkoutUrl(app, request) {
    const terms = checkoutTerms(request)
    const signature = signTerms(app.config.secret, terms)
    return `/sandbox/payments/${request.paymentId}?${new URLSearchParams({ terms, signature })}`
  },

  async refund(app, { refundId, paymentId, amount }) {
    const { rowCount } = await app.pool.query(INSERT_REFUND, [refundId, paymentId, amount, app.clock.now()])
    if (rowCount === 1) return refundId
    const known = await app.pool.query('select 1 from sandbox_refunds where idempotency_key = $1', [refundId])
    if (known.rowCount === 1) return refundId
    throw new Error('The sandbox refused the refund: there is no approved payment that covers it.')
  },

  parseWebhook(app, headers, body): PaymentNotice {
    if (!isSigned(app.config.secret, headers, body, app.clock.now())) throw BadWebhook()
    const notice = JSON.parse(body)
    return {
      eventId: notice.id,
      kind: notice.type === 'payment.approved' ? 'paid' : 'failed',
      paymentId: notice.reference,
      providerRef: notice.payment,
      amount: notice.amount,
      currency: notice.currency,
      ...(notice.type === 'payment.declined' && { failure: 'declined' }),
    }
  },
}

/** The body of a webhook about a decision. */
export const webhookBody = (payment: {
  id: string
  reference: string
  amount: number
  currency: string
  status: string
}) =>
  JSON.stringify({
    id: newId(),
    type: `payment.${payment.status}`,
    payment: payment.id,
    reference: payment.reference,
    amount: payment.amount,
    currency: payment.currency,
  })
