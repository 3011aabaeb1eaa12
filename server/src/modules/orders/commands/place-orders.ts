import { prepared, type Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import type { AddressSnapshot, DepositTerms, PickupTerms } from '../buyable.ts'
import { OrderPlaced } from '../events.ts'

/** An order as it is decided; amounts in minor units of the currency. */
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
  /** What a deposit that counts double takes off. */
  discount: number
  deposit: (DepositTerms & { amount: number }) | null
  pickup: (PickupTerms & { code: string }) | null
  marketFeeBp: number
  address: AddressSnapshot
  note: string
  dispatchHours: number
  returnDays: number
  firm: boolean
  payBy: Date
}

export interface PlacedOrder {
  id: string
  number: number
  total: number
  currency: string
  /** What is to be paid now: the deposit, where there is one. */
  due: number
  part: 'full' | 'deposit'
}

const INSERT = `
  with asked as (
    select * from jsonb_to_recordset($1::jsonb) as o (
      shop_id uuid, id uuid, account_id uuid, group_id uuid, currency text, items_total bigint, shipping_fee bigint,
      discount bigint, market_fee_bp int, address jsonb, note text, dispatch_hours int, return_days int, firm boolean,
      pay_by timestamptz, deposit bigint, deposit_missed text, balance_hours int, leader_id uuid, leader_bp int,
      point jsonb, pickup_code text, collect_until timestamptz, product_id uuid, variant_id uuid, title text,
      variant_title text, picture_id uuid, quantity int, unit_price bigint, nth int)
  ), placed as (
    insert into orders (shop_id, id, account_id, group_id, status, currency, items_total, shipping_fee, discount, total,
      market_fee_bp, address, note, dispatch_hours, return_days, firm, pay_by, placed_at, deposit, deposit_missed,
      balance_hours, leader_id, leader_bp, point, pickup_code, collect_until)
    select shop_id, id, account_id, group_id, 'unpaid', currency, items_total, shipping_fee, discount,
      items_total + shipping_fee - discount, market_fee_bp, address, note, dispatch_hours, return_days, firm, pay_by, $2,
      deposit, deposit_missed, balance_hours, leader_id, leader_bp, point, pickup_code, collect_until
    from asked order by nth
    returning id, number
  ), lines as (
    insert into order_lines (shop_id, order_id, line_no, product_id, variant_id, title, variant_title, picture_id,
      quantity, unit_price, amount)
    select shop_id, id, 1, product_id, variant_id, title, variant_title, picture_id, quantity, unit_price, items_total
    from asked
  )
  select id, number from placed`

/** Writes orders that wait for their payment, in one statement. Their stock must be held in the same transaction. */
export async function placeOrdersIn(tx: Tx, orders: PlaceOrder[]): Promise<PlacedOrder[]> {
  if (orders.length === 0) return []
  const ids = orders.map(newId)
  const rows = orders.map((order, nth) => rowOf(order, ids[nth]!, nth))
  const placed = await prepared<{ id: string; number: number }>(tx, 'orders.place', INSERT, [
    JSON.stringify(rows),
    tx.now,
  ])
  const numbers = new Map(placed.map(({ id, number }) => [id, number]))
  return orders.map((order, nth) => {
    const { shopId, accountId, groupId, currency, deposit } = order
    const id = ids[nth]!
    tx.emit(OrderPlaced, { shop_id: shopId, order_id: id, account_id: accountId, group_id: groupId })
    const total = rows[nth]!.items_total + order.shippingFee - order.discount
    const due = deposit?.amount ?? total
    return { id, number: numbers.get(id)!, total, currency, due, part: deposit ? 'deposit' : 'full' }
  })
}

const rowOf = (order: PlaceOrder, id: string, nth: number) => ({
  nth,
  id,
  shop_id: order.shopId,
  account_id: order.accountId,
  group_id: order.groupId,
  currency: order.currency,
  items_total: order.line.quantity * order.line.unitPrice,
  shipping_fee: order.shippingFee,
  discount: order.discount,
  market_fee_bp: order.marketFeeBp,
  address: order.address,
  note: order.note,
  dispatch_hours: order.dispatchHours,
  return_days: order.returnDays,
  firm: order.firm,
  pay_by: order.payBy,
  deposit: order.deposit?.amount ?? null,
  deposit_missed: order.deposit?.missed ?? null,
  balance_hours: order.deposit?.balanceHours ?? null,
  leader_id: order.pickup?.leaderId ?? null,
  leader_bp: order.pickup?.leaderBp ?? 0,
  point: order.pickup?.point ?? null,
  pickup_code: order.pickup?.code ?? null,
  collect_until: order.pickup?.collectUntil ?? null,
  product_id: order.line.productId,
  variant_id: order.line.variantId,
  title: order.line.title,
  variant_title: order.line.variantTitle,
  picture_id: order.line.pictureId,
  quantity: order.line.quantity,
  unit_price: order.line.unitPrice,
})
