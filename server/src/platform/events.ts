import type pg from 'pg'
import type { App } from '../app.ts'
import { prepared, type Tx } from './db.ts'

/** A fact that modules tell each other. The payload is JSON: ids and small values. */
export interface EventType<Payload> {
  readonly name: string
  readonly payload?: Payload
}

export interface EventMeta {
  id: number
  at: Date
}

export const defineEvent = <Payload>(name: string): EventType<Payload> => ({ name })

export type Reaction = (tx: Tx, payload: never, meta: EventMeta) => Promise<void>

/** What one subscriber does on which fact; it runs in the transaction that moves the subscriber's cursor. */
export interface Subscriber {
  name: string
  reactions: Map<string, Reaction>
}

type ReactionPair = [string, Reaction]

/** Ties a fact to a reaction, with the payload's type checked. */
export const on = <Payload>(
  type: EventType<Payload>,
  react: (tx: Tx, payload: Payload, meta: EventMeta) => Promise<void>,
): ReactionPair => [type.name, react as Reaction]

export const subscriber = (name: string, ...pairs: ReactionPair[]): Subscriber => ({ name, reactions: new Map(pairs) })

interface EventRow {
  id: number
  xid: string
  type: string
  payload: never
  created_at: Date
}

const BATCH = 200
const IDLE_LOOK_MS = 500
const TAIL_BATCH = 1000

/*
 * Rows are read in (xid, id) order and only below the oldest transaction still running: ids alone would lose rows,
 * because transactions commit in another order than they draw their ids.
 */
const READ_NEW = `
  select id, xid::text, type, payload, created_at from events
  where (xid, id) > ($1::xid8, $2) and xid < pg_snapshot_xmin(pg_current_snapshot())
  order by xid, id limit $3`

const LOCK_CURSOR = `select xid::text, id from event_cursors where subscriber = $1 for update skip locked`
const MOVE_CURSOR = `update event_cursors set xid = $2::xid8, id = $3 where subscriber = $1`

/**
 * Handles the next batch for a subscriber; says whether there may be more. The effects and the cursor's move commit
 * together, so each event has its effect exactly once.
 */
export async function deliverBatch(app: App, { name, reactions }: Subscriber): Promise<boolean> {
  return app.transact(async (tx) => {
    const [cursor] = await prepared<{ xid: string; id: number }>(tx, 'events.lock', LOCK_CURSOR, [name])
    if (!cursor) return false
    const rows = await prepared<EventRow>(tx, 'events.read', READ_NEW, [cursor.xid, cursor.id, BATCH])
    const last = rows.at(-1)
    if (!last) return false
    for (const row of rows) {
      await reactions.get(row.type)?.(tx, row.payload, { id: row.id, at: row.created_at })
    }
    await prepared(tx, 'events.move', MOVE_CURSOR, [name, last.xid, last.id])
    return rows.length === BATCH
  })
}

/** Delivers events to the subscribers until it is stopped. */
export class Dispatcher {
  readonly #app: App
  readonly #loops: Promise<void>[] = []
  readonly #wakers = new Set<() => void>()
  #stopped = false
  #unhook = () => {}

  constructor(app: App) {
    this.#app = app
  }

  async start(subscribers: Subscriber[]): Promise<void> {
    const names = subscribers.map((each) => each.name)
    await this.#app.pool.query(
      `insert into event_cursors (subscriber) select unnest($1::text[]) on conflict do nothing`,
      [names],
    )
    this.#unhook = this.#app.doorbell.onRing(() => this.#wakeAll())
    for (const each of subscribers) this.#loops.push(this.#run(each))
  }

  async stop(): Promise<void> {
    this.#stopped = true
    this.#unhook()
    this.#wakeAll()
    await Promise.all(this.#loops)
  }

  async #run(each: Subscriber): Promise<void> {
    while (!this.#stopped) {
      const more = await deliverBatch(this.#app, each).catch((error) => {
        this.#app.log.error({ err: error, subscriber: each.name }, 'a subscriber failed; it will try again')
        return false
      })
      if (!more) await this.#sleep()
    }
  }

  #sleep(): Promise<void> {
    if (this.#stopped) return Promise.resolve()
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer)
        this.#wakers.delete(wake)
        resolve()
      }
      const timer = setTimeout(wake, IDLE_LOOK_MS)
      this.#wakers.add(wake)
    })
  }

  #wakeAll(): void {
    for (const wake of [...this.#wakers]) wake()
  }
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
