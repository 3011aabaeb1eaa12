import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../platform/db.ts'
import { BadCursor, decodeCursor, type Page, page } from '../../../platform/lists.ts'

export interface StatementQuery {
  currency: string
  /** From this instant on. */
  from?: Date
  /** Before this instant. */
  to?: Date
  limit: number
  cursor?: string
}

export interface StatementLine {
  id: number
  at: Date
  /** settle, reverse, collect, … */
  kind: string
  /** The order it is about; the shop itself for `collect`. */
  ref_id: string | null
  /** Before what the market and a leader got, with the sign of `amount`. */
  gross: number
  market_fee: number
  leader_fee: number
  /** What the shop got, or gave (below 0). */
  amount: number
  /** What the shop had after this line. */
  balance: number
}

/**
 * The movements of a shop's money in one currency, the newest first, each with the balance after it. Costs the same for
 * every page, however long the history: the cursor carries the balance on.
 */
export async function statement(db: Db, shopId: string, query: StatementQuery): Promise<Page<StatementLine>> {
  const { rows } = await sql<StatementLine>`
    ${linesOf('shop', shopId, query)}, told as (
      select l.*, fee.market_fee, fee.leader_fee from balanced l,
        lateral (
          select coalesce(sum(moved.amount) filter (where payee.kind = 'market_fee'), 0)::bigint as market_fee,
            coalesce(sum(moved.amount) filter (where payee.kind = 'leader'), 0)::bigint as leader_fee
          from transfers t join ledger_accounts payee on payee.id in (t.debit, t.credit) and payee.kind in ('market_fee', 'leader'),
            lateral (select case when payee.id = t.credit then t.amount else -t.amount end as amount) moved
          where t.journal_id = l.journal_id
        ) fee
    )
    select id, at, kind, ref_id, amount + market_fee + leader_fee as gross, market_fee, leader_fee, amount, balance
    from told order by at desc, id desc`.execute(db)
  return pageOf(rows, query.limit)
}

export type LeaderLine = Pick<StatementLine, 'id' | 'at' | 'kind' | 'ref_id' | 'amount' | 'balance'>

/** The same of what a leader earned. */
export async function leaderStatement(db: Db, leaderId: string, query: StatementQuery): Promise<Page<LeaderLine>> {
  const { rows } = await sql<LeaderLine>`
    ${linesOf('leader', leaderId, query)}
    select id, at, kind, ref_id, amount, balance from balanced order by at desc, id desc`.execute(db)
  return pageOf(rows, query.limit)
}

const pageOf = <Line extends LeaderLine>(rows: Line[], limit: number): Page<Line> =>
  page(rows, limit, (line) => [line.at.toISOString(), line.id, line.balance - line.amount])

/** The newest moves of one side of the account: by its index, so that of a long history no more is read than is told. */
const newestMoves = (side: 'debit' | 'credit', when: RawBuilder<unknown>, count: number) => sql`(
  select id, effective_at, journal_id, ${side === 'debit' ? sql`-amount` : sql`amount`} as amount from transfers
  where ${sql.ref(side)} = (select id from account) and phase in ('direct', 'post') and ${when}
  order by effective_at desc, id desc limit ${count})`

/** The beginning of a statement's query: `balanced` has its lines with the balance after each. */
function linesOf(kind: 'shop' | 'leader', ownerId: string, query: StatementQuery) {
  const { currency, from = null, to = null, limit } = query
  const [at, id, balance] = query.cursor ? positionOf(query.cursor) : [to, 0, null]
  const told = sql`(effective_at, id) < (coalesce(${at}::timestamptz, 'infinity'), ${id}::bigint)
    and effective_at >= coalesce(${from}::timestamptz, '-infinity')`
  return sql`
    with account as (
      select id, credits - debits as now from ledger_accounts
      where kind = ${kind} and owner_id = ${ownerId} and part = '' and asset = ${currency}
    ), moves as not materialized (
      select effective_at, -amount as amount from transfers
      where debit = (select id from account) and phase in ('direct', 'post')
      union all
      select effective_at, amount from transfers
      where credit = (select id from account) and phase in ('direct', 'post')
    ), lines as (
      ${newestMoves('debit', told, limit + 1)} union all ${newestMoves('credit', told, limit + 1)}
      order by effective_at desc, id desc limit ${limit + 1}
    ), start as (
      select coalesce(
        ${balance}::bigint,
        now - (select coalesce(sum(amount), 0) from moves where effective_at >= coalesce(${at}::timestamptz, 'infinity'))
      ) as balance
      from account
    ), balanced as (
      select l.id, l.effective_at as at, j.kind, j.ref_id, j.id as journal_id, l.amount,
        (start.balance - sum(l.amount) over (order by l.effective_at desc, l.id desc) + l.amount)::bigint as balance
      from lines l join journals j on j.id = l.journal_id cross join start
    )`
}

function positionOf(cursor: string): [Date, number, number] {
  const [at, id, balance] = decodeCursor(cursor, 3)
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || !isCount(id) || !Number.isSafeInteger(balance))
    throw BadCursor()
  return [new Date(at), id, balance as number]
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value)
