import { prepared, type Tx } from '../../../platform/db.ts'
import { refusal } from '../../../platform/errors.ts'

export const OrdersOpen = refusal(
  'orders_open',
  409,
  'Some of your orders are still under way ({count}). Wait until they are settled, or cancel them first.',
)

const OPEN = `
  select count(*) as count from orders
  where account_id = $1 and status in ('unpaid', 'held', 'balance_due', 'to_ship', 'shipped', 'arrived', 'received')`

const FORGET = `
  update orders set note = '', address = jsonb_build_object('name', '—', 'phone', '', 'country', address -> 'country',
    'region', '', 'city', '', 'line1', '', 'line2', '', 'postal_code', '')
  where account_id = $1`

/** Takes a buyer's address and words out of their orders; what was bought and paid stays. Throws OrdersOpen. */
export async function forgetBuyerIn(tx: Tx, accountId: string): Promise<void> {
  const [open] = await prepared<{ count: number }>(tx, 'orders.open_of', OPEN, [accountId])
  if (open && open.count > 0) throw OrdersOpen({ count: open.count })
  await prepared(tx, 'orders.forget', FORGET, [accountId])
}
