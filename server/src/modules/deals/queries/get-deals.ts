import type { Db } from '../../../platform/db.ts'
import { prepared } from '../../../platform/db.ts'
import type { Close, Scope, Unit } from '../decide.ts'
import type { Kind } from '../policies.ts'
import type { Tier } from '../tiers.ts'
import type { DealView } from '../views.ts'

/** Columns of DealRow; needs the deal as `d`, its shop as `s` and its totals as `t`. */
export const DEAL_VIEW_COLUMNS = `
  d.id, d.shop_id, d.product_id, d.kind, d.scope, d.close, d.status, d.goal_unit, d.goal_min, d.goal_max, d.tier_unit,
  d.window_hours, d.starts_at, d.ends_at, d.per_buyer, d.new_buyers_only, d.leave_until, d.firm, d.hold_minutes,
  d.deposit_bp, d.deposit_worth, d.deposit_missed, d.balance_hours, d.leader_bp, d.dispatch_hours, d.cancel_reason,
  d.replaces_id, s.currency, t.taken, t.quantity_max, t.groups_open, t.open_groups_max, t.groups_succeeded,
  case when d.scope = 'campaign' then (select id from groups own
    where own.shop_id = d.shop_id and own.deal_id = d.id order by own.status, own.id desc limit 1) end as campaign_group_id,
  (select jsonb_agg(b order by b.no) from batches b where b.shop_id = d.shop_id and b.deal_id = d.id) as batches,
  (select jsonb_agg(jsonb_build_object('variant_id', v.id, 'options', v.options, 'single', v.price, 'tiers', p.tiers)
      order by v.position)
    from (
      select variant_id, jsonb_agg(jsonb_build_object('from', from_count, 'price', price) order by from_count) as tiers
      from deal_prices dp where dp.shop_id = d.shop_id and dp.deal_id = d.id group by variant_id
    ) p join variants v on v.shop_id = d.shop_id and v.id = p.variant_id where v.deleted_at is null) as prices`

interface PriceRow {
  variant_id: string
  options: string[]
  single: number
  tiers: Tier[]
}

interface BatchRow {
  no: number
  units: number | null
  promised_by: string
  ready_by: string
  status: DealView['batches'][0]['status']
}

export interface DealRow {
  id: string
  shop_id: string
  product_id: string
  kind: Kind
  scope: Scope
  close: Close
  status: DealView['status']
  goal_unit: Unit
  goal_min: number
  goal_max: number | null
  tier_unit: DealView['tier_unit']
  window_hours: number | null
  starts_at: Date
  ends_at: Date
  per_buyer: number | null
  new_buyers_only: boolean
  leave_until: DealView['leave_until']
  firm: boolean
  hold_minutes: number | null
  deposit_bp: number | null
  deposit_worth: number | null
  deposit_missed: 'refund' | 'keep' | null
  balance_hours: number | null
  leader_bp: number
  dispatch_hours: number
  cancel_reason: string | null
  replaces_id: string | null
  currency: string
  taken: number
  quantity_max: number | null
  groups_open: number
  open_groups_max: number | null
  groups_succeeded: number
  campaign_group_id: string | null
  batches: BatchRow[] | null
  prices: PriceRow[] | null
}

export function dealView(row: DealRow): DealView {
  const { id, shop_id, product_id, kind, scope, close, status, tier_unit, leave_until, firm, hold_minutes } = row
  const { window_hours, leader_bp, dispatch_hours, taken, campaign_group_id, cancel_reason, replaces_id } = row
  return {
    id,
    shop_id,
    product_id,
    kind,
    scope,
    close,
    status,
    goal: { unit: row.goal_unit, min: row.goal_min, max: row.goal_max },
    tier_unit,
    ...pricesOf(row),
    window_hours,
    starts_at: row.starts_at.toISOString(),
    ends_at: row.ends_at.toISOString(),
    limits: {
      per_buyer: row.per_buyer,
      new_buyers_only: row.new_buyers_only,
      open_groups: row.open_groups_max,
      quantity: row.quantity_max,
    },
    leave_until,
    firm,
    hold_minutes,
    deposit: depositOf(row),
    batches: (row.batches ?? []).map(batchView),
    leader_bp,
    dispatch_hours,
    taken,
    open_groups: row.groups_open,
    succeeded_groups: row.groups_succeeded,
    campaign_group_id,
    cancel_reason,
    replaces_id,
  }
}

function pricesOf({ currency, prices }: DealRow): Pick<DealView, 'price' | 'single_price' | 'prices'> {
  const money = (amount: number) => ({ amount, currency })
  const rows = prices ?? []
  const best = (row: PriceRow) => row.tiers.at(-1)?.price ?? row.single
  const lowest = rows.toSorted((a, b) => best(a) - best(b))[0]
  return {
    price: money(lowest ? best(lowest) : 0),
    single_price: money(lowest?.single ?? 0),
    prices: rows.map(({ variant_id, options, single, tiers }) => ({
      variant_id,
      options,
      single: money(single),
      deal: money(tiers[0]?.price ?? single),
      tiers: tiers.map(({ from, price }) => ({ from, price: money(price) })),
    })),
  }
}

function depositOf({ deposit_bp, deposit_worth, deposit_missed, balance_hours }: DealRow): DealView['deposit'] {
  if (deposit_bp === null || deposit_worth === null || deposit_missed === null || balance_hours === null) return null
  return { bp: deposit_bp, worth: deposit_worth, missed: deposit_missed, balance_hours }
}

const batchView = ({ no, units, promised_by, ready_by, status }: BatchRow) => ({
  no,
  units,
  promised_by: new Date(promised_by).toISOString(),
  ready_by: new Date(ready_by).toISOString(),
  status,
})

const FROM = `from deals d join shops s on s.id = d.shop_id
  join deal_totals t on t.shop_id = d.shop_id and t.deal_id = d.id`

const BY_IDS = `select ${DEAL_VIEW_COLUMNS} ${FROM} where d.id = any($1::uuid[])`

/** A deal that can be had now: of the products $1, at the instant $2. */
const RUNS = `
  d.product_id = any($1::uuid[]) and d.status = 'running' and d.starts_at <= $2 and d.ends_at > $2
    and s.status = 'approved'`

const RUNNING_OF = `select ${DEAL_VIEW_COLUMNS} ${FROM} where ${RUNS} order by d.scope = 'pickup' desc`

const BY_IDS_OR_RUNNING = `select ${DEAL_VIEW_COLUMNS} ${FROM} where ${RUNS} or d.id = any($3::uuid[])`

/** Deals by id, in one statement; an unknown id is not in the map. */
export async function getDeals(db: Db, ids: string[]): Promise<Map<string, DealView>> {
  if (ids.length === 0) return new Map()
  const rows = await prepared<DealRow>(db, 'deals.by_ids', BY_IDS, [ids])
  return new Map(rows.map((row) => [row.id, dealView(row)]))
}

/** What runs for one product, in one statement: the offer to everybody, and the pick-up beside it. */
export async function getRunningOffers(
  db: Db,
  productId: string,
  now: Date,
): Promise<{ deal: DealView | null; pickup: DealView | null }> {
  const rows = await prepared<DealRow>(db, 'deals.running_of', RUNNING_OF, [[productId], now])
  const views = rows.map(dealView)
  return {
    deal: views.find(({ scope }) => scope !== 'pickup') ?? null,
    pickup: views.find(({ scope }) => scope === 'pickup') ?? null,
  }
}

/**
 * The running deal of each product that has one, by product id, in one statement. Of a product that is also offered for
 * pick-up, the other deal: that one is open to everybody.
 */
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
