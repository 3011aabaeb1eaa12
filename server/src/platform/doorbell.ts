import type pg from 'pg'
import type { Logger } from './log.ts'

const CHANNEL = 'kongsi_events'
const QUIET_MS = 20
const RECONNECT_MS = 1000

/**
 * Wakes the readers of events, here and in the other processes. It only ever wakes: whoever sleeps through a ring
 * finds the events at the next look. It rings after the commit and at most every 20 ms, because NOTIFY inside a
 * transaction would make all commits of the database queue behind one lock.
 */
export class Doorbell {
  readonly #pool: pg.Pool
  readonly #log: Logger
  readonly #listeners = new Set<() => void>()
  #client: pg.PoolClient | undefined
  #pending: NodeJS.Timeout | undefined
  #retry: NodeJS.Timeout | undefined
  #closed = false

  constructor(pool: pg.Pool, log: Logger) {
    this.#pool = pool
    this.#log = log
  }

  onRing(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  ring(): void {
    if (this.#pending || this.#closed) return
    this.#pending = setTimeout(() => void this.flush(), QUIET_MS)
  }

  /** Rings now, if a ring is due. */
  async flush(): Promise<void> {
    if (!this.#pending) return
    clearTimeout(this.#pending)
    this.#pending = undefined
    this.#wake()
    await this.#pool.query(`notify ${CHANNEL}`).catch(() => {}) // the readers look again by themselves
  }

  /** Hears the rings of other processes, and reconnects by itself when the database went away. */
  async listen(): Promise<void> {
    if (this.#closed) return
    try {
      const client = await this.#pool.connect()
      this.#client = client
      client.on('notification', () => this.#wake())
      client.on('error', () => this.#reconnect(client))
      await client.query(`listen ${CHANNEL}`)
    } catch (error) {
      this.#log.warn({ err: error }, 'cannot listen for events, trying again')
      this.#reconnect(this.#client)
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.flush()
    clearTimeout(this.#retry)
    this.#client?.release(true)
    this.#client = undefined
  }

  #wake(): void {
    for (const listener of this.#listeners) listener()
  }

  #reconnect(client: pg.PoolClient | undefined): void {
    if (this.#closed || this.#client !== client) return
    client?.release(true)
    this.#client = undefined
    this.#retry = setTimeout(() => void this.listen(), RECONNECT_MS)
  }
}
