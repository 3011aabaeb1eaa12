import { setTimeout as delay } from 'node:timers/promises'
import type { App } from '../app.ts'
import { SECOND } from './clock.ts'
import { prepared } from './db.ts'
import { BATCH, deliverBatch, HORIZON, type Subscriber } from './events.ts'
import { Nap } from './nap.ts'

/** A look without a ring: whoever could not ring, or rang before its facts could be read, is heard all the same. */
const LOOK_MS = 500
/** Looks are so far apart at least, so that facts come in batches when there are many. */
const GATHER_MS = 200
/** After a failure, and while another process is at it. */
const AGAIN_MS = 500
/** Each subscriber also goes by itself, which moves its cursor over what is not for it. */
const ROUND_MS = 60 * SECOND

/** Delivers events to the subscribers until it is stopped. */
export class Dispatcher {
  readonly #app: App
  readonly #nap = new Nap()
  readonly #loops: Promise<void>[] = []
  #deliveries: Delivering[] = []
  #since: string | null = null
  #stopped = false
  #unhook = () => {}

  constructor(app: App) {
    this.#app = app
  }

  async start(subscribers: Subscriber[]): Promise<void> {
    await this.#app.pool.query(
      `insert into event_cursors (subscriber) select unnest($1::text[]) on conflict do nothing`,
      [subscribers.map((each) => each.name)],
    )
    await this.#newTypes() // from here on it looks; what came before, each subscriber finds on its first way
    this.#unhook = this.#app.doorbell.onRing(() => this.#nap.wake())
    this.#deliveries = subscribers.map((each) => new Delivering(this.#app, each))
    this.#loops.push(this.#look(), ...this.#deliveries.map((each) => each.run()))
  }

  async stop(): Promise<void> {
    this.#stopped = true
    this.#unhook()
    this.#nap.wake()
    for (const each of this.#deliveries) each.stop()
    await Promise.all(this.#loops)
  }

  /** One look for all: it opens no transaction, and wakes only those whom something new concerns. */
  async #look(): Promise<void> {
    while (!this.#stopped) {
      try {
        const types = await this.#newTypes()
        for (const each of this.#deliveries) each.wakeFor(types)
      } catch (error) {
        this.#app.log.warn({ err: error }, 'cannot look for events, trying again')
      }
      await delay(GATHER_MS)
      await this.#nap.sleep(LOOK_MS - GATHER_MS)
    }
  }

  /** The types of the facts that came since the last call. */
  async #newTypes(): Promise<string[]> {
    const [seen] = await prepared<{ xid: string; types: string[] | null }>(this.#app.db, 'events.look', LOOK, [
      this.#since,
    ])
    if (seen) this.#since = seen.xid
    return seen?.types ?? []
  }
}

const LOOK = `
  select horizon.xid::text as xid, (
    select array_agg(distinct type) from events where xid >= $1::xid8 and xid < ${HORIZON}
  ) as types
  from (select ${HORIZON} as xid) horizon`

/** Delivers to one subscriber, batch by batch, whenever something came that concerns it. */
class Delivering {
  readonly #app: App
  readonly #subscriber: Subscriber
  readonly #nap = new Nap()
  #limit = BATCH
  #stopped = false

  constructor(app: App, subscriber: Subscriber) {
    this.#app = app
    this.#subscriber = subscriber
  }

  wakeFor(types: string[]): void {
    if (types.some((type) => this.#subscriber.types.includes(type))) this.#nap.wake()
  }

  stop(): void {
    this.#stopped = true
    this.#nap.wake()
  }

  async run(): Promise<void> {
    while (!this.#stopped) {
      const delivery = await this.#deliver()
      if (delivery === 'done') await this.#nap.sleep(ROUND_MS)
      else if (delivery !== 'more') await delay(AGAIN_MS)
    }
  }

  /**
   * After a failure facts go one by one, so that those before the one that fails are not held up and the log names it;
   * while all goes well the batches grow again.
   */
  async #deliver() {
    try {
      const delivery = await deliverBatch(this.#app, this.#subscriber, this.#limit)
      this.#limit = Math.min(this.#limit * 2, BATCH)
      return delivery
    } catch (error) {
      this.#limit = 1
      this.#app.log.error({ err: error, subscriber: this.#subscriber.name }, 'a subscriber failed; it will try again')
      return 'failed'
    }
  }
}
