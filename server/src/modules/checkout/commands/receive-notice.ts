import type { App } from '../../../app.ts'
import { batcherOf, type Outcome } from '../../../platform/batcher.ts'
import { prepared, type Tx } from '../../../platform/db.ts'
import { reserveStockIn, takeStockIn } from '../../catalog/index.ts'
import { payPledgesIn } from '../../deals/index.ts'
import { pay, post } from '../../ledger/index.ts'
import { releaseOrdersIn } from '../../orders/index.ts'
import {
  type Noticed,
  type NoticedPayment,
  PaymentFailed,
  type PaymentNotice,
  recordNoticesIn,
  startRefundsIn,
} from '../../payments/index.ts'

/**
 * A payment provider tells what became of a payment. Payment, books, place, group and order change in one transaction; a
 * notice that was heard before changes nothing. Notices about one group at the same time are applied together.
 */
export async function receiveNotice(app: App, provider: string, notice: PaymentNotice, body: string): Promise<void> {
  const noticed = { provider, notice, body }
  const groupId = await groupsOf(app).submit('groups', notice.paymentId)
  await noticesOf(app).submit(groupId, noticed)
}

const GROUPS = `
  select p.id, o.group_id from payments p join orders o on o.shop_id = p.shop_id and o.id = p.order_id
  where p.id = any($1::uuid[])`

/** What notices are about, to be applied with others about the same; a purchase of its own has nothing to share. */
const groupsOf = batcherOf(readGroups, (paymentId: string) => paymentId)

async function readGroups(app: App, paymentIds: string[]): Promise<Outcome<string>[]> {
  const rows = await prepared<{ id: string; group_id: string | null }>(app.db, 'checkout.notice_groups', GROUPS, [
    paymentIds,
  ])
  const groups = new Map(rows.map((row) => [row.id, row.group_id]))
  return paymentIds.map((id) => ({ answer: groups.get(id) ?? id }))
}

interface Ask {
  noticed: Noticed
  once?: never
}

const noticesOf = batcherOf(
  (app: App, notices: Noticed[]) =>
    app.transactEach(
      notices.map((noticed) => ({ noticed })),
      applyNoticesIn,
    ),
  ({ notice }) => notice.paymentId,
)

async function applyNoticesIn(tx: Tx, asks: Ask[]): Promise<Outcome<void>[]> {
  const notices = asks.map(({ noticed }) => noticed)
  const meanings = await recordNoticesIn(tx, notices)
  const paid: NoticedPayment[] = []
  for (const [n, meaning] of meanings.entries()) {
    if (meaning === 'known' || 'refusal' in meaning) continue
    const { id, order_id, account_id } = meaning.payment
    if (notices[n]!.notice.kind === 'paid') paid.push(meaning.payment)
    else tx.emit(PaymentFailed, { payment_id: id, order_id, account_id })
  }
  await applyPaymentsIn(tx, paid)
  await post(
    tx,
    paid.map((payment) => journalOf(payment, notices)),
  )
  return meanings.map((meaning) =>
    meaning !== 'known' && 'refusal' in meaning ? { error: meaning.refusal } : { answer: undefined },
  )
}

function journalOf({ id, order_id, shop_id, amount, currency }: NoticedPayment, notices: Noticed[]) {
  const { provider } = notices.find(({ notice }) => notice.paymentId === id)!
  return pay({ paymentId: id, orderId: order_id, shopId: shop_id, provider, amount: { amount, currency } })
}

/** Places first, group by group; then what is bought alone, and balances. Of payments for one order, one at a time. */
async function applyPaymentsIn(tx: Tx, payments: NoticedPayment[]): Promise<void> {
  const ofOrders = [...Map.groupBy(payments, (payment) => payment.order_id).values()]
  const first = ofOrders.map(([payment]) => payment!)
  const forPlace = (payment: NoticedPayment) => payment.group_id !== null && payment.part !== 'balance'
  for (const [groupId, places] of Map.groupBy(first.filter(forPlace), (payment) => payment.group_id!)) {
    await payPledgesIn(tx, groupId, places)
  }
  for (const payment of first.filter((each) => !forPlace(each))) {
    await (payment.part === 'balance' ? payBalanceIn(tx, payment) : payAloneIn(tx, payment))
  }
  const later = ofOrders.flatMap(([, ...more]) => more)
  if (later.length > 0) await applyPaymentsIn(tx, later)
}

const LOCK = `
  select o.status, o.end_reason, l.variant_id, l.quantity
  from orders o join order_lines l on l.shop_id = o.shop_id and l.order_id = o.id
  where o.shop_id = $1 and o.id = $2 order by l.variant_id for update of o`

interface LockedOrder {
  status: string
  end_reason: string | null
  variant_id: string
  quantity: number
}

async function lockOrderIn(tx: Tx, { shop_id, order_id }: NoticedPayment) {
  const rows = await prepared<LockedOrder>(tx, 'checkout.lock', LOCK, [shop_id, order_id])
  const { status, end_reason } = rows[0]!
  return { status, end_reason, units: rows.map((row) => ({ variantId: row.variant_id, quantity: row.quantity })) }
}

/** A direct purchase is paid: it goes to the shop; too late, if its stock is still there; else the money goes back. */
async function payAloneIn(tx: Tx, payment: NoticedPayment): Promise<void> {
  const { shop_id, order_id } = payment
  const { status, end_reason, units } = await lockOrderIn(tx, payment)
  const lapsed = status === 'cancelled' && end_reason === 'not_paid'
  const sold = status === 'unpaid' || (lapsed && (await reserveStockIn(tx, shop_id, units)))
  if (!sold) return giveBackIn(tx, payment, status === 'cancelled' ? 'too_late' : 'duplicate')
  await takeStockIn(tx, shop_id, units)
  await releaseOrdersIn(tx, shop_id, [order_id])
}

/** The rest of an order is paid: it goes to the shop. After its time, or twice, it goes back; the deposit is not touched. */
async function payBalanceIn(tx: Tx, payment: NoticedPayment): Promise<void> {
  const { shop_id, order_id } = payment
  const { status, units } = await lockOrderIn(tx, payment)
  if (status !== 'balance_due') {
    return giveBackIn(tx, payment, status === 'refunded' || status === 'forfeited' ? 'too_late' : 'duplicate')
  }
  await takeStockIn(tx, shop_id, units)
  await releaseOrdersIn(tx, shop_id, [order_id])
}

const giveBackIn = (tx: Tx, { shop_id, id }: NoticedPayment, reason: string): Promise<void> =>
  startRefundsIn(tx, shop_id, { paymentIds: [id] }, reason)
