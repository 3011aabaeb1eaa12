import { prepared, type Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import { DEFAULT_PROVIDER } from '../providers.ts'

export interface PayableOrder {
  shopId: string
  orderId: string
  accountId: string
  amount: number
  currency: string
}

const INSERT = `
  insert into payments (shop_id, id, order_id, account_id, provider, currency, amount, status, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, 'pending', $8)`

/** Records the intent to pay an order and returns the payment's id. The provider is asked after the commit. */
export async function startPaymentIn(tx: Tx, order: PayableOrder): Promise<string> {
  const id = newId()
  await prepared(tx, 'payments.start', INSERT, [
    order.shopId,
    id,
    order.orderId,
    order.accountId,
    DEFAULT_PROVIDER,
    order.currency,
    order.amount,
    tx.now,
  ])
  return id
}
