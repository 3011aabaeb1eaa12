import { type RequestEvent, redirect } from '@sveltejs/kit'
import { type Attempt, api, attempt } from '#lib/server/api.ts'
import type { Order, Placed } from '#lib/types.ts'

/** Sends the buyer to where they pay: a page of this market, or of a payment provider elsewhere. */
export function goToPay(checkoutUrl: string): never {
  return checkoutUrl.startsWith('/') ? redirect(303, checkoutUrl) : redirect(303, checkoutUrl, { external: true })
}

/**
 * Where an order can be paid: at the try that is still open, else at a new one. Only the second needs `key`, so that
 * pressing twice starts one.
 */
export async function payAddress(event: RequestEvent, orderId: string, key: string): Promise<Attempt<string>> {
  const path = { id: orderId }
  const known = await attempt<Order>(api(event).GET('/orders/{id}', { params: { path } }))
  if (known.problem) return known
  const waiting = known.data.payments.find((payment) => payment.status === 'pending' && payment.checkout_url)
  if (waiting?.checkout_url) return { data: waiting.checkout_url }
  const started = await attempt<Placed>(
    api(event).POST('/orders/{id}/payments', { params: { path }, headers: { 'idempotency-key': key } }),
  )
  return started.problem ? started : { data: started.data.checkout_url }
}
