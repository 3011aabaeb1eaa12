import type { App } from '../../../app.ts'
import { batcherOf, type Outcome } from '../../../platform/batcher.ts'
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
  with asked as (
    select * from unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::text[], $5::text[], $6::uuid[], $7::text[],
      $8::timestamptz[]) as asked (id, reference, amount, currency, status, webhook_id, body, due_at)
  ), decided as (
    insert into sandbox_payments (id, reference, amount, currency, status, decided_at)
    select id, reference, amount, currency, status, $9 from asked on conflict (reference) do nothing returning id
  )
  insert into sandbox_webhooks (id, payment_id, body, due_at)
  select asked.webhook_id, decided.id, asked.body, asked.due_at from asked join decided using (id)
  returning id`

interface Decided {
  id: string
  reference: string
  amount: number
  currency: string
  status: 'approved' | 'declined'
  webhook: { id: string; body: string; due: Date }
}

/** Decisions made at the same time are kept together; answers whether each was the first about its payment. */
const decisionsOf = batcherOf(keepDecisions, ({ reference }: Decided) => reference)

async function keepDecisions(app: App, decided: Decided[]): Promise<Outcome<boolean>[]> {
  const rows = await prepared<{ id: string }>(app.db, 'sandbox.decide', DECIDE, [
    decided.map((each) => each.id),
    decided.map((each) => each.reference),
    decided.map((each) => each.amount),
    decided.map((each) => each.currency),
    decided.map((each) => each.status),
    decided.map((each) => each.webhook.id),
    decided.map((each) => each.webhook.body),
    decided.map((each) => each.webhook.due),
    app.clock.now(),
  ])
  const kept = new Set(rows.map((row) => row.id))
  return decided.map(({ webhook }) => ({ answer: kept.has(webhook.id) }))
}

/** The buyer's word on the hosted page. It stands in the provider's books before the market hears of it. */
export async function decidePayment(app: App, terms: CheckoutRequest, decision: Decision): Promise<void> {
  const now = app.clock.now()
  const status = decision.outcome === 'approve' ? 'approved' : 'declined'
  const { paymentId: reference, amount, currency } = terms
  const payment = { id: newId(), reference, amount, currency, status } as const
  const due = after(now, waitSeconds(decision) * SECOND)
  const webhook = { id: newId(), body: webhookBody(payment), due }
  const isFirst = await decisionsOf(app).submit('decisions', { ...payment, webhook })
  if (!isFirst) throw AlreadyDecided({ status: await statusOf(app, terms.paymentId) })
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
