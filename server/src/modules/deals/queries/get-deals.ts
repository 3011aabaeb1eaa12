import type { Db } from '../../../platform/db.ts'
import { prepared } from '../../../platform/db.ts'
import type { DealView } from '../views.ts'

/** Columns of DealRow; needs the deal as `d`, its shop as `s` and its totals as `t`. */
export const DEAL_VIEW_COLUMNS = `
  d.id, d.shop_id, d.product_id, d.scope, d.status, d.goal_unit, d.goal_min, d.goal_max, d.window_hours, d.starts_at,
  d.ends_at, d.per_buyer, d.new_buyers_only, d.dispatch_hours, d.cancel_reason, s.currency,
  t.taken, t.quantity_max, t.groups_open, t.open_groups_max, t.groups_succeeded,
  (select jsonb_agg(jsonb_build_object('variant_id', v.id, 'options', v.options, 'single', v.price,
      'deal', dp.price) order by v.position)
    from deal_prices dp join variants v on v.shop_id = dp.shop_id and v.id = dp.variant_id
    where dp.shop_id = d.shop_id and dp.deal_id = d.id and v.deleted_at is null) as prices`

export interface DealRow {
  id: string
  shop_id: string
  product_id: string
  scope: DealView['scope']
  status: DealView['status']
  goal_unit: 'people' | 'quantity'
  goal_min: number
  goal_max: number | null
  window_hours: number | null
  starts_at: Date
  ends_at: Date
  per_buyer: number | null
  new_buyers_only: boolean
  dispatch_hours: number
  cancel_reason: string | null
  currency: string
  taken: number
  quantity_max: number | null
  groups_open: number
  open_groups_max: number | null
  groups_succeeded: number
  prices: { variant_id: string; options: string[]; single: number; deal: number }[] | null
}

export function dealView(row: DealRow): DealView {
  const money = (amount: number) => ({ amount, currency: row.currency })
  const prices = row.prices ?? []
  const lowest = prices.toSorted((a, b) => a.deal - b.deal)[0]
  return {
    id: row.id,
    shop_id: row.shop_id,
    product_id: row.product_id,
    scope: row.scope,
    status: row.status,
    goal: { unit: row.goal_unit, min: row.goal_min, max: row.goal_max },
    price: money(lowest?.deal ?? 0),
    single_price: money(lowest?.single ?? 0),
    prices: prices.map(({ variant_id, options, single, deal }) => ({
      variant_id,
      options,
      single: money(single),
      deal: money(deal),
    })),
    window_hours: row.window_hours,
    starts_at: row.starts_at.toISOString(),
    ends_at: row.ends_at.toISOString(),
    limits: {
      per_buyer: row.per_buyer,
      new_buyers_only: row.new_buyers_only,
      open_groups: row.open_groups_max,
      quantity: row.quantity_max,
    },
    dispatch_hours: row.dispatch_hours,
    taken: row.taken,
    open_groups: row.groups_open,
    succeeded_groups: row.groups_succeeded,
    cancel_reason: row.cancel_reason,
  }
}

const FROM = `from deals d join shops s on s.id = d.shop_id
  join deal_totals t on t.shop_id = d.shop_id and t.deal_id = d.id`

const BY_IDS = `select ${DEAL_VIEW_COLUMNS} ${FROM} where d.id = any($1::uuid[])`

/** A deal that can be had now: of the products $1, at the instant $2. */
const RUNS = `
  d.product_id = any($1::uuid[]) and d.status = 'running' and d.starts_at <= $2 and d.ends_at > $2
    and s.status = 'approved'`

const RUNNING_OF = `select ${DEAL_VIEW_COLUMNS} ${FROM} where ${RUNS}`

const BY_IDS_OR_RUNNING = `select ${DEAL_VIEW_COLUMNS} ${FROM} where ${RUNS} or d.id = any($3::uuid[])`

/** Deals by id, in one statement; an unknown id is not in the map. */
export async function getDeals(db: Db, ids: string[]): Promise<Map<string, DealView>> {
  if (ids.length === 0) return new Map()
  const rows = await prepared<DealRow>(db, 'deals.by_ids', BY_IDS, [ids])
  return new Map(rows.map((row) => [row.id, dealView(row)]))
}

/** The running deal of each product that has one, by product id, in one statement. */
export async function getRunningDeals(db: Db, productIds: string[], now: Date): Promise<Map<string, DealView>> {
  if (productIds.length === 0) return new Map()
  const rows = await prepared<DealRow>(db, 'deals.running_of', RUNNING_OF, [productIds, now])
  return new Map(rows.map((row) => [row.product_id, dealView(row)]))
}

/** Deals by id and the running deals of products, by deal id, in one statement. */
export async function getDealsAndRunning(
  db: Db,
  ids: string[],
  productIds: string[],
  now: Date,
): Promise<Map<string, DealView>> {
  if (ids.length + productIds.length === 0) return new Map()
  const values = [productIds, now, ids]
  const rows = await prepared<DealRow>(db, 'deals.by_ids_or_running', BY_IDS_OR_RUNNING, values)
  return new Map(rows.map((row) => [row.id, dealView(row)]))
}
