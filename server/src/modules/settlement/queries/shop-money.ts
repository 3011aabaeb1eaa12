import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import { type Db, prepared } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Page } from '../../../platform/lists.ts'
import { formatDecimal, type Money } from '../../../platform/money.ts'
import { shopBalances, statement } from '../../ledger/index.ts'
import { getShopTally } from '../../orders/index.ts'
import type { ShopBalanceView, StatementLineView } from '../views.ts'

/** What a shop has, and what it will have when its orders are final. Throws NotFound. */
export async function shopBalance(db: Db, shopId: string, now: Date): Promise<ShopBalanceView> {
  const currency = await currencyOf(db, shopId)
  const { held } = await getShopTally(db, shopId, now)
  const kept = (await shopBalances(db, shopId)).find((each) => each.currency === currency)
  const money = (amount: number): Money => ({ amount, currency })
  return {
    currency,
    held_in_escrow: money(held),
    available: money(kept?.available ?? 0),
    debt: money(kept?.debt ?? 0),
  }
}

export interface Period {
  /** From this instant on. */
  from?: Date
  /** Before this instant. */
  to?: Date
}

export interface StatementPage extends Period {
  limit: number
  cursor?: string
}

/** The movements of a shop's money with the numbers of their orders, newest first: three statements a page. */
export async function shopStatement(db: Db, shopId: string, query: StatementPage): Promise<Page<StatementLineView>> {
  return pageOf(db, shopId, await currencyOf(db, shopId), query)
}

async function currencyOf(db: Db, shopId: string): Promise<string> {
  const shop = await db.selectFrom('shops').select('currency').where('id', '=', shopId).executeTakeFirst()
  if (!shop) throw NotFound()
  return shop.currency
}

async function pageOf(db: Db, shopId: string, currency: string, query: StatementPage) {
  const { items, next_cursor } = await statement(db, shopId, { currency, ...query })
  const numbers = await numbersOf(
    db,
    shopId,
    items.map((line) => line.ref_id),
  )
  const money = (amount: number): Money => ({ amount, currency })
  return {
    items: items.map((line): StatementLineView => {
      const order_number = (line.ref_id && numbers.get(line.ref_id)) || null
      return {
        id: line.id,
        at: line.at.toISOString(),
        kind: line.kind as StatementLineView['kind'],
        order_id: order_number === null ? null : line.ref_id,
        order_number,
        gross: money(line.gross),
        fee: money(line.market_fee),
        leader_fee: money(line.leader_fee),
        net: money(line.amount),
        balance: money(line.balance),
      }
    }),
    next_cursor,
  }
}

async function numbersOf(db: Db, shopId: string, ids: (string | null)[]): Promise<Map<string, number>> {
  const rows = await prepared<{ id: string; number: number }>(
    db,
    'settlement.numbers',
    'select id, number from orders where shop_id = $1 and id = any($2::uuid[])',
    [shopId, ids.filter((id) => id !== null)],
  )
  return new Map(rows.map((row) => [row.id, row.number]))
}

const COLUMNS = ['at', 'kind', 'order_number', 'currency', 'gross', 'fee', 'leader_fee', 'net', 'balance']
const CHUNK = 500

/** A shop's statement as CSV with decimal amounts, newest first, read from the database as it is sent. */
export async function statementFile(db: Db, shopId: string, period: Period): Promise<Readable> {
  const currency = await currencyOf(db, shopId)
  const csv = stringify({ header: true, columns: COLUMNS })
  return Readable.from(records(db, shopId, currency, period))
    .on('error', (error) => csv.destroy(error))
    .pipe(csv)
}

async function* records(db: Db, shopId: string, currency: string, period: Period) {
  let cursor: string | null = null
  do {
    const page: Page<StatementLineView> = await pageOf(db, shopId, currency, {
      ...period,
      limit: CHUNK,
      ...(cursor && { cursor }),
    })
    for (const { at, kind, order_number, gross, fee, leader_fee, net, balance } of page.items) {
      const decimals = { gross, fee, leader_fee, net, balance }
      const amounts = Object.entries(decimals).map(([name, money]) => [name, formatDecimal(money)])
      yield { at, kind, order_number, currency, ...Object.fromEntries(amounts) }
    }
    cursor = page.next_cursor
  } while (cursor)
}
