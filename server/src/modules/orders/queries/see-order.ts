import { mayAct, type ShopRole } from '../../../access.ts'
import type { App } from '../../../app.ts'
import { prepared } from '../../../platform/db.ts'
import type { Actor } from '../../../platform/edge.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Viewer } from '../decide.ts'
import type { Order } from '../views.ts'
import { getOrders } from './get-orders.ts'

const WHO = `
  select o.account_id = $2 as is_buyer, o.paid_at is not null as was_paid, m.role from orders o
  left join shop_members m on m.shop_id = o.shop_id and m.account_id = $2 where o.id = $1`

interface WhoRow {
  is_buyer: boolean
  was_paid: boolean
  role: ShopRole | null
}

/** An order as its buyer, its shop or the operator sees it. For everybody else it does not exist: throws NotFound. */
export async function seeOrder(app: App, actor: Actor, orderId: string): Promise<Order> {
  const [who] = await prepared<WhoRow>(app.db, 'orders.who', WHO, [orderId, actor.accountId])
  const viewer = who && viewerOf(who, actor)
  if (!viewer) throw NotFound()
  return (await getOrders(app, [orderId], viewer)).get(orderId)!
}

/** A shop sees an order from its payment on. */
function viewerOf({ is_buyer, was_paid, role }: WhoRow, actor: Actor): Viewer | undefined {
  if (is_buyer) return 'buyer'
  if (role && was_paid && mayAct(role, 'orders.read')) return 'shop'
  return actor.operator ? 'operator' : undefined
}
