import type { App } from '../../../app.ts'
import { prepared } from '../../../platform/db.ts'
import { decodeIdCursor, newestInStates, type Page, page } from '../../../platform/lists.ts'
import { ORDER_STATUSES, type Order, type OrderStatus } from '../views.ts'
import { getOrders } from './get-orders.ts'

export interface OrderQuery {
  /** Any of these; all when empty. */
  statuses: OrderStatus[]
  limit: number
  cursor?: string
}

const NEWEST = newestInStates('orders', 'account_id')

/** Somebody's orders, newest first: two statements a page. */
export async function listOrders(app: App, accountId: string, query: OrderQuery): Promise<Page<Order>> {
  const { statuses, limit, cursor } = query
  const states = statuses.length > 0 ? [...new Set(statuses)] : ORDER_STATUSES
  const values = [states, cursor ? decodeIdCursor(cursor) : null, limit + 1, accountId]
  const found = await prepared<{ id: string }>(app.db, 'orders.newest', NEWEST, values)
  const { items, next_cursor } = page(found, limit, (row) => [row.id])
  const ids = items.map((row) => row.id)
  const orders = await getOrders(app, ids)
  return { items: ids.map((id) => orders.get(id)!), next_cursor }
}
