import { CompiledQuery, type Transaction } from 'kysely'
import type { Clock } from './clock.ts'
import { type Db, prepared, sqlState, type Tx } from './db.ts'
import type { Doorbell } from './doorbell.ts'
import type { EventType } from './events.ts'
import { claimOnce, type Once } from './idempotency.ts'
import { type JobOptions, type JobType, writeJobs } from './jobs.ts'
import type { DB } from './schema.ts'

const DEADLOCK = '40P01'
const SERIALIZATION_FAILURE = '40001'
const ATTEMPTS = 4

export type Transact = <Result>(work: (tx: Tx) => Promise<Result>, once?: Once) => Promise<Result>

/**
 * Makes the function every command opens its transaction with. Deadlocks are retried: a command does nothing outside
 * its transaction. With `once`, a repeated request gets the first one's result and does nothing.
 */
export function transactions(db: Db, clock: Clock, doorbell: Doorbell): Transact {
  return async (work, once) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await attemptOnce(db, clock, doorbell, work, once)
      } catch (error) {
        const state = sqlState(error)
        const again = state === DEADLOCK || state === SERIALIZATION_FAILURE || (once && isReplayRace(error))
        if (!again || attempt === ATTEMPTS) throw error
      }
    }
  }
}

/** Two requests with one key can both find it free for an instant; the second to commit then reads the first's answer. */
const isReplayRace = (error: unknown) =>
  error instanceof Error && 'constraint' in error && error.constraint === 'idempotency_keys_pkey'

async function attemptOnce<Result>(
  db: Db,
  clock: Clock,
  doorbell: Doorbell,
  work: (tx: Tx) => Promise<Result>,
  once: Once | undefined,
): Promise<Result> {
  const facts: PendingEvent[] = []
  const jobs: PendingJob[] = []
  const result = await db.transaction().execute(async (trx) => {
    const tx = joinable(trx, clock.now(), facts, jobs)
    if (once) {
      const answer = await claimOnce<Result>(tx, once)
      if (answer) return answer.result
    }
    const made = await work(tx)
    await writeFacts(tx, facts, once && { ...once, result: made })
    await writeJobs(tx, jobs)
    return made
  })
  if (facts.length > 0) doorbell.ring()
  return result
}

interface PendingEvent {
  type: string
  payload: unknown
}

export interface PendingJob {
  type: string
  payload: unknown
  options: JobOptions
}

function joinable(trx: Transaction<DB>, now: Date, facts: PendingEvent[], jobs: PendingJob[]): Tx {
  return Object.assign(trx, {
    now,
    emit: <Payload>(type: EventType<Payload>, payload: Payload) => void facts.push({ type: type.name, payload }),
    addJob: <Payload>(type: JobType<Payload>, payload: Payload, options: JobOptions = {}) =>
      void jobs.push({ type: type.name, payload, options }),
  })
}

const WRITE_FACTS = `
  with kept as (
    insert into idempotency_keys (owner_id, key, request_hash, result, created_at)
    select $4::uuid, $5, $6::bytea, $7::jsonb, $3 where $4 is not null
  )
  insert into events (type, payload, created_at)
  select type, payload, $3 from unnest($1::text[], $2::jsonb[]) as fact (type, payload)`

/** Writes what a transaction leaves to others, in one statement: its facts, and the answer for a repeated request. */
async function writeFacts(tx: Tx, facts: PendingEvent[], answer?: Once & { result: unknown }): Promise<void> {
  if (facts.length === 0 && !answer) return
  await prepared(tx, 'facts.write', WRITE_FACTS, [
    facts.map((fact) => fact.type),
    facts.map((fact) => JSON.stringify(fact.payload)),
    tx.now,
    answer?.owner ?? null,
    answer?.key ?? null,
    answer?.requestHash ?? null,
    answer ? JSON.stringify(answer.result ?? null) : null,
  ])
}

/** Runs one statement outside any transaction and tells whether the database answers. */
export async function pingDatabase(db: Db): Promise<void> {
  await db.executeQuery(CompiledQuery.raw('select 1'))
}
