import { prepared, type Tx } from '../../../platform/db.ts'
import { freeStockIn, reserveStockIn, takeStockIn } from '../../catalog/index.ts'
import { holdOrderIn, releaseOrdersIn } from '../../orders/index.ts'
import { type NoticedPayment, startRefundsIn } from '../../payments/index.ts'
import { deadlineOf, decidePayment, type PaymentFacts, succeedsNow } from '../decide.ts'
import { GroupOpened, GroupSucceeded, PaymentReturned, PledgePaid } from '../events.ts'
import { countIn } from './seats.ts'

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
  window_hours: number
}

const LOCK = `
  select g.shop_id, g.deal_id, g.id as group_id, g.status as group_status, g.goal_min, g.seats_max, g.seats_taken,
    g.seats_paid, g.opener_id = pl.account_id as is_opener, d.close, d.window_hours, d.status as deal_status,
    pl.id as pledge_id, pl.status as pledge_status, pl.order_id, pl.account_id, pl.variant_id, pl.quantity,
    exists (select from pledges other where other.group_id = g.id and other.account_id = pl.account_id
      and other.id <> pl.id and other.status in ('reserved', 'paid', 'confirmed')) as has_other_place
  from groups g join deals d on d.shop_id = g.shop_id and d.id = g.deal_id
  join pledges pl on pl.shop_id = g.shop_id and pl.group_id = g.id
  where g.id = $1 and pl.order_id = $2
  for update of g, pl`

/** Locks a group and one of its pledges, and reads both as they are under the lock. */
export async function lockPledgeIn(tx: Tx, groupId: string, orderId: string): Promise<LockedPledge> {
  const [locked] = await prepared<LockedPledge>(tx, 'pledges.lock', LOCK, [groupId, orderId])
  if (!locked) throw new Error(`Order ${orderId} has no pledge in group ${groupId}.`)
  return locked
}

/**
 * A payment for a pledge arrived. It becomes a paid seat, and with the seat that reaches the goal the group succeeds
 * in this very transaction; or, too late or twice, it goes back in full.
 */
export async function payPledgeIn(tx: Tx, payment: NoticedPayment & { group_id: string }): Promise<void> {
  const pledge = await lockPledgeIn(tx, payment.group_id, payment.order_id)
  const verdict = decidePayment(pledge)
  if (verdict === 'seat' || (verdict === 'reseat' && (await retakeSeatIn(tx, pledge)))) {
    await paySeatIn(tx, pledge)
    return
  }
  const reason = verdict === 'duplicate' ? 'duplicate' : 'no_seat'
  await startRefundsIn(tx, payment.shop_id, { paymentId: payment.id }, reason)
  tx.emit(PaymentReturned, { ...factOf(pledge), reason })
}

const factOf = ({ shop_id, deal_id, group_id, pledge_id, order_id, account_id }: LockedPledge) => ({
  shop_id,
  deal_id,
  group_id,
  pledge_id,
  order_id,
  account_id,
})

/** Gives a lapsed pledge its seat and stock again, if the stock is still there. */
async function retakeSeatIn(tx: Tx, pledge: LockedPledge): Promise<boolean> {
  const units = [{ variantId: pledge.variant_id, quantity: pledge.quantity }]
  if (!(await fitsLimitsIn(tx, pledge))) return false
  if (!(await reserveStockIn(tx, pledge.shop_id, units))) return false
  await countIn(tx, pledge.shop_id, pledge.deal_id, pledge.quantity, pledge.group_status === 'forming' ? 1 : 0)
  await tx
    .updateTable('groups')
    .set((group) => ({ seats_taken: group('seats_taken', '+', 1) }))
    .where('id', '=', pledge.group_id)
    .execute()
  return true
}

/** Whether the deal's own limits have room; locks its counts, so that what is read stays true. */
async function fitsLimitsIn(tx: Tx, pledge: LockedPledge): Promise<boolean> {
  const totals = await tx
    .selectFrom('deal_totals')
    .selectAll()
    .where('deal_id', '=', pledge.deal_id)
    .where('shop_id', '=', pledge.shop_id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const unitsFit = totals.quantity_max === null || totals.taken + pledge.quantity <= totals.quantity_max
  const opens = pledge.group_status === 'forming'
  return unitsFit && (!opens || totals.open_groups_max === null || totals.groups_open < totals.open_groups_max)
}

const PAY_SEAT = `
  with seat as (
    update pledges set status = 'paid', paid_at = $4, ended_at = null, end_reason = null
    where shop_id = $1 and id = $3 and status in ('reserved', 'lapsed') returning id
  )
  update groups set seats_paid = seats_paid + 1,
    status = case when $5 and status = 'forming' then 'open' else status end,
    opened_at = case when $5 and status = 'forming' then $4 else opened_at end,
    deadline_at = case when $5 and status = 'forming' then $6 else deadline_at end
  where shop_id = $1 and id = $2 and exists (select from seat)
  returning seats_paid`

async function paySeatIn(tx: Tx, pledge: LockedPledge): Promise<void> {
  const deadline = deadlineOf(pledge.window_hours, tx.now)
  const [group] = await prepared<{ seats_paid: number }>(tx, 'pledges.pay', PAY_SEAT, [
    pledge.shop_id,
    pledge.group_id,
    pledge.pledge_id,
    tx.now,
    pledge.is_opener,
    deadline,
  ])
  const seatsPaid = group!.seats_paid
  const { shop_id, deal_id, group_id, account_id } = pledge
  if (pledge.group_status === 'forming') {
    tx.emit(GroupOpened, { shop_id, deal_id, group_id, opener_id: account_id, deadline_at: deadline.toISOString() })
  }
  tx.emit(PledgePaid, { ...factOf(pledge), seats_paid: seatsPaid, goal: pledge.goal_min })
  if (succeedsNow(pledge, seatsPaid)) await succeedIn(tx, shop_id, group_id)
  else await holdOrderIn(tx, shop_id, pledge.order_id)
}

interface Confirmed {
  order_id: string
  account_id: string
  variant_id: string
  quantity: number
  status: 'confirmed' | 'lapsed'
  deal_id: string
}

const SUCCEED = `
  with done as (
    update groups set status = 'succeeded', closed_at = $3, seats_taken = seats_paid
    where shop_id = $1 and id = $2 and status = 'open' returning deal_id
  ), settled as (
    update pledges set status = case status when 'paid' then 'confirmed' else 'lapsed' end, ended_at = $3
    where shop_id = $1 and group_id = $2 and status in ('paid', 'reserved') and exists (select from done)
    returning order_id, account_id, variant_id, quantity, status
  ), counted as (
    update deal_totals set groups_open = groups_open - 1, groups_succeeded = groups_succeeded + 1,
      taken = taken - (select coalesce(sum(quantity), 0) from settled where status = 'lapsed')
    from done where deal_totals.shop_id = $1 and deal_totals.deal_id = done.deal_id
  )
  select settled.*, done.deal_id from settled, done order by order_id`

/** Success is one fact: the group, every paid pledge, every order and the sold stock change together. */
export async function succeedIn(tx: Tx, shopId: string, groupId: string): Promise<void> {
  const pledges = await prepared<Confirmed>(tx, 'groups.succeed', SUCCEED, [shopId, groupId, tx.now])
  const confirmed = pledges.filter((each) => each.status === 'confirmed')
  const lapsed = pledges.filter((each) => each.status === 'lapsed')
  await takeStockIn(tx, shopId, confirmed.map(unitsOf))
  await freeStockIn(tx, shopId, lapsed.map(unitsOf))
  await releaseOrdersIn(
    tx,
    shopId,
    confirmed.map((each) => each.order_id),
  )
  tx.emit(GroupSucceeded, {
    shop_id: shopId,
    deal_id: pledges[0]!.deal_id,
    group_id: groupId,
    account_ids: confirmed.map((each) => each.account_id),
  })
}

export const unitsOf = ({ variant_id, quantity }: { variant_id: string; quantity: number }) => ({
  variantId: variant_id,
  quantity,
})
