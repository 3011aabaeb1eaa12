import { sql } from 'kysely'
import type { Tx } from '../../../platform/db.ts'
import { type Journal, type SettleInput, settle } from '../journals.ts'
import { type Posted, post } from './post.ts'

/**
 * Settles final orders: each escrow to its shop and the market. What a shop owes from earlier claw-backs is then taken
 * from what it has. Two statements, however many orders; a third for shops in debt.
 */
export async function settleSales(tx: Tx, sales: SettleInput[]): Promise<Posted[]> {
  const posted = await post(tx, sales.map(settle))
  const fresh = posted.findLast((each) => !each.replayed)
  if (fresh) await collectDebts(tx, [...new Set(sales.map((sale) => sale.shopId))], fresh.journal_id)
  return posted
}

interface Debt {
  shop_id: string
  asset: string
  owed: number
  available: number
}

async function collectDebts(tx: Tx, shopIds: string[], occasion: number): Promise<void> {
  const { rows: debts } = await sql<Debt>`
    select r.shop_id, r.asset, r.debits - r.credits as owed, s.credits - s.debits - s.debits_held as available
    from ledger_accounts r
    join ledger_accounts s on s.owner_id = r.owner_id and s.kind = 'shop' and s.part = '' and s.asset = r.asset
    where r.owner_id = any (${shopIds}) and r.kind = 'receivable' and r.debits > r.credits
    order by r.id for no key update of r, s`.execute(tx)
  await post(
    tx,
    debts.filter((debt) => debt.available > 0).map((debt) => collect(debt, occasion)),
  )
}

const collect = ({ shop_id, asset, owed, available }: Debt, occasion: number): Journal => ({
  idem_key: `collect:${shop_id}:${asset}:${occasion}`,
  kind: 'collect',
  ref_id: shop_id,
  shop_id,
  legs: [
    {
      debit: { kind: 'shop', owner_id: shop_id },
      credit: { kind: 'receivable', owner_id: shop_id },
      asset,
      amount: Math.min(owed, available),
    },
  ],
})
