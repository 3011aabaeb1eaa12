import { sql } from 'kysely'
import type { Db } from '../../../platform/db.ts'
import type { AccountName } from '../journals.ts'

export interface Balance {
  debits: number
  credits: number
  debits_held: number
  credits_held: number
  /** credits - debits: above 0 is owed to the owner, below 0 is owed by them or lies with the provider. */
  balance: number
}

const NOTHING: Balance = { debits: 0, credits: 0, debits_held: 0, credits_held: 0, balance: 0 }
const MARKET = '00000000-0000-0000-0000-000000000000'

/** What an account has of an asset, in minor units; all zero when nothing was ever posted to it. */
export async function balanceOf(db: Db, account: AccountName, asset: string): Promise<Balance> {
  const owner = 'owner_id' in account ? account.owner_id : MARKET
  const part = 'part' in account ? account.part : ''
  const { rows } = await sql<Balance>`
    select debits, credits, debits_held, credits_held, credits - debits as balance from ledger_balances
    where owner_id = ${owner} and kind = ${account.kind} and part = ${part} and asset = ${asset}`.execute(db)
  return rows[0] ?? NOTHING
}

export interface ShopBalance {
  currency: string
  /** Settled and not set aside: the shop's own. */
  available: number
  /** To be taken from the next sales, for refunds of orders settled before. */
  debt: number
}

/** What a shop has, by currency; empty when it has nothing. */
export async function shopBalances(db: Db, shopId: string): Promise<ShopBalance[]> {
  const { rows } = await sql<ShopBalance>`
    select asset as currency,
      coalesce(sum(credits - debits - debits_held) filter (where kind = 'shop'), 0)::bigint as available,
      coalesce(sum(debits - credits) filter (where kind = 'receivable'), 0)::bigint as debt
    from ledger_accounts where owner_id = ${shopId} and kind in ('shop', 'receivable') and credits <> debits
    group by asset order by asset`.execute(db)
  return rows
}

/** What a leader earned and was not paid out, by currency, in minor units; empty when there is nothing. */
export async function leaderBalances(db: Db, leaderId: string): Promise<{ currency: string; amount: number }[]> {
  const { rows } = await sql<{ currency: string; amount: number }>`
    select asset as currency, credits - debits as amount from ledger_balances
    where kind = 'leader' and owner_id = ${leaderId} and part = '' order by asset`.execute(db)
  return rows
}

/** What lies in escrow for each of the orders, in minor units; orders with nothing are left out. */
export async function escrowOf(db: Db, orderIds: string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ order_id: string; amount: number }>`
    select order_id, amount from order_escrows where order_id = any (${orderIds}) and amount > 0`.execute(db)
  return new Map(rows.map((row) => [row.order_id, row.amount]))
}
