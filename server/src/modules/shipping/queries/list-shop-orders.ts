import type { App } from '../../../app.ts'
import { prepared } from '../../../platform/db.ts'
import { decodeIdCursor, decodeTimeCursor, newestInStates, type Page, page } from '../../../platform/lists.ts'
import { getOrders, ORDER_STATUSES, type Order, type OrderStatus } from '../../orders/index.ts'

export interface ShopOrderQuery {
  /** Any of these; all when empty. */
  statuses: OrderStatus[]
  /** An order number, or a part of a receiver's name, a product's title or a tracking number. */
  text: string
  limit: number
  cursor?: string
}

interface FoundOrder {
  id: string
  dispatch_due_at: Date | null
}

/** Orders that a search looks through for one page; the next page looks further. */
const LOOKED_THROUGH = 1000

/**
 * A shop's paid orders: what is to be shipped in the order in which it is due, everything else newest first. A search may
 * give a page with few orders, or none, and a cursor all the same: it has not looked through all of them yet.
 */
export async function listShopOrders(app: App, shopId: string, query: ShopOrderQuery): Promise<Page<Order>> {
  const text = query.text.trim()
  const { items, next_cursor } = await (text ? search(app, shopId, query, text) : list(app, shopId, query))
  const ids = items.map((row) => row.id)
  const orders = await getOrders(app, ids, 'shop')
  return { items: ids.map((id) => orders.get(id)!), next_cursor }
}

const isToShip = (statuses: OrderStatus[]) => statuses.length === 1 && statuses[0] === 'to_ship'

const list = (app: App, shopId: string, query: ShopOrderQuery): Promise<Page<FoundOrder>> =>
  (isToShip(query.statuses) ? toShip : newest)(app, shopId, query)

const TO_SHIP = `
  select id, dispatch_due_at from orders
  where shop_id = $1 and status = 'to_ship' and (dispatch_due_at, id) > (coalesce($2::timestamptz, '-infinity'), $3::uuid)
  order by dispatch_due_at, id limit $4`
const FIRST_ID = '00000000-0000-0000-0000-000000000000'

async function toShip(app: App, shopId: string, { limit, cursor }: ShopOrderQuery): Promise<Page<FoundOrder>> {
  const [at, id] = cursor ? decodeTimeCursor(cursor) : [null, FIRST_ID]
  const rows = await prepared<FoundOrder>(app.db, 'shipping.to_ship', TO_SHIP, [shopId, at, id, limit + 1])
  return page(rows, limit, keyOf(['to_ship']))
}

const NEWEST = newestInStates('orders', 'shop_id')
/** What was never paid is none of the shop's business. */
const PAID = ORDER_STATUSES.filter((status) => status !== 'unpaid' && status !== 'cancelled')

async function newest(app: App, shopId: string, query: ShopOrderQuery): Promise<Page<FoundOrder>> {
  const { statuses, limit, cursor } = query
  const states = statuses.length > 0 ? PAID.filter((status) => statuses.includes(status)) : PAID
  const values = [states, cursor ? decodeIdCursor(cursor) : null, limit + 1, shopId]
  const rows = await prepared<FoundOrder>(app.db, 'shipping.newest', NEWEST, values)
  return page(rows, limit, keyOf(statuses))
}

const keyOf = (statuses: OrderStatus[]) => (row: FoundOrder) =>
  isToShip(statuses) ? [row.dispatch_due_at!.toISOString(), row.id] : [row.id]

/** Looks through the next orders of the list. One that has the text as its number comes first, wherever it is. */
async function search(app: App, shopId: string, query: ShopOrderQuery, text: string): Promise<Page<FoundOrder>> {
  const { statuses, limit, cursor } = query
  const looked = await list(app, shopId, { ...query, limit: LOOKED_THROUGH })
  const has = await withText(app, shopId, looked.items, text)
  const hits = looked.items.filter(({ id }) => has.has(id))
  const { items, next_cursor } = page(hits.slice(0, limit + 1), limit, keyOf(statuses))
  const [named] = cursor ? [] : await byNumber(app, shopId, statuses, text)
  return {
    items: named ? [named, ...items.filter(({ id }) => id !== named.id)] : items,
    next_cursor: next_cursor ?? looked.next_cursor,
  }
}

const WITH_TEXT = `
  select asked.id from unnest($2::uuid[]) as asked (id) cross join lateral (
    select from orders o where o.shop_id = $1 and o.id = asked.id and o.address ->> 'name' ilike $3
    union all select from order_lines l where l.shop_id = $1 and l.order_id = asked.id and l.title ilike $3
    union all select from shipments s where s.shop_id = $1 and s.order_id = asked.id and s.tracking_number ilike $3
    limit 1
  ) found`

async function withText(app: App, shopId: string, orders: FoundOrder[], text: string): Promise<Set<string>> {
  const ids = orders.map(({ id }) => id)
  const rows = await prepared<{ id: string }>(app.db, 'shipping.with_text', WITH_TEXT, [shopId, ids, like(text)])
  return new Set(rows.map((row) => row.id))
}

const like = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`

const BY_NUMBER = `
  select id, dispatch_due_at from orders
  where number = $2 and shop_id = $1 and paid_at is not null and (cardinality($3::text[]) = 0 or status = any($3))`

const byNumber = async (app: App, shopId: string, statuses: OrderStatus[], text: string): Promise<FoundOrder[]> =>
  /^\d{1,15}$/.test(text) ? prepared(app.db, 'shipping.by_number', BY_NUMBER, [shopId, Number(text), statuses]) : []
