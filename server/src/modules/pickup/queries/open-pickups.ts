import type { App } from '../../../app.ts'
import { type Db, prepared } from '../../../platform/db.ts'
import type { Language } from '../../../platform/language.ts'
import { decodeTimeCursor, type Page, page } from '../../../platform/lists.ts'
import { getDeals, getGroupCards, withProducts } from '../../deals/index.ts'
import type { OpenPickupView } from '../schemas.ts'

const OPEN = `
  select g.id, g.deadline_at from groups g
  join deals d on d.shop_id = g.shop_id and d.id = g.deal_id and d.status <> 'cancelled'
  join shops s on s.id = g.shop_id and s.status = 'approved'
  join products p on p.shop_id = d.shop_id and p.id = d.product_id and p.status = 'active'
  where g.status = 'open' and g.point is not null and g.deadline_at > $1
    and (g.seats_max is null or g.seats_taken < g.seats_max)
    and ($2 = '' or g.point ->> 'country' = $2)
    and ($3 = '' or position(lower($3) in lower(g.point ->> 'city')) > 0
      or position(lower($3) in lower(g.point ->> 'region')) > 0)
    and ($6::uuid is null or d.product_id = $6)
    and ($4::timestamptz is null or (g.deadline_at, g.id) > ($4, $5::uuid))
  order by g.deadline_at, g.id limit $7`

export interface NearPickups {
  /** Two letters; empty for everywhere. */
  country: string
  /** A part of the name of the city or the region; empty for all. */
  city: string
  productId?: string | undefined
  language: Language
  limit: number
  cursor?: string | undefined
}

/** Pick-ups that others can join now near a place, the next cut-off first. Throws BadCursor. */
export async function listOpenPickups({ db, clock }: App, near: NearPickups): Promise<Page<OpenPickupView>> {
  const { country, city, productId = null, language, limit, cursor } = near
  const now = clock.now()
  const after = cursor === undefined ? [null, null] : decodeTimeCursor(cursor)
  const values = [now, country, city.trim(), ...after, productId, limit + 1]
  const found = await prepared<{ id: string; deadline_at: Date }>(db, 'pickup.open_near', OPEN, values)
  const { items, next_cursor } = page(found, limit, (row) => [row.deadline_at.toISOString(), row.id])
  const ids = items.map((row) => row.id)
  const pickups = await getOpenPickups(db, ids, { language, now })
  return { items: ids.flatMap((id) => pickups.get(id) ?? []), next_cursor }
}

/** Groups with their deals and products, by group id, in five statements however many. */
export async function getOpenPickups(
  db: Db,
  groupIds: string[],
  { language, now }: { language: Language; now: Date },
): Promise<Map<string, OpenPickupView>> {
  const groups = await getGroupCards(db, groupIds)
  const dealIds = [...new Set([...groups.values()].map((group) => group.deal_id))]
  const deals = await withProducts(db, [...(await getDeals(db, dealIds)).values()], language, now)
  const byId = new Map(deals.map((deal) => [deal.id, deal]))
  return new Map(
    [...groups].flatMap(([id, group]) => {
      const deal = byId.get(group.deal_id)
      return deal ? [[id, { group, deal }] as const] : []
    }),
  )
}
