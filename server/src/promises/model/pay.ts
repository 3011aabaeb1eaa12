import {
  alive,
  countOf,
  type Group,
  groupOf,
  HOUR,
  hasBought,
  type Payment,
  type Place,
  placesOf,
  priceAt,
  type State,
  unitsOf,
} from './state.ts'

/** A payment arrives: a seat, a seat again, the rest of an order, or money on its way back. */
export function pay(state: State, place: Place, payment: Payment): void {
  if (payment.paid) return
  payment.paid = true
  place.kept += payment.amount
  const group = groupOf(state, place.groupId)
  if (payment.part === 'balance') {
    if (place.order === 'balance_due') release(state, place)
    else place.kept -= payment.amount
    return
  }
  const living = group.status === 'open' || group.status === 'forming'
  if (place.pledge === 'reserved' && living) seat(state, group, place)
  else if (place.pledge === 'lapsed' && living && fitsAgain(state, group, place)) {
    state.taken += place.quantity
    state.stock[place.variant]!.reserved += place.quantity
    group.taken += place.seats
    group.line = group.line.filter((wait) => wait.buyer !== place.buyer)
    if (group.status === 'forming') state.groupsOpen++
    seat(state, group, place)
  } else place.kept -= payment.amount
}

/** A payment for a lapsed place whose buyer asks for something else at this moment: nobody waits, the money goes back. */
export function payTooLate(place: Place, paymentId: string): boolean {
  const payment = place.payments.find((each) => each.id === paymentId)!
  if (payment.paid || place.pledge !== 'lapsed') return false
  payment.paid = true
  return true
}

function fitsAgain(state: State, group: Group, place: Place): boolean {
  const { deal, stock } = state
  const { buyer, quantity, variant } = place
  const { onHand, reserved } = stock[variant]!
  return (
    deal.status !== 'cancelled' &&
    (group.seatsMax === null || group.taken + place.seats <= group.seatsMax) &&
    !placesOf(state, group).some((other) => other.buyer === buyer && alive(other)) &&
    !group.line.some((wait) => wait.buyer !== buyer) &&
    !(deal.new_buyers_only && hasBought(state, buyer)) &&
    (deal.per_buyer === null || unitsOf(state, buyer) + quantity <= deal.per_buyer) &&
    (deal.quantity_max === null || state.taken + quantity <= deal.quantity_max) &&
    (group.status === 'open' || deal.open_groups_max === null || state.groupsOpen < deal.open_groups_max) &&
    onHand - reserved >= quantity
  )
}

function seat(state: State, group: Group, place: Place): void {
  const { deal, now } = state
  place.pledge = 'paid'
  group.paid += place.seats
  if (group.status === 'forming') {
    group.status = 'open'
    group.deadline = now + deal.window_hours! * HOUR
  }
  if (deal.close === 'at_once') {
    place.pledge = 'confirmed'
    release(state, place)
    return
  }
  place.order = 'held'
  const full = deal.close === 'when_full' ? group.goal : group.seatsMax
  if (full !== null && group.paid >= full) succeed(state, group)
}

function release(state: State, place: Place): void {
  const stock = state.stock[place.variant]!
  stock.onHand -= place.quantity
  stock.reserved -= place.quantity
  place.order = 'to_ship'
  place.dispatchBy = state.now + state.deal.dispatch_hours * HOUR
}

export function succeed(state: State, group: Group): void {
  const { deal, now } = state
  for (const place of placesOf(state, group)) {
    if (place.pledge === 'reserved') lapse(state, place)
    if (place.pledge !== 'paid') continue
    place.pledge = 'confirmed'
    const price = priceAt(deal.tiers[place.variant]!, countOf(deal, group))
    const drop = Math.max(0, place.unitPrice - price) * place.quantity
    place.total -= drop
    if (place.deposit !== null) {
      place.order = 'balance_due'
      place.balanceBy = now + deal.balance_hours! * HOUR
      continue
    }
    place.kept -= drop
    release(state, place)
  }
  group.status = 'succeeded'
  group.taken = group.paid
  group.line = []
  state.groupsOpen--
}

/** Units, not seats: the group itself is ended or counts them anew. */
function lapse(state: State, place: Place): void {
  free(state, place)
  place.pledge = 'lapsed'
  place.order = 'cancelled'
}

function free(state: State, place: Place): void {
  state.taken -= place.quantity
  state.stock[place.variant]!.reserved -= place.quantity
}

export function endGroup(state: State, group: Group, status: 'failed' | 'cancelled'): void {
  const gone = placesOf(state, group).filter((place) => place.pledge === 'paid' || place.pledge === 'reserved')
  if (group.status === 'open' || gone.length > 0) state.groupsOpen--
  for (const place of gone) {
    if (place.pledge === 'reserved') lapse(state, place)
    else giveAllBack(state, place)
  }
  group.status = status
  group.line = []
}

function giveAllBack(state: State, place: Place): void {
  free(state, place)
  place.pledge = 'refunded'
  place.order = 'refunded'
  place.kept = 0
}

/** A place goes back to its group, when it may. */
export function giveBack(state: State, place: Place): boolean {
  const group = groupOf(state, place.groupId)
  const unpaid = place.pledge === 'reserved'
  const free = place.pledge === 'paid' && group.status === 'open' && state.deal.leave_until === 'success'
  if (!unpaid && !free) return false
  group.taken -= place.seats
  if (free) group.paid -= place.seats
  if (group.status === 'forming') state.groupsOpen--
  if (unpaid) lapse(state, place)
  else giveAllBack(state, place)
  return true
}

export function missBalance(state: State, place: Place): void {
  free(state, place)
  const kept = state.deal.deposit_missed === 'keep'
  place.pledge = kept ? 'forfeited' : 'refunded'
  place.order = kept ? 'forfeited' : 'refunded'
  if (!kept) place.kept = 0
}

/** Takes an order back that is to be shipped. */
export function cancelSold(state: State, place: Place): void {
  state.stock[place.variant]!.onHand += place.quantity
  place.order = 'refunded'
  place.kept = 0
}
