import { cancelOrder, giveAllowance, payAgain, receiveNotice } from '../../modules/checkout/index.ts'
import {
  helpBargain,
  joinGroup,
  leaveGroup,
  leaveLine,
  openGroup,
  type PlaceWish,
  startBargain,
  waitInLine,
} from '../../modules/deals/index.ts'
import { changeAddress } from '../../modules/orders/index.ts'
import { confirmReceipt, shipOrders } from '../../modules/shipping/index.ts'
import { once } from '../../platform/idempotency.ts'
import { newId } from '../../platform/ids.ts'
import type { TestProcess } from '../../testing/app.ts'
import { ADDRESS } from '../../testing/market.ts'
import { cancelSold, giveBack, pay, payTooLate } from './pay.ts'
import { DAY, groupOf, HOUR, type Payment, type Place, type State } from './state.ts'
import {
  type Ask,
  OWNER,
  startBargain as paperBargain,
  type Taken,
  take,
  whyNoBargain,
  whyNoHelp,
  whyNoPlace,
  whyNoWait,
} from './take.ts'
import { COLLECT_HOURS, type World } from './world.ts'

export type Outcome = { answer: unknown } | { refused: string }

/** Something that somebody does: for real, and on paper. */
export interface Op {
  text: string
  /** Done again after a crash, it changes nothing more. */
  repeatable: boolean
  act(app: TestProcess): Promise<unknown>
  /** Whether this may come of it in this state; changes the state as it says. */
  may(state: State, outcome: Outcome): boolean
  /** Whose request it is, or whose place it is about. */
  buyer?: number
  /** What may come of it instead when its buyer asks for something else at this very moment. */
  otherwise?: ((state: State) => boolean) | undefined
}

/** A refusal must have one of its reasons; without a reason there must be an answer. */
export function follows(why: Set<string>, outcome: Outcome, then: (answer: unknown) => void): boolean {
  if ('refused' in outcome) return why.has(outcome.refused)
  if (why.size > 0) return false
  then(outcome.answer)
  return true
}

export const op = (text: string, act: Op['act'], may: Op['may'], repeatable = false): Op => ({
  text,
  act,
  may,
  repeatable,
})
const placeIn = (state: State, { id }: Place): Place => state.places.find((place) => place.id === id)!
export const only = (outcome: Outcome, done: boolean, ...codes: string[]) =>
  'refused' in outcome ? !done && codes.includes(outcome.refused) : done

const accountOf = (world: World, buyer: number) => (buyer === OWNER ? world.ownerId : world.people[buyer]!)
const onceOf = (world: World, buyer: number) => once(accountOf(world, buyer), newId(), 'model', null)

const wishOf = (world: World, { buyer, variant, quantity }: Ask): PlaceWish => ({
  accountId: accountOf(world, buyer),
  variantId: world.variants[variant]!,
  quantity,
  address: ADDRESS,
  addressId: null,
  note: '',
  language: 'en',
})

export function takePlace(world: World, ask: Ask): Op {
  const key = onceOf(world, ask.buyer)
  const { groupId } = ask
  const act = (app: TestProcess) =>
    groupId === null
      ? openGroup(app, world.dealId, wishOf(world, ask), { ...key })
      : joinGroup(app, groupId, wishOf(world, ask), { ...key })
  const may = (state: State, outcome: Outcome) =>
    follows(whyNoPlace(state, ask), outcome, (answer) => take(state, ask, answer as Taken))
  return { ...op(`take ${JSON.stringify(ask)}`, act, may, true), buyer: ask.buyer }
}

export function wait(world: World, ask: Ask): Op {
  const key = onceOf(world, ask.buyer)
  const may = (state: State, outcome: Outcome) =>
    follows(whyNoWait(state, ask), outcome, () => {
      const { line } = groupOf(state, ask.groupId!)
      line.push(ask)
      call(state, ask.groupId!)
    })
  const act = (app: TestProcess) => waitInLine(app, ask.groupId!, wishOf(world, ask), { ...key })
  return { ...op(`wait ${JSON.stringify(ask)}`, act, may, true), buyer: ask.buyer }
}

/** Whoever is first in a line will be looked at. */
export function call(state: State, groupId: string): void {
  groupOf(state, groupId).called = true
}

export function unwait(world: World, groupId: string, buyer: number): Op {
  const may = (state: State) => {
    const group = groupOf(state, groupId)
    const others = group.line.filter((each) => each.buyer !== buyer)
    if (others.length < group.line.length) group.called = true
    group.line = others
    return true
  }
  return op(`leave the line ${buyer}`, (app) => leaveLine(app, groupId, accountOf(world, buyer)), may, true)
}

export function bargain(world: World, buyer: number): Op {
  const key = onceOf(world, buyer)
  const act = (app: TestProcess) => startBargain(app, accountOf(world, buyer), world.dealId, { ...key })
  const may = (state: State, outcome: Outcome) =>
    follows(whyNoBargain(state, buyer), outcome, (answer) => paperBargain(state, (answer as Taken).group_id, buyer))
  return { ...op(`start a bargain ${buyer}`, act, may, true), buyer }
}

export const help = (world: World, groupId: string, buyer: number): Op =>
  op(
    `help ${groupId} by ${buyer}`,
    (app) => helpBargain(app, accountOf(world, buyer), groupId),
    (state, outcome) => {
      const group = groupOf(state, groupId)
      return follows(whyNoHelp(state, group, buyer), outcome, () => group.helpers.push(buyer))
    },
  )

/** A notice of the provider: `paid` or `failed`; given again, it has the same `eventId`. */
export function notice(place: Place, payment: Payment, kind: 'paid' | 'failed', eventId = newId()): Op {
  const { id: paymentId, amount } = payment
  const told = { eventId, kind, paymentId, providerRef: paymentId, amount, currency: 'CNY' }
  const may = (state: State, outcome: Outcome) => {
    const seen = placeIn(state, place)
    if (kind === 'paid') pay(state, seen, seen.payments.find((each) => each.id === paymentId)!)
    return 'answer' in outcome
  }
  const otherwise = (state: State) => kind === 'paid' && payTooLate(placeIn(state, place), paymentId)
  const act = (app: TestProcess) => receiveNotice(app, 'sandbox', told, '{}')
  return { ...op(`${kind} ${paymentId} of ${place.id}`, act, may, true), buyer: place.buyer, otherwise }
}

const TRIES = 8

export function tryAgain(world: World, place: Place): Op {
  const key = onceOf(world, place.buyer)
  const may = (state: State, outcome: Outcome) => {
    const seen = placeIn(state, place)
    const { order, deposit, total } = seen
    const rest = order === 'balance_due' && state.now < seen.balanceBy
    const due = rest || (order === 'unpaid' && state.now < seen.payBy)
    const part = rest ? 'balance' : deposit === null ? 'full' : 'deposit'
    const why = new Set<string>()
    if (!due) why.add('order_not_payable')
    if (seen.payments.filter((each) => each.part === part).length >= TRIES) why.add('too_many_payment_tries')
    return follows(why, outcome, (answer) => {
      const amount = rest ? total - deposit! : (deposit ?? total)
      seen.payments.push({ id: (answer as Taken).payment_id, part, amount, paid: false })
    })
  }
  const act = (app: TestProcess) => payAgain(app, accountOf(world, place.buyer), place.id, { ...key })
  return { ...op(`try to pay ${place.id} again`, act, may, true), buyer: place.buyer }
}

/** Gives a place back, and calls the line for it. */
function leaves(state: State, place: Place): boolean {
  const done = giveBack(state, place)
  if (done) call(state, place.groupId)
  return done
}

export const leave = (world: World, place: Place): Op =>
  op(
    `leave ${place.id}`,
    (app) => leaveGroup(app, accountOf(world, place.buyer), place.pledgeId),
    (state, outcome) => only(outcome, leaves(state, placeIn(state, place)), 'cannot_leave'),
  )

export function cancel(world: World, place: Place, by: 'buyer' | 'shop'): Op {
  const accountId = by === 'buyer' ? accountOf(world, place.buyer) : world.ownerId
  const reason = `cancelled_by_${by}` as const
  const done = (state: State, seen: Place): boolean => {
    if (seen.order === 'unpaid' || (seen.order === 'held' && by === 'buyer')) return leaves(state, seen)
    const firm = by === 'buyer' && state.deal.firm && state.now <= seen.dispatchBy
    if (seen.order !== 'to_ship' || firm) return false
    cancelSold(state, seen)
    return true
  }
  return op(
    `cancel ${place.id} by the ${by}`,
    (app) => cancelOrder(app, { orderId: place.id, reasonFor: () => reason, note: null, accountId }),
    (state, outcome) => {
      const codes = ['held_for_group', 'order_not_cancellable', 'made_for_you']
      return only(outcome, done(state, placeIn(state, place)), ...codes)
    },
  )
}

const SHIP_DAYS = 10
const RETURN_DAYS = 7

export const ship = ({ shopId, ownerId }: World, place: Place): Op =>
  op(
    `ship ${place.id}`,
    async (app) => {
      const parcels = [{ orderId: place.id, carrier: 'Post', trackingNumber: newId() }]
      return (await shipOrders(app, { shopId, accountId: ownerId, parcels })).get(place.id)!.kind
    },
    (state, outcome) => {
      const seen = placeIn(state, place)
      const ready = seen.order === 'to_ship'
      if (ready) Object.assign(seen, { order: 'shipped', receiveBy: fetchedBy(state, seen) + SHIP_DAYS * DAY })
      return 'answer' in outcome && (outcome.answer === 'shipped') === ready
    },
  )

/** When its buyer can have a parcel that is sent now, at the latest. */
const fetchedBy = (state: State, { groupId }: Place) =>
  state.deal.scope === 'pickup'
    ? Math.max(state.now, groupOf(state, groupId).deadline! + COLLECT_HOURS * HOUR)
    : state.now

export function received(state: State, place: Place): void {
  place.order = 'received'
  place.settleAt = state.now + RETURN_DAYS * DAY
}

export const receive = (world: World, place: Place): Op =>
  op(
    `receive ${place.id}`,
    (app) => confirmReceipt(app, accountOf(world, place.buyer), place.id),
    (state, outcome) => {
      const seen = placeIn(state, place)
      const before = seen.order
      if (before === 'shipped') received(state, seen)
      return only(outcome, ['shipped', 'received', 'settled'].includes(before), 'order_not_receivable')
    },
  )

export function allow({ shopId, ownerId }: World, place: Place, amount: number): Op {
  const allowance = { shopId, orderId: place.id, accountId: ownerId, amount, reason: 'One was broken' }
  return op(
    `allow ${amount} of ${place.id}`,
    (app) => giveAllowance(app, allowance),
    (state, outcome) => {
      const seen = placeIn(state, place)
      const why = new Set<string>()
      if (!['to_ship', 'shipped', 'received'].includes(seen.order)) why.add('no_allowance')
      if (amount >= seen.total) why.add('allowance_too_large')
      return follows(why, outcome, () => {
        seen.total -= amount
        seen.kept -= amount
      })
    },
  )
}

export const move = (world: World, place: Place): Op =>
  op(
    `send ${place.id} elsewhere`,
    (app) => changeAddress(app, accountOf(world, place.buyer), place.id, { ...ADDRESS, line1: '2 Other Road' }),
    (state, outcome) => {
      const open = ['unpaid', 'held', 'balance_due', 'to_ship'].includes(placeIn(state, place).order)
      return only(outcome, open && state.deal.scope !== 'pickup', 'address_fixed')
    },
  )
