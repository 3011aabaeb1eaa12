import { prepared, type Tx, violates } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import type { DealFacts } from '../decide.ts'
import { AlreadyInGroup, DealSoldOut, TooManyOpenGroups } from '../refusals.ts'

export interface SeatWish {
  groupId: string
  accountId: string
  orderId: string
  quantity: number
}

/** The name a deal's limit has in the database, as the refusal it means. */
export function limitRefusal(error: unknown): unknown {
  if (violates(error, 'deal_quantity')) return DealSoldOut()
  if (violates(error, 'deal_open_groups')) return TooManyOpenGroups()
  if (violates(error, 'pledges_one_place')) return AlreadyInGroup()
  return error
}

const FORM = `
  insert into groups (shop_id, id, deal_id, opener_id, status, goal_min, seats_max, seats_taken, created_at)
  values ($1, $2, $3, $4, 'forming', $5, $6, 0, $7)`

/** Makes a group that waits for its opener's payment. */
export async function formGroupIn(tx: Tx, deal: DealFacts, openerId: string): Promise<string> {
  const id = newId()
  const seatsMax = deal.goal_max ?? deal.goal_min
  await prepared(tx, 'groups.form', FORM, [deal.shop_id, id, deal.deal_id, openerId, deal.goal_min, seatsMax, tx.now])
  return id
}

const TAKE_SEAT = `
  with seat as (
    update groups set seats_taken = seats_taken + 1
    where shop_id = $1 and id = $2 and status in ('forming', 'open') and seats_taken < seats_max
      and (deadline_at is null or deadline_at > $6)
    returning id
  )
  update deal_totals set taken = taken + $4, groups_open = groups_open + $5
  where shop_id = $1 and deal_id = $3 and exists (select from seat)
  returning deal_id`

/**
 * Takes a seat if the group is alive and has one free, and counts it against the deal's limits; false when there is
 * none, and the limit's refusal when a limit is reached. Locks the group, then the deal's counts, until the commit.
 */
export async function takeSeatIn(
  tx: Tx,
  { shop_id, deal_id }: DealFacts,
  groupId: string,
  units: number,
  groups: 0 | 1,
): Promise<boolean> {
  try {
    const values = [shop_id, groupId, deal_id, units, groups, tx.now]
    return (await prepared(tx, 'groups.take_seat', TAKE_SEAT, values)).length === 1
  } catch (error) {
    throw limitRefusal(error)
  }
}

const COUNT = `
  update deal_totals set taken = taken + $3, groups_open = groups_open + $4
  where shop_id = $1 and deal_id = $2`

/** Changes a deal's counts of units taken and groups opened; throws the refusal of a limit that is reached. */
export async function countIn(tx: Tx, shopId: string, dealId: string, units: number, groups: number): Promise<void> {
  try {
    await prepared(tx, 'deals.count', COUNT, [shopId, dealId, units, groups])
  } catch (error) {
    throw limitRefusal(error)
  }
}

const PLEDGE = `
  insert into pledges (shop_id, id, group_id, deal_id, account_id, order_id, variant_id, quantity, unit_price, status,
    created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'reserved', $10)`

/** Writes the pledge of a seat that was taken. */
export async function pledgeIn(tx: Tx, deal: DealFacts, wish: SeatWish): Promise<string> {
  const id = newId()
  try {
    await prepared(tx, 'pledges.insert', PLEDGE, [
      deal.shop_id,
      id,
      wish.groupId,
      deal.deal_id,
      wish.accountId,
      wish.orderId,
      deal.variant_id,
      wish.quantity,
      deal.deal_price,
      tx.now,
    ])
  } catch (error) {
    throw limitRefusal(error)
  }
  return id
}
