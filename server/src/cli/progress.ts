const WIDTH = 30

/** A bar that fills on one line of a terminal; elsewhere it says nothing, so that files and pipes stay clean. */
export function progressBar(): { show(done: number, all: number, what: string): void; end(): void } {
  const live = process.stderr.isTTY
  return {
    show(done, all, what) {
      if (!live) return
      const share = all === 0 ? 1 : Math.min(1, done / all)
      const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░')
      process.stderr.write(`\r\u001b[K${bar} ${Math.round(share * 100)} % ${what.slice(0, 40)}`)
    },
    end() {
      if (live) process.stderr.write('\r\u001b[K')
    },
  }
}
