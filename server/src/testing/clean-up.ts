import { afterAll } from 'vitest'

const CLEAN_UP_MS = 300_000

/** Call it beside the tests; what it gives collects work to be done after them, the last first. */
export function cleanUpAfterAll(): (work: () => unknown) => void {
  const works: (() => unknown)[] = []
  afterAll(async () => {
    for (const work of works.splice(0).reverse()) await work()
  }, CLEAN_UP_MS)
  return (work) => void works.push(work)
}
