/** A sleep that others may end. Who is woken while awake does not fall asleep the next time. */
export class Nap {
  #woken = false
  #end = () => {}

  /** Sleeps until it is woken, `ms` at most. */
  async sleep(ms: number): Promise<void> {
    if (!this.#woken) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms)
        this.#end = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    this.#woken = false
  }

  wake(): void {
    this.#woken = true
    this.#end()
  }
}
