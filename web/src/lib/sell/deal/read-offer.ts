import type { Body } from '@kongsi/sdk'
import { m } from '#lib/paraglide/messages.js'
import { goalUnit, has, type Kind } from '#lib/sell/deal/kinds.ts'
import { type Errors, type Reader, reading, type Typed } from '#lib/sell/deal/read-fields.ts'
import { type Priced, readPrices } from '#lib/sell/deal/read-prices.ts'

export type Offer = Body<'/shops/{shop_id}/deals', 'post'>
type Batches = NonNullable<Offer['batches']>

interface ReadOffer {
  offer: Offer
  errors: Errors
  /** The form's field of each part of the offer, by the API's path. */
  fields: Record<string, string>
}

const batches_max = 50
export const batchesOf = (typed: string) => Math.min(batches_max, Math.max(1, Math.floor(Number(typed)) || 1))

const deposit_worth_max_bp = 9000
const people_max = 100
const count_max = 1_000_000

/** The offer a form stands for, read the same way for the preview and for the API, and what is wrong with it. */
export function readOffer(typed: Typed, kind: Kind, product: { id: string; variants: Priced[] }): ReadOffer {
  const read = reading(typed)
  const unit = goalUnit(kind, read.text('unit'))
  const scope = kind === 'ladder' ? (read.text('scope') === 'team' ? 'team' : 'campaign') : undefined
  const goal = readGoal(read, kind)
  const first = kind === 'team' ? goal.min : kind === 'bargain' ? 0 : 1
  const { prices, fields } = readPrices(read, product.variants, {
    first,
    fromSingle: kind === 'ladder' || kind === 'bargain',
  })
  if ((kind === 'ladder' || kind === 'bargain') && Math.max(0, ...prices.map(({ tiers }) => tiers.length)) < 2)
    read.errors['from.1'] ??= m.offers_steps_needed()
  const dates = readDates(read)
  const timed = has(kind, 'window') && scope !== 'campaign'
  const deposit = has(kind, 'deposit') ? readDeposit(read) : null
  if (deposit) checkDeposit(read, deposit, prices, fields)
  const offer: Offer = {
    kind,
    product_id: product.id,
    prices,
    ...dates,
    ...(scope && { scope }),
    ...(has(kind, 'goal') && { goal: { unit, ...goal } }),
    ...(timed && { window_hours: read.whole('window_hours', 1, 720) }),
    ...(has(kind, 'leave') && { leave_until: read.text('may_leave') ? 'success' : 'paid' }),
    ...(has(kind, 'hold') && { hold_minutes: read.whole('hold_minutes', 1, 1440) }),
    ...(deposit && { deposit }),
    ...(has(kind, 'batches') && { batches: readBatches(read, dates.ends_at, fields) }),
    ...(has(kind, 'leader') && { leader_bp: Math.round(read.number('leader_percent', 0, 50) * 100) }),
    per_buyer: read.limit('per_buyer', 10_000),
    new_buyers_only: read.text('new_buyers_only') !== '',
    ...(has(kind, 'groups') && { open_groups_max: read.limit('open_groups_max', count_max) }),
    quantity_max:
      kind === 'flash' ? read.whole('quantity_max', 1, 100_000_000) : read.limit('quantity_max', 100_000_000),
    dispatch_hours: read.whole('dispatch_hours', 1, 2160),
  }
  return { offer, errors: read.errors, fields }
}

function readGoal(read: Reader, kind: Kind): { min: number; max?: number | null } {
  if (!has(kind, 'goal')) return { min: 1 }
  const min = kind === 'team' ? read.whole('goal_min', 2, people_max) : read.whole('goal_min', 1, count_max)
  if (!has(kind, 'goal_max')) return { min }
  const max = read.limit('goal_max', count_max)
  if (max !== null && max < min) read.errors.goal_max = m.offers_goal_max_low()
  return { min, max }
}

function readDates(read: Reader): { starts_at?: string; ends_at: string } {
  const starts = read.text('starts_at') ? read.instant('starts_at') : undefined
  const ends = read.instant('ends_at')
  if (starts === null) read.errors.starts_at = m.offers_date_wrong()
  if (!ends || ends.getTime() <= Date.now()) read.errors.ends_at = m.offers_end_future()
  else if (starts && starts >= ends) read.errors.ends_at = m.offers_end_after_start()
  return { ...(starts && { starts_at: starts.toISOString() }), ends_at: ends?.toISOString() ?? '' }
}

type Deposit = NonNullable<Offer['deposit']>

function readDeposit(read: Reader): Deposit | null {
  if (read.text('deposit_percent') === '') return null
  return {
    bp: Math.round(read.number('deposit_percent', 1, 90) * 100),
    worth: read.text('deposit_double') ? 2 : 1,
    missed: read.text('deposit_missed') === 'keep' ? 'keep' : 'refund',
    balance_hours: read.whole('balance_days', 1, 90) * 24,
  }
}

/** A deposit must leave something to pay, at the lowest price too. */
function checkDeposit(
  read: Reader,
  { bp, worth }: Deposit,
  prices: Offer['prices'],
  fields: ReadOffer['fields'],
): void {
  if (bp * worth > deposit_worth_max_bp) read.errors.deposit_percent = m.offers_deposit_high()
  prices.forEach(({ tiers }, index) => {
    const name = fields[`prices.${index}.tiers`]
    const worthNow = ((tiers[0]?.price ?? 0) * bp * worth) / 10_000
    if (name && tiers.length > 0 && worthNow >= tiers.at(-1)!.price)
      read.errors[name] ??= m.offers_deposit_above_price()
  })
}

function readBatches(read: Reader, endsAt: string, fields: ReadOffer['fields']): Batches {
  const rows = Array.from({ length: batchesOf(read.text('batches')) }, (_, row) => row).filter(
    (row) => read.text(`batch_units.${row}`) !== '' || read.text(`batch_ready.${row}`) !== '',
  )
  return rows.map((row, n) => {
    const units = read.limit(`batch_units.${row}`, count_max)
    const ready = read.instant(`batch_ready.${row}`)
    const earlier = n > 0 ? read.instant(`batch_ready.${rows[n - 1]}`) : null
    fields[`batches.${n}.units`] = `batch_units.${row}`
    fields[`batches.${n}.ready_by`] = `batch_ready.${row}`
    if (units === null && n < rows.length - 1) read.errors[`batch_units.${row}`] = m.offers_batch_last()
    if (!ready) read.errors[`batch_ready.${row}`] = m.offers_date_wrong()
    else if (endsAt && ready <= new Date(endsAt)) read.errors[`batch_ready.${row}`] = m.offers_batch_after_end()
    else if (earlier && ready < earlier) read.errors[`batch_ready.${row}`] = m.offers_batch_order()
    return { units, ready_by: ready?.toISOString() ?? '' }
  })
}
