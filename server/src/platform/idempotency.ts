import { createHash } from 'node:crypto'
import { prepared, type Tx } from './db.ts'
import { refusal } from './errors.ts'

export const KeyReused = refusal(
  'idempotency_key_reused',
  422,
  'This Idempotency-Key was already used for another request. Send a new key.',
)
export const KeyInFlight = refusal(
  'idempotency_key_in_flight',
  409,
  'The first request with this Idempotency-Key is still running. Ask again in a moment.',
)
export const KeyNeeded = refusal('idempotency_key_needed', 400, 'Send an Idempotency-Key header with this request.')

/** Makes a request happen once, however often it is sent. `replayed` is set when an earlier answer was given. */
export interface Once {
  owner: string
  key: string
  requestHash: Buffer
  replayed: boolean
}

/** The identity of a request: who, with which key, asks for what. */
export const once = (owner: string, key: string, route: string, body: unknown): Once => ({
  owner,
  key,
  requestHash: createHash('sha256')
    .update(`${route}\n${JSON.stringify(body ?? null)}`)
    .digest(),
  replayed: false,
})

/*
 * The key is claimed without waiting: a second request with it is told to come back. Requests of one person with
 * different keys wait for each other, so that limits per buyer hold.
 */
const CLAIM = `
  select claimed.ok, kept.request_hash, kept.result
  from (
    select case when pg_try_advisory_xact_lock(hashtextextended($1 || $2, 0))
      then pg_advisory_xact_lock(hashtextextended($1, 0)) is not null end as ok
  ) claimed
  left join idempotency_keys kept on kept.owner_id = $1::uuid and kept.key = $2`

/** Claims the key for this transaction, or finds the answer kept for it. */
export async function claimOnce<Result>(tx: Tx, once: Once): Promise<{ result: Result } | undefined> {
  const [row] = await prepared<{ ok: boolean; request_hash: Buffer | null; result: Result }>(
    tx,
    'idempotency.claim',
    CLAIM,
    [once.owner, once.key],
  )
  if (row?.request_hash) {
    if (!row.request_hash.equals(once.requestHash)) throw KeyReused()
    once.replayed = true
    return { result: row.result }
  }
  if (!row?.ok) throw KeyInFlight()
  return undefined
}
