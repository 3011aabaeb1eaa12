/** The only source of "now" in the program, so that tests and the demo can move time. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still until it is moved. */
export class ManualClock implements Clock {
  #now: number

  constructor(start: Date) {
    this.#now = start.getTime()
  }

  now(): Date {
    return new Date(this.#now)
  }

  /** Moves the clock forward by a number of milliseconds. */
  advance(ms: number): void {
    this.#now += ms
  }

  set(at: Date): void {
    this.#now = at.getTime()
  }
}

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** The instant `ms` milliseconds after another. */
export const after = (at: Date, ms: number): Date => new Date(at.getTime() + ms)
