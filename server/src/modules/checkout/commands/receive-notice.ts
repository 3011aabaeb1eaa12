import type { App } from '../../../app.ts'
import { batcherOf, type Outcome } from '../../../platform/batcher.ts'
import { prepared, type Tx } from '../../../platform/db.ts'
import { reserveStockIn, takeStockIn } from '../../catalog/index.ts'
import { type PledgePayment, payPledgesIn } from '../../deals/index.ts'
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
 * notice that was heard before changes nothing. Notices about orders of one shop at the same time are applied together.
 */
export async function receiveNotice(app: App, provider: string, notice: PaymentNotice, body: string): Promise<void> {
  const noticed = { provider, notice, body }
  const shopId = await shopsOf(app).submit('shops', notice.paymentId)
  await noticesOf(app).submit(shopId, noticed)
}

const SHOPS = `select id, shop_id from payments where id = any($1::uuid[])`

/** Whose orders notices are about; of a payment that is not known, nobody's. */
const shopsOf = batcherOf(readShops, (paymentId: string) => paymentId)

async function readShops(app: App, paymentIds: string[]): Promise<Outcome<string>[]> {
  const rows = await prepared<{ id: string; shop_id: string }>(app.db, 'checkout.notice_shops', SHOPS, [paymentIds])
  const shops = new Map(rows.map((row) => [row.id, row.shop_id]))
  return paymentIds.map((id) => ({ answer: shops.get(id) ?? id }))
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

/** Places first, then what is bought alone, and balances; all of one shop. Of payments for one order, one at a time. */
async function applyPaymentsIn(tx: Tx, payments: NoticedPayment[]): Promise<void> {
  const ofOrders = [...Map.groupBy(payments, (payment) => payment.order_id).values()]
  const first = ofOrders.map(([payment]) => payment!)
  if (first.length === 0) return
  const shopId = first[0]!.shop_id
  const forPlace = (payment: NoticedPayment): payment is PledgePayment =>
    payment.group_id !== null && payment.part !== 'balance'
  await payPledgesIn(tx, shopId, first.filter(forPlace))
  await payOrdersIn(
    tx,
    shopId,
    first.filter((each) => !forPlace(each)),
  )
  await applyPaymentsIn(
    tx,
    ofOrders.flatMap(([, ...more]) => more),
  )
}

const LOCK = `
  select o.id, o.status, o.end_reason, l.variant_id, l.quantity
  from orders o join order_lines l on l.shop_id = o.shop_id and l.order_id = o.id
  where o.shop_id = $1 and o.id = any($2::uuid[]) order by o.id, l.variant_id for update of o`

interface LockedLine {
  id: string
  status: string
  end_reason: string | null
  variant_id: string
  quantity: number
}

/**
 * What was bought alone, or the rest of an order, is paid: it goes to the shop. A purchase that was paid too late does
 * so if its stock is still there. Twice, or after its time, the money goes back; a deposit is not touched.
 */
async function payOrdersIn(tx: Tx, shopId: string, payments: NoticedPayment[]): Promise<void> {
  if (payments.length === 0) return
  const rows = await prepared<LockedLine>(tx, 'checkout.lock', LOCK, [shopId, payments.map((each) => each.order_id)])
  const lines = Map.groupBy(rows, (row) => row.id)
  const sold: string[] = []
  for (const { id, order_id, part } of payments) {
    const units = lines.get(order_id)!.map(unitsOf)
    const { status, end_reason } = lines.get(order_id)![0]!
    const due = status === (part === 'balance' ? 'balance_due' : 'unpaid')
    const lapsed = part !== 'balance' && status === 'cancelled' && end_reason === 'not_paid'
    if (due || (lapsed && (await reserveStockIn(tx, shopId, units)))) sold.push(order_id)
    else {
      const tooLate = part === 'balance' ? ['refunded', 'forfeited'] : ['cancelled']
      await startRefundsIn(tx, shopId, { paymentIds: [id] }, tooLate.includes(status) ? 'too_late' : 'duplicate')
    }
  }
  await takeStockIn(
    tx,
    shopId,
    sold.flatMap((orderId) => lines.get(orderId)!.map(unitsOf)),
  )
  await releaseOrdersIn(tx, shopId, sold)
}

const unitsOf = ({ variant_id, quantity }: LockedLine) => ({ variantId: variant_id, quantity })
