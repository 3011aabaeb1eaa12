import { cancelDeal, endDeal } from '../../modules/deals/index.ts'
import { follows, type Op, type Outcome, only, op } from './ops.ts'
import type { State } from './state.ts'
import { better, type World } from './world.ts'

export const stop = ({ ownerId, shopId, dealId }: World, status: 'ended' | 'cancelled'): Op =>
  op(
    `the deal is ${status}`,
    (app) => (status === 'ended' ? endDeal(app, shopId, dealId) : cancelDeal(app, ownerId, shopId, dealId, 'Hail.')),
    ({ deal }, outcome) => {
      const possible = deal.status === 'running' || (deal.status === 'ended' && status === 'cancelled')
      if (possible) deal.status = status
      return only(outcome, possible, 'deal_not_editable')
    },
  )

/** The seller betters the terms: by price, goal or limits; or tries to worsen them. */
export function change(world: World, what: number): Op {
  const { deal } = world.state
  const by = what === 0 ? -10 : what === 1 ? 10 : 0
  const priced = world.variants.flatMap((variant_id, n) => {
    const tiers = deal.tiers[n]?.map(({ from, price }) => ({ from, price: price + by }))
    return tiers ? [{ variant_id, tiers }] : []
  })
  const goal = Math.max(deal.goal_min - 1, deal.close === 'when_full' && deal.tier_unit === 'people' ? 2 : 1)
  const more = (limit: number | null) => (limit === null ? null : limit + 2)
  const limits = { per_buyer: more(deal.per_buyer), quantity_max: more(deal.quantity_max) }
  const changes = by !== 0 ? { prices: priced } : what === 2 ? { goal_min: goal } : limits
  const may = (state: State, outcome: Outcome): boolean => {
    const why = new Set<string>()
    if (state.deal.status !== 'running') why.add('deal_not_editable')
    if (by > 0) why.add('worse_terms')
    return follows(why, outcome, () => applyChange(state, what, goal, limits))
  }
  return op(`change ${JSON.stringify(changes)}`, (app) => better(world, app, changes), may)
}

function applyChange(state: State, what: number, goal: number, limits: object): void {
  const { deal } = state
  for (const group of state.groups) if (group.line.length > 0) group.called = true
  if (what === 0) deal.tiers = deal.tiers.map((tiers) => tiers?.map(({ from, price }) => ({ from, price: price - 10 })))
  if (what > 2) Object.assign(deal, limits)
  if (what !== 2) return
  const closes = deal.close === 'when_full'
  for (const group of state.groups.filter(({ status }) => status === 'open' || status === 'forming')) {
    if (group.goal <= goal || (closes && (group.taken > goal || group.paid >= goal))) continue
    group.goal = goal
    if (closes) group.seatsMax = goal
  }
  deal.goal_min = goal
  if (closes) deal.goal_max = goal
}
