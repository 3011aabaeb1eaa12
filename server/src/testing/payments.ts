import type { App } from '../app.ts'
import { receiveNotice } from '../modules/checkout/index.ts'
import type { Placed } from '../modules/payments/index.ts'
import { newId } from '../platform/ids.ts'

/** The provider says that a payment is paid. `eventId` repeats an earlier notice. */
export async function paid(app: App, placed: Placed, eventId = newId()): Promise<void> {
  await notice(app, placed, 'paid', eventId)
}

/** The provider says that a payment was declined. */
export const declined = (app: App, placed: Placed): Promise<void> => notice(app, placed, 'failed', newId())

async function notice(app: App, placed: Placed, kind: 'paid' | 'failed', eventId: string): Promise<void> {
  const { amount, currency } = placed.total
  const providerRef = newId()
  await rememberAtSandbox(app, placed, kind, providerRef)
  await receiveNotice(
    app,
    'sandbox',
    { eventId, kind, paymentId: placed.payment_id, providerRef, amount, currency },
    '{}',
  )
}

/** The provider's own books know the decision, so that it can refund. */
async function rememberAtSandbox(app: App, placed: Placed, kind: 'paid' | 'failed', ref: string): Promise<void> {
  await app.pool.query(
    `insert into sandbox_payments (id, reference, amount, currency, status, decided_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (reference) do nothing`,
    [
      ref,
      placed.payment_id,
      placed.total.amount,
      placed.total.currency,
      kind === 'paid' ? 'approved' : 'declined',
      app.clock.now(),
    ],
  )
}
