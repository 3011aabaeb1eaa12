import { prepared, type Tx } from '../../../platform/db.ts'
import { reserveStockIn, takeStockIn } from '../../catalog/index.ts'
import { holdOrdersIn, releaseOrdersIn } from '../../orders/index.ts'
import { type NoticedPayment, startRefundsIn } from '../../payments/index.ts'
import { deadlineOf, decidePayment, succeedsNow } from '../decide.ts'
import { GroupOpened, PaymentReturned, PledgePaid } from '../events.ts'
import { factOf, type LockedPledge, lockPledgesIn, unitsOf } from '../queries/lock-pledges.ts'
import { countIn } from './seats.ts'
import { succeedIn } from './succeed.ts'

/**
 * Payments for pledges of one group arrived. Each becomes a paid seat, and with the seat that reaches the goal the group
 * succeeds in this very transaction; or, too late or twice, it goes back in full. No two may be of one order.
 */
export async function payPledgesIn(tx: Tx, groupId: string, payments: NoticedPayment[]): Promise<void> {
  const pledges = await lockPledgesIn(
    tx,
    groupId,
    payments.map((payment) => payment.order_id),
  )
  const seated: LockedPledge[] = []
  let taken = 0
  for (const payment of payments) {
    const found = pledges.get(payment.order_id)!
    const pledge = { ...found, seats_taken: found.seats_taken + taken }
    const verdict = decidePayment(pledge)
    if (verdict === 'seat') seated.push(pledge)
    else if (verdict === 'reseat' && (await retakeSeatIn(tx, pledge))) {
      seated.push(pledge)
      taken += pledge.seats
    } else await returnIn(tx, pledge, payment, verdict === 'duplicate' ? 'duplicate' : 'no_seat')
  }
  if (seated.length > 0) await paySeatsIn(tx, seated)
}

async function returnIn(
  tx: Tx,
  pledge: LockedPledge,
  payment: NoticedPayment,
  reason: 'duplicate' | 'no_seat',
): Promise<void> {
  await startRefundsIn(tx, payment.shop_id, { paymentIds: [payment.id] }, reason)
  tx.emit(PaymentReturned, { ...factOf(pledge), reason })
}

/** Gives a lapsed pledge its seat and stock again, if the stock is still there. */
async function retakeSeatIn(tx: Tx, pledge: LockedPledge): Promise<boolean> {
  const { shop_id, group_id, deal_id, quantity, seats } = pledge
  if (!(await fitsLimitsIn(tx, pledge))) return false
  if (!(await reserveStockIn(tx, shop_id, [unitsOf(pledge)]))) return false
  await countIn(tx, shop_id, deal_id, quantity, pledge.group_status === 'forming' ? 1 : 0)
  await tx
    .updateTable('groups')
    .set((group) => ({ seats_taken: group('seats_taken', '+', seats) }))
    .where('shop_id', '=', shop_id)
    .where('id', '=', group_id)
    .execute()
  return true
}

interface Limits {
  taken: number
  quantity_max: number | null
  groups_open: number
  open_groups_max: number | null
  per_buyer: number | null
  new_buyers_only: boolean
  bought: number
  known_buyer: boolean
}

const LOCK_LIMITS = `
  select pg_try_advisory_xact_lock(hashtextextended($1::text, 0)) as alone
  from deal_totals where shop_id = $2 and deal_id = $3 for update`
const LIMITS = `
  select t.taken, t.quantity_max, t.groups_open, t.open_groups_max, d.per_buyer, d.new_buyers_only,
    (select coalesce(sum(quantity), 0)::int from pledges pl where pl.account_id = $1 and pl.deal_id = d.id
      and pl.status in ('reserved', 'paid', 'confirmed')) as bought,
    exists (select from orders o where o.account_id = $1 and o.shop_id = d.shop_id
      and o.status not in ('cancelled', 'refunded')) as known_buyer
  from deals d join deal_totals t on t.shop_id = d.shop_id and t.deal_id = d.id where d.shop_id = $2 and d.id = $3`

/**
 * Whether the limits of the deal and of its buyer have room; locks both, so that what is read stays true. A buyer who
 * asks for something else at this very moment is not waited for, because their request may wait for this group.
 */
async function fitsLimitsIn(tx: Tx, { account_id, shop_id, deal_id, ...pledge }: LockedPledge): Promise<boolean> {
  const values = [account_id, shop_id, deal_id]
  const [locked] = await prepared<{ alone: boolean }>(tx, 'pledges.lock_limits', LOCK_LIMITS, values)
  if (!locked?.alone) return false
  const [limits] = await prepared<Limits>(tx, 'pledges.limits', LIMITS, values)
  const { taken, quantity_max, groups_open, open_groups_max, per_buyer, bought } = limits!
  const { quantity } = pledge
  const opens = pledge.group_status === 'forming'
  if (limits!.new_buyers_only && limits!.known_buyer) return false
  if (per_buyer !== null && bought + quantity > per_buyer) return false
  if (quantity_max !== null && taken + quantity > quantity_max) return false
  return !opens || open_groups_max === null || groups_open < open_groups_max
}

const PAY_SEATS = `
  with seated as (
    update pledges set status = $7, paid_at = $4, ended_at = null, end_reason = null
    where shop_id = $1 and id = any($3::uuid[]) and status in ('reserved', 'lapsed') returning seats, account_id, order_id
  ), waited as (
    update waits w set status = 'placed', order_id = seated.order_id, ended_at = $4 from seated
    where w.group_id = $2 and w.account_id = seated.account_id and w.status = 'waiting'
  )
  update groups set seats_paid = seats_paid + (select coalesce(sum(seats), 0) from seated),
    status = case when $5 then 'open' else status end,
    opened_at = case when $5 then $4 else opened_at end,
    deadline_at = case when $5 then $6 else deadline_at end
  where shop_id = $1 and id = $2
  returning seats_paid`

/** Marks the seats as paid. Where every place counts by itself, they are bought; else the group may succeed now. */
async function paySeatsIn(tx: Tx, pledges: LockedPledge[]): Promise<void> {
  const group = pledges[0]!
  const { shop_id, deal_id, group_id, window_hours, close } = group
  const opens = group.group_status === 'forming'
  const deadline = opens ? deadlineOf(window_hours!, tx.now) : null
  const [row] = await prepared<{ seats_paid: number }>(tx, 'pledges.pay', PAY_SEATS, [
    shop_id,
    group_id,
    pledges.map((pledge) => pledge.pledge_id),
    tx.now,
    opens,
    deadline,
    close === 'at_once' ? 'confirmed' : 'paid',
  ])
  const seatsPaid = row!.seats_paid
  if (deadline) {
    const opened = { shop_id, deal_id, group_id, opener_id: group.account_id }
    tx.emit(GroupOpened, { ...opened, deadline_at: deadline.toISOString() })
  }
  for (const pledge of pledges) tx.emit(PledgePaid, { ...factOf(pledge), seats_paid: seatsPaid, goal: group.goal_min })
  const orderIds = pledges.map((pledge) => pledge.order_id)
  if (close === 'at_once') {
    await takeStockIn(tx, shop_id, pledges.map(unitsOf))
    await releaseOrdersIn(tx, shop_id, orderIds)
  } else if (succeedsNow(group, seatsPaid)) await succeedIn(tx, shop_id, group_id)
  else await holdOrdersIn(tx, shop_id, orderIds)
}
