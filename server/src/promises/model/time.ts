import { modules } from '../../modules.ts'
import type { TestProcess } from '../../testing/app.ts'
import { received } from './ops.ts'
import { endGroup, giveBack, missBalance, succeed } from './pay.ts'
import { type Group, groupOf, type State } from './state.ts'
import { type Taken, take, whyNoPlace } from './take.ts'
import { newPlaces, type World } from './world.ts'

/** What happens by itself to one group or order whose time has come; false when it has not. */
export type Due = (state: State) => boolean

const endDue =
  (id: string): Due =>
  (state) => {
    const group = groupOf(state, id)
    if (group.status !== 'open' || group.deadline! > state.now) return false
    if (group.paid >= group.goal) succeed(state, group)
    else endGroup(state, group, 'failed')
    return true
  }

const lapseDue =
  (id: string): Due =>
  (state) => {
    const place = state.places.find((each) => each.id === id)!
    if (place.order !== 'unpaid' || place.payBy > state.now) return false
    groupOf(state, place.groupId).called = true
    return giveBack(state, place)
  }

/** The groups that end and the places that lapse by now. */
export const dueOf = (state: State): Due[] => [
  ...state.groups
    .filter((group) => group.status === 'open' && group.deadline! <= state.now)
    .map(({ id }) => endDue(id)),
  ...state.places.filter((each) => each.order === 'unpaid' && each.payBy <= state.now).map(({ id }) => lapseDue(id)),
]

/** All that time alone does, on paper. */
function passOnPaper(state: State): void {
  for (const due of dueOf(state)) due(state)
  const { deal, now, places } = state
  if (deal.status === 'running' && deal.endsAt <= now) deal.status = 'ended'
  for (const place of places) {
    if (place.order === 'balance_due' && place.balanceBy <= now) missBalance(state, place)
    else if (place.order === 'shipped' && place.receiveBy <= now) received(state, place)
    else if (place.order === 'received' && place.settleAt <= now) place.order = 'settled'
  }
}

/** Why somebody in line is not placed, the first reason first; of those who only wait for room, the wait goes on. */
const NO_ROOM = ['group_full', 'deal_sold_out', 'out_of_stock']
const REASONS = [
  ...['already_in_group', 'group_closed', 'deal_not_running', 'group_full', 'variant_not_in_deal', 'new_buyers_only'],
  ...['over_buyer_limit', 'deal_sold_out', 'own_shop', 'too_many_holds', 'out_of_stock'],
]

function placeOnPaper(state: State, group: Group, given: (Taken & { buyer: number })[]): void {
  for (;;) {
    const [next] = group.line
    if (!next) return
    const ask = { ...next, groupId: group.id, fromLine: true }
    const why = whyNoPlace(state, ask)
    const room = !NO_ROOM.some((code) => why.has(code))
    if (!group.called && !room) return
    const first = REASONS.find((code) => why.has(code))
    if (first && NO_ROOM.includes(first)) return
    const taken = given.find((each) => each.group_id === group.id && each.buyer === next.buyer)
    if (first || !taken) group.line.shift()
    else take(state, ask, taken)
  }
}

function workOnPaper(state: State, given: (Taken & { buyer: number })[]): void {
  for (const group of state.groups) {
    placeOnPaper(state, group, given)
    group.called = false
    const living = group.status === 'open' || group.status === 'forming'
    if (state.deal.status === 'cancelled' && living) endGroup(state, group, 'cancelled')
  }
}

const sweepsOf = (names: string[]) =>
  modules.flatMap((each) => each.sweeps ?? []).filter((each) => names.includes(each.name))

/** Runs some sweeps to their end. */
export async function sweep(app: TestProcess, ...names: string[]): Promise<void> {
  for (const { work } of sweepsOf(names)) while (await work(app));
}

const ALL = [
  ...['deals.due_groups', 'deals.due', 'checkout.lapse', 'checkout.balances'],
  ...['shipping.receive', 'settlement.settle'],
]

/** Everything that is due is done, by both processes at once. */
export async function pass(world: World): Promise<void> {
  await Promise.all(world.apps.map((app) => sweep(app, ...ALL)))
  passOnPaper(world.state)
}

/** Waiting work is done, all of it twice at once: jobs may run again at any time. */
export async function work(world: World): Promise<void> {
  await Promise.all(world.apps.map((app) => app.runJobs()))
  await sweep(world.apps[0], 'deals.lines')
  workOnPaper(world.state, await newPlaces(world))
}

export function advance(world: World, ms: number): void {
  for (const { clock } of world.apps) clock.advance(ms)
  world.state.now += ms
}
