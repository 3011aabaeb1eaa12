import type { App } from '../../../app.ts'
import { prepared } from '../../../platform/db.ts'
import type { Language } from '../../../platform/language.ts'
import { decodeTimeCursor, type Page, page } from '../../../platform/lists.ts'
import type { PickupToShip } from '../schemas.ts'
import { getOpenPickups } from './open-pickups.ts'

const TO_SHIP = `
  select p.group_id, p.cut_off_at, n.orders, n.units, n.due from pickups p cross join lateral (
    select count(distinct o.id)::int as orders, sum(l.quantity)::int as units, min(o.dispatch_due_at) as due
    from orders o join order_lines l on l.shop_id = o.shop_id and l.order_id = o.id
    where o.group_id = p.group_id and o.status = 'to_ship'
  ) n
  where p.shop_id = $1 and p.done_at is null and p.cut_off_at <= $2 and n.orders > 0
    and ($3::timestamptz is null or (p.cut_off_at, p.group_id) > ($3, $4::uuid))
  order by p.cut_off_at, p.group_id limit $5`

interface Row {
  group_id: string
  cut_off_at: Date
  orders: number
  units: number
  due: Date
}

export interface ToShipQuery {
  language: Language
  limit: number
  cursor?: string | undefined
}

/** The pick-ups that a shop has parcels to ship to, those collected first on top. Throws BadCursor. */
export async function listToShip({ db, clock }: App, shopId: string, query: ToShipQuery): Promise<Page<PickupToShip>> {
  const { language, limit, cursor } = query
  const now = clock.now()
  const after = cursor === undefined ? [null, null] : decodeTimeCursor(cursor)
  const rows = await prepared<Row>(db, 'pickup.shop_to_ship', TO_SHIP, [shopId, now, ...after, limit + 1])
  const { items, next_cursor } = page(rows, limit, (row) => [row.cut_off_at.toISOString(), row.group_id])
  const ids = items.map((row) => row.group_id)
  const pickups = await getOpenPickups(db, ids, { language, now })
  const views = items.flatMap(({ group_id, orders, units, due }): PickupToShip[] => {
    const pickup = pickups.get(group_id)
    return pickup ? [{ ...pickup, orders, units, dispatch_due_at: due.toISOString() }] : []
  })
  return { items: views, next_cursor }
}
