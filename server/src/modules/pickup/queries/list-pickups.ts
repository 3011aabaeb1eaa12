import type { App } from '../../../app.ts'
import { prepared } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Language } from '../../../platform/language.ts'
import { decodeIdCursor, type Page, page } from '../../../platform/lists.ts'
import type { PickupState, PickupView } from '../schemas.ts'
import { getOpenPickups } from './open-pickups.ts'

const HANDED = `('received', 'settled')`
const LIVING = `('held', 'balance_due', 'to_ship', 'shipped', 'arrived', 'received', 'settled')`

/** With how its orders stand. `which` names the pick-ups. */
const pickups = (which: string) => `
  select * from (
    select p.group_id, p.leader_id, g.goal_min, case
      when g.status = 'open' then 'collecting'
      when p.done_at is not null or g.status <> 'succeeded' then 'done'
      when g.arrived_at is not null then 'to_hand_out' else 'on_the_way' end as state, n.*
    from pickups p join groups g on g.shop_id = p.shop_id and g.id = p.group_id
    cross join lateral (
      select count(*) filter (where o.status in ${LIVING})::int as people,
        coalesce(sum(l.units) filter (where o.status in ${LIVING}), 0)::int as units,
        count(*) filter (where o.status = 'to_ship')::int as to_ship,
        count(*) filter (where o.status = 'shipped')::int as on_the_way,
        count(*) filter (where o.status = 'arrived')::int as arrived,
        count(*) filter (where o.status in ${HANDED})::int as handed_over,
        count(*) filter (where o.end_reason = 'not_collected')::int as returned,
        coalesce(sum(ceil((o.total - least(o.shipping_fee, o.total))::numeric * o.leader_bp / 10000 - 0.5))
          filter (where o.status in ${LIVING}), 0)::bigint as earning
      from orders o cross join lateral (
        select sum(quantity) as units from order_lines l where l.shop_id = o.shop_id and l.order_id = o.id
      ) l
      where o.group_id = p.group_id
    ) n
    where ${which}
  ) pickup`

const MINE = `
  ${pickups('p.leader_id = $1 and ($2::uuid is null or p.group_id < $2)')}
  where $3::text is null or state = $3 order by group_id desc limit $4`
const ONE = pickups('p.group_id = $1 and ($2::uuid is null or p.leader_id = $2)')
const newest = (which: string) => `
  ${pickups(`p.group_id in (
    select group_id from pickups where ${which} and ($1::uuid is null or group_id < $1) order by group_id desc limit $2)`)}
  order by group_id desc`
const ALL = newest('true')
const UNDER_WAY = newest('done_at is null')

interface PickupRow {
  group_id: string
  state: PickupState
  people: number
  units: number
  to_ship: number
  on_the_way: number
  arrived: number
  handed_over: number
  returned: number
  earning: number
}

export interface PickupQuery {
  state?: PickupState | undefined
  language: Language
  limit: number
  cursor?: string | undefined
}

/** A leader's pick-ups, newest first. Throws BadCursor. */
export async function listPickups(app: App, leaderId: string, query: PickupQuery): Promise<Page<PickupView>> {
  const { state = null, limit, cursor, language } = query
  const values = [leaderId, cursor ? decodeIdCursor(cursor) : null, state, limit + 1]
  const rows = await prepared<PickupRow>(app.db, 'pickup.mine', MINE, values)
  const { items, next_cursor } = page(rows, limit, (row) => [row.group_id])
  return { items: await viewsOf(app, items, language), next_cursor }
}

/** Pick-ups of the whole market, newest first. Throws BadCursor. */
export async function listAllPickups(
  app: App,
  query: Omit<PickupQuery, 'state'> & { underWay: boolean },
): Promise<Page<PickupView>> {
  const { underWay, limit, cursor, language } = query
  const values = [cursor ? decodeIdCursor(cursor) : null, limit + 1]
  const [name, text] = underWay ? (['pickup.under_way', UNDER_WAY] as const) : (['pickup.all', ALL] as const)
  const rows = await prepared<PickupRow>(app.db, name, text, values)
  const { items, next_cursor } = page(rows, limit, (row) => [row.group_id])
  return { items: await viewsOf(app, items, language), next_cursor }
}

/** One pick-up, of a leader when one is named. Throws NotFound. */
export async function getPickup(
  app: App,
  leaderId: string | null,
  groupId: string,
  language: Language,
): Promise<PickupView> {
  const rows = await prepared<PickupRow>(app.db, 'pickup.one', ONE, [groupId, leaderId])
  const [view] = await viewsOf(app, rows, language)
  if (!view) throw NotFound()
  return view
}

async function viewsOf({ db, clock }: App, rows: PickupRow[], language: Language): Promise<PickupView[]> {
  const ids = rows.map((row) => row.group_id)
  const pickups = await getOpenPickups(db, ids, { language, now: clock.now() })
  return rows.flatMap(({ group_id, state, earning, ...parcels }) => {
    const pickup = pickups.get(group_id)
    if (!pickup) return []
    const { people, units, to_ship, on_the_way, arrived, handed_over, returned } = parcels
    return [
      {
        ...pickup,
        state,
        parcels: { people, units, to_ship, on_the_way, arrived, handed_over, returned },
        earning: { amount: earning, currency: pickup.deal.price.currency },
      },
    ]
  })
}
