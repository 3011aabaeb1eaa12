import { type Db, prepared } from '../../../platform/db.ts'
import { decodeIdCursor, newestInStates, type Page, page } from '../../../platform/lists.ts'
import { getPersons } from '../../accounts/index.ts'
import type { GroupCard } from '../views.ts'
import { CARD_COLUMNS, type CardRow, cardView } from './group-card.ts'

const ITS_DEAL = 'join deals d on d.shop_id = g.shop_id and d.id = g.deal_id'
const FROM = `from groups g ${ITS_DEAL}`

/*
 * Gone through in their order until there are enough. No other index can serve it, neither by shop nor by deadline: all that
 * are open there might be gone through instead.
 */
const OPEN_OF_DEAL = `
  select ${CARD_COLUMNS}
  from (
    select * from groups
    where deal_id = $1 and status = 'open' and (deadline_at > $2) is true and (seats_max is null or seats_taken < seats_max)
    order by seats_paid desc, deadline_at limit $3
  ) g ${ITS_DEAL}
  order by g.seats_paid desc, g.deadline_at`

/** Open groups of a deal that others can join now: the fullest first, then the one that ends first. */
export async function getOpenGroups(db: Db, dealId: string, now: Date, limit: number): Promise<GroupCard[]> {
  return cards(db, await prepared<CardRow>(db, 'groups.open_of', OPEN_OF_DEAL, [dealId, now, limit]))
}

const ENDING = `
  select ${CARD_COLUMNS} ${FROM}
  where g.status = 'open' and g.deadline_at > $1 and d.status <> 'cancelled' and d.scope = 'team'
    and d.tier_unit <> 'helpers' and (g.seats_max is null or g.seats_taken < g.seats_max)
  order by g.deadline_at limit $2`

/** Open teams of the market that need people and end soonest. */
export async function getEndingGroups(db: Db, now: Date, limit: number): Promise<GroupCard[]> {
  return cards(db, await prepared<CardRow>(db, 'groups.ending', ENDING, [now, limit]))
}

const BY_IDS = `select ${CARD_COLUMNS} ${FROM} where g.id = any($1::uuid[])`

/** Groups by id, briefly; an unknown id is not in the map. */
export async function getGroupCards(db: Db, ids: string[]): Promise<Map<string, GroupCard>> {
  if (ids.length === 0) return new Map()
  const found = await cards(db, await prepared<CardRow>(db, 'groups.by_ids', BY_IDS, [ids]))
  return new Map(found.map((card) => [card.id, card]))
}

export interface GroupQuery {
  status?: string
  dealId?: string
  limit: number
  cursor?: string
}

/** Forming ones are left out: nobody has paid into them. */
const SHOWN = ['open', 'succeeded', 'failed', 'cancelled']
const OF_SHOP = newestInStates('groups', 'shop_id')
const OF_DEAL = newestInStates('groups', 'shop_id', 'deal_id')

/** A shop's groups, newest first; of one deal, if that is asked for. */
export async function listShopGroups(db: Db, shopId: string, query: GroupQuery): Promise<Page<GroupCard>> {
  const { status, dealId, limit, cursor } = query
  const values = [status ? [status] : SHOWN, cursor ? decodeIdCursor(cursor) : null, limit + 1, shopId]
  const found = await (dealId
    ? prepared<{ id: string }>(db, 'groups.of_deal', OF_DEAL, [...values, dealId])
    : prepared<{ id: string }>(db, 'groups.of_shop', OF_SHOP, values))
  const { items, next_cursor } = page(found, limit, (row) => [row.id])
  const known = await getGroupCards(
    db,
    items.map((row) => row.id),
  )
  return { items: items.map((row) => known.get(row.id)!), next_cursor }
}

async function cards(db: Db, rows: CardRow[]): Promise<GroupCard[]> {
  const openers = rows.flatMap((row) => row.opener_id ?? [])
  const persons = await getPersons(db, openers)
  return rows.map((row) => cardView(row, (row.opener_id && persons.get(row.opener_id)) || null))
}
