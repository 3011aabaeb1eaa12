import type { FieldError } from '../../platform/errors.ts'
import type { Close, Scope, Unit } from './decide.ts'
import type { Tier } from './tiers.ts'

export const KINDS = ['team', 'ladder', 'presale', 'flash', 'pickup', 'bargain'] as const
/** How a seller calls a deal. The engine reads the terms it stands for, and never the kind. */
export type Kind = (typeof KINDS)[number]

export interface DepositPlan {
  /** Hundredths of 1 % of the goods' price. */
  bp: number
  /** 2: the deposit counts double against the price. */
  worth: 1 | 2
  /** What becomes of the deposit when the rest is not paid in time. */
  missed: 'refund' | 'keep'
  balance_hours: number
}

/** A production run: so many units (null: all that is left), ready at an instant. */
export interface BatchPlan {
  units: number | null
  ready_by: string
}

/** What a seller asks for when offering a deal. Counts are people or units, prices minor units. */
export interface CreateDeal {
  kind: Kind
  product_id: string
  /** Of a ladder: a group for everybody, or many that buyers open. */
  scope?: 'team' | 'campaign'
  goal?: { unit?: Unit; min?: number; max?: number | null }
  prices: { variant_id: string; tiers: Tier[] }[]
  window_hours?: number | null
  starts_at?: string
  ends_at: string
  leave_until?: 'paid' | 'success'
  hold_minutes?: number | null
  deposit?: DepositPlan | null
  batches?: BatchPlan[]
  leader_bp?: number
  per_buyer?: number | null
  new_buyers_only?: boolean
  open_groups_max?: number | null
  quantity_max?: number | null
  dispatch_hours: number
}

/** The terms the engine works with. */
export interface DealTerms {
  scope: Scope
  close: Close
  goal_unit: Unit
  goal_min: number
  goal_max: number | null
  tier_unit: Unit | 'helpers'
  window_hours: number | null
  leave_until: 'paid' | 'success'
  firm: boolean
  hold_minutes: number | null
  deposit: DepositPlan | null
  leader_bp: number
}

const WINDOW_HOURS = 24
const DEPOSIT_MINUTES = 30
const FLASH_MINUTES = 5
const TEAM_MIN = 2

const base = (input: CreateDeal): Omit<DealTerms, 'scope' | 'close'> => ({
  goal_unit: input.goal?.unit ?? 'people',
  goal_min: input.goal?.min ?? 1,
  goal_max: input.goal?.max ?? null,
  tier_unit: input.goal?.unit ?? 'people',
  window_hours: null,
  leave_until: input.leave_until ?? 'paid',
  firm: false,
  hold_minutes: input.hold_minutes ?? null,
  deposit: null,
  leader_bp: 0,
})

/** What each kind of deal means in terms of the engine. */
const TERMS: Record<Kind, (input: CreateDeal) => DealTerms> = {
  team: (input) => {
    const people = input.goal?.min ?? TEAM_MIN
    const window_hours = input.window_hours ?? WINDOW_HOURS
    const goal = { goal_unit: 'people', goal_min: people, goal_max: people, tier_unit: 'people' } as const
    return { ...base(input), ...goal, scope: 'team', close: 'when_full', window_hours }
  },
  ladder: (input) => {
    const scope = input.scope ?? 'campaign'
    const window_hours = scope === 'team' ? (input.window_hours ?? WINDOW_HOURS) : null
    return { ...base(input), scope, close: 'at_deadline', window_hours }
  },
  presale: (input) => {
    const { deposit = null, hold_minutes = deposit ? DEPOSIT_MINUTES : null } = input
    const unit = { goal_unit: 'quantity', tier_unit: 'quantity' } as const
    return { ...base(input), ...unit, scope: 'campaign', close: 'at_deadline', firm: true, hold_minutes, deposit }
  },
  flash: (input) => {
    const goal = { goal_unit: 'quantity', goal_min: 1, goal_max: null, tier_unit: 'quantity' } as const
    const hold_minutes = input.hold_minutes ?? FLASH_MINUTES
    return { ...base(input), ...goal, scope: 'campaign', close: 'at_once', hold_minutes }
  },
  pickup: (input) => ({
    ...base(input),
    goal_unit: 'quantity',
    tier_unit: 'quantity',
    scope: 'pickup',
    close: 'at_deadline',
    leader_bp: input.leader_bp ?? 0,
  }),
  bargain: (input) => {
    const goal = { goal_unit: 'people', goal_min: 1, goal_max: 1, tier_unit: 'helpers' } as const
    const window_hours = input.window_hours ?? WINDOW_HOURS
    return { ...base(input), ...goal, scope: 'team', close: 'when_full', window_hours }
  },
}

/** The terms a seller's offer stands for. */
export const termsOf = (input: CreateDeal): DealTerms => TERMS[input.kind](input)

const problem = (path: string, message: string): FieldError => ({ path, message })

/** What is missing or does not fit in an offer of its kind, apart from dates and prices. */
export function policyProblems(input: CreateDeal): FieldError[] {
  const { kind, goal, deposit, batches = [], quantity_max, leader_bp } = input
  const tiers = Math.max(...input.prices.map((price) => price.tiers.length))
  const terms = termsOf(input)
  return [
    kind === 'team' && (goal?.min ?? TEAM_MIN) < TEAM_MIN && problem('goal.min', 'A team has at least two people.'),
    terms.goal_max !== null &&
      terms.goal_max < terms.goal_min &&
      problem('goal.max', 'The most cannot be below the goal.'),
    kind === 'team' && tiers > 1 && problem('prices', 'A team deal has one price. Offer a ladder for several.'),
    kind === 'flash' && tiers > 1 && problem('prices', 'A flash sale has one price.'),
    kind === 'flash' && !quantity_max && problem('quantity_max', 'Say how many units the flash sale has.'),
    kind === 'ladder' && tiers < 2 && problem('prices', 'A ladder has at least two prices.'),
    kind === 'bargain' && tiers < 2 && problem('prices', 'Say by which steps friends lower the price.'),
    kind !== 'presale' && deposit && problem('deposit', 'Only a pre-sale is paid in two parts.'),
    kind !== 'presale' && batches.length > 0 && problem('batches', 'Only a pre-sale is made in batches.'),
    kind !== 'pickup' && leader_bp && problem('leader_bp', 'Only a pick-up has a leader who earns.'),
    deposit && deposit.bp * deposit.worth > 9000 && problem('deposit.bp', 'The deposit may be worth 90 % at most.'),
    ...batches.map(
      ({ units }, n) =>
        units === null &&
        n < batches.length - 1 &&
        problem(`batches.${n}.units`, 'Only the last batch is without a limit.'),
    ),
  ].filter((each): each is FieldError => Boolean(each))
}
