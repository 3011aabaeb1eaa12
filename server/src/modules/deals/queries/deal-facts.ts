import { prepared, type Tx } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import { BUYABLE_TABLES, buyableColumns, ordersAt } from '../../orders/index.ts'
import type { DealFacts, GroupFacts } from '../decide.ts'
import { NotInDeal } from '../refusals.ts'

/** What is asked for: a variant, by whom, in a group or in one to be opened of a deal. */
export interface Question {
  accountId: string
  addressId: string | null
  variantId: string
  dealId: string | null
  groupId: string | null
}

export interface PlaceFacts extends DealFacts, GroupFacts {}

const ALIVE = `('reserved', 'paid', 'confirmed')`
const ASKED = `
  unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[]) with ordinality
    as asked (account_id, address_id, variant_id, deal_id, group_id, n)`

/*
 * Locks what places are taken from, in the order every command keeps: groups, deals and their counts, stock. A row that
 * was waited for is read as it is under its lock, so that nobody gets a place of a deal that was just cancelled; and all
 * that is known of a buyer is held by the lock of their requests. Deals are found by an array: a union is not gone through
 * again for a row that was waited for, and would lose it.
 */
const FACTS = `
  with g as materialized (
    select * from groups where id = any($5::uuid[]) order by id for update
  ), d as materialized (
    select * from deals where id = any(array(select unnest($4::uuid[]) union all select deal_id from g)) order by id for share
  ), t as materialized (
    select t.* from d join deal_totals t on t.shop_id = d.shop_id and t.deal_id = d.id order by t.deal_id for update of t
  ), st as materialized (
    select st.* from variants v join stock st on st.shop_id = v.shop_id and st.variant_id = v.id
    where v.id = any($3::uuid[]) and (select count(*) from t) >= 0 order by v.id for update of st
  )
  select asked.n::int as n, g.id as group_id, g.status as group_status, g.deadline_at, g.opener_id, g.seats_taken,
    g.seats_paid, g.seats_max, g.helpers, g.point, g.collect_until,
    exists (select from pledges pl where pl.group_id = g.id and pl.account_id = asked.account_id
      and pl.status in ${ALIVE}) as in_group,
    exists (select from waits w where w.group_id = g.id and w.status = 'waiting'
      and w.account_id <> asked.account_id) as others_wait,
    d.id as deal_id, d.status as deal_status, d.scope, d.close, d.goal_unit, d.goal_min, d.goal_max, d.tier_unit,
    d.starts_at, d.ends_at, d.window_hours, d.hold_minutes, d.firm, d.deposit_bp, d.deposit_worth, d.deposit_missed,
    d.balance_hours, d.leader_bp, d.per_buyer, d.new_buyers_only, d.dispatch_hours,
    t.taken as units_taken, t.quantity_max, t.groups_open, t.open_groups_max,
    (select jsonb_agg(jsonb_build_object('from', dp.from_count, 'price', dp.price) order by dp.from_count)
      from deal_prices dp where dp.shop_id = d.shop_id and dp.deal_id = d.id and dp.variant_id = v.id) as tiers,
    case when d.per_buyer is not null then (select coalesce(sum(quantity), 0)::int from pledges pl
      where pl.account_id = asked.account_id and pl.deal_id = d.id and pl.status in ${ALIVE}) else 0 end as bought,
    d.new_buyers_only and exists (${ordersAt('asked.account_id', 'd.shop_id')}) as known_buyer,
    ${buyableColumns('asked.account_id', 'asked.address_id')}
  from ${ASKED}
  left join g on g.id = asked.group_id
  join d on d.id = coalesce(g.deal_id, asked.deal_id)
  join t on t.deal_id = d.id
  join st on st.variant_id = asked.variant_id
  join (${BUYABLE_TABLES}) on v.id = asked.variant_id and v.deleted_at is null and v.shop_id = d.shop_id
    and v.product_id = d.product_id
  order by asked.n`

/**
 * Locks what the places asked for are taken from and reads all that decisions need, in one statement however many are
 * asked for. An answer is undefined where there is no such deal, group or variant in it.
 */
export async function lockPlacesIn(tx: Tx, asked: Question[]): Promise<(PlaceFacts | undefined)[]> {
  const rows = await prepared<PlaceFacts & { n: number }>(tx, 'places.facts', FACTS, [
    asked.map((each) => each.accountId),
    asked.map((each) => each.addressId),
    asked.map((each) => each.variantId),
    asked.map((each) => each.dealId),
    asked.map((each) => each.groupId),
  ])
  const facts = new Map(rows.map((row) => [row.n - 1, row]))
  return asked.map((_, n) => facts.get(n))
}

/** Why there are no facts: the deal or group does not exist, or does not have this variant. */
export async function explainNone(tx: Tx, { groupId, dealId }: Question): Promise<Error> {
  const known = groupId
    ? await tx.selectFrom('groups').select('id').where('id', '=', groupId).executeTakeFirst()
    : await tx.selectFrom('deals').select('id').where('id', '=', dealId).executeTakeFirst()
  return known ? NotInDeal() : NotFound()
}
