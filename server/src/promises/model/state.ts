import type { Tier } from '../../modules/deals/index.ts'

/** What a page of paper would say of one deal and all who take part. Instants are milliseconds, money minor units. */
export interface State {
  now: number
  deal: Deal
  groups: Group[]
  places: Place[]
  /** Of each variant. */
  stock: { onHand: number; reserved: number }[]
  taken: number
  groupsOpen: number
}

export interface Deal {
  status: 'running' | 'ended' | 'cancelled'
  scope: 'team' | 'campaign' | 'pickup'
  close: 'at_once' | 'when_full' | 'at_deadline'
  goal_unit: 'people' | 'quantity'
  goal_min: number
  goal_max: number | null
  tier_unit: 'people' | 'quantity' | 'helpers'
  window_hours: number | null
  leave_until: 'paid' | 'success'
  firm: boolean
  hold_minutes: number
  deposit_bp: number | null
  deposit_worth: number | null
  deposit_missed: 'refund' | 'keep' | null
  balance_hours: number | null
  per_buyer: number | null
  new_buyers_only: boolean
  dispatch_hours: number
  quantity_max: number | null
  open_groups_max: number | null
  endsAt: number
  /** Of each variant; undefined for one that is not in the deal. */
  tiers: (Tier[] | undefined)[]
}

export interface Group {
  id: string
  opener: number | null
  status: 'forming' | 'open' | 'succeeded' | 'failed' | 'cancelled'
  deadline: number | null
  goal: number
  seatsMax: number | null
  taken: number
  paid: number
  helpers: number[]
  line: { buyer: number; variant: number; quantity: number }[]
  /** Whoever is first in line is looked at when the next work is done. */
  called: boolean
}

export interface Payment {
  id: string
  part: 'full' | 'deposit' | 'balance'
  amount: number
  paid: boolean
}

export interface Place {
  /** Of its order. */
  id: string
  pledgeId: string
  groupId: string
  buyer: number
  variant: number
  quantity: number
  seats: number
  unitPrice: number
  pledge: 'reserved' | 'paid' | 'confirmed' | 'refunded' | 'forfeited' | 'lapsed'
  order:
    | 'unpaid'
    | 'held'
    | 'balance_due'
    | 'to_ship'
    | 'shipped'
    | 'received'
    | 'settled'
    | 'cancelled'
    | 'refunded'
    | 'forfeited'
  payBy: number
  balanceBy: number
  dispatchBy: number
  receiveBy: number
  settleAt: number
  total: number
  deposit: number | null
  /** Paid, and not on its way back. */
  kept: number
  payments: Payment[]
}

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

export const alive = (place: Place): boolean => ['reserved', 'paid', 'confirmed'].includes(place.pledge)
export const groupOf = (state: State, id: string): Group => state.groups.find((group) => group.id === id)!
export const placesOf = (state: State, group: Group): Place[] =>
  state.places.filter((place) => place.groupId === group.id)
export const isRunning = ({ deal, now }: State): boolean => deal.status === 'running' && now < deal.endsAt

/** The price of the highest step reached; before any is reached, of the first. */
export function priceAt(tiers: Tier[], count: number): number {
  let price = tiers[0]!.price
  for (const tier of tiers) if (tier.from <= count) price = tier.price
  return price
}

export const countOf = (deal: Deal, group: Group): number =>
  deal.tier_unit === 'helpers' ? group.helpers.length : group.paid

export const seatsOf = (deal: Deal, quantity: number): number => (deal.goal_unit === 'people' ? 1 : quantity)

/** Units of the deal that a buyer has. */
export const unitsOf = (state: State, buyer: number): number =>
  state.places.filter((place) => place.buyer === buyer && alive(place)).reduce((sum, place) => sum + place.quantity, 0)

export const hasBought = (state: State, buyer: number): boolean =>
  state.places.some((place) => place.buyer === buyer && !['cancelled', 'refunded'].includes(place.order))

/** What is compared with the database after every step: all that people could see, and all that money stands on. */
export function pictureOf(state: State): string {
  const lines = [
    `taken ${state.taken}, open ${state.groupsOpen}`,
    ...state.stock.map(({ onHand, reserved }, n) => `variant ${n}: ${reserved} of ${onHand}`),
    ...state.groups.map((group) => {
      const ended = group.status === 'failed' || group.status === 'cancelled'
      const seats = ended ? '' : ` ${group.paid} paid, ${group.taken} taken of ${group.seatsMax}, goal ${group.goal}`
      const line = group.line.map((wait) => wait.buyer).join()
      return `group ${group.id}: ${group.status}${seats}, helpers ${group.helpers.length}, line ${line}`
    }),
    ...state.places.map(
      (place) => `order ${place.id}: ${place.order} ${place.pledge}, costs ${place.total}, keeps ${place.kept}`,
    ),
  ]
  return lines.sort().join('\n')
}
