import type { App } from '../../../app.ts'
import { decodeIdCursor, type Page, page } from '../../../platform/lists.ts'
import type { Order, OrderStatus } from '../views.ts'
import { getOrders } from './get-orders.ts'

export interface OrderQuery {
  /** Any of these; all when empty. */
  statuses: OrderStatus[]
  limit: number
  cursor?: string
}

/** Somebody's orders, newest first: two statements a page. */
export async function listOrders(app: App, accountId: string, query: OrderQuery): Promise<Page<Order>> {
  const { statuses, limit, cursor } = query
  let rows = app.db.selectFrom('orders').select('id').where('account_id', '=', accountId)
  if (statuses.length > 0) rows = rows.where('status', 'in', statuses)
  if (cursor) rows = rows.where('id', '<', decodeIdCursor(cursor))
  const found = await rows
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const { items, next_cursor } = page(found, limit, (row) => [row.id])
  const ids = items.map((row) => row.id)
  const orders = await getOrders(app, ids)
  return { items: ids.map((id) => orders.get(id)!), next_cursor }
}
