import { prepared, type Tx } from '../../../platform/db.ts'
import { reserveStockIn, takeStockIn } from '../../catalog/index.ts'
import { holdOrdersIn, ordersAt, releaseOrdersIn } from '../../orders/index.ts'
import { type NoticedPayment, startRefundsIn } from '../../payments/index.ts'
import { deadlineOf, decidePayment, succeedsNow } from '../decide.ts'
import { GroupOpened, PaymentReturned, PledgePaid } from '../events.ts'
import { factOf, type LockedPledge, lockPledgesIn, type PledgeOf, unitsOf } from '../queries/lock-pledges.ts'
import { countIn } from './seats.ts'
import { succeedIn } from './succeed.ts'

/** A payment for a place in a group. */
export type PledgePayment = NoticedPayment & PledgeOf

/**
 * Payments for pledges of a shop's groups arrived. Each becomes a paid seat, and a group whose goal is reached with it
 * succeeds in this very transaction; or, too late or twice, it goes back in full. No two may be of one order.
 */
export async function payPledgesIn(tx: Tx, shopId: string, payments: PledgePayment[]): Promise<void> {
  if (payments.length === 0) return
  const pledges = await lockPledgesIn(tx, shopId, payments)
  const seated: LockedPledge[] = []
  const retaken = new Map<string, number>()
  for (const payment of payments) {
    const found = pledges.get(payment.order_id)!
    const more = retaken.get(found.group_id) ?? 0
    const pledge = { ...found, seats_taken: found.seats_taken + more }
    const verdict = decidePayment(pledge)
    if (verdict === 'seat') seated.push(pledge)
    else if (verdict === 'reseat' && (await retakeSeatIn(tx, pledge))) {
      seated.push(pledge)
      retaken.set(pledge.group_id, more + pledge.seats)
    } else await returnIn(tx, pledge, payment, verdict === 'duplicate' ? 'duplicate' : 'no_seat')
  }
  if (seated.length > 0) await paySeatsIn(tx, shopId, seated)
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
    case when d.per_buyer is not null then (select coalesce(sum(quantity), 0)::int from pledges pl
      where pl.account_id = $1 and pl.deal_id = d.id and pl.status in ('reserved', 'paid', 'confirmed')) else 0 end as bought,
    d.new_buyers_only and exists (${ordersAt('$1', 'd.shop_id')}) as known_buyer
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
  with place as (
    select * from unnest($2::uuid[], $3::text[]) as place (id, status)
  ), seated as (
    update pledges pl set status = place.status, paid_at = $4, ended_at = null, end_reason = null from place
    where pl.shop_id = $1 and pl.id = place.id and pl.status in ('reserved', 'lapsed')
    returning pl.group_id, pl.seats, pl.account_id, pl.order_id
  ), waited as (
    update waits w set status = 'placed', order_id = seated.order_id, ended_at = $4 from seated
    where w.group_id = seated.group_id and w.account_id = seated.account_id and w.status = 'waiting'
  ), filled as (
    select g.id, g.deadline, more.* from unnest($5::uuid[], $6::timestamptz[]) as g (id, deadline)
    cross join lateral (
      select coalesce(sum(seats), 0)::int as seats, count(*)::int as people from seated where group_id = g.id
    ) more
  )
  update groups g set seats_paid = g.seats_paid + filled.seats, people = g.people + filled.people,
    status = case when filled.deadline is null then g.status else 'open' end,
    opened_at = case when filled.deadline is null then g.opened_at else $4 end,
    deadline_at = coalesce(filled.deadline, g.deadline_at)
  from filled where g.shop_id = $1 and g.id = filled.id
  returning g.id, g.seats_paid`

interface PaidGroup {
  pledges: LockedPledge[]
  /** Where its opener has paid and its time begins. */
  deadline: Date | null
}

function groupsOf(pledges: LockedPledge[], now: Date): PaidGroup[] {
  return [...Map.groupBy(pledges, (pledge) => pledge.group_id).values()].map((of) => {
    const { group_status, window_hours } = of[0]!
    return { pledges: of, deadline: group_status === 'forming' ? deadlineOf(window_hours!, now) : null }
  })
}

/** Marks seats as paid. Where every place counts by itself, they are bought; else their group may succeed now. */
async function paySeatsIn(tx: Tx, shopId: string, pledges: LockedPledge[]): Promise<void> {
  const groups = groupsOf(pledges, tx.now)
  const rows = await prepared<{ id: string; seats_paid: number }>(tx, 'pledges.pay', PAY_SEATS, [
    shopId,
    pledges.map((pledge) => pledge.pledge_id),
    pledges.map((pledge) => (pledge.close === 'at_once' ? 'confirmed' : 'paid')),
    tx.now,
    groups.map((group) => group.pledges[0]!.group_id),
    groups.map((group) => group.deadline),
  ])
  const paid = new Map(rows.map((row) => [row.id, row.seats_paid]))
  for (const { pledges: of, deadline } of groups) tellPaid(tx, of, deadline, paid.get(of[0]!.group_id)!)
  const sold = pledges.filter((pledge) => pledge.close === 'at_once')
  const full = groups
    .map(({ pledges: [group] }) => group!)
    .filter((each) => succeedsNow(each, paid.get(each.group_id)!))
  const succeeding = new Set(full.map((group) => group.group_id))
  const held = pledges.filter((pledge) => pledge.close !== 'at_once' && !succeeding.has(pledge.group_id))
  await takeStockIn(tx, shopId, sold.map(unitsOf))
  await releaseOrdersIn(tx, shopId, sold.map(orderOf))
  await succeedIn(tx, shopId, [...succeeding])
  await holdOrdersIn(tx, shopId, held.map(orderOf))
}

const orderOf = (pledge: LockedPledge) => pledge.order_id

function tellPaid(tx: Tx, pledges: LockedPledge[], deadline: Date | null, seatsPaid: number): void {
  const { shop_id, deal_id, group_id, account_id, goal_min } = pledges[0]!
  if (deadline) {
    tx.emit(GroupOpened, { shop_id, deal_id, group_id, opener_id: account_id, deadline_at: deadline.toISOString() })
  }
  for (const pledge of pledges) tx.emit(PledgePaid, { ...factOf(pledge), seats_paid: seatsPaid, goal: goal_min })
}
