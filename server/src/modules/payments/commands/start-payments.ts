import { prepared, type Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import { DEFAULT_PROVIDER } from '../providers.ts'

/** Which part of an order a payment is for. */
export type PaymentPart = 'full' | 'deposit' | 'balance'

export interface PayableOrder {
  shopId: string
  orderId: string
  accountId: string
  part: PaymentPart
  amount: number
  currency: string
}

const INSERT = `
  insert into payments (shop_id, id, order_id, account_id, provider, currency, amount, part, status, created_at)
  select shop_id, id, order_id, account_id, $1, currency, amount, part, 'pending', $2
  from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::bigint[], $9::text[])
    as asked (shop_id, id, order_id, account_id, currency, amount, part)`

/** Records the intents to pay orders; answers the payments' ids. The provider is asked after the commit. */
export async function startPaymentsIn(tx: Tx, orders: PayableOrder[]): Promise<string[]> {
  const ids = orders.map(newId)
  await prepared(tx, 'payments.start', INSERT, [
    DEFAULT_PROVIDER,
    tx.now,
    orders.map((order) => order.shopId),
    ids,
    orders.map((order) => order.orderId),
    orders.map((order) => order.accountId),
    orders.map((order) => order.currency),
    orders.map((order) => order.amount),
    orders.map((order) => order.part),
  ])
  return ids
}
