import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto'

const OLDEST_SECONDS = 300

const keys = new Map<string, KeyObject>()

/** A key of the market's secret for one purpose alone; making one costs more than signing with it. */
function keyFor(secret: string, purpose: string): KeyObject {
  const name = `${purpose} ${secret}`
  const known = keys.get(name)
  if (known) return known
  const key = createSecretKey(createHmac('sha256', secret).update(`sandbox ${purpose}`).digest())
  keys.set(name, key)
  return key
}

const sign = (key: KeyObject, text: string) => createHmac('sha256', key).update(text).digest('base64url')

function same(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/** Headers of a webhook in the manner of Standard Webhooks: id, time and an HMAC over both and the body. */
export function signWebhook(secret: string, id: string, body: string, now: Date): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000))
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${sign(keyFor(secret, 'webhook'), `${id}.${timestamp}.${body}`)}`,
  }
}

/** Whether the headers sign this body, and not longer ago than five minutes. */
export function isSigned(secret: string, headers: Record<string, unknown>, body: string, now: Date): boolean {
  const [id, timestamp, signature] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    String(headers[name] ?? ''),
  )
  const age = Math.abs(now.getTime() / 1000 - Number(timestamp))
  if (!(age <= OLDEST_SECONDS)) return false
  return same(signature ?? '', `v1,${sign(keyFor(secret, 'webhook'), `${id}.${timestamp}.${body}`)}`)
}

/** The terms of a checkout, signed so that they can travel in the page's address. */
export const signTerms = (secret: string, terms: string): string => sign(keyFor(secret, 'checkout'), terms)

export const termsAreSigned = (secret: string, terms: string, signature: string): boolean =>
  same(signature, signTerms(secret, terms))
