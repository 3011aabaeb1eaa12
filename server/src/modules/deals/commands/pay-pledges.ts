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

/** Whether the deal's own limits have room; locks its counts, so that what is read stays true. */
async function fitsLimitsIn(tx: Tx, pledge: LockedPledge): Promise<boolean> {
  const totals = await tx
    .selectFrom('deal_totals')
    .selectAll()
    .where('shop_id', '=', pledge.shop_id)
    .where('deal_id', '=', pledge.deal_id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const unitsFit = totals.quantity_max === null || totals.taken + pledge.quantity <= totals.quantity_max
  const opens = pledge.group_status === 'forming'
  return unitsFit && (!opens || totals.open_groups_max === null || totals.groups_open < totals.open_groups_max)
}

const PAY_SEATS = `
  with seated as (
    update pledges set status = $7, paid_at = $4, ended_at = null, end_reason = null
    where shop_id = $1 and id = any($3::uuid[]) and status in ('reserved', 'lapsed') returning seats
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
