import type pg from 'pg'
import type { App } from '../app.ts'
import { prepared, type Tx } from './db.ts'

/** A fact that modules tell each other. The payload is JSON: ids and small values. */
export interface EventType<Payload> {
  readonly name: string
  readonly payload?: Payload
}

/** A fact as a subscriber gets it. */
export interface Fact<Payload = unknown> {
  id: number
  type: string
  payload: Payload
}

export const defineEvent = <Payload>(name: string): EventType<Payload> => ({ name })

/** What one subscriber does about facts; it runs in the transaction that moves the subscriber's cursor. */
export interface Subscriber {
  name: string
  /** The types it reacts to; all others are passed over. */
  types: string[]
  /** Reacts to a batch of them, in their order. */
  react(tx: Tx, facts: Fact[]): Promise<void>
}

type Reaction = (tx: Tx, payload: never) => Promise<void>
type ReactionPair = [type: string, Reaction]

/** Ties a fact to a reaction, with the payload's type checked. */
export const on = <Payload>(
  type: EventType<Payload>,
  react: (tx: Tx, payload: Payload) => Promise<void>,
): ReactionPair => [type.name, react]

/** A subscriber that reacts to one fact after the other. */
export function subscriber(name: string, ...pairs: ReactionPair[]): Subscriber {
  const reactions = new Map(pairs)
  return {
    name,
    types: [...reactions.keys()],
    async react(tx, facts) {
      for (const { type, payload } of facts) await reactions.get(type)?.(tx, payload as never)
    },
  }
}

interface EventRow {
  id: number
  xid: string
  type: string
  payload: unknown
}

export const BATCH = 200
const TAIL_BATCH = 1000

/*
 * Rows are read in (xid, id) order and only below the horizon, the oldest transaction still running: ids alone would
 * lose rows, because transactions commit in another order than they draw their ids. All that will ever be below a
 * horizon is there and visible, so whoever has read up to it may continue from (horizon, 0).
 */
export const HORIZON = 'pg_snapshot_xmin(pg_current_snapshot())'

const READ_NEW = `
  select id, xid::text, type, payload from events
  where (xid, id) > ($1::xid8, $2) and xid < ${HORIZON}
  order by xid, id limit $3`

const READ_OF_TYPES = `
  select horizon.xid::text as horizon, fact.id, fact.xid::text, fact.type, fact.payload
  from (select ${HORIZON} as xid) horizon
  left join lateral (
    select id, xid, type, payload from events
    where (xid, id) > ($1::xid8, $2) and xid < ${HORIZON} and type = any($4::text[])
    order by xid, id limit $3
  ) fact on true
  order by fact.xid, fact.id`

const LOCK_CURSOR = `select xid::text, id from event_cursors where subscriber = $1 for update skip locked`
const MOVE_CURSOR = `update event_cursors set xid = $2::xid8, id = $3 where subscriber = $1`

interface Cursor {
  xid: string
  id: number
}

/** `more`: there may be more; `done`: there was no more; `busy`: somebody else delivers to this subscriber now. */
export type Delivery = 'more' | 'done' | 'busy'

/**
 * Handles the next facts for a subscriber, `limit` at most. The effects and the cursor's move commit together, so each
 * fact has its effect exactly once. A failure says at which facts it happened; they stay for the next time.
 */
export async function deliverBatch(app: App, subscriber: Subscriber, limit = BATCH): Promise<Delivery> {
  let facts: Fact[] = []
  try {
    return await app.transact(async (tx) => {
      const [cursor] = await prepared<Cursor>(tx, 'events.lock', LOCK_CURSOR, [subscriber.name])
      if (!cursor) return 'busy'
      const { rows, end } = await readFrom(tx, cursor, subscriber.types, limit)
      facts = rows.map(({ id, type, payload }) => ({ id, type, payload }))
      if (facts.length > 0) await subscriber.react(tx, facts)
      if (end.xid !== cursor.xid || end.id !== cursor.id) {
        await prepared(tx, 'events.move', MOVE_CURSOR, [subscriber.name, end.xid, end.id])
      }
      return facts.length === limit ? 'more' : 'done'
    })
  } catch (cause) {
    throw facts[0] ? new Error(failedAt(subscriber.name, facts), { cause }) : cause
  }
}

/** The facts of some types after a cursor, and where the next reading begins. */
async function readFrom(tx: Tx, cursor: Cursor, types: string[], limit: number) {
  const read = await prepared<{ horizon: string } & (EventRow | { id: null })>(tx, 'events.read', READ_OF_TYPES, [
    cursor.xid,
    cursor.id,
    limit,
    types,
  ])
  const rows = read.filter((row) => row.id !== null)
  const last = rows.length === limit ? rows.at(-1) : undefined
  return { rows, end: last ?? { xid: read[0]?.horizon ?? cursor.xid, id: 0 } }
}

function failedAt(name: string, facts: Fact[]): string {
  const [first, last] = [facts.at(0), facts.at(-1)].map((fact) => `${fact?.id} (${fact?.type})`)
  return `The subscriber ${name} failed at ${first === last ? `fact ${first}` : `one of the facts ${first} to ${last}`}.`
}

/** Reads events as they come, without keeping a position: for live pages. Calls back in order, each event once. */
export class EventTail {
  readonly #pool: pg.Pool
  #xid = '0'
  #id = 0

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** Moves to the present end: what was committed before will not be read. */
  async toEnd(): Promise<void> {
    const { rows } = await this.#pool.query(`select pg_snapshot_xmin(pg_current_snapshot())::text as xid`)
    this.#xid = rows[0].xid
    this.#id = 0
  }

  /** The events since the last call. */
  async read(): Promise<{ type: string; payload: unknown }[]> {
    const { rows } = await this.#pool.query<EventRow>(READ_NEW, [this.#xid, this.#id, TAIL_BATCH])
    const last = rows.at(-1)
    if (last) {
      this.#xid = last.xid
      this.#id = last.id
    }
    return rows
  }
}
