import { prepared, type Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import type { AddressSnapshot } from '../buyable.ts'
import { OrderPlaced } from '../events.ts'

export interface PlaceOrder {
  shopId: string
  accountId: string
  groupId: string | null
  currency: string
  line: {
    productId: string
    variantId: string
    title: string
    variantTitle: string
    pictureId: string | null
    quantity: number
    unitPrice: number
  }
  shippingFee: number
  marketFeeBp: number
  address: AddressSnapshot
  note: string
  dispatchHours: number
  returnDays: number
  payBy: Date
}

export interface PlacedOrder {
  id: string
  number: number
  total: number
  currency: string
}

const INSERT = `
  with placed as (
    insert into orders (shop_id, id, account_id, group_id, status, currency, items_total, shipping_fee, total,
      market_fee_bp, address, note, dispatch_hours, return_days, pay_by, placed_at)
    values ($1, $2, $3, $4, 'unpaid', $5, $6, $7, $6::bigint + $7::bigint, $8, $9, $10, $11, $12, $13, $14)
    returning shop_id, id, number
  ), line as (
    insert into order_lines (shop_id, order_id, line_no, product_id, variant_id, title, variant_title, picture_id,
      quantity, unit_price, amount)
    select shop_id, id, 1, $15, $16, $17, $18, $19, $20, $21, $6 from placed
  )
  select number from placed`

/** Writes an order that waits for its payment. Its stock must be held in the same transaction. */
export async function placeOrderIn(tx: Tx, order: PlaceOrder): Promise<PlacedOrder> {
  const id = newId()
  const { line } = order
  const itemsTotal = line.quantity * line.unitPrice
  const [row] = await prepared<{ number: number }>(tx, 'orders.place', INSERT, [
    order.shopId,
    id,
    order.accountId,
    order.groupId,
    order.currency,
    itemsTotal,
    order.shippingFee,
    order.marketFeeBp,
    JSON.stringify(order.address),
    order.note,
    order.dispatchHours,
    order.returnDays,
    order.payBy,
    tx.now,
    line.productId,
    line.variantId,
    line.title,
    line.variantTitle,
    line.pictureId,
    line.quantity,
    line.unitPrice,
  ])
  tx.emit(OrderPlaced, { shop_id: order.shopId, order_id: id, account_id: order.accountId, group_id: order.groupId })
  return { id, number: row!.number, total: itemsTotal + order.shippingFee, currency: order.currency }
}
