import { prepared, type Tx, violates } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import { seatsMaxOf, seatsOf } from '../decide.ts'
import type { PlaceFacts } from '../queries/deal-facts.ts'
import { AlreadyInGroup, DealSoldOut, TooManyOpenGroups } from '../refusals.ts'

/** The name a deal's limit has in the database, as the refusal it means. */
export function limitRefusal(error: unknown): unknown {
  if (violates(error, 'deal_quantity')) return DealSoldOut()
  if (violates(error, 'deal_open_groups')) return TooManyOpenGroups()
  if (violates(error, 'pledges_one_place')) return AlreadyInGroup()
  return error
}

const WRITE = `
  with place as (
    select * from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::uuid[], $8::int[], $9::int[],
      $10::bigint[], $11::bool[], $12::int[], $13::int[]) as place (pledge_id, group_id, deal_id, account_id, order_id,
      variant_id, quantity, seats, unit_price, opens, goal_min, seats_max)
  ), formed as (
    insert into groups (shop_id, id, deal_id, opener_id, status, goal_min, seats_max, seats_taken, created_at)
    select $1, group_id, deal_id, account_id, 'forming', goal_min, seats_max, seats, $14 from place where opens
  ), seated as (
    update groups g set seats_taken = g.seats_taken + more.seats
    from (select group_id, sum(seats)::int as seats from place where not opens group by group_id) more
    where g.shop_id = $1 and g.id = more.group_id
  ), counted as (
    update deal_totals t set taken = t.taken + more.units, groups_open = t.groups_open + more.opened
    from (select deal_id, sum(quantity)::int as units, count(*) filter (where opens)::int as opened
      from place group by deal_id) more
    where t.shop_id = $1 and t.deal_id = more.deal_id
  ), waited as (
    update waits w set status = 'placed', order_id = turn.order_id, ended_at = $14
    from (select place.order_id, own.id from place cross join lateral (
      select id from waits where group_id = place.group_id and account_id = place.account_id and status = 'waiting' limit 1
    ) own) turn
    where w.shop_id = $1 and w.id = turn.id
  )
  insert into pledges (shop_id, id, group_id, deal_id, account_id, order_id, variant_id, quantity, seats, unit_price,
    status, created_at)
  select $1, pledge_id, group_id, deal_id, account_id, order_id, variant_id, quantity, seats, unit_price, 'reserved', $14
  from place`

export interface NewPlace {
  facts: PlaceFacts
  opens: boolean
  accountId: string
  orderId: string
  quantity: number
  unitPrice: number
}

/**
 * Writes places that were decided about: groups that open with them (they wait for their openers' payment), seats, the
 * deals' counts and the pledges, in one statement. All is decided under the locks; should that ever be wrong, a
 * constraint of the database refuses it. Whoever has a place waits in line no more. Answers the pledges' ids.
 */
export async function writeSeatsIn(tx: Tx, shopId: string, places: NewPlace[]): Promise<string[]> {
  const ids = places.map(newId)
  try {
    await prepared(tx, 'places.write', WRITE, [
      shopId,
      ids,
      places.map(({ facts }) => facts.group_id),
      places.map(({ facts }) => facts.deal_id),
      places.map(({ accountId }) => accountId),
      places.map(({ orderId }) => orderId),
      places.map(({ facts }) => facts.variant_id),
      places.map(({ quantity }) => quantity),
      places.map(({ facts, quantity }) => seatsOf(facts.goal_unit, quantity)),
      places.map(({ unitPrice }) => unitPrice),
      places.map(({ opens }) => opens),
      places.map(({ facts }) => facts.goal_min),
      places.map(({ facts }) => seatsMaxOf(facts)),
      tx.now,
    ])
  } catch (error) {
    throw limitRefusal(error)
  }
  return ids
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
