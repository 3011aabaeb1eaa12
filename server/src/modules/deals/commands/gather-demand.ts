import type { App } from '../../../app.ts'
import { SECOND } from '../../../platform/clock.ts'
import { prepared } from '../../../platform/db.ts'
import type { Sweep } from '../../../platform/schedule.ts'

const GATHER = `
  with gathered as (
    delete from demand_tally_changes where (shop_id, deal_id, id) in (
      select shop_id, deal_id, id from demand_tally_changes order by shop_id, deal_id, id limit $1 for update skip locked
    ) returning *
  ), kept as (
    insert into demand_tallies as t (shop_id, deal_id, variant_id, held, paid, confirmed)
    select shop_id, deal_id, variant_id, sum(held), sum(paid), sum(confirmed) from gathered
    group by shop_id, deal_id, variant_id order by shop_id, deal_id, variant_id
    on conflict (shop_id, deal_id, variant_id) do update set held = t.held + excluded.held, paid = t.paid + excluded.paid,
      confirmed = t.confirmed + excluded.confirmed
  )
  select count(*)::int as count from gathered`

const BATCH = 5000

/** Adds what changed to what is wanted of deals, so that few changes are left to be added when somebody looks. */
export async function gatherDemand(app: App): Promise<boolean> {
  const [gathered] = await prepared<{ count: number }>(app.db, 'deals.gather', GATHER, [BATCH])
  return gathered!.count === BATCH
}

export const demandSweep: Sweep = { name: 'deals.demand', everyMs: 5 * SECOND, work: gatherDemand }
