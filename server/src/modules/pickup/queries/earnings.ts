import { type Db, prepared } from '../../../platform/db.ts'
import { leaderBalances, leaderStatement } from '../../ledger/index.ts'
import type { Earnings } from '../schemas.ts'

export interface EarningsQuery {
  /** Of which lines are told; the first the leader earned in when left out. */
  currency?: string | undefined
  limit: number
  cursor?: string | undefined
}

interface EarningOrder {
  id: string
  number: number
  goods: number
  leader_bp: number
}

const ORDERS = `
  select id, number, total - least(shipping_fee, total) as goods, leader_bp from orders
  where id = any($1::uuid[]) and leader_id = $2`

/** What a leader earned, each line with its order and rate, newest first. Throws BadCursor. */
export async function leaderEarnings(db: Db, leaderId: string, query: EarningsQuery): Promise<Earnings> {
  const balances = await leaderBalances(db, leaderId)
  const { currency = balances[0]?.currency, limit, cursor } = query
  if (!currency) return { balances: [], items: [], next_cursor: null }
  const statement = await leaderStatement(db, leaderId, { currency, limit, ...(cursor && { cursor }) })
  const ids = statement.items.flatMap(({ ref_id }) => ref_id ?? [])
  const rows = await prepared<EarningOrder>(db, 'pickup.earning_orders', ORDERS, [ids, leaderId])
  const orders = new Map(rows.map((row) => [row.id, row]))
  const money = (amount: number) => ({ amount, currency })
  return {
    balances: balances.map(({ currency, amount }) => ({ amount, currency })),
    items: statement.items.map(({ id, at, kind, ref_id, amount, balance }) => {
      const order = orders.get(ref_id ?? '')
      return {
        id,
        at: at.toISOString(),
        kind,
        order_id: order?.id ?? null,
        order_number: order?.number ?? null,
        goods: order ? money(order.goods) : null,
        rate_bp: order?.leader_bp ?? null,
        amount: money(amount),
        balance: money(balance),
      }
    }),
    next_cursor: statement.next_cursor,
  }
}
