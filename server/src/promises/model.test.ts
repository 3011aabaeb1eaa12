import fc from 'fast-check'
import { expect, test } from 'vitest'
import { providers } from '../modules/payments/index.ts'
import { type TestProcess, testProcessOn } from '../testing/app.ts'
import { cleanUpAfterAll } from '../testing/clean-up.ts'
import { createTestDatabase } from '../testing/test-database.ts'
import { live } from './model/life.ts'
import { offer, step } from './model/plans.ts'
import { Bank } from './model/world.ts'

/** Steps in all; another and longer run: `KONGSI_MODEL_SEED=2 KONGSI_MODEL_STEPS=200000 npx vitest run server/src/promises/model.test.ts`. */
const STEPS = Number(process.env.KONGSI_MODEL_STEPS ?? 20_000)
const SEED = Number(process.env.KONGSI_MODEL_SEED ?? 5000)
const LANES = 4
const LIFE_STEPS_MAX = 90
/** Lives on one database: its rows grow, and every check looks at all of them. */
const LIVES_A_DATABASE = 12

const finished = cleanUpAfterAll()
const bank = new Bank()
providers.set(bank.name, bank)

/** Two processes' worth of the market on one database, with clocks that are moved together. */
async function openLane(): Promise<[TestProcess, TestProcess]> {
  const database = await createTestDatabase()
  finished(() => database.drop())
  const open = () => testProcessOn(database.url, { DATABASE_POOL: '5' }, finished)
  return [await open(), await open()]
}

/** Lives from one seed until they made so many steps; one that fails is shrunk, and told with its seed. */
async function lane(seed: number, share: number): Promise<number> {
  let apps = await openLane()
  let lives = 0
  let done = 0
  const steps = fc.array(step, { minLength: 1, maxLength: LIFE_STEPS_MAX, size: 'max' })
  const life = fc.asyncProperty(offer, steps, async (terms, planned) => {
    if (done >= share) return
    if (lives++ % LIVES_A_DATABASE === LIVES_A_DATABASE - 1) apps = await openLane()
    try {
      await live(apps, bank, terms, planned, () => done++)
    } catch (error) {
      // what is broken here must not be found again in the lives that shrink it
      apps = await openLane()
      throw error
    }
  })
  await fc.assert(life, { seed, numRuns: share })
  return done
}

const title = `whatever people do in ${STEPS} steps, alone, at once and through crashes, the market does what paper says`

test(
  title,
  async () => {
    const share = Math.ceil(STEPS / LANES)
    const done = await Promise.all(Array.from({ length: LANES }, (_, n) => lane(SEED + n, share)))
    const steps = done.reduce((sum, count) => sum + count, 0)
    console.log(`${steps} steps from seed ${SEED}`)
    expect(steps).toBeGreaterThanOrEqual(STEPS)
  },
  Math.max(900_000, STEPS * 60),
)
