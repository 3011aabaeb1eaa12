import type { App } from '../../../app.ts'
import { prepared } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { AddressSnapshot } from '../buyable.ts'
import { AddressChanged, type OrderFact } from '../events.ts'
import { AddressFixed, OtherCountry } from '../refusals.ts'

const CHANGE = `
  update orders set address = $2 where id = $1
  returning shop_id, id as order_id, account_id, group_id`
const OPEN = ['unpaid', 'held', 'balance_due', 'to_ship']

/**
 * Sends an order to another address of the same country, until it is shipped. The price stays; the shop sees the change.
 * Throws NotFound for somebody else's order, AddressFixed when it is too late, OtherCountry.
 */
export async function changeAddress(
  app: App,
  accountId: string,
  orderId: string,
  address: AddressSnapshot,
): Promise<void> {
  await app.transact(async (tx) => {
    const order = await tx
      .selectFrom('orders')
      .select(['status', 'address', 'leader_id'])
      .where('id', '=', orderId)
      .where('account_id', '=', accountId)
      .forUpdate()
      .executeTakeFirst()
    if (!order) throw NotFound()
    if (!OPEN.includes(order.status) || order.leader_id !== null) throw AddressFixed()
    if ((order.address as unknown as AddressSnapshot).country !== address.country) throw OtherCountry()
    const values = [orderId, JSON.stringify(address)]
    const [fact] = await prepared<OrderFact>(tx, 'orders.change_address', CHANGE, values)
    tx.emit(AddressChanged, fact!)
  })
}
