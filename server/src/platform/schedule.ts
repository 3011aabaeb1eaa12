import type { App } from '../app.ts'

/** A sweep over rows whose time has come. It must be safe to run in several processes at once. */
export interface Sweep {
  name: string
  everyMs: number
  /** Does a bounded piece of work; true asks to be called again at once. */
  work: (app: App) => Promise<boolean>
}

/** Runs each sweep on its own rhythm until it is stopped; a failing one is logged and tried again. */
export class Schedule {
  readonly #app: App
  readonly #timers = new Set<NodeJS.Timeout>()
  readonly #running = new Set<Promise<void>>()
  #stopped = false

  constructor(app: App) {
    this.#app = app
  }

  start(sweeps: Sweep[]): void {
    for (const sweep of sweeps) this.#plan(sweep, 0)
  }

  async stop(): Promise<void> {
    this.#stopped = true
    for (const timer of this.#timers) clearTimeout(timer)
    await Promise.all(this.#running)
  }

  #plan(sweep: Sweep, delayMs: number): void {
    if (this.#stopped) return
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      const run = this.#run(sweep).finally(() => this.#running.delete(run))
      this.#running.add(run)
    }, delayMs)
    this.#timers.add(timer)
  }

  async #run(sweep: Sweep): Promise<void> {
    try {
      const more = await sweep.work(this.#app)
      this.#plan(sweep, more ? 0 : sweep.everyMs)
    } catch (error) {
      this.#app.log.error({ err: error, sweep: sweep.name }, 'a sweep failed; it will try again')
      this.#plan(sweep, sweep.everyMs)
    }
  }
}
