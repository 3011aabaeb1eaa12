import type { App } from '../../../app.ts'
import { HOUR } from '../../../platform/clock.ts'
import { prepared, type Tx } from '../../../platform/db.ts'
import { NotFound, type Refusal } from '../../../platform/errors.ts'
import type { OrderFact, OrderStatus } from '../../orders/index.ts'
import { receiveFromLeaderIn } from '../../shipping/index.ts'
import { canHandOver, sameCode, WRONG_CODES_MAX } from '../decide.ts'
import { PickupHandedOver } from '../events.ts'
import { HandedOverAlready, NotToHandOver, SharedCode, TooManyWrongCodes, WrongCode } from '../refusals.ts'

export interface HandOver {
  leaderId: string
  /** The order, or the group in which its code finds it. */
  of: { orderId: string } | { groupId: string }
  code: string
}

interface Candidate extends OrderFact {
  status: OrderStatus
  pickup_code: string
}

const ASKED = `
  select shop_id, id as order_id, account_id, group_id, status, pickup_code from orders
  where leader_id = $1 and paid_at is not null and (id = $2 or group_id = $3) order by id for update`

/* The row keeps the tries of one leader in turn, so that many at once count as many. */
const TRIES = `
  insert into pickup_wrong_codes (leader_id, hour, wrong) values ($1, date_trunc('hour', $2::timestamptz), 0)
  on conflict (leader_id) do update set hour = excluded.hour,
    wrong = case when pickup_wrong_codes.hour = excluded.hour then pickup_wrong_codes.wrong else 0 end
  returning wrong`

const COUNT = 'update pickup_wrong_codes set wrong = wrong + 1 where leader_id = $1'

/**
 * Hands an order out against the code of its buyer: it is received, and the return window begins. Answers the order's
 * id. Throws NotFound for what this leader does not hand out, WrongCode, TooManyWrongCodes, SharedCode,
 * HandedOverAlready, NotToHandOver.
 */
export async function handOver(app: App, asked: HandOver): Promise<string> {
  const outcome = await app.transact((tx) => handOverIn(tx, asked))
  if (typeof outcome !== 'string') throw outcome
  return outcome
}

/** The refusal is answered, not thrown: a wrong code must stay counted. */
async function handOverIn(tx: Tx, { leaderId, of, code }: HandOver): Promise<string | Refusal> {
  const [tries] = await prepared<{ wrong: number }>(tx, 'pickup.tries', TRIES, [leaderId, tx.now])
  const wrong = tries?.wrong ?? 0
  if (wrong >= WRONG_CODES_MAX) return TooManyWrongCodes({ retry_after_seconds: secondsToNextHour(tx.now) })
  const values = [leaderId, 'orderId' in of ? of.orderId : null, 'groupId' in of ? of.groupId : null]
  const candidates = await prepared<Candidate>(tx, 'pickup.asked', ASKED, values)
  if (candidates.length === 0) throw NotFound()
  const fitting = candidates.filter(({ pickup_code }) => sameCode(pickup_code, code))
  const ready = fitting.filter(canHandOver)
  const [order] = ready.length > 0 ? ready : fitting
  if (!order) {
    await prepared(tx, 'pickup.wrong', COUNT, [leaderId])
    return WrongCode({ left: WRONG_CODES_MAX - wrong - 1 })
  }
  if (ready.length > 1) return SharedCode()
  return giveIn(tx, order, leaderId)
}

async function giveIn(tx: Tx, order: Candidate, leaderId: string): Promise<string | Refusal> {
  const { status, pickup_code: _, ...fact } = order
  if (status === 'received' || status === 'settled') return HandedOverAlready()
  if (!canHandOver(order)) return NotToHandOver({ status })
  await receiveFromLeaderIn(tx, order.order_id, leaderId)
  tx.emit(PickupHandedOver, { ...fact, leader_id: leaderId })
  return order.order_id
}

const secondsToNextHour = (now: Date): number => Math.ceil((HOUR - (now.getTime() % HOUR)) / 1000)
