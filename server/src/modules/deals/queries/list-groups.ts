import type { Db } from '../../../platform/db.ts'
import { decodeIdCursor, type Page, page } from '../../../platform/lists.ts'
import { getPersons } from '../../accounts/index.ts'
import type { GroupCard } from '../views.ts'

interface GroupRow {
  id: string
  deal_id: string
  opener_id: string
  status: string
  seats_paid: number
  seats_taken: number
  goal_min: number
  deadline_at: Date | null
}

const COLUMNS = [
  'id',
  'deal_id',
  'opener_id',
  'status',
  'seats_paid',
  'seats_taken',
  'goal_min',
  'deadline_at',
] as const

/** Open groups of a deal that others can join now: the fullest first, then the one that ends first. */
export async function getOpenGroups(db: Db, dealId: string, now: Date, limit: number): Promise<GroupCard[]> {
  const rows = await db
    .selectFrom('groups')
    .select(COLUMNS)
    .where('deal_id', '=', dealId)
    .where('status', '=', 'open')
    .where('deadline_at', '>', now)
    .whereRef('seats_taken', '<', 'seats_max')
    .orderBy('seats_paid', 'desc')
    .orderBy('deadline_at')
    .limit(limit)
    .execute()
  return cards(db, rows)
}

/** Open groups of the market that need the fewest people and end soonest. */
export async function getEndingGroups(db: Db, now: Date, limit: number): Promise<GroupCard[]> {
  const rows = await db
    .selectFrom('groups')
    .innerJoin('deals', 'deals.id', 'groups.deal_id')
    .select(COLUMNS.map((column) => `groups.${column}` as const))
    .where('groups.status', '=', 'open')
    .where('deals.status', '!=', 'cancelled')
    .where('groups.deadline_at', '>', now)
    .whereRef('seats_taken', '<', 'seats_max')
    .orderBy('groups.deadline_at')
    .limit(limit)
    .execute()
  return cards(db, rows)
}

/** Groups by id, briefly; an unknown id is not in the map. */
export async function getGroupCards(db: Db, ids: string[]): Promise<Map<string, GroupCard>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('groups').select(COLUMNS).where('id', 'in', ids).execute()
  return new Map((await cards(db, rows)).map((card) => [card.id, card]))
}

export interface GroupQuery {
  status?: string
  limit: number
  cursor?: string
}

/** A shop's groups, newest first. Forming ones are left out: nobody has paid into them. */
export async function listShopGroups(db: Db, shopId: string, query: GroupQuery): Promise<Page<GroupCard>> {
  let rows = db.selectFrom('groups').select(COLUMNS).where('shop_id', '=', shopId).where('status', '!=', 'forming')
  if (query.status) rows = rows.where('status', '=', query.status)
  if (query.cursor) rows = rows.where('id', '<', decodeIdCursor(query.cursor))
  const found = await rows
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute()
  const { items, next_cursor } = page(found, query.limit, (row) => [row.id])
  return { items: await cards(db, items), next_cursor }
}

async function cards(db: Db, rows: GroupRow[]): Promise<GroupCard[]> {
  const persons = await getPersons(
    db,
    rows.map((row) => row.opener_id),
  )
  return rows.map((row) => ({
    id: row.id,
    deal_id: row.deal_id,
    opener: persons.get(row.opener_id)!,
    status: row.status as GroupCard['status'],
    joined: row.seats_paid,
    held: row.status === 'open' ? row.seats_taken - row.seats_paid : 0,
    goal: row.goal_min,
    missing: Math.max(0, row.goal_min - row.seats_paid),
    deadline_at: row.deadline_at?.toISOString() ?? null,
  }))
}
