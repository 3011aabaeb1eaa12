import { sql } from 'kysely'
import type { Tx } from '../../../platform/db.ts'
import { splitReversal } from '../decide.ts'
import { type RefundInput, type ReversalLeg, refund, reverse } from '../journals.ts'
import { ReversalTooLarge } from '../refusals.ts'
import { idsAsNumbers, type Posted, post } from './post.ts'

interface Settled {
  transfer_id: number
  left: number
  kind: string
}

/**
 * Refunds an order after it was settled: shop and market give back in proportion to what they got, and the buyer is
 * refunded from there. What the shop has spent meanwhile becomes its debt, taken from its next sales.
 * Refuses ReversalTooLarge when more is asked than was settled and not yet given back.
 */
export async function clawBack(tx: Tx, input: RefundInput & { shopId: string }): Promise<Posted[]> {
  const { amount, orderId, refundId, shopId } = input
  const settled = await lockSettled(tx, orderId, amount.currency)
  const before = await postedBefore(tx, [`reverse:${refundId}`, `refund:${refundId}`])
  if (before.length > 0) return before
  const left = settled.map((each) => each.left)
  if (amount.amount > left.reduce((sum, each) => sum + each, 0)) throw ReversalTooLarge()

  const available = await lockAvailable(tx, shopId, amount.currency)
  const parts = splitReversal(amount.amount, left)
  const legs = settled.flatMap(({ transfer_id, kind }, index) =>
    reversalLegs(transfer_id, parts[index]!, kind === 'shop' ? available : Number.MAX_SAFE_INTEGER, {
      debit: { kind: 'receivable', owner_id: shopId },
      asset: amount.currency,
    }),
  )
  return post(tx, [reverse({ ...input, legs }), refund(input)])
}

async function postedBefore(tx: Tx, keys: string[]): Promise<Posted[]> {
  const { rows } = await sql<Posted>`
    select j.id as journal_id, true as replayed,
      array(select t.id from transfers t where t.journal_id = j.id order by t.leg) as transfer_ids
    from journals j where j.idem_key = any (${keys}) order by array_position(${keys}, j.idem_key)`.execute(tx)
  return rows.map(idsAsNumbers)
}

/** One leg from the payee, and one from its debts for what it does not have. */
function reversalLegs(
  reverses_id: number,
  part: number,
  available: number,
  debt: Required<Pick<ReversalLeg, 'debit' | 'asset'>>,
): ReversalLeg[] {
  const paid = Math.min(part, available)
  return [
    { reverses_id, amount: paid },
    { reverses_id, amount: part - paid, ...debt },
  ].filter((leg) => leg.amount > 0)
}

/** The settlement's transfers and what is left of each; its lock makes claw-backs of one order wait for each other. */
async function lockSettled(tx: Tx, orderId: string, currency: string): Promise<Settled[]> {
  await sql`select from journals where ref_id = ${orderId} and kind = 'settle' for no key update`.execute(tx)
  const { rows } = await sql<Settled>`
    select t.id as transfer_id, payee.kind, t.amount - coalesce(r.reversed, 0) as left
    from journals j join transfers t on t.journal_id = j.id join ledger_accounts payee on payee.id = t.credit
    left join reversals r on r.transfer_id = t.id
    where j.ref_id = ${orderId} and j.kind = 'settle' and t.asset = ${currency}
    order by t.id`.execute(tx)
  return rows
}

async function lockAvailable(tx: Tx, shopId: string, currency: string): Promise<number> {
  const { rows } = await sql<{ available: number }>`
    select credits - debits - debits_held as available from ledger_accounts
    where owner_id = ${shopId} and kind = 'shop' and part = '' and asset = ${currency}
    for no key update`.execute(tx)
  return rows[0]?.available ?? 0
}
