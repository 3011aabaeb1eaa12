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
  /** A batch that takes longer hands its turn on, so that one who waits for a lock does not keep all others. */
  patience_ms: number
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
 * Works together on what is asked at the same time, one batch after the other: one writer does more than many, since
 * batches that take turns grow meanwhile, and never wait for each other's locks. A key never has more than one batch in
 * work. Nobody waits to be more; those that come while others are worked on form the next batch. Correctness does not
 * depend on it: the work is the same for one ask as for many, and many processes may each have a batcher of their own.
 * With a size of 1 nobody is worked on with another.
 */
export class Batcher<Ask, Answer> {
  readonly #batching: Batching<Ask, Answer>
  readonly #queues = new Map<string, Waiting<Ask, Answer>[]>()
  readonly #turns: (() => void)[] = []
  #taken = false
  #slow = 0
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
      if (this.#taken) await new Promise<void>((turn) => this.#turns.push(turn))
      const handOn = this.#takeTurn()
      const batch = this.#take(queue)
      await this.#settle(batch)
      this.#waiting -= batch.length
      handOn()
    }
    this.#queues.delete(key)
  }

  /** Answers how to hand the turn on, which happens by itself when patience is over. */
  #takeTurn(): () => void {
    if (this.#batching.size === 1) return () => {}
    this.#taken = true
    let mine = true
    const handOn = () => {
      mine = false
      const next = this.#turns.shift()
      if (next) next()
      else this.#taken = false
    }
    const timer = setTimeout(() => {
      if (this.#slow === SLOW_MAX) return
      this.#slow++
      handOn()
    }, this.#batching.patience_ms)
    return () => {
      clearTimeout(timer)
      if (mine) handOn()
      else this.#slow--
    }
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
/** Twice what a full batch takes. */
const PATIENCE_MS = 500
/** Batches that may go on beside the one whose turn it is: each holds a connection. */
const SLOW_MAX = 3

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
      patience_ms: PATIENCE_MS,
      waiting: WAITING_MAX,
    })
    made.set(app, batcher)
    return batcher
  }
}
