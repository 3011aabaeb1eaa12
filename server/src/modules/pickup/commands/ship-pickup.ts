import type { App } from '../../../app.ts'
import { prepared } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import { shipOrders } from '../../shipping/index.ts'
import { NothingToShip } from '../refusals.ts'

export interface ShipPickup {
  shopId: string
  groupId: string
  accountId: string
  carrier: string
  trackingNumber: string
}

const TO_SHIP = `
  select o.id from groups g left join orders o on o.shop_id = g.shop_id and o.group_id = g.id and o.status = 'to_ship'
  where g.shop_id = $1 and g.id = $2 and g.point is not null order by o.id`

/**
 * Ships all of a pick-up that is to be shipped, as one parcel to its point. Answers how many orders were in it. Throws
 * NotFound, NothingToShip.
 */
export async function shipPickup(app: App, { shopId, groupId, accountId, ...parcel }: ShipPickup): Promise<number> {
  const rows = await prepared<{ id: string | null }>(app.db, 'pickup.to_ship', TO_SHIP, [shopId, groupId])
  if (rows.length === 0) throw NotFound()
  const orderIds = rows.flatMap(({ id }) => id ?? [])
  const parcels = orderIds.map((orderId) => ({ orderId, ...parcel }))
  const outcomes = await shipOrders(app, { shopId, accountId, parcels })
  const shipped = [...outcomes.values()].filter(({ kind }) => kind === 'shipped').length
  if (shipped === 0) throw NothingToShip()
  return shipped
}
