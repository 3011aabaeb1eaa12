import type { App } from '../../../app.ts'
import { NotFound } from '../../../platform/errors.ts'
import { getOrders, type Order } from '../../orders/index.ts'

/** An order as its shop sees it: from its payment on. Throws NotFound. */
export async function getShopOrder(app: App, shopId: string, orderId: string): Promise<Order> {
  const found = await app.db
    .selectFrom('orders')
    .select('id')
    .where('shop_id', '=', shopId)
    .where('id', '=', orderId)
    .where('paid_at', 'is not', null)
    .executeTakeFirst()
  if (!found) throw NotFound()
  return (await getOrders(app, [orderId], 'shop')).get(orderId)!
}
