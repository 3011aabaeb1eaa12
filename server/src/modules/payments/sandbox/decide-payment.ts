import type { App } from '../../../app.ts'
import { after, SECOND } from '../../../platform/clock.ts'
import { prepared } from '../../../platform/db.ts'
import { refusal } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import type { CheckoutRequest } from '../provider.ts'
import { webhookBody } from './provider.ts'
import { deliverWebhook, SendWebhook } from './webhooks.ts'

export const AlreadyDecided = refusal('sandbox_already_decided', 409, 'This payment was already {status}.')

export interface Decision {
  outcome: 'approve' | 'decline'
  /** When the market hears of it: before the buyer is back, just after, or much later. */
  webhook: 'before_redirect' | 'after_redirect' | 'delayed'
  delay_seconds: number
  twice: boolean
}

const AFTER_REDIRECT_SECONDS = 2

const DECIDE = `
  with decided as (
    insert into sandbox_payments (id, reference, amount, currency, status, decided_at)
    values ($1, $2, $3, $4, $5, $6) on conflict (reference) do nothing returning id
  )
  insert into sandbox_webhooks (id, payment_id, body, due_at)
  select $7, decided.id, $8, $9 from decided returning id`

/** The buyer's word on the hosted page. It stands in the provider's books before the market hears of it. */
export async function decidePayment(app: App, terms: CheckoutRequest, decision: Decision): Promise<void> {
  const now = app.clock.now()
  const status = decision.outcome === 'approve' ? 'approved' : 'declined'
  const payment = { id: newId(), reference: terms.paymentId, amount: terms.amount, currency: terms.currency, status }
  const webhook = { id: newId(), body: webhookBody(payment) }
  const due = after(now, waitSeconds(decision) * SECOND)
  const rows = await prepared(app.db, 'sandbox.decide', DECIDE, [
    payment.id,
    payment.reference,
    payment.amount,
    payment.currency,
    status,
    now,
    webhook.id,
    webhook.body,
    due,
  ])
  if (rows.length === 0) throw AlreadyDecided({ status: await statusOf(app, terms.paymentId) })
  if (due > now) await sendAt(app, webhook.id, due)
  else await deliverWebhook(app, webhook).catch(() => sendAt(app, webhook.id, after(now, SECOND)))
  if (decision.twice) await sendAt(app, webhook.id, after(due, SECOND))
}

const waitSeconds = ({ webhook, delay_seconds }: Decision): number =>
  ({ before_redirect: 0, after_redirect: AFTER_REDIRECT_SECONDS, delayed: delay_seconds })[webhook]

const sendAt = (app: App, webhookId: string, runAt: Date) =>
  app.transact(async (tx) => tx.addJob(SendWebhook, { webhookId }, { runAt, key: `${webhookId} ${runAt.getTime()}` }))

async function statusOf(app: App, reference: string): Promise<string> {
  const { status } = await app.db
    .selectFrom('sandbox_payments')
    .select('status')
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow()
  return status
}
