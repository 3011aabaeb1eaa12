import { prepared, type Tx } from '../../../platform/db.ts'
import type { PaymentFacts } from '../decide.ts'

/** A pledge and its group as they are under their locks. */
export interface LockedPledge extends PaymentFacts {
  shop_id: string
  deal_id: string
  group_id: string
  pledge_id: string
  order_id: string
  account_id: string
  variant_id: string
  quantity: number
  is_opener: boolean
  window_hours: number | null
  leave_until: 'paid' | 'success'
}

/* Groups first; then pledges by their orders, because a group may have very many. */
const LOCK = `
  with locked as (
    select * from groups where shop_id = $1 and id = any($2::uuid[]) order by id for update
  ), places as (
    select pl.* from pledges pl
    where pl.shop_id = $1 and pl.order_id = any($3::uuid[]) and (select count(*) from locked) > 0
    order by pl.id for update
  )
  select g.shop_id, g.deal_id, g.id as group_id, g.status as group_status, g.deadline_at, g.goal_min, g.seats_max,
    g.seats_taken, g.seats_paid, coalesce(g.opener_id = pl.account_id, false) as is_opener, d.close, d.goal_unit,
    d.window_hours, d.leave_until, d.status as deal_status, pl.id as pledge_id, pl.status as pledge_status, pl.seats,
    pl.order_id, pl.account_id, pl.variant_id, pl.quantity,
    exists (select from pledges other where other.group_id = g.id and other.account_id = pl.account_id
      and other.id <> pl.id and other.status in ('reserved', 'paid', 'confirmed')) as has_other_place,
    exists (select from waits w where w.group_id = g.id and w.status = 'waiting' and w.account_id <> pl.account_id)
      as others_wait
  from places pl join locked g on g.id = pl.group_id join deals d on d.shop_id = g.shop_id and d.id = g.deal_id`

/** A pledge by its order, with the group it is in. */
export interface PledgeOf {
  group_id: string
  order_id: string
}

/** Locks groups of a shop and pledges of theirs, by their orders, and reads all as they are under the locks. */
export async function lockPledgesIn(tx: Tx, shopId: string, asked: PledgeOf[]): Promise<Map<string, LockedPledge>> {
  const groupIds = [...new Set(asked.map((each) => each.group_id))]
  const orderIds = asked.map((each) => each.order_id)
  const rows = await prepared<LockedPledge>(tx, 'pledges.lock', LOCK, [shopId, groupIds, orderIds])
  if (rows.length < new Set(orderIds).size) throw new Error(`An order has no pledge in its group: ${orderIds}.`)
  return new Map(rows.map((row) => [row.order_id, row]))
}

/** Locks one group of a shop and one pledge of it. */
export const lockPledgeIn = async (tx: Tx, shopId: string, asked: PledgeOf): Promise<LockedPledge> =>
  (await lockPledgesIn(tx, shopId, [asked])).get(asked.order_id)!

export const factOf = ({ shop_id, deal_id, group_id, pledge_id, order_id, account_id }: LockedPledge) => ({
  shop_id,
  deal_id,
  group_id,
  pledge_id,
  order_id,
  account_id,
})

export const unitsOf = ({ variant_id, quantity }: { variant_id: string; quantity: number }) => ({
  variantId: variant_id,
  quantity,
})
