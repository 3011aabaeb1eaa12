import type { ServerResponse } from 'node:http'
import type pg from 'pg'
import type { Doorbell } from './doorbell.ts'
import { EventTail } from './events.ts'
import type { Logger } from './log.ts'

const HEARTBEAT_MS = 15_000
const LOOK_MS = 500
const BACKLOG_BYTES_MAX = 256 * 1024

/** What a fact means for live pages: the topics it changes. */
export type TopicsOf = (type: string, payload: unknown) => string[]

/**
 * Live updates by server-sent events. Each process follows the events of the database by itself, only while somebody
 * watches, and renders one buffer a change however many people watch it.
 */
export class Hub {
  readonly #tail: EventTail
  readonly #log: Logger
  readonly #watchers = new Map<string, { render: () => Promise<string>; streams: Set<ServerResponse> }>()
  readonly #topicsOf: TopicsOf[] = []
  readonly #unhook: () => void
  #timer: NodeJS.Timeout | undefined
  #looking: Promise<void> | undefined
  #again = false

  constructor(pool: pg.Pool, doorbell: Doorbell, log: Logger) {
    this.#tail = new EventTail(pool)
    this.#log = log
    this.#unhook = doorbell.onRing(() => void this.#look())
  }

  /** Tells which topics a fact touches; each module adds its own. */
  addTopics(topicsOf: TopicsOf): void {
    this.#topicsOf.push(topicsOf)
  }

  /**
   * Streams a topic to one response: its present state at once, then again at each change. `render` gives the
   * complete message (see `message`).
   */
  async watch(topic: string, response: ServerResponse, render: () => Promise<string>): Promise<void> {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    if (this.#watchers.size === 0) await this.#tail.toEnd() // what is rendered below is at least as new as this
    response.write(`retry: 2000\n\n${await render()}`)
    const watched = this.#watchers.get(topic) ?? { render, streams: new Set() }
    this.#watchers.set(topic, watched)
    watched.streams.add(response)
    const beat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS)
    response.on('close', () => {
      clearInterval(beat)
      watched.streams.delete(response)
      if (watched.streams.size === 0 && this.#watchers.get(topic) === watched) this.#watchers.delete(topic)
    })
    this.#keepLooking()
  }

  close(): void {
    this.#unhook()
    clearTimeout(this.#timer)
    for (const { streams } of this.#watchers.values()) for (const stream of streams) stream.end()
    this.#watchers.clear()
  }

  #keepLooking(): void {
    if (this.#timer || this.#watchers.size === 0) return
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      void this.#look().then(() => this.#keepLooking())
    }, LOOK_MS)
  }

  async #look(): Promise<void> {
    if (this.#looking) {
      this.#again = true
      return this.#looking
    }
    this.#looking = this.#readAndSend()
    await this.#looking
    this.#looking = undefined
    if (this.#again) {
      this.#again = false
      await this.#look()
    }
  }

  async #readAndSend(): Promise<void> {
    if (this.#watchers.size === 0) return
    try {
      const events = await this.#tail.read()
      const topics = new Set(
        events.flatMap(({ type, payload }) => this.#topicsOf.flatMap((each) => each(type, payload))),
      )
      for (const topic of topics) await this.#send(topic)
    } catch (error) {
      this.#log.warn({ err: error }, 'live updates paused')
    }
  }

  async #send(topic: string): Promise<void> {
    const watched = this.#watchers.get(topic)
    if (!watched) return
    const buffer = Buffer.from(await watched.render())
    for (const stream of watched.streams) {
      if (stream.writableLength > BACKLOG_BYTES_MAX) stream.destroy()
      else stream.write(buffer)
    }
  }
}

/** One server-sent event. */
export const message = (event: string, data: unknown): string => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
