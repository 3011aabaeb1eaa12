import { CompiledQuery, type Transaction } from 'kysely'
import type { Outcome } from './batcher.ts'
import type { Clock } from './clock.ts'
import { type Db, prepared, sqlState, type Tx } from './db.ts'
import type { Doorbell } from './doorbell.ts'
import type { EventType } from './events.ts'
import { claimEach, type Once } from './idempotency.ts'
import { type JobOptions, type JobType, writeJobs } from './jobs.ts'
import type { DB } from './schema.ts'

const DEADLOCK = '40P01'
const SERIALIZATION_FAILURE = '40001'
const ATTEMPTS = 4

export interface Transactions {
  /**
   * Opens the transaction of a command. Deadlocks are retried: a command does nothing outside its transaction. With
   * `once`, a repeated request gets the first one's result and does nothing.
   */
  transact<Result>(work: (tx: Tx) => Promise<Result>, once?: Once): Promise<Result>
  /**
   * One transaction for what many people ask at the same time, each with an outcome of its own; no two asks may be of
   * one person. `work` decides before it writes: an ask it refuses must have left nothing behind.
   */
  transactEach<Ask extends { once?: Once | undefined }, Result>(
    asks: Ask[],
    work: (tx: Tx, asks: Ask[]) => Promise<Outcome<Result>[]>,
  ): Promise<Outcome<Result>[]>
}

/** Makes the functions commands open their transactions with. */
export function transactions(db: Db, clock: Clock, doorbell: Doorbell): Transactions {
  const transactEach: Transactions['transactEach'] = async (asks, work) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await attemptEach(db, clock, doorbell, asks, work)
      } catch (error) {
        const state = sqlState(error)
        const again = state === DEADLOCK || state === SERIALIZATION_FAILURE || isReplayRace(error)
        if (!again || attempt === ATTEMPTS) throw error
      }
    }
  }
  return {
    transactEach,
    async transact(work, once) {
      const [outcome] = await transactEach([{ once }], async (tx) => [{ answer: await work(tx) }])
      if ('error' in outcome!) throw outcome.error
      return outcome!.answer
    },
  }
}

/** Two requests with one key can both find it free for an instant; the second to commit then reads the first's answer. */
const isReplayRace = (error: unknown) =>
  error instanceof Error && 'constraint' in error && error.constraint === 'idempotency_keys_pkey'

async function attemptEach<Ask extends { once?: Once | undefined }, Result>(
  db: Db,
  clock: Clock,
  doorbell: Doorbell,
  asks: Ask[],
  work: (tx: Tx, asks: Ask[]) => Promise<Outcome<Result>[]>,
): Promise<Outcome<Result>[]> {
  const facts: PendingEvent[] = []
  const jobs: PendingJob[] = []
  const outcomes = await db.transaction().execute(async (trx) => {
    const tx = joinable(trx, clock.now(), facts, jobs)
    const outcomes = await claimed<Result>(tx, asks)
    const open = asks.filter((_, n) => outcomes[n] === undefined)
    if (open.length === 0) return outcomes as Outcome<Result>[]
    const made = await work(tx, open)
    await writeFacts(tx, facts, answersOf(open, made))
    await writeJobs(tx, jobs)
    const left = made.values()
    return outcomes.map((outcome) => outcome ?? left.next().value!)
  })
  if (facts.length > 0) doorbell.ring()
  return outcomes
}

/** The outcomes known before any work: of requests heard before. */
async function claimed<Result>(tx: Tx, asks: { once?: Once | undefined }[]): Promise<(Outcome<Result> | undefined)[]> {
  const onces = asks.flatMap(({ once }) => once ?? [])
  if (onces.length === 0) return asks.map(() => undefined)
  const claims = (await claimEach<Result>(tx, onces)).values()
  return asks.map(({ once }) => {
    const claim = once ? claims.next().value! : 'free'
    if (claim === 'free') return undefined
    return 'result' in claim ? { answer: claim.result } : { error: claim.refusal }
  })
}

interface KeptAnswer extends Once {
  result: unknown
}

const answersOf = (asks: { once?: Once | undefined }[], outcomes: Outcome<unknown>[]): KeptAnswer[] =>
  asks.flatMap(({ once }, n) => {
    const outcome = outcomes[n]!
    return once && 'answer' in outcome ? [{ ...once, result: outcome.answer ?? null }] : []
  })

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
    select owner, key, hash, result, $3
    from unnest($4::uuid[], $5::text[], $6::bytea[], $7::jsonb[]) as answer (owner, key, hash, result)
  )
  insert into events (type, payload, created_at)
  select type, payload, $3 from unnest($1::text[], $2::jsonb[]) as fact (type, payload)`

/** Writes what a transaction leaves to others, in one statement: its facts, and the answers for repeated requests. */
async function writeFacts(tx: Tx, facts: PendingEvent[], answers: KeptAnswer[]): Promise<void> {
  if (facts.length === 0 && answers.length === 0) return
  await prepared(tx, 'facts.write', WRITE_FACTS, [
    facts.map((fact) => fact.type),
    facts.map((fact) => JSON.stringify(fact.payload)),
    tx.now,
    answers.map((answer) => answer.owner),
    answers.map((answer) => answer.key),
    answers.map((answer) => answer.requestHash),
    answers.map((answer) => JSON.stringify(answer.result)),
  ])
}

/** Runs one statement outside any transaction and tells whether the database answers. */
export async function pingDatabase(db: Db): Promise<void> {
  await db.executeQuery(CompiledQuery.raw('select 1'))
}
