import type { App } from '../../../app.ts'
import { prepared, type Tx, violates } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Once } from '../../../platform/idempotency.ts'
import { openPickupIn } from '../../deals/index.ts'
import { getPoints, PointClosed, requireLeader, usePointIn } from '../../leaders/index.ts'
import type { PickupPlace } from '../../orders/index.ts'
import { decideTimes, type Times } from '../decide.ts'
import { PickupOpened } from '../events.ts'
import { OwnShopPickup, PickupOpenAlready } from '../refusals.ts'

export interface TakeDeal extends Times {
  leaderId: string
  dealId: string
  pointId: string
}

/**
 * A leader takes a deal to one of their points: a group opens there, and the point is in use until it is done. Answers
 * the group's id. Throws NotALeader, NotFound, PointClosed, OwnShopPickup, PickupTooLong, PickupOpenAlready, and what
 * deals refuse.
 */
export async function openPickup(app: App, take: TakeDeal, once?: Once): Promise<string> {
  return app.transact(async (tx) => {
    const { leaderId, dealId } = take
    await requireLeader(tx, leaderId)
    const shopId = await shopOfDeal(tx, take)
    decideTimes(take, tx.now)
    const point = await pointIn(tx, take)
    const { cutOffAt, collectFrom, collectUntil } = take
    const groupId = await openPickupIn(tx, { dealId, leaderId, point, cutOffAt, collectFrom, collectUntil })
    await keepIn(tx, take, shopId, groupId)
    tx.emit(PickupOpened, { shop_id: shopId, deal_id: dealId, group_id: groupId, leader_id: leaderId })
    return groupId
  }, once)
}

const SHOP = `
  select d.shop_id, exists (select from shop_members m where m.shop_id = d.shop_id and m.account_id = $2) as own
  from deals d join shops s on s.id = d.shop_id where d.id = $1 and s.status = 'approved'`

async function shopOfDeal(tx: Tx, { dealId, leaderId }: TakeDeal): Promise<string> {
  const [deal] = await prepared<{ shop_id: string; own: boolean }>(tx, 'pickup.shop', SHOP, [dealId, leaderId])
  if (!deal) throw NotFound()
  if (deal.own) throw OwnShopPickup()
  return deal.shop_id
}

/** The leader's own point as it is now; in use from here on. */
async function pointIn(tx: Tx, { pointId, leaderId }: TakeDeal): Promise<PickupPlace> {
  const point = (await getPoints(tx, [pointId])).get(pointId)
  if (point?.leader.id !== leaderId) throw NotFound()
  if (!point.open) throw PointClosed()
  await usePointIn(tx, pointId)
  const { id, name, phone, country, region, city, line1, line2, postal_code } = point
  return { id, name, phone, country, region, city, line1, line2, postal_code }
}

const KEEP = `
  insert into pickups (shop_id, group_id, deal_id, point_id, leader_id, cut_off_at) values ($1, $2, $3, $4, $5, $6)`

async function keepIn(tx: Tx, take: TakeDeal, shopId: string, groupId: string): Promise<void> {
  const { dealId, pointId, leaderId, cutOffAt } = take
  const values = [shopId, groupId, dealId, pointId, leaderId, cutOffAt]
  await prepared(tx, 'pickup.keep', KEEP, values).catch((error) => {
    throw violates(error, 'pickups_once') ? PickupOpenAlready() : error
  })
}
