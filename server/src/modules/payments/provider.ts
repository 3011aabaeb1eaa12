import type { IncomingHttpHeaders } from 'node:http'
import type { App } from '../../app.ts'
import { refusal } from '../../platform/errors.ts'

export const BadWebhook = refusal('bad_webhook', 400, 'This notice is not signed by the payment provider.')
export const UnknownProvider = refusal('unknown_provider', 404, 'This market has no such payment provider.')

/** What a provider says happened to a payment. */
export interface PaymentNotice {
  /** The provider's own id of the notice: a second delivery has the same. */
  eventId: string
  kind: 'paid' | 'failed'
  paymentId: string
  providerRef: string
  amount: number
  currency: string
  /** Why it failed, in the provider's words. */
  failure?: string
}

export interface CheckoutRequest {
  paymentId: string
  amount: number
  currency: string
  /** Path on this market to come back to. */
  returnPath: string
}

export interface RefundRequest {
  /** Idempotency key: the provider does it once however often it is asked. */
  refundId: string
  paymentId: string
  amount: number
  currency: string
}

/** A payment provider. Amounts are in minor units; calls go over the network and never run inside a transaction. */
export interface PaymentProvider {
  name: string
  /** Where the buyer pays. */
  checkoutUrl(app: App, request: CheckoutRequest): Promise<string>
  /** Gives money back; resolves with the provider's reference once it is certain. */
  refund(app: App, request: RefundRequest): Promise<string>
  /** Checks the signature and reads the notice; throws BadWebhook. */
  parseWebhook(app: App, headers: IncomingHttpHeaders, body: string): PaymentNotice
}
