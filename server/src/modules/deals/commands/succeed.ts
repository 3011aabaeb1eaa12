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
  order_id: string | null
  account_id: string
  variant_id: string
  quantity: number
  unit_price: number
  status: 'confirmed' | 'lapsed'
}

const SUCCEED = `
  with done as (
    update groups set status = 'succeeded', closed_at = $3, seats_taken = seats_paid
    where shop_id = $1 and id = $2 and status = 'open' returning deal_id, seats_paid, helpers
  ), settled as (
    update pledges set status = case status when 'paid' then 'confirmed' else 'lapsed' end, ended_at = $3
    where shop_id = $1 and group_id = $2 and status in ('paid', 'reserved') and exists (select from done)
    returning id as pledge_id, order_id, account_id, variant_id, quantity, unit_price, status
  ), line as (
    update waits set status = 'over', end_reason = 'group_over', ended_at = $3
    where shop_id = $1 and group_id = $2 and status = 'waiting' and exists (select from done) returning account_id
  ), counted as (
    update deal_totals set groups_open = groups_open - 1, groups_succeeded = groups_succeeded + 1,
      taken = taken - (select coalesce(sum(quantity), 0) from settled where status = 'lapsed')
    from done where deal_totals.shop_id = $1 and deal_totals.deal_id = done.deal_id
  )
  select done.*, d.tier_unit, d.deposit_bp is not null as in_parts,
    exists (select from batches b where b.shop_id = $1 and b.deal_id = d.id) as in_batches,
    (select jsonb_agg(account_id) from line) as line,
    (select jsonb_agg(jsonb_build_object('from', from_count, 'price', price) order by from_count) from deal_prices p
      where p.shop_id = $1 and p.deal_id = d.id and p.variant_id = settled.variant_id) as tiers, settled.*
  from done join deals d on d.shop_id = $1 and d.id = done.deal_id left join settled on true
  order by settled.order_id`

/**
 * Success is one fact: the group, every paid pledge, every order and the sold stock change together. All pay the price
 * of the tier that was reached: what was paid above it goes back, or is taken off what is still due.
 */
export async function succeedIn(tx: Tx, shopId: string, groupId: string): Promise<void> {
  const rows = await prepared<SettledPledge>(tx, 'groups.succeed', SUCCEED, [shopId, groupId, tx.now])
  const group = rows[0]
  if (!group) return
  const pledges = rows.filter((each): each is SettledPledge & { order_id: string } => each.order_id !== null)
  const confirmed = pledges.filter((each) => each.status === 'confirmed')
  const lapsed = pledges.filter((each) => each.status === 'lapsed')
  const count = reached(group.tier_unit, group)
  const orders = confirmed.map(({ order_id, tiers, unit_price, quantity }) => {
    const paid = { unitPrice: unit_price, quantity }
    return { orderId: order_id, drop: priceDrop(tiers ?? [], count, paid) }
  })
  if (!group.in_parts) await takeStockIn(tx, shopId, confirmed.map(unitsOf))
  await freeStockIn(tx, shopId, lapsed.map(unitsOf))
  await confirmOrdersIn(tx, shopId, orders)
  if (group.in_batches) await dateOrdersIn(tx, shopId, group.deal_id)
  await endOrdersIn(
    tx,
    shopId,
    lapsed.map((each) => each.order_id),
    { reason: 'not_paid' },
  )
  if (!group.in_parts) {
    const parts = orders.map(({ orderId, drop }) => ({ orderId, amount: drop }))
    await startRefundsIn(tx, shopId, { parts }, 'tier_reached')
  }
  const fact = { shop_id: shopId, deal_id: group.deal_id, group_id: groupId }
  for (const { pledge_id, order_id, account_id } of lapsed) {
    tx.emit(PledgeLapsed, { ...fact, pledge_id, order_id, account_id, reason: 'not_paid' })
  }
  if (group.line) tx.emit(LineOver, { ...fact, account_ids: group.line, reason: 'group_over' })
  tx.emit(GroupSucceeded, { ...fact, account_ids: confirmed.map((each) => each.account_id) })
}
