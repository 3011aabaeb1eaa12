import {
  alive,
  countOf,
  type Group,
  groupOf,
  HOUR,
  hasBought,
  isRunning,
  MINUTE,
  placesOf,
  priceAt,
  type State,
  seatsOf,
  unitsOf,
} from './state.ts'

export interface Ask {
  /** Null: a group that opens with it. */
  groupId: string | null
  buyer: number
  variant: number
  quantity: number
  fromLine?: boolean
}

/** The people of the shop itself are buyer -1. */
export const OWNER = -1
const HOLDS = 5
const SHIPPING = 500
const WHOLE = 10_000

/** Every reason to refuse a place; none when it must be given. */
export function whyNoPlace(state: State, ask: Ask): Set<string> {
  const { deal } = state
  const group = ask.groupId === null ? null : groupOf(state, ask.groupId)
  const why = group ? whyNotJoin(state, group, ask) : whyNotOpen(state)
  const { buyer, variant, quantity } = ask
  const stock = state.stock[variant]!
  if (buyer === OWNER) why.add('own_shop')
  if (!deal.tiers[variant]) why.add('variant_not_in_deal')
  if (deal.new_buyers_only && hasBought(state, buyer)) why.add('new_buyers_only')
  if (deal.per_buyer !== null && unitsOf(state, buyer) + quantity > deal.per_buyer) why.add('over_buyer_limit')
  if (deal.quantity_max !== null && state.taken + quantity > deal.quantity_max) why.add('deal_sold_out')
  const holds = state.places.filter((place) => place.buyer === buyer && place.order === 'unpaid').length
  if (holds >= HOLDS) why.add('too_many_holds')
  if (stock.onHand - stock.reserved < quantity) why.add('out_of_stock')
  return why
}

function whyNotOpen(state: State): Set<string> {
  const { deal } = state
  const why = new Set<string>()
  if (deal.scope !== 'team' || deal.tier_unit === 'helpers') why.add('not_opened_by_buyers')
  if (!isRunning(state)) why.add('deal_not_running')
  if (deal.open_groups_max !== null && state.groupsOpen >= deal.open_groups_max) why.add('too_many_open_groups')
  return why
}

function whyNotJoin(state: State, group: Group, { buyer, quantity, fromLine = false }: Ask): Set<string> {
  const { deal, now } = state
  const why = new Set<string>()
  if (placesOf(state, group).some((place) => place.buyer === buyer && alive(place))) why.add('already_in_group')
  if (group.status !== 'open' || now >= group.deadline!) why.add('group_closed')
  if (deal.status === 'cancelled' || (deal.scope === 'campaign' && !isRunning(state))) why.add('deal_not_running')
  if (deal.tier_unit === 'helpers' && group.opener !== buyer) why.add('not_your_bargain')
  if (!fromLine && group.line.some((wait) => wait.buyer !== buyer)) why.add('line_ahead')
  if (group.seatsMax !== null && group.taken + seatsOf(deal, quantity) > group.seatsMax) why.add('group_full')
  return why
}

export interface Taken {
  group_id: string
  order_id: string
  pledge_id: string
  payment_id: string
}

/** Gives a place, at the price that holds now. */
export function take(state: State, ask: Ask, taken: Taken): void {
  const { deal, now } = state
  const { buyer, variant, quantity } = ask
  const group = ask.groupId === null ? form(state, buyer, taken.group_id) : groupOf(state, ask.groupId)
  const unitPrice = priceAt(deal.tiers[variant]!, countOf(deal, group))
  const items = unitPrice * quantity
  const deposit =
    deal.deposit_bp === null ? null : Math.max(1, Math.floor((items * deal.deposit_bp + WHOLE / 2) / WHOLE))
  const discount = deposit === null ? 0 : deposit * (deal.deposit_worth! - 1)
  const total = items + (deal.scope === 'pickup' ? 0 : SHIPPING) - discount
  const payBy = now + deal.hold_minutes * MINUTE
  const seats = seatsOf(deal, quantity)
  group.taken += seats
  group.line = group.line.filter((wait) => wait.buyer !== buyer)
  state.taken += quantity
  state.stock[variant]!.reserved += quantity
  state.places.push({
    id: taken.order_id,
    pledgeId: taken.pledge_id,
    groupId: group.id,
    buyer,
    variant,
    quantity,
    seats,
    unitPrice,
    pledge: 'reserved',
    order: 'unpaid',
    payBy: deal.scope === 'team' ? payBy : Math.min(payBy, group.deadline!),
    balanceBy: 0,
    dispatchBy: 0,
    receiveBy: 0,
    settleAt: 0,
    total,
    deposit,
    kept: 0,
    payments: [
      { id: taken.payment_id, part: deposit === null ? 'full' : 'deposit', amount: deposit ?? total, paid: false },
    ],
  })
}

function form(state: State, opener: number, id: string): Group {
  const group = newGroup(state, id, opener)
  state.groupsOpen++
  return group
}

function newGroup(state: State, id: string, opener: number | null): Group {
  const { deal } = state
  const full = deal.close === 'when_full' && deal.goal_unit === 'people' ? deal.goal_min : null
  const seatsMax = deal.goal_max ?? full
  const base = { id, opener, status: 'forming' as const, deadline: null, goal: deal.goal_min, seatsMax }
  const group: Group = { ...base, taken: 0, paid: 0, helpers: [], line: [], called: false }
  state.groups.push(group)
  return group
}

/** A group that is open from the beginning: of a campaign, a pick-up, a bargain. */
export function openGroup(state: State, id: string, opener: number | null, deadline: number): void {
  Object.assign(newGroup(state, id, opener), { status: 'open', deadline })
  state.groupsOpen++
}

export function whyNoWait(state: State, { groupId, buyer }: Ask): Set<string> {
  const group = groupOf(state, groupId!)
  const why = new Set<string>()
  if (state.deal.scope !== 'campaign') why.add('no_line')
  if (group.status !== 'open' || state.now >= group.deadline!) why.add('group_closed')
  if (placesOf(state, group).some((place) => place.buyer === buyer && alive(place))) why.add('already_in_group')
  if (group.line.some((wait) => wait.buyer === buyer)) why.add('already_in_line')
  return why
}

export function whyNoBargain(state: State, buyer: number): Set<string> {
  const why = new Set<string>()
  if (state.deal.tier_unit !== 'helpers') why.add('not_a_bargain')
  if (!isRunning(state)) why.add('deal_not_running')
  if (buyer === OWNER) why.add('own_shop')
  if (state.groups.some((group) => group.opener === buyer && group.status === 'open')) why.add('bargain_open')
  const { open_groups_max } = state.deal
  if (open_groups_max !== null && state.groupsOpen >= open_groups_max) why.add('too_many_open_groups')
  return why
}

export const startBargain = (state: State, id: string, buyer: number): void =>
  openGroup(state, id, buyer, state.now + state.deal.window_hours! * HOUR)

export function whyNoHelp(state: State, group: Group, buyer: number): Set<string> {
  const why = new Set<string>()
  if (state.deal.tier_unit !== 'helpers') why.add('not_a_bargain')
  if (group.opener === buyer) why.add('own_bargain')
  if (buyer === OWNER) why.add('own_shop')
  if (group.status !== 'open' || state.now >= group.deadline!) why.add('group_closed')
  if (group.helpers.length >= Math.max(...state.deal.tiers.flatMap((tiers) => tiers?.map(({ from }) => from) ?? [])))
    why.add('enough_helpers')
  if (state.groups.some(({ helpers }) => helpers.includes(buyer))) why.add('already_helped')
  return why
}
