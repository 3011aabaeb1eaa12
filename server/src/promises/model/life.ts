import { checkLedger, type Finding } from '../../modules/ledger/index.ts'
import { marketChecks, overdueChecks } from '../../modules/settlement/index.ts'
import type { TestProcess } from '../../testing/app.ts'
import type { Step } from './plans.ts'
import { play } from './play.ts'
import { DAY, pictureOf } from './state.ts'
import { advance, pass, work } from './time.ts'
import { type Bank, newWorld, type Offer, picture, type World } from './world.ts'

const CHECK_EVERY = 45

/**
 * The whole life of one deal: what people do step by step, then time until nothing is left to happen. After every step
 * paper and database are compared; every promise of the market is checked each 45 steps and at the end. Throws what is
 * wrong.
 */
export async function live(
  apps: [TestProcess, TestProcess],
  bank: Bank,
  offer: Offer,
  steps: Step[],
  counted: () => void,
): Promise<void> {
  const world = await newWorld(apps, bank, offer)
  for (const [n, step] of steps.entries()) {
    await play(world, step)
    counted()
    if (n % CHECK_EVERY === CHECK_EVERY - 1) nothingIn(await findings(world))
  }
  await settleDown(world)
}

const findings = ({ apps }: World, ...extra: ReturnType<typeof overdueChecks>) =>
  checkLedger(apps[0].db, [...marketChecks, ...extra])

function nothingIn(found: Finding[]): void {
  if (found.length > 0) throw new Error(`A promise is broken: ${JSON.stringify(found, null, 1)}`)
}

const STUCK = `
  select 'order ' || id || ' ' || status as what from orders
    where status in ('unpaid', 'held', 'balance_due', 'shipped', 'received')
  union all select 'group ' || id from groups where status = 'open'
  union all select 'wait ' || id from waits where status = 'waiting'
  union all select 'refund ' || id from refunds where status = 'pending'`

/** Time passes until nothing can happen any more; then nobody may be stuck, and no cent be off. */
async function settleDown(world: World): Promise<void> {
  const { apps, bank } = world
  bank.broken.delete(world.shopId)
  for (const days of [0, 1, 7, 14, 30, 60]) {
    advance(world, days * DAY)
    await pass(world)
    await work(world)
  }
  const [paper, real] = [pictureOf(world.state), await picture(world)]
  if (paper !== real) throw new Error(`On paper:\n${paper}\nIn the database:\n${real}`)
  nothingIn(await findings(world, ...overdueChecks(apps[0].clock.now())))
  const { rows } = await apps[0].pool.query<{ what: string }>(STUCK)
  if (rows.length > 0) throw new Error(`Stuck: ${rows.map((row) => row.what)}`)
  const kept = world.state.places.reduce((sum, place) => sum + place.kept, 0)
  const banked = world.state.places.flatMap((place) => place.payments).filter((payment) => payment.paid)
  const atBank = banked.reduce((sum, { id, amount }) => sum + amount - bank.givenBack(id), 0)
  if (atBank !== kept) throw new Error(`The provider has ${atBank}, orders keep ${kept}.`)
}
