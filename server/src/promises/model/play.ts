import { setTimeout as delay } from 'node:timers/promises'
import { Refusal } from '../../platform/errors.ts'
import type { TestProcess } from '../../testing/app.ts'
import type { Op, Outcome } from './ops.ts'
import { DEEDS, type Step } from './plans.ts'
import { pictureOf, type State } from './state.ts'
import { openGroup } from './take.ts'
import { advance, type Due, dueOf, pass, sweep, work } from './time.ts'
import { openPickup, picture, type World } from './world.ts'

/** Does one step for real and on paper, and compares. Throws what differs. */
export async function play(world: World, step: Step): Promise<void> {
  if (step.kind === 'pass') {
    advance(world, step.minutes * 60_000)
    await pass(world)
  } else if (step.kind === 'wait') advance(world, step.minutes * 60_000)
  else if (step.kind === 'work') await work(world)
  else if (step.kind === 'bank') world.bank.broken[step.broken ? 'add' : 'delete'](world.shopId)
  else if (step.kind === 'pickup') await pickUp(world, step.hours)
  else return act(world, step)
  await compare(world, pictureOf(world.state))
}

async function pickUp(world: World, hours: number): Promise<void> {
  const { state } = world
  const { deal } = state
  if (deal.scope !== 'pickup' || deal.status !== 'running' || deal.endsAt <= state.now) return
  if (deal.open_groups_max !== null && state.groupsOpen >= deal.open_groups_max) return
  openGroup(state, await openPickup(world, hours), world.people.length - 1, state.now + hours * 3_600_000)
}

async function compare(world: World, paper: string): Promise<void> {
  const real = await picture(world)
  if (real !== paper) throw new Error(`On paper:\n${paper}\nIn the database:\n${real}`)
}

type Deeds = Extract<Step, { deeds: unknown }>

/** Everything of one step is done at the same time, in turn by the one and the other process. */
async function act(world: World, { kind, deeds, sweep: sweeps }: Deeds): Promise<void> {
  const ops = deeds
    .flatMap((deed) => DEEDS[deed.does](world, deed) ?? [])
    .filter(oneChange)
    .map(busy)
  const due = sweeps ? dueOf(world.state).slice(0, DUE_MAX + 1) : []
  const works = due.length > DUE_MAX ? [] : due
  const repeats = kind === 'crash' && ops.every((op) => op.repeatable)
  const [outcomes] = await Promise.all([
    Promise.all(ops.map((op, n) => outcomeOf(world, op, n, repeats))),
    works.length > 0 && Promise.all(world.apps.map((app) => sweep(app, 'deals.due_groups', 'checkout.lapse'))),
    repeats && crash(world),
  ])
  if (repeats) await Promise.all(world.apps.map(recover))
  const real = await picture(world)
  const state = follow({ state: world.state, real }, ops, outcomes, works)
  if (!state) {
    const told = ops.map((op, n) => `${op.text} → ${JSON.stringify(outcomes[n])}`).join('\n')
    throw new Error(`No order of these explains what came of them:\n${told}\n${aloneOf(world, ops, outcomes)}${real}`)
  }
  world.state = state
}

const DUE_MAX = 3
const busy = (op: Op, n: number, all: Op[]): Op => {
  const asksElse = all.some((other, m) => m !== n && other.buyer === op.buyer)
  return asksElse ? op : { ...op, otherwise: undefined }
}
const oneChange = (op: Op, n: number, all: Op[]) =>
  !op.text.startsWith('change') || all.findIndex((each) => each.text.startsWith('change')) === n

async function outcomeOf(world: World, op: Op, n: number, repeats: boolean): Promise<Outcome> {
  for (let attempt = 0; ; attempt++) {
    try {
      return { answer: await op.act(world.apps[(n + attempt) % 2]!) }
    } catch (error) {
      if (error instanceof Refusal) return { refused: error.code }
      if (!repeats || attempt > 5) throw new Error(`${op.text} failed`, { cause: error })
    }
  }
}

const CRASH = `
  select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`

/** Every connection of both processes is cut while they work. */
async function crash({ apps }: World): Promise<void> {
  await delay(Math.random() * 8)
  await apps[0].pool.query(CRASH)
}

/** Asks until a process has no broken connection left. */
async function recover({ pool }: TestProcess): Promise<void> {
  for (let good = 0; good < CONNECTIONS; ) {
    const whole = await Promise.allSettled(Array.from({ length: CONNECTIONS }, () => pool.query('select 1')))
    good = whole.filter(({ status }) => status === 'fulfilled').length
  }
}

const CONNECTIONS = 3

/** The state after one of the orders in which the ops explain their outcomes and the picture; undefined without one. */
function follow(at: { state: State; real: string }, ops: Op[], outcomes: Outcome[], due: Due[]): State | undefined {
  if (ops.length === 0 && pictureOf(at.state) === at.real) return at.state
  for (const [n, op] of ops.entries()) {
    for (const may of op.otherwise ? [op.may, op.otherwise] : [op.may]) {
      const state = structuredClone(at.state)
      if (!may(state, outcomes[n]!)) continue
      const found = follow({ ...at, state }, ops.toSpliced(n, 1), outcomes.toSpliced(n, 1), due)
      if (found) return found
    }
  }
  for (const [n, each] of due.entries()) {
    const state = structuredClone(at.state)
    const found = each(state) && follow({ ...at, state }, ops, outcomes, due.toSpliced(n, 1))
    if (found) return found
  }
  return undefined
}

/** For a person who reads the failure: what paper says when all are done in the order they were asked. */
function aloneOf(world: World, ops: Op[], outcomes: Outcome[]): string {
  const state = structuredClone(world.state)
  const fits = ops.map((op, n) => op.may(state, outcomes[n]!))
  return `In turn they fit ${JSON.stringify(fits)}. On paper:\n${pictureOf(state)}\nIn the database:\n`
}
