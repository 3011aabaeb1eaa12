import type { App } from '../../../app.ts'
import { prepared } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { BadCursor, decodeCursor, decodeIdCursor, type Page, page } from '../../../platform/lists.ts'
import { getOrders, type Order, type OrderStatus } from '../../orders/index.ts'

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

const FOUND = `
  select o.id, o.dispatch_due_at from orders o
  where o.shop_id = $1 and o.paid_at is not null
    and ($2 = '' or o.number::text = $2 or o.address ->> 'name' ilike $3
      or exists (select from order_lines l where l.shop_id = o.shop_id and l.order_id = o.id and l.title ilike $3)
      or exists (select from shipments h where h.shop_id = o.shop_id and h.order_id = o.id and h.tracking_number ilike $3))`

const TO_SHIP = `${FOUND} and o.status = 'to_ship'
    and (o.dispatch_due_at, o.id) > (coalesce($4::timestamptz, '-infinity'), $5::uuid)
  order by o.dispatch_due_at, o.id limit $6`

const NEWEST = `${FOUND} and (cardinality($4::text[]) = 0 or o.status = any($4)) and ($5::uuid is null or o.id < $5)
  order by o.id desc limit $6`

const FIRST_ID = '00000000-0000-0000-0000-000000000000'

/**
 * A shop's paid orders: what is to be shipped in the order in which it is due, everything else newest first. Two
 * statements a page.
 */
export async function listShopOrders(app: App, shopId: string, query: ShopOrderQuery): Promise<Page<Order>> {
  const { items, next_cursor } = await (isToShip(query) ? toShip : newest)(app, shopId, query)
  const ids = items.map((row) => row.id)
  const orders = await getOrders(app, ids, 'shop')
  return { items: ids.map((id) => orders.get(id)!), next_cursor }
}

const isToShip = ({ statuses }: ShopOrderQuery) => statuses.length === 1 && statuses[0] === 'to_ship'

async function toShip(app: App, shopId: string, query: ShopOrderQuery): Promise<Page<FoundOrder>> {
  const { text, limit, cursor } = query
  const [at, id] = cursor ? positionOf(cursor) : [null, FIRST_ID]
  const values = [shopId, text.trim(), like(text), at, id, limit + 1]
  const rows = await prepared<FoundOrder>(app.db, 'shipping.to_ship', TO_SHIP, values)
  return page(rows, limit, (row) => [row.dispatch_due_at!.toISOString(), row.id])
}

async function newest(app: App, shopId: string, query: ShopOrderQuery): Promise<Page<FoundOrder>> {
  const { statuses, text, limit, cursor } = query
  const before = cursor ? decodeIdCursor(cursor) : null
  const values = [shopId, text.trim(), like(text), statuses, before, limit + 1]
  const rows = await prepared<FoundOrder>(app.db, 'shipping.newest', NEWEST, values)
  return page(rows, limit, (row) => [row.id])
}

const like = (text: string) => `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`

function positionOf(cursor: string): [string, string] {
  const [at, id] = decodeCursor(cursor, 2)
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || typeof id !== 'string' || !isId(id)) throw BadCursor()
  return [at, id]
}
