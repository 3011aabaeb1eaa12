import type { App } from '../../../app.ts'
import { prepared } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { AddressSnapshot } from '../buyable.ts'
import { AddressChanged, type OrderFact } from '../events.ts'
import { AddressFixed, OtherCountry } from '../refusals.ts'

const CHANGE = `
  update orders set address = $3
  where id = $1 and account_id = $2 and leader_id is null and status in ('unpaid', 'held', 'balance_due', 'to_ship')
    and address ->> 'country' = $3::jsonb ->> 'country'
  returning shop_id, id as order_id, account_id, group_id`

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
    const values = [orderId, accountId, JSON.stringify(address)]
    const [fact] = await prepared<OrderFact>(tx, 'orders.change_address', CHANGE, values)
    if (fact) return tx.emit(AddressChanged, fact)
    const order = await tx
      .selectFrom('orders')
      .select(['status', 'address', 'leader_id'])
      .where('id', '=', orderId)
      .where('account_id', '=', accountId)
      .executeTakeFirst()
    if (!order) throw NotFound()
    const open = ['unpaid', 'held', 'balance_due', 'to_ship'].includes(order.status)
    throw open && order.leader_id === null ? OtherCountry() : AddressFixed()
  })
}
