import { after, DAY } from '../../../platform/clock.ts'
import { type Db, prepared } from '../../../platform/db.ts'
import { type PricePoint, REMEMBERED_DAYS, referenceOf } from '../asked-prices.ts'
import { type PriceReference, referenceView } from '../price-schemas.ts'

/**
 * The points of a variant `v` of a shop `s` from $2 on, and the one before, oldest first. Nobody was asked a price
 * before the shop was let into the market, so what was set earlier counts from then.
 */
const POINTS = `
  (select jsonb_agg(jsonb_build_object('since', greatest(h.since, s.verdict_at), 'price', h.price) order by h.since, h.id)
    from price_history h
    where h.shop_id = v.shop_id and h.variant_id = v.id and h.since <= $3 and h.since >= coalesce((
      select max(b.since) from price_history b
      where b.shop_id = v.shop_id and b.variant_id = v.id and b.since <= $2), '-infinity')) as points`

const OF_VARIANTS = `
  select v.id as variant_id, s.currency, ${POINTS}
  from variants v join shops s on s.id = v.shop_id where v.id = any($1::uuid[])`

const OF_PRODUCT = `
  select v.id as variant_id, s.currency, p.shop_id, v.options, v.price,
    p.status = 'active' and s.status = 'approved' as for_sale, ${POINTS}
  from products p join shops s on s.id = p.shop_id
  join variants v on v.shop_id = p.shop_id and v.product_id = p.id and v.deleted_at is null
  where p.id = $1 order by v.position, v.id`

interface PointsRow {
  variant_id: string
  currency: string
  points: { since: string; price: number | null }[] | null
}

interface ProductRow extends PointsRow {
  shop_id: string
  for_sale: boolean
  options: string[]
  price: number
}

export interface SinglePrices extends Omit<ProductRow, 'points'> {
  points: PricePoint[]
}

const pointsOf = (row: PointsRow): PricePoint[] =>
  (row.points ?? []).map(({ since, price }) => ({ since: new Date(since), price }))

/** What savings on variants are measured against, by variant id, in one statement. Not there: none may be claimed. */
export async function getPriceReferences(
  db: Db,
  variantIds: string[],
  now: Date,
): Promise<Map<string, PriceReference>> {
  if (variantIds.length === 0) return new Map()
  const values = [variantIds, after(now, -REMEMBERED_DAYS * DAY), now]
  const rows = await prepared<PointsRow>(db, 'catalog.price_references', OF_VARIANTS, values)
  return new Map(
    rows.flatMap((row) => {
      const reference = referenceOf(pointsOf(row), now)
      return reference ? [[row.variant_id, referenceView(reference, row.currency)] as const] : []
    }),
  )
}

/**
 * The single prices of each variant of a product that were asked between two instants, and the one before, in one
 * statement. Empty when there is no such product.
 */
export async function getSinglePrices(db: Db, productId: string, from: Date, now: Date): Promise<SinglePrices[]> {
  const rows = await prepared<ProductRow>(db, 'catalog.single_prices', OF_PRODUCT, [productId, from, now])
  return rows.map((row) => ({ ...row, points: pointsOf(row) }))
}
