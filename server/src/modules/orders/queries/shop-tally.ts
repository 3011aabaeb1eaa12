import { type Db, prepared } from '../../../platform/db.ts'

/** What a shop has to do and has sold, as it is kept; amounts in minor units of its currency. */
export interface ShopTally {
  to_ship: number
  /** Shipped, or waiting at a pick-up point. */
  on_the_way: number
  /** Groups of its deals that still gather people. */
  open_groups: number
  /** Paid for orders that are not settled. */
  held: number
  /** Orders paid since, without those that were refunded. */
  sold: number
  sales: number
}

const TALLY = `
  select coalesce(sum(to_ship), 0)::int as to_ship, coalesce(sum(on_the_way), 0)::int as on_the_way,
    coalesce(sum(open_groups), 0)::int as open_groups, coalesce(sum(held), 0)::bigint as held,
    coalesce(sum(sold) filter (where quarter >= quarter_of($2)), 0)::int as sold,
    coalesce(sum(sales) filter (where quarter >= quarter_of($2)), 0)::bigint as sales
  from (
    select quarter, to_ship, on_the_way, open_groups, held, sold, sales from shop_tallies
    where shop_id = $1 and (quarter = '-infinity' or quarter >= quarter_of($2))
    union all
    select quarter, to_ship, on_the_way, open_groups, held, sold, sales from shop_tally_changes where shop_id = $1
  ) tallied`

/**
 * The counts of a shop, in one statement that costs the same however much it sells. Sales are counted by quarters of an
 * hour: from the one on in which `since` lies.
 */
export async function getShopTally(db: Db, shopId: string, since: Date): Promise<ShopTally> {
  const [tally] = await prepared<ShopTally>(db, 'orders.tally', TALLY, [shopId, since])
  return tally!
}
