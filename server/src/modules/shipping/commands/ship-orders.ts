import type { App } from '../../../app.ts'
import { after, DAY } from '../../../platform/clock.ts'
import { prepared, type Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import { readSettings } from '../../../platform/settings.ts'
import { type OrderFact, OrderShipped } from '../../orders/index.ts'

export interface Parcel {
  orderId: string
  carrier: string
  trackingNumber: string
}

export interface ShipOrders {
  shopId: string
  /** Who hands the parcels over; null for the market itself. */
  accountId: string | null
  /** At most one of an order. */
  parcels: Parcel[]
}

/**
 * - `shipped`: done now
 * - `unchanged`: it was shipped with the same carrier and number before
 * - `refused`: it is in a state that cannot be shipped, or not an order of this shop (status null)
 */
export type ShipOutcome = { kind: 'shipped' } | { kind: 'unchanged' } | { kind: 'refused'; status: string | null }

const SHIP = `
  with wanted as (
    select * from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[]) as w (order_id, shipment_id, carrier, tracking_number)
  ), due as (
    select o.shop_id, o.id, w.* from orders o join wanted w on w.order_id = o.id
    where o.shop_id = $1 and o.status = 'to_ship' order by o.id for update of o
  ), shipped as (
    update orders o set status = 'shipped', shipped_at = $6, receive_due_at = greatest($7::timestamptz, $7::timestamptz + (o.collect_until - $6::timestamptz))
    from due where o.shop_id = due.shop_id and o.id = due.id
    returning o.shop_id, o.id as order_id, o.account_id, o.group_id, due.shipment_id, due.carrier, due.tracking_number
  ), kept as (
    insert into shipments (shop_id, id, order_id, carrier, tracking_number, shipped_at, shipped_by)
    select shop_id, shipment_id, order_id, carrier, tracking_number, $6, $8 from shipped
  )
  select shop_id, order_id, account_id, group_id, carrier, tracking_number from shipped`

type ShippedRow = OrderFact & { carrier: string; tracking_number: string }

/**
 * Marks orders as handed to their carriers, any number with one statement. Each has its own outcome: one that cannot be
 * shipped does not hold up the others, and what was shipped before with the same number stays as it is.
 */
export async function shipOrders(
  app: App,
  { shopId, accountId, parcels }: ShipOrders,
): Promise<Map<string, ShipOutcome>> {
  const { auto_receive_days } = await readSettings(app.db)
  return app.transact(async (tx) => {
    const shipped = await prepared<ShippedRow>(tx, 'shipping.ship', SHIP, [
      shopId,
      parcels.map((parcel) => parcel.orderId),
      parcels.map(() => newId()),
      parcels.map((parcel) => parcel.carrier),
      parcels.map((parcel) => parcel.trackingNumber),
      tx.now,
      after(tx.now, auto_receive_days * DAY),
      accountId,
    ])
    for (const fact of shipped) tx.emit(OrderShipped, fact)
    const done = new Set(shipped.map((fact) => fact.order_id))
    const rest = parcels.filter((parcel) => !done.has(parcel.orderId))
    const outcomes = await outcomesOf(tx, shopId, rest)
    for (const orderId of done) outcomes.set(orderId, { kind: 'shipped' })
    return outcomes
  })
}

const REST = `
  select o.id, o.status, exists (
    select from shipments s where s.shop_id = o.shop_id and s.order_id = o.id
      and s.carrier = w.carrier and s.tracking_number = w.tracking_number
  ) as known
  from unnest($2::uuid[], $3::text[], $4::text[]) as w (order_id, carrier, tracking_number)
  join orders o on o.shop_id = $1 and o.id = w.order_id and o.paid_at is not null`

async function outcomesOf(tx: Tx, shopId: string, parcels: Parcel[]): Promise<Map<string, ShipOutcome>> {
  const outcomes = new Map<string, ShipOutcome>(
    parcels.map((parcel) => [parcel.orderId, { kind: 'refused', status: null }]),
  )
  if (parcels.length === 0) return outcomes
  const rows = await prepared<{ id: string; status: string; known: boolean }>(tx, 'shipping.rest', REST, [
    shopId,
    parcels.map((parcel) => parcel.orderId),
    parcels.map((parcel) => parcel.carrier),
    parcels.map((parcel) => parcel.trackingNumber),
  ])
  for (const { id, status, known } of rows) {
    outcomes.set(id, known ? { kind: 'unchanged' } : { kind: 'refused', status })
  }
  return outcomes
}
