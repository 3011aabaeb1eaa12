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

/** A live page: what it says, the facts it depends on, and who watches it. */
interface LivePage {
  topics: string[]
  render: () => Promise<string>
  /** Those who have the present state and wait for the next. */
  streams: Set<ServerResponse>
  /** These, and those who are still being told the present state. */
  watchers: number
  /** How often it has changed. */
  changes: number
}

/**
 * Live updates by server-sent events. Each process follows the events of the database by itself, only while somebody
 * watches, and renders one buffer a change however many people watch it.
 */
export class Hub {
  readonly #tail: EventTail
  readonly #log: Logger
  /** By the topic each is about. */
  readonly #pages = new Map<string, LivePage>()
  /** By every topic that changes them. */
  readonly #touchedBy = new Map<string, Set<LivePage>>()
  readonly #topicsOf: TopicsOf[] = []
  readonly #unhook: () => void
  /** Until then, what is read is older than what anybody was told. */
  #atEnd: Promise<void> = Promise.resolve()
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
   * Streams a topic to one response: its present state at once, then again at each change of it, or of one of `others`
   * that it depends on. `render` gives the complete message (see `message`).
   */
  async watch(
    topic: string,
    response: ServerResponse,
    render: () => Promise<string>,
    others: string[] = [],
  ): Promise<void> {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    if (this.#pages.size === 0) this.#atEnd = this.#tail.toEnd() // what is rendered below is at least as new as this
    const page = this.#pages.get(topic) ?? this.#open([topic, ...others], render)
    page.watchers += 1
    const beat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS)
    response.on('close', () => {
      clearInterval(beat)
      page.streams.delete(response)
      page.watchers -= 1
      if (page.watchers === 0) this.#close(page)
    })
    try {
      await this.#tellPresent(page, response)
    } catch (error) {
      response.destroy() // whoever watches comes again
      throw error
    }
    page.streams.add(response)
    this.#keepLooking()
  }

  close(): void {
    this.#unhook()
    clearTimeout(this.#timer)
    for (const page of this.#pages.values()) {
      for (const stream of page.streams) stream.end()
      this.#close(page)
    }
  }

  async #tellPresent(page: LivePage, response: ServerResponse): Promise<void> {
    await this.#atEnd
    response.write('retry: 2000\n\n')
    let changes: number
    do {
      changes = page.changes
      response.write(await page.render())
    } while (page.changes > changes) // it changed while it was rendered
  }

  #open(topics: [string, ...string[]], render: LivePage['render']): LivePage {
    const page: LivePage = { topics, render, streams: new Set(), watchers: 0, changes: 0 }
    this.#pages.set(topics[0], page)
    for (const topic of topics) {
      const touched = this.#touchedBy.get(topic) ?? new Set()
      this.#touchedBy.set(topic, touched.add(page))
    }
    return page
  }

  #close(page: LivePage): void {
    const [name] = page.topics
    if (this.#pages.get(name!) === page) this.#pages.delete(name!)
    for (const topic of page.topics) {
      const touched = this.#touchedBy.get(topic)
      if (touched?.delete(page) && touched.size === 0) this.#touchedBy.delete(topic)
    }
  }

  #keepLooking(): void {
    if (this.#timer || this.#pages.size === 0) return
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
    if (this.#pages.size === 0) return
    try {
      await this.#atEnd
      const events = await this.#tail.read()
      const topics = new Set(
        events.flatMap(({ type, payload }) => this.#topicsOf.flatMap((each) => each(type, payload))),
      )
      const touched = new Set([...topics].flatMap((topic) => [...(this.#touchedBy.get(topic) ?? [])]))
      for (const page of touched) page.changes += 1
      for (const page of touched) await this.#send(page)
    } catch (error) {
      this.#log.warn({ err: error }, 'live updates paused')
    }
  }

  async #send({ render, streams }: LivePage): Promise<void> {
    if (streams.size === 0) return
    const buffer = Buffer.from(await render())
    for (const stream of streams) {
      if (stream.writableLength > BACKLOG_BYTES_MAX) stream.destroy()
      else stream.write(buffer)
    }
  }
}

/** One server-sent event. */
export const message = (event: string, data: unknown): string => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
