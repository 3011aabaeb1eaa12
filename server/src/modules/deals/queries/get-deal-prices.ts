import { type Db, prepared } from '../../../platform/db.ts'

/** What a deal asked for a variant in a time. Prices in minor units of the shop's currency. */
export interface DealSpan {
  deal_id: string
  variant_id: string
  from: Date
  /** Null: it still asks that. */
  until: Date | null
  /** Of the best tier. */
  price: number
  /** Of the first tier; the same when there is but one. */
  first_price: number
}

const MOST = 2000

const SPANS = `
  select deal_id, variant_id, "from", case when until <= $3 then until end as until, price, first_price
  from (
    select h.deal_id, h.variant_id, greatest(h.since, d.starts_at) as "from", h.lowest as price,
      h.highest as first_price, least(d.ends_at,
        lead(h.since) over (partition by h.deal_id, h.variant_id order by h.since, h.id)) as until
    from deals d join deal_price_history h on h.shop_id = d.shop_id and h.deal_id = d.id
    where d.product_id = $1
  ) span
  where price is not null and "from" < until and "from" <= $3 and until > $2
  order by "from" desc, deal_id, variant_id limit ${MOST}`

/** What the deals of a product asked for its variants between two instants, oldest first, in one statement. */
export async function getDealPrices(db: Db, productId: string, from: Date, now: Date): Promise<DealSpan[]> {
  return (await prepared<DealSpan>(db, 'deals.prices', SPANS, [productId, from, now])).reverse()
}
