import type { Money } from '../../platform/money.ts'
import { splitFee } from './decide.ts'

/** Who an account belongs to and what it is for; `ledger_kinds` in the migration says how each kind behaves. */
export type AccountName =
  | { kind: 'provider_clearing'; part: string }
  | { kind: 'escrow' | 'shop' | 'receivable' | 'leader'; owner_id: string }
  | { kind: 'market_fee' }

/** Moves an amount (`direct`, the default) or sets it aside (`hold`). Amounts in minor units of the asset, above 0. */
export interface MoveLeg {
  phase?: 'direct' | 'hold'
  debit: AccountName
  credit: AccountName
  asset: string
  amount: number
}

/** Ends a hold: `post` moves all or a part of it and frees the rest, `void` frees all. Its accounts are the hold's. */
export type EndLeg = { phase: 'post'; hold_id: number; amount: number } | { phase: 'void'; hold_id: number }

/** Takes back a part of a transfer from whom it went to, or books it as a debt on their `receivable`. */
export interface ReversalLeg {
  reverses_id: number
  amount: number
  debit?: AccountName
  asset?: string
}

export type Leg = MoveLeg | EndLeg | ReversalLeg

/** One business fact. `idem_key` makes it happen once; told again with the same content, the first telling stands. */
export interface Journal {
  idem_key: string
  kind: string
  /** What it is about, usually the order. */
  ref_id: string | null
  /** The shop of the accounts it may open. */
  shop_id?: string
  /** When it happened, if not now. */
  effective_at?: Date
  legs: Leg[]
}

export interface PayInput {
  paymentId: string
  orderId: string
  shopId: string
  /** Code of the payment provider that holds the money, such as `sandbox`. */
  provider: string
  amount: Money
}

/** A payment arrived: the provider holds it, the order has it in escrow. */
export const pay = ({ paymentId, orderId, shopId, provider, amount }: PayInput): Journal => ({
  idem_key: `pay:${paymentId}`,
  kind: 'pay',
  ref_id: orderId,
  shop_id: shopId,
  legs: [{ debit: clearing(provider), credit: escrow(orderId), ...of(amount) }],
})

export interface RefundInput {
  refundId: string
  orderId: string
  provider: string
  amount: Money
}

/** A payment, or a part of it, went back to the buyer before the order was settled. */
export const refund = ({ refundId, orderId, provider, amount }: RefundInput): Journal => ({
  idem_key: `refund:${refundId}`,
  kind: 'refund',
  ref_id: orderId,
  legs: [{ debit: escrow(orderId), credit: clearing(provider), ...of(amount) }],
})

export interface SettleInput {
  orderId: string
  shopId: string
  /** What is left in the order's escrow. */
  amount: Money
  /** The market's share in basis points, as it was fixed when the order was placed. */
  feeBp: number
  /** Who handed it out, and their share in basis points of `goods`, which is the amount without shipping. */
  leader?: { accountId: string; bp: number; goods: number } | undefined
}

/** What each gets of a settled order. The leader's share, like the market's, is rounded as `splitFee` does. */
export function sharesOf({ amount, feeBp, leader }: Pick<SettleInput, 'amount' | 'feeBp' | 'leader'>) {
  const { market } = splitFee(amount.amount, feeBp)
  const led = leader ? splitFee(leader.goods, leader.bp).market : 0
  return { market, leader: led, shop: amount.amount - market - led }
}

/** An order is final: its escrow goes to the shop, the market and its leader. */
export function settle(input: SettleInput): Journal {
  const { orderId, shopId, amount, leader } = input
  const shared = sharesOf(input)
  const shares: [AccountName, number][] = [
    [{ kind: 'shop', owner_id: shopId }, shared.shop],
    [{ kind: 'market_fee' }, shared.market],
  ]
  if (leader) shares.push([{ kind: 'leader', owner_id: leader.accountId }, shared.leader])
  return {
    idem_key: `settle:${orderId}`,
    kind: 'settle',
    ref_id: orderId,
    shop_id: shopId,
    legs: shares
      .filter(([, share]) => share > 0)
      .map(([payee, share]) => ({ debit: escrow(orderId), credit: payee, asset: amount.currency, amount: share })),
  }
}

export interface ReverseInput {
  refundId: string
  orderId: string
  shopId: string
  legs: ReversalLeg[]
}

/** What was settled comes back to the order's escrow, from where a refund can take it. */
export const reverse = ({ refundId, orderId, shopId, legs }: ReverseInput): Journal => ({
  idem_key: `reverse:${refundId}`,
  kind: 'reverse',
  ref_id: orderId,
  shop_id: shopId,
  legs,
})

const clearing = (provider: string): AccountName => ({ kind: 'provider_clearing', part: provider })
const escrow = (orderId: string): AccountName => ({ kind: 'escrow', owner_id: orderId })
const of = ({ amount, currency }: Money) => ({ asset: currency, amount })
