import { m } from '#lib/paraglide/messages.js'
import type { SellerDeal } from '#lib/sell/types.ts'

export type Kind = SellerDeal['kind']
export type TierUnit = SellerDeal['tier_unit']

/** Parts of the form that some kinds of deal have and others do not. */
type Part =
  | 'scope'
  | 'goal'
  | 'goal_max'
  | 'window'
  | 'steps'
  | 'leave'
  | 'hold'
  | 'deposit'
  | 'batches'
  | 'leader'
  | 'groups'

interface KindOfDeal {
  name: () => string
  /** What it is and when to use it, in one sentence. */
  text: () => string
  parts: readonly Part[]
  /** What the form says before anything is typed. */
  typed: Record<string, string>
}

/** In the order in which a seller chooses among them. */
export const kinds: Record<Kind, KindOfDeal> = {
  team: {
    name: m.offers_kind_team,
    text: m.offers_kind_team_text,
    parts: ['goal', 'window', 'groups'],
    typed: { goal_min: '2', window_hours: '24', dispatch_hours: '48' },
  },
  ladder: {
    name: m.offers_kind_ladder,
    text: m.offers_kind_ladder_text,
    parts: ['scope', 'goal', 'goal_max', 'window', 'steps', 'leave', 'groups'],
    typed: { scope: 'campaign', unit: 'people', goal_min: '1', window_hours: '24', steps: '3', dispatch_hours: '48' },
  },
  presale: {
    name: m.offers_kind_presale,
    text: m.offers_kind_presale_text,
    parts: ['goal', 'goal_max', 'steps', 'leave', 'deposit', 'batches'],
    typed: {
      goal_min: '10',
      steps: '1',
      batches: '1',
      deposit_missed: 'refund',
      balance_days: '7',
      dispatch_hours: '72',
    },
  },
  flash: {
    name: m.offers_kind_flash,
    text: m.offers_kind_flash_text,
    parts: ['hold'],
    typed: { hold_minutes: '5', per_buyer: '2', dispatch_hours: '24' },
  },
  pickup: {
    name: m.offers_kind_pickup,
    text: m.offers_kind_pickup_text,
    parts: ['goal', 'steps', 'leave', 'leader', 'groups'],
    typed: { goal_min: '5', steps: '1', leader_percent: '8', dispatch_hours: '24' },
  },
  bargain: {
    name: m.offers_kind_bargain,
    text: m.offers_kind_bargain_text,
    parts: ['window', 'steps', 'groups'],
    typed: { window_hours: '24', steps: '3', per_buyer: '1', dispatch_hours: '48' },
  },
}

export const kindNames = Object.keys(kinds) as Kind[]

export const has = (kind: Kind, part: Part) => kinds[kind].parts.includes(part)

/** What the goal of a kind counts; a ladder's seller chooses. */
export const goalUnit = (kind: Kind, chosen: string): SellerDeal['goal']['unit'] =>
  kind === 'team' || kind === 'bargain' || (kind === 'ladder' && chosen !== 'quantity') ? 'people' : 'quantity'

/** What the steps of its prices count. */
export const tierUnit = (kind: Kind, chosen: string): TierUnit =>
  kind === 'bargain' ? 'helpers' : goalUnit(kind, chosen)
