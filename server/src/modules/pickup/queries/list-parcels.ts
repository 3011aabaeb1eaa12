import type { App } from '../../../app.ts'
import { type Db, prepared } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import { BadCursor, decodeCursor, type Page, page } from '../../../platform/lists.ts'
import { canHandOver, canReturn, type ParcelState } from '../decide.ts'
import type { Parcel, ParcelWithPickup } from '../schemas.ts'

/* What was never paid, or ended before it was shipped, is nothing to hand out. */
const PARCELS = `
  select o.id as order_id, o.number, o.address ->> 'name' as name, o.status, o.paid_at is not null as paid,
    o.collect_until, o.arrived_at, o.missed_at, o.received_at, o.group_id, o.point ->> 'name' as point_name,
    (select jsonb_agg(jsonb_build_object('title', l.title, 'variant_title', l.variant_title, 'quantity', l.quantity)
      order by l.line_no) from order_lines l where l.shop_id = o.shop_id and l.order_id = o.id) as lines
  from orders o
  where ($1::uuid is null or o.leader_id = $1) and (o.status not in ('cancelled', 'refunded', 'forfeited') or o.end_reason = 'not_collected')`

const OF_GROUP = `${PARCELS} and o.group_id = $2 and o.number > $3 order by o.number limit $4`
const ONE = `${PARCELS} and o.id = $2`

interface ParcelRow extends ParcelState {
  order_id: string
  number: number
  name: string
  paid: boolean
  arrived_at: Date | null
  missed_at: Date | null
  received_at: Date | null
  group_id: string
  point_name: string
  lines: Parcel['lines'] | null
}

export interface ParcelQuery {
  limit: number
  cursor?: string | undefined
}

const OWN = 'select 1 from groups where id = $1 and ($2::uuid is null or opener_id = $2) and point is not null'

/** What is to be handed out of a pick-up, one a person. Throws NotFound, also when another leads it than is named, BadCursor. */
export async function listParcels(
  { db, clock }: App,
  leaderId: string | null,
  groupId: string,
  { limit, cursor }: ParcelQuery,
): Promise<Page<Parcel>> {
  const [own] = await prepared(db, 'pickup.own', OWN, [groupId, leaderId])
  if (!own) throw NotFound()
  const after = cursor ? numberOf(cursor) : 0
  const rows = await prepared<ParcelRow>(db, 'pickup.parcels', OF_GROUP, [leaderId, groupId, after, limit + 1])
  const { items, next_cursor } = page(rows, limit, (row) => [row.number])
  const now = clock.now()
  return { items: items.map((row) => parcelView(row, now)), next_cursor }
}

function numberOf(cursor: string): number {
  const [number] = decodeCursor(cursor, 1)
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) throw BadCursor()
  return number
}

/** What one person fetches, for the leader who hands it out. For everybody else it does not exist: throws NotFound. */
export async function getParcel(db: Db, leaderId: string, orderId: string, now: Date): Promise<ParcelWithPickup> {
  const [row] = await prepared<ParcelRow>(db, 'pickup.parcel', ONE, [leaderId, orderId])
  if (!row) throw NotFound()
  const { group_id, point_name } = row
  return { ...parcelView(row, now), group_id, point_name }
}

function parcelView(row: ParcelRow, now: Date): Parcel {
  const { order_id, number, name, status, paid, collect_until } = row
  const lines = row.lines ?? []
  return {
    order_id,
    number,
    name,
    lines,
    units: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    status,
    paid,
    collect_until: collect_until.toISOString(),
    arrived_at: row.arrived_at?.toISOString() ?? null,
    missed_at: row.missed_at?.toISOString() ?? null,
    received_at: row.received_at?.toISOString() ?? null,
    can: { hand_over: canHandOver(row), return: canReturn(row, now) },
  }
}
