import { afterAll } from 'vitest'

/** Call it beside the tests; what it gives collects work to be done after them, the last first. */
export function cleanUpAfterAll(): (work: () => unknown) => void {
  const works: (() => unknown)[] = []
  afterAll(async () => {
    for (const work of works.splice(0).reverse()) await work()
  })
  return (work) => void works.push(work)
}
