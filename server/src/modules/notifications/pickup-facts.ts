import { prepared, type Tx } from '../../platform/db.ts'
import { GroupCancelled, GroupFailed, GroupSucceeded } from '../deals/index.ts'
import { PickupOpened } from '../pickup/index.ts'
import type { Params } from './kinds.ts'

/** Events whose groups may be pick-ups. */
export const ABOUT_PICKUPS = new Set([GroupSucceeded.name, GroupFailed.name, GroupCancelled.name, PickupOpened.name])

/** What there is to say of a group that a leader opened. */
export interface PickupFacts {
  group_id: string
  leader_id: string
  handle: string
  params: Params
}

const READ = `
  select p.group_id, p.leader_id, shop.handle, shop.name as shop, leader.name, g.point ->> 'name' as point,
    p.cut_off_at, product.texts -> product.language ->> 'title' as title, g.seats_paid as units
  from pickups p
  join groups g on g.shop_id = p.shop_id and g.id = p.group_id
  join deals d on d.shop_id = p.shop_id and d.id = p.deal_id
  join products product on product.shop_id = d.shop_id and product.id = d.product_id
  join shops shop on shop.id = p.shop_id
  join accounts leader on leader.id = p.leader_id
  where p.group_id = any($1::uuid[])`

interface PickupRow extends Omit<PickupFacts, 'params'> {
  shop: string
  name: string
  point: string
  cut_off_at: Date
  title: string
  units: number
}

/** Of these groups, those that leaders opened, by group id. */
export async function readPickups(tx: Tx, groupIds: string[]): Promise<Map<string, PickupFacts>> {
  if (groupIds.length === 0) return new Map()
  const rows = await prepared<PickupRow>(tx, 'notifications.pickups', READ, [groupIds])
  return new Map(
    rows.map(({ group_id, leader_id, handle, cut_off_at, shop, name, point, title, units }) => {
      const params = { shop, name, point, title, units, cut_off: { at: cut_off_at.toISOString() } }
      return [group_id, { group_id, leader_id, handle, params }]
    }),
  )
}
