import { createHash } from 'node:crypto'
import { prepared, type Tx } from './db.ts'
import { type Refusal, refusal } from './errors.ts'

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
 * Keys are claimed without waiting: a second request with one is told to come back. Requests of one person with
 * different keys wait for each other, so that limits per buyer hold; of several people, always in the same order.
 */
const CLAIM = `
  select claimed.n, claimed.ok, kept.request_hash, kept.result
  from (
    select n, owner, key, case when pg_try_advisory_xact_lock(hashtextextended(owner || key, 0))
      then pg_advisory_xact_lock(hashtextextended(owner, 0)) is not null end as ok
    from (
      select * from unnest($1::text[], $2::text[]) with ordinality as asked (owner, key, n)
      order by hashtextextended(owner, 0)
    ) in_order
  ) claimed
  left join idempotency_keys kept on kept.owner_id = claimed.owner::uuid and kept.key = claimed.key
  order by claimed.n`

/** What a claim of a key found: the way is free, the answer kept for it, or why there is none. */
export type Claim<Result> = 'free' | { result: Result } | { refusal: Refusal }

/** Claims keys for this transaction, each with what it found, in their order. No two may be of one owner. */
export async function claimEach<Result>(tx: Tx, asked: Once[]): Promise<Claim<Result>[]> {
  const rows = await prepared<{ ok: boolean; request_hash: Buffer | null; result: Result }>(
    tx,
    'idempotency.claim',
    CLAIM,
    [asked.map((once) => once.owner), asked.map((once) => once.key)],
  )
  return rows.map((row, n) => {
    const once = asked[n]!
    if (row.request_hash) {
      if (!row.request_hash.equals(once.requestHash)) return { refusal: KeyReused() }
      once.replayed = true
      return { result: row.result }
    }
    return row.ok ? 'free' : { refusal: KeyInFlight() }
  })
}

const LOCK_PERSONS = `
  select pg_advisory_xact_lock(lock) from (
    select hashtextextended(owner, 0) as lock from unnest($1::text[]) as person (owner) order by 1
  ) in_order`

/** Makes a transaction that acts for people wait for their own requests, and those for it. Call it before any other lock. */
export async function lockPersonsIn(tx: Tx, accountIds: string[]): Promise<void> {
  await prepared(tx, 'persons.lock', LOCK_PERSONS, [accountIds])
}
