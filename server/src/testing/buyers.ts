import { request } from 'undici'
import type { App } from '../app.ts'
import { signInAs } from '../modules/accounts/index.ts'
import type { Placed } from '../modules/payments/index.ts'
import { newId } from '../platform/ids.ts'
import { ADDRESS, crowd } from './market.ts'

export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: whatever the API answered
  body: any
}

/** Somebody with a browser of their own. */
export interface Buyer {
  accountId: string
  post(server: string, path: string, body: unknown, key?: string): Promise<Answer>
}

/** People who signed in, each with a session of their own. */
export async function buyers(app: App, count: number): Promise<Buyer[]> {
  const ids = await crowd(app, count)
  const people: Buyer[] = []
  while (people.length < count) {
    const some = ids.slice(people.length, people.length + SIGN_IN_AT_ONCE)
    people.push(...(await Promise.all(some.map(async (id) => buyer(id, await signInAs(app, id))))))
  }
  return people
}

const SIGN_IN_AT_ONCE = 200

const buyer = (accountId: string, cookie: string): Buyer => ({
  accountId,
  async post(server, path, body, key = newId()) {
    return post(`${server}/api/v1${path}`, body, { cookie, 'idempotency-key': key })
  },
})

/** What a buyer asks for, as the API takes it. */
export const wishBody = (variantId: string, quantity = 1) => ({ variant_id: variantId, quantity, address: ADDRESS })

/** Approves a payment on the sandbox provider's page. */
export async function approve(server: string, placed: Placed & { checkout_url: string }): Promise<Answer> {
  const { searchParams } = new URL(placed.checkout_url, server)
  const decision = { ...Object.fromEntries(searchParams), outcome: 'approve', webhook: 'before_redirect' }
  return post(`${server}/api/v1/sandbox/payments/${placed.payment_id}/decision`, decision)
}

/** Sends JSON over a kept connection: a crowd of buyers should cost the machine little beside the market. */
async function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const answer = await request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return { status: answer.statusCode, body: await answer.body.json() }
}
