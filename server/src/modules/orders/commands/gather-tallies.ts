import type { App } from '../../../app.ts'
import { SECOND } from '../../../platform/clock.ts'
import { prepared } from '../../../platform/db.ts'
import type { Sweep } from '../../../platform/schedule.ts'

const GATHER = `
  with gathered as (
    delete from shop_tally_changes where (shop_id, id) in (
      select shop_id, id from shop_tally_changes order by shop_id, id limit $1 for update skip locked
    ) returning *
  ), summed as (
    select shop_id, timestamptz '-infinity' as quarter, sum(to_ship) as to_ship, sum(on_the_way) as on_the_way,
      sum(open_groups) as open_groups, sum(held) as held, 0 as sold, 0 as sales from gathered group by shop_id
    union all
    select shop_id, quarter, 0, 0, 0, 0, sum(sold), sum(sales) from gathered
    where sold <> 0 or sales <> 0 group by shop_id, quarter
  ), kept as (
    insert into shop_tallies as t (shop_id, quarter, to_ship, on_the_way, open_groups, held, sold, sales)
    select shop_id, quarter, to_ship, on_the_way, open_groups, held, sold, sales from summed order by shop_id, quarter
    on conflict (shop_id, quarter) do update set to_ship = t.to_ship + excluded.to_ship,
      on_the_way = t.on_the_way + excluded.on_the_way, open_groups = t.open_groups + excluded.open_groups,
      held = t.held + excluded.held, sold = t.sold + excluded.sold, sales = t.sales + excluded.sales
  )
  select count(*)::int as count from gathered`

const BATCH = 5000

/** Adds what changed to the tallies of shops, so that few changes are left to be added when somebody looks. */
export async function gatherShopTallies(app: App): Promise<boolean> {
  const [gathered] = await prepared<{ count: number }>(app.db, 'orders.gather', GATHER, [BATCH])
  return gathered!.count === BATCH
}

export const tallySweep: Sweep = { name: 'orders.tallies', everyMs: 5 * SECOND, work: gatherShopTallies }
