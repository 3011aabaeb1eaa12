import type { App } from '../app.ts'
import { isUnreachable } from './db.ts'
import { TooBusy } from './errors.ts'
import { newId } from './ids.ts'

/** What became of one of many asks: its answer, or why it has none. */
export type Outcome<Answer> = { answer: Answer } | { error: unknown }

export interface Batching<Ask, Answer> {
  /** Does the work of many asks at once; an outcome for each, in their order. */
  work: (asks: Ask[]) => Promise<Outcome<Answer>[]>
  /** Asks with the same value are never worked on together. */
  apart: (ask: Ask) => string
  /** Batches, of all keys, that are worked on at the same time; the others take turns. */
  atOnce: number
  /** Asks of one batch, at most. */
  size: number
  /** Asks that may wait for their turn; a further one is refused with TooBusy. */
  waiting: number
}

interface Waiting<Ask, Answer> {
  ask: Ask
  resolve: (answer: Answer) => void
  reject: (error: unknown) => void
}

/**
 * Works together on what is asked at the same time, one batch after the other for each key, and a few keys at a time.
 * Nobody waits to be more; those that come while others are worked on form the next batch. Correctness does not depend
 * on it: the work is the same for one ask as for many, and many processes may each have a batcher of their own. With a
 * size of 1 nobody is worked on with another.
 */
export class Batcher<Ask, Answer> {
  readonly #batching: Batching<Ask, Answer>
  readonly #queues = new Map<string, Waiting<Ask, Answer>[]>()
  readonly #turns: (() => void)[] = []
  #working = 0
  #waiting = 0

  constructor(batching: Batching<Ask, Answer>) {
    this.#batching = batching
  }

  /** Resolves with the answer to this ask, or rejects with its error. Throws TooBusy when too many wait. */
  submit(key: string, ask: Ask): Promise<Answer> {
    if (this.#waiting >= this.#batching.waiting) throw TooBusy({ retry_after_seconds: 1 })
    this.#waiting++
    if (this.#batching.size === 1) key = newId()
    return new Promise((resolve, reject) => {
      const queue = this.#queues.get(key)
      if (queue) {
        queue.push({ ask, resolve, reject })
        return
      }
      const fresh = [{ ask, resolve, reject }]
      this.#queues.set(key, fresh)
      void this.#run(key, fresh)
    })
  }

  async #run(key: string, queue: Waiting<Ask, Answer>[]): Promise<void> {
    while (queue.length > 0) {
      if (this.#working < this.#batching.atOnce) this.#working++
      else await new Promise<void>((turn) => this.#turns.push(turn))
      const batch = this.#take(queue)
      await this.#settle(batch)
      this.#waiting -= batch.length
      const next = this.#turns.shift()
      if (next) next()
      else this.#working--
    }
    this.#queues.delete(key)
  }

  /** The longest waiting ones; of asks that must stay apart, the first. */
  #take(queue: Waiting<Ask, Answer>[]): Waiting<Ask, Answer>[] {
    const seen = new Set<string>()
    const batch: Waiting<Ask, Answer>[] = []
    const rest: Waiting<Ask, Answer>[] = []
    for (const each of queue) {
      const apart = this.#batching.apart(each.ask)
      const fits = batch.length < this.#batching.size && !seen.has(apart)
      if (fits) seen.add(apart)
      ;(fits ? batch : rest).push(each)
    }
    queue.splice(0, queue.length, ...rest)
    return batch
  }

  /**
   * When a whole batch fails, each ask is tried alone: one that cannot be answered spoils it for nobody else. Without a
   * database none can be.
   */
  async #settle(batch: Waiting<Ask, Answer>[]): Promise<void> {
    try {
      const outcomes = await this.#batching.work(batch.map((each) => each.ask))
      for (const [n, outcome] of outcomes.entries()) {
        if ('answer' in outcome) batch[n]!.resolve(outcome.answer)
        else batch[n]!.reject(outcome.error)
      }
    } catch (error) {
      if (batch.length === 1 || isUnreachable(error)) for (const each of batch) each.reject(error)
      else for (const each of batch) await this.#settle([each])
    }
  }
}

const WAITING_MAX = 10_000
/** A few writers do more than many: batches that take turns grow meanwhile, and wait for each other's locks less. */
const AT_ONCE = 3

/** A batcher for each App, made when it is first needed; how many it takes together is the App's configuration. */
export function batcherOf<Ask, Answer>(
  work: (app: App, asks: Ask[]) => Promise<Outcome<Answer>[]>,
  apart: (ask: Ask) => string,
): (app: App) => Batcher<Ask, Answer> {
  const made = new WeakMap<App, Batcher<Ask, Answer>>()
  return (app) => {
    const known = made.get(app)
    if (known) return known
    const batcher = new Batcher<Ask, Answer>({
      work: (asks) => work(app, asks),
      apart,
      size: app.config.batch,
      atOnce: app.config.batch > 1 ? AT_ONCE : Number.POSITIVE_INFINITY,
      waiting: WAITING_MAX,
    })
    made.set(app, batcher)
    return batcher
  }
}
