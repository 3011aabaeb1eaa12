import type { Db } from '../../../platform/db.ts'
import { prepared } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type PersonRow, personView } from '../../accounts/index.ts'
import { reached } from '../decide.ts'
import { nextTier, tierAt } from '../tiers.ts'
import type { DealView, GroupLive, YourPlaceView, YourWaitView } from '../views.ts'
import { DEAL_VIEW_COLUMNS, type DealRow, dealView } from './get-deals.ts'
import { CARD_COLUMNS, type CardRow, cardView } from './group-card.ts'

const MEMBERS_SHOWN = 50
const HELPERS_SHOWN = 20
/** Nobody asks how long a line is beyond this. */
const LINE_COUNTED_MAX = 10_000

const PERSON = `jsonb_build_object('id', a.id, 'name', a.name, 'picture_id', pic.id, 'width', pic.width,
  'height', pic.height, 'blur', pic.blur)`
const WHO = 'join accounts a on a.id = who.account_id left join pictures pic on pic.id = a.picture_id'
const IN = `('paid', 'confirmed')`

const GROUP = `
  select ${CARD_COLUMNS}, g.reason, g.opened_at, g.closed_at, ${DEAL_VIEW_COLUMNS},
    (select ${PERSON} from (select g.opener_id as account_id) who ${WHO}) as opener,
    (select jsonb_agg(jsonb_build_object('account_id', who.account_id, 'joined_at', who.paid_at, 'person', ${PERSON})
        order by who.paid_at, who.id)
      from (select id, account_id, paid_at from pledges where group_id = g.id and paid_at is not null
        order by paid_at, id limit ${MEMBERS_SHOWN}) who ${WHO}) as members,
    case when d.goal_unit = 'people' then g.seats_paid else g.people end as people,
    (select jsonb_agg(${PERSON} order by who.created_at desc)
      from (select account_id, created_at from helps where group_id = g.id order by created_at desc
        limit ${HELPERS_SHOWN}) who ${WHO}) as recent_helpers,
    (select count(*)::int from (select from waits w where w.group_id = g.id and w.status = 'waiting'
      limit ${LINE_COUNTED_MAX}) line) as waiting,
    (select u.created_at from deal_updates u where u.deal_id = d.id order by u.id desc limit 1) as told_at,
    (select jsonb_build_object('pledge_id', pl.id, 'order_id', pl.order_id, 'status', pl.status, 'quantity', pl.quantity,
        'unit_price', pl.unit_price, 'pay_by', o.pay_by,
        'units_before', case when pl.status in ${IN} then (select coalesce(sum(b.quantity), 0) from pledges b
          where b.group_id = g.id and b.status in ${IN} and b.paid_at is not null
            and (b.paid_at, b.id) < (pl.paid_at, pl.id)) end)
      from pledges pl join orders o on o.shop_id = pl.shop_id and o.id = pl.order_id
      where pl.group_id = g.id and pl.account_id = $2 order by pl.status = 'lapsed', pl.id desc limit 1) as place,
    (select jsonb_build_object('since', mine.created_at, 'ahead', (select count(*) from (select from waits w
        where w.group_id = g.id and w.status = 'waiting' and w.place < mine.place limit ${LINE_COUNTED_MAX}) line))
      from waits mine where mine.group_id = g.id and mine.account_id = $2 and mine.status = 'waiting') as wait,
    exists (select from helps h where h.shop_id = g.shop_id and h.deal_id = g.deal_id and h.account_id = $2) as helped
  from groups g join deals d on d.shop_id = g.shop_id and d.id = g.deal_id
  join shops s on s.id = d.shop_id
  join deal_totals t on t.shop_id = d.shop_id and t.deal_id = d.id
  where g.id = $1`

interface PlaceRow {
  pledge_id: string
  order_id: string
  status: YourPlaceView['status']
  quantity: number
  unit_price: number
  pay_by: string
  units_before: number | null
}

interface GroupRow extends Omit<DealRow, keyof CardRow>, CardRow {
  opener: PersonRow | null
  reason: string | null
  opened_at: Date | null
  closed_at: Date | null
  members: { account_id: string; joined_at: string; person: PersonRow }[] | null
  people: number
  recent_helpers: PersonRow[] | null
  waiting: number
  told_at: Date | null
  place: PlaceRow | null
  wait: { since: string; ahead: number } | null
  helped: boolean
}

export interface Group {
  live: GroupLive
  deal: DealView
  /** The place of the person who asks, if there is one. */
  you: YourPlaceView | null
  /** Their place in the waiting line. */
  your_wait: YourWaitView | null
  /** They have helped with a bargain of this deal. */
  helped: boolean
}

/** A group with its deal and its people, in one statement. A forming one is shown to its opener only. */
export async function getGroup(db: Db, groupId: string, accountId: string | null, now: Date): Promise<Group> {
  const [row] = await prepared<GroupRow>(db, 'groups.get', GROUP, [groupId, accountId])
  if (!row) throw NotFound()
  if (row.group_status === 'forming' && row.opener_id !== accountId) throw NotFound()
  const deal = dealView(row)
  return {
    live: liveView(row, deal, now),
    deal,
    you: row.place && placeView(row.place, row, deal),
    your_wait: row.wait && { since: iso(row.wait.since), ahead: row.wait.ahead },
    helped: row.helped,
  }
}

const iso = (at: Date | string) => new Date(at).toISOString()

function placeView(place: PlaceRow, row: GroupRow, deal: DealView): YourPlaceView {
  const { pledge_id, order_id, status, quantity, units_before } = place
  const paidAndFree = status === 'paid' && row.group_status === 'open' && deal.leave_until === 'success'
  return {
    pledge_id,
    order_id,
    status,
    quantity,
    unit_price: { amount: place.unit_price, currency: row.currency },
    pay_by: status === 'reserved' ? iso(place.pay_by) : null,
    can_leave: status === 'reserved' || paidAndFree,
    units_before,
    batch_no: units_before === null ? null : batchOf(deal.batches, units_before + quantity),
  }
}

/** The batch in which the last of so many units is made; null without batches. */
export function batchOf(batches: DealView['batches'], units: number): number | null {
  let made = 0
  for (const { no, units: more } of batches) {
    made += more ?? Number.POSITIVE_INFINITY
    if (units <= made) return no
  }
  return batches.at(-1)?.no ?? null
}

function liveView(row: GroupRow, deal: DealView, now: Date): GroupLive {
  return {
    ...cardView(row, row.opener && personView(row.opener)),
    people: row.people,
    members: (row.members ?? []).map((each) => ({
      person: personView(each.person),
      joined_at: iso(each.joined_at),
      is_opener: each.account_id === row.opener_id,
    })),
    recent_helpers: (row.recent_helpers ?? []).map(personView),
    offers: offersOf(row, deal),
    units_left: row.quantity_max === null ? null : row.quantity_max - row.taken,
    waiting: row.waiting,
    reason: row.reason,
    told_at: row.told_at?.toISOString() ?? null,
    opened_at: row.opened_at?.toISOString() ?? null,
    closed_at: row.closed_at?.toISOString() ?? null,
    server_now: now.toISOString(),
  }
}

function offersOf(row: GroupRow, deal: DealView): GroupLive['offers'] {
  const count = reached(row.tier_unit, row)
  const { currency } = row
  return deal.prices.map(({ variant_id, tiers, single }) => {
    const plain = tiers.map(({ from, price }) => ({ from, price: price.amount }))
    const next = nextTier(plain, count)
    return {
      variant_id,
      price: { amount: tierAt(plain, count)?.price ?? single.amount, currency },
      next: next ? { from: next.from, missing: next.from - count, price: { amount: next.price, currency } } : null,
    }
  })
}
