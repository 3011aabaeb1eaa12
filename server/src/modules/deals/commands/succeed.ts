import { prepared, type Tx } from '../../../platform/db.ts'
import { freeStockIn, takeStockIn } from '../../catalog/index.ts'
import { confirmOrdersIn, endOrdersIn } from '../../orders/index.ts'
import { startRefundsIn } from '../../payments/index.ts'
import { reached } from '../decide.ts'
import { GroupSucceeded, LineOver, PledgeLapsed } from '../events.ts'
import { unitsOf } from '../queries/lock-pledges.ts'
import { priceDrop, type Tier } from '../tiers.ts'
import { dateOrdersIn } from './date-orders.ts'

interface SettledPledge {
  group_id: string
  deal_id: string
  seats_paid: number
  helpers: number
  tier_unit: 'people' | 'quantity' | 'helpers'
  in_parts: boolean
  in_batches: boolean
  /** Who waited in line. */
  line: string[] | null
  tiers: Tier[] | null
  pledge_id: string
  order_id: string
  account_id: string
  variant_id: string
  quantity: number
  unit_price: number
  status: 'confirmed' | 'lapsed'
}

/** A group where nobody has a place any more is a row of its own, without a pledge. */
type SettledRow = SettledPledge | (Omit<SettledPledge, 'order_id'> & { order_id: null })

/*
 * Groups are found by their ids alone: with their shop, all that are open in it might be gone through. Lines are found by an
 * array of groups: joined, they would all be read as soon as most people wait in one of them.
 */
const SUCCEED = `
  with done as (
    update groups set status = 'succeeded', closed_at = $3, seats_taken = seats_paid
    where id = any($2::uuid[]) and status = 'open'
    returning id as group_id, deal_id, seats_paid, helpers
  ), settled as (
    update pledges pl set status = case pl.status when 'paid' then 'confirmed' else 'lapsed' end, ended_at = $3
    from done where pl.shop_id = $1 and pl.group_id = done.group_id and pl.status in ('paid', 'reserved')
    returning pl.group_id, pl.deal_id, pl.id as pledge_id, pl.order_id, pl.account_id, pl.variant_id, pl.quantity,
      pl.unit_price, pl.status
  ), line as (
    update waits set status = 'over', end_reason = 'group_over', ended_at = $3
    where group_id = any(array(select group_id from done)) and status = 'waiting' returning group_id, account_id
  ), counted as (
    update deal_totals t set groups_open = groups_open - deal.groups, groups_succeeded = groups_succeeded + deal.groups,
      taken = taken - (select coalesce(sum(quantity), 0) from settled where deal_id = t.deal_id and status = 'lapsed')
    from (select deal_id, count(*)::int as groups from done group by deal_id) deal
    where t.shop_id = $1 and t.deal_id = deal.deal_id
  )
  select done.*, d.tier_unit, d.deposit_bp is not null as in_parts,
    exists (select from batches b where b.shop_id = $1 and b.deal_id = d.id) as in_batches,
    (select jsonb_agg(account_id) from line where line.group_id = done.group_id) as line,
    (select jsonb_agg(jsonb_build_object('from', from_count, 'price', price) order by from_count) from deal_prices p
      where p.shop_id = $1 and p.deal_id = d.id and p.variant_id = settled.variant_id) as tiers,
    settled.pledge_id, settled.order_id, settled.account_id, settled.variant_id, settled.quantity, settled.unit_price,
    settled.status
  from done join deals d on d.shop_id = $1 and d.id = done.deal_id left join settled using (group_id)
  order by settled.order_id`

/**
 * Success is one fact: each group, every paid pledge of it, every order and the sold stock change together. All of a
 * group pay the price of the tier that it reached: what was paid above it goes back, or is taken off what is still due.
 */
export async function succeedIn(tx: Tx, shopId: string, groupIds: string[]): Promise<void> {
  if (groupIds.length === 0) return
  const rows = await prepared<SettledRow>(tx, 'groups.succeed', SUCCEED, [shopId, groupIds, tx.now])
  const pledges = rows.filter((each): each is SettledPledge => each.order_id !== null)
  const confirmed = pledges.filter((each) => each.status === 'confirmed')
  const lapsed = pledges.filter((each) => each.status === 'lapsed')
  const inFull = (each: SettledPledge) => !each.in_parts
  await takeStockIn(tx, shopId, confirmed.filter(inFull).map(unitsOf))
  await freeStockIn(tx, shopId, lapsed.map(unitsOf))
  await confirmOrdersIn(tx, shopId, confirmed.map(dropOf))
  for (const dealId of new Set(rows.filter((row) => row.in_batches).map((row) => row.deal_id))) {
    await dateOrdersIn(tx, shopId, dealId)
  }
  const orderIds = lapsed.map((each) => each.order_id)
  await endOrdersIn(tx, shopId, orderIds, { reason: 'not_paid' })
  const parts = confirmed.filter(inFull).map((each) => ({ orderId: each.order_id, amount: dropOf(each).drop }))
  await startRefundsIn(tx, shopId, { parts }, 'tier_reached')
  for (const of of Map.groupBy(rows, (row) => row.group_id).values()) tellSucceeded(tx, shopId, of)
}

const dropOf = (pledge: SettledPledge) => {
  const { order_id, tiers, unit_price, quantity, tier_unit } = pledge
  return {
    orderId: order_id,
    drop: priceDrop(tiers ?? [], reached(tier_unit, pledge), { unitPrice: unit_price, quantity }),
  }
}

/** `rows`: of one group. */
function tellSucceeded(tx: Tx, shopId: string, rows: SettledRow[]): void {
  const { deal_id, group_id, line } = rows[0]!
  const fact = { shop_id: shopId, deal_id, group_id }
  for (const { pledge_id, order_id, account_id, status } of rows) {
    if (order_id && status === 'lapsed') {
      tx.emit(PledgeLapsed, { ...fact, pledge_id, order_id, account_id, reason: 'not_paid' })
    }
  }
  if (line) tx.emit(LineOver, { ...fact, account_ids: line, reason: 'group_over' })
  const confirmed = rows.filter((each) => each.order_id && each.status === 'confirmed')
  tx.emit(GroupSucceeded, { ...fact, account_ids: confirmed.map((each) => each.account_id) })
}
