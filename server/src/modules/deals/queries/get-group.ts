import type { Db } from '../../../platform/db.ts'
import { prepared } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type PersonRow, personView } from '../../accounts/index.ts'
import type { DealView, GroupLive } from '../views.ts'
import { DEAL_VIEW_COLUMNS, type DealRow, dealView } from './get-deals.ts'

const MEMBERS_SHOWN = 50

const PERSON = `jsonb_build_object('id', a.id, 'name', a.name, 'picture_id', pic.id, 'width', pic.width,
  'height', pic.height, 'blur', pic.blur)`

const GROUP = `
  select g.id as group_id, g.status as group_status, g.opener_id, g.goal_min as group_goal, g.seats_taken, g.seats_paid,
    g.deadline_at, g.reason, g.opened_at, g.closed_at, ${DEAL_VIEW_COLUMNS},
    (select jsonb_agg(jsonb_build_object('account_id', pl.account_id, 'status', pl.status, 'joined_at', pl.paid_at,
        'pledge_id', pl.id, 'order_id', pl.order_id, 'pay_by', o.pay_by, 'person', ${PERSON}) order by pl.paid_at, pl.id)
      from (select * from pledges where group_id = g.id order by paid_at, id limit ${MEMBERS_SHOWN}) pl
      join orders o on o.shop_id = pl.shop_id and o.id = pl.order_id
      join accounts a on a.id = pl.account_id left join pictures pic on pic.id = a.picture_id) as pledges,
    (select ${PERSON} from accounts a left join pictures pic on pic.id = a.picture_id where a.id = g.opener_id) as opener
  from groups g join deals d on d.shop_id = g.shop_id and d.id = g.deal_id
  join shops s on s.id = d.shop_id
  join deal_totals t on t.shop_id = d.shop_id and t.deal_id = d.id
  where g.id = $1`

interface PledgeRow {
  account_id: string
  status: 'reserved' | 'paid' | 'confirmed' | 'refunded' | 'lapsed'
  joined_at: string | null
  pledge_id: string
  order_id: string
  pay_by: string
  person: PersonRow
}

interface GroupRow extends DealRow {
  group_id: string
  group_status: GroupLive['status']
  opener_id: string
  group_goal: number
  seats_taken: number
  seats_paid: number
  deadline_at: Date | null
  reason: string | null
  opened_at: Date | null
  closed_at: Date | null
  pledges: PledgeRow[] | null
  opener: PersonRow
}

export interface Group {
  live: GroupLive
  deal: DealView
  /** The place of the person who asks, if there is one. */
  you: {
    pledge_id: string
    order_id: string
    status: PledgeRow['status']
    pay_by: string | null
  } | null
}

/** A group with its deal and its people, in one statement. A forming one is shown to its opener only. */
export async function getGroup(db: Db, groupId: string, accountId: string | null, now: Date): Promise<Group> {
  const [row] = await prepared<GroupRow>(db, 'groups.get', GROUP, [groupId])
  if (!row) throw NotFound()
  const pledges = row.pledges ?? []
  const mine = pledges.filter((each) => each.account_id === accountId)
  const place = mine.find((each) => each.status !== 'lapsed') ?? mine.at(-1)
  if (row.group_status === 'forming' && row.opener_id !== accountId) throw NotFound()
  return { live: liveView(row, pledges, now), deal: dealView(row), you: place ? yourPlace(place) : null }
}

const yourPlace = ({ pledge_id, order_id, status, pay_by }: PledgeRow) => ({
  pledge_id,
  order_id,
  status,
  pay_by: status === 'reserved' ? new Date(pay_by).toISOString() : null,
})

function liveView(row: GroupRow, pledges: PledgeRow[], now: Date): GroupLive {
  const alive = row.group_status === 'open' || row.group_status === 'forming'
  return {
    id: row.group_id,
    deal_id: row.id,
    opener: personView(row.opener),
    status: row.group_status,
    joined: row.seats_paid,
    held: alive ? row.seats_taken - row.seats_paid : 0,
    goal: row.group_goal,
    missing: Math.max(0, row.group_goal - row.seats_paid),
    deadline_at: row.deadline_at?.toISOString() ?? null,
    members: pledges
      .filter((each) => each.joined_at !== null)
      .map((each) => ({
        person: personView(each.person),
        joined_at: new Date(each.joined_at!).toISOString(),
        is_opener: each.account_id === row.opener_id,
      })),
    reason: row.reason,
    opened_at: row.opened_at?.toISOString() ?? null,
    closed_at: row.closed_at?.toISOString() ?? null,
    server_now: now.toISOString(),
  }
}
