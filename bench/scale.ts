import { PLACES_PER_OPEN_GROUP } from '../server/src/testing/fill.ts'
import { OPERATIONS, type Operation, openStage, type Stage, SWEEPS } from './filled.ts'
import { machine, quantile, table } from './machine.ts'

/*
 * What a past costs: the same done in a market that is nearly empty and in one with a million pledges, most of them of one
 * shop, half in one deal. Each has a durable database and a server of its own, on the same machine at the same time, and
 * every sample of the one is taken right after one of the other.
 *
 *   npm run bench -- scale [pledges] [open groups] [samples]
 */
const [PLEDGES = 1_000_000, OPEN_GROUPS = 200_000, SAMPLES = 1_000] = process.argv.slice(2).map(Number)
const SMALL_GROUPS = 2 * SAMPLES + 1_000
/** Beside those of its open groups, orders in every state, for each sample of a sweep one. */
const NEARLY_EMPTY = { pledges: 8_000 + PLACES_PER_OPEN_GROUP * SMALL_GROUPS, openGroups: SMALL_GROUPS }
const WARM_UP = 100
const RATIO_MAX = 1.5

async function sample(operation: Operation, stage: Stage, n: number): Promise<number> {
  await operation.prepare?.(stage, n)
  const start = performance.now()
  await operation.run(stage, n)
  return performance.now() - start
}

/** Takes turns, so that whatever else the machine does meets both. */
async function measure(operations: Operation[], stages: Stage[], from: number, to: number): Promise<number[][][]> {
  const took = operations.map(() => stages.map((): number[] => []))
  for (let n = from; n < to; n++) {
    for (const [o, operation] of operations.entries()) {
      if (n - from >= (operation.times ?? Number.POSITIVE_INFINITY)) continue
      for (const turn of stages.keys()) {
        const s = (turn + n) % stages.length
        took[o]![s]!.push(await sample(operation, stages[s]!, n))
      }
    }
  }
  return took
}

const figures = (operation: Operation, [empty, full]: number[][]) => {
  const [before, after] = [quantile(empty!, 0.99), quantile(full!, 0.99)]
  const text = [quantile(empty!, 0.5), before, quantile(full!, 0.5), after].map((ms) => ms.toFixed(1))
  return { ratio: after / before, row: [operation.name, `${full!.length}`, ...text, (after / before).toFixed(2)] }
}

const started = performance.now()
const stages: Stage[] = []
try {
  stages.push(await openStage(NEARLY_EMPTY, SAMPLES + WARM_UP))
  stages.push(await openStage({ pledges: PLEDGES, openGroups: OPEN_GROUPS }, SAMPLES + WARM_UP))
  const filled = (performance.now() - started) / 1000
  await measure(OPERATIONS, stages, 0, WARM_UP)
  const pages = await measure(OPERATIONS, stages, WARM_UP, WARM_UP + SAMPLES)
  await Promise.all(stages.map(({ server }) => server.stop()))
  const sweeps = await measure(SWEEPS, stages, 0, SAMPLES)
  const rows = [...OPERATIONS, ...SWEEPS].map((operation, n) => figures(operation, [...pages, ...sweeps][n]!))
  const held = rows.filter(({ ratio }) => ratio <= RATIO_MAX).length
  process.stdout.write(
    `${PLEDGES.toLocaleString('en')} pledges, ${OPEN_GROUPS.toLocaleString('en')} open groups, beside ${NEARLY_EMPTY.pledges.toLocaleString('en')} and ${NEARLY_EMPTY.openGroups.toLocaleString('en')}; filled in ${filled.toFixed(0)} s. ${machine()}\n\n`,
  )
  process.stdout.write(
    `${table([['', 'samples', 'empty p50 ms', 'empty p99 ms', 'full p50 ms', 'full p99 ms', 'p99 full / empty'], ...rows.map(({ row }) => row)])}\n\n`,
  )
  const good = held === rows.length
  process.stdout.write(`${good ? 'ok' : 'NOT ok'}: ${held} of ${rows.length} within ${RATIO_MAX}×\n`)
  process.exitCode = good ? 0 : 1
} finally {
  for (const { bench, server } of stages) {
    await server.stop()
    await bench.close()
  }
}
