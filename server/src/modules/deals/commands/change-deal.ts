import type { App } from '../../../app.ts'
import { audit } from '../../../platform/audit.ts'
import { prepared, type Tx } from '../../../platform/db.ts'
import { type FieldError, NotFound } from '../../../platform/errors.ts'
import { type Changeable, worseTerms } from '../change.ts'
import { DealChanged } from '../events.ts'
import { type BatchPlan, type CreateDeal, type DepositPlan, type Kind, policyProblems, termsOf } from '../policies.ts'
import { BadDeal, DealNotEditable, WorseTerms } from '../refusals.ts'
import { createDealIn } from './create-deal.ts'
import { stopIn } from './end-deal.ts'
import { callLinesIn } from './line.ts'
import { priceProblemsIn } from './price-problems.ts'
import { tellIn } from './tell-members.ts'

/** New terms; what is not named stays. */
export type Changes = Partial<Omit<Changeable, 'ends_at'> & { ends_at: string }>

interface RunningDeal extends Changeable {
  product_id: string
  status: string
  kind: Kind
  scope: 'team' | 'campaign' | 'pickup'
  goal_unit: 'people' | 'quantity'
  goal_max: number | null
  window_hours: number | null
  leave_until: 'paid' | 'success'
  hold_minutes: number | null
  deposit: DepositPlan | null
  leader_bp: number
  new_buyers_only: boolean
  batches: BatchPlan[]
}

/* Groups are locked before their deal, as every command does; their goals may change with it. */
const DEAL = `
  with g as materialized (
    select id from groups where shop_id = $1 and deal_id = $2 and status in ('forming', 'open') order by id for update
  )
  select d.product_id, d.status, d.kind, d.scope, d.goal_unit, d.goal_min, d.goal_max, d.window_hours, d.ends_at,
    d.leave_until, d.hold_minutes, d.leader_bp, d.per_buyer, d.new_buyers_only, d.dispatch_hours, t.open_groups_max,
    t.quantity_max, case when d.deposit_bp is not null then jsonb_build_object('bp', d.deposit_bp, 'worth', d.deposit_worth,
      'missed', d.deposit_missed, 'balance_hours', d.balance_hours) end as deposit,
    (select jsonb_agg(jsonb_build_object('variant_id', variant_id, 'tiers', tiers)) from (
      select variant_id, jsonb_agg(jsonb_build_object('from', from_count, 'price', price) order by from_count) as tiers
      from deal_prices p where p.shop_id = d.shop_id and p.deal_id = d.id group by variant_id) priced) as prices,
    (select coalesce(jsonb_agg(jsonb_build_object('units', units, 'ready_by', ready_by) order by no), '[]') from batches b
      where b.shop_id = d.shop_id and b.deal_id = d.id) as batches
  from deals d join deal_totals t on t.shop_id = d.shop_id and t.deal_id = d.id
  where d.shop_id = $1 and d.id = $2 and (select count(*) from g) >= 0 for update of d, t`

const closesAtGoal = (deal: RunningDeal) => termsOf(offerOf(deal)).close === 'when_full'

async function lockDealIn(tx: Tx, shopId: string, dealId: string): Promise<RunningDeal> {
  const [deal] = await prepared<RunningDeal>(tx, 'deals.to_change', DEAL, [shopId, dealId])
  if (!deal) throw NotFound()
  if (deal.status !== 'running') throw DealNotEditable({ status: deal.status })
  return deal
}

const changed = (deal: RunningDeal, { ends_at, ...changes }: Changes): RunningDeal => ({
  ...deal,
  ...changes,
  ...(ends_at && { ends_at: new Date(ends_at) }),
})

/*
 * A team closes at its goal ($9), so a lower goal has fewer seats: one in which more people than that have a place keeps
 * its goal. Where as many as like come until the deadline, the goal is lower for all.
 */
const CHANGE = `
  with totals as (
    update deal_totals set quantity_max = $3, open_groups_max = $4 where shop_id = $1 and deal_id = $2
  ), goals as (
    update groups set goal_min = $5, seats_max = case when $9 then $5 else seats_max end
    where shop_id = $1 and deal_id = $2 and status in ('forming', 'open') and goal_min > $5
      and not ($9 and (seats_taken > $5 or seats_paid >= $5))
  )
  update deals set goal_min = $5, goal_max = case when $9 then $5 else goal_max end, ends_at = $6, per_buyer = $7,
    dispatch_hours = $8, version = version + 1, updated_at = $10
  where shop_id = $1 and id = $2`

const PRICES = `
  with wanted as (
    select variant_id, from_count, price from unnest($3::uuid[], $4::int[], $5::bigint[]) as p (variant_id, from_count, price)
  ), gone as (
    delete from deal_prices p where p.shop_id = $1 and p.deal_id = $2
      and not exists (select from wanted w where (w.variant_id, w.from_count) = (p.variant_id, p.from_count))
  )
  insert into deal_prices (shop_id, deal_id, variant_id, from_count, price)
  select $1, $2, variant_id, from_count, price from wanted
  on conflict (shop_id, deal_id, variant_id, from_count) do update set price = excluded.price`

/**
 * Betters a running deal: lower prices, more units, longer time. Members are told, and pay the lower price at the end.
 * Throws WorseTerms with the terms that would leave somebody worse off (those need `restartDeal`), and BadDeal.
 */
export async function changeDeal(
  app: App,
  accountId: string,
  shopId: string,
  dealId: string,
  changes: Changes,
): Promise<void> {
  await app.transact(async (tx) => {
    const before = await lockDealIn(tx, shopId, dealId)
    const deal = changed(before, changes)
    const worse = worseTerms(before, deal, before.scope)
    if (worse.length > 0) throw WorseTerms({ terms: worse.join(', ') })
    const problems = await changeProblemsIn(tx, { shopId, dealId }, before, deal)
    if (problems.length > 0) throw BadDeal({}, problems)
    await writeChangesIn(tx, shopId, dealId, deal)
    await callLinesIn(tx, shopId, dealId)
    await tellIn(tx, { shopId, dealId, productId: deal.product_id, accountId }, { kind: 'better', text: '' })
    const entry = { account_id: accountId, act: 'deal.change', subject_type: 'deal', subject_id: dealId }
    await audit(tx, { ...entry, detail: { shop_id: shopId, changes } })
    tx.emit(DealChanged, { shop_id: shopId, deal_id: dealId, product_id: deal.product_id, status: 'running' })
  })
}

/** What is wrong with new terms as an offer; prices that stay are not looked at again. */
async function changeProblemsIn(
  tx: Tx,
  { shopId, dealId }: { shopId: string; dealId: string },
  before: RunningDeal,
  deal: RunningDeal,
): Promise<FieldError[]> {
  const offer = offerOf(deal)
  const problems = policyProblems(offer)
  if (deal.prices === before.prices) return problems
  const values = [shopId, dealId]
  const rows = before.deposit
    ? await prepared<{ variant_id: string; price: number }>(tx, 'deals.deposited', DEPOSITED, values)
    : []
  const depositedAt = new Map(before.prices.map(({ variant_id, tiers }) => [variant_id, tiers[0]!.price]))
  for (const { variant_id, price } of rows) {
    depositedAt.set(variant_id, Math.max(price, depositedAt.get(variant_id) ?? 0))
  }
  return [...problems, ...(await priceProblemsIn(tx, shopId, offer, depositedAt))]
}

const DEPOSITED = `
  select pl.variant_id, max(pl.unit_price) as price from groups g join pledges pl on pl.group_id = g.id
  where g.shop_id = $1 and g.deal_id = $2 group by pl.variant_id`

async function writeChangesIn(tx: Tx, shopId: string, dealId: string, deal: RunningDeal): Promise<void> {
  const { quantity_max, open_groups_max, goal_min, ends_at, per_buyer, dispatch_hours } = deal
  const values = [shopId, dealId, quantity_max, open_groups_max, goal_min, ends_at, per_buyer, dispatch_hours]
  await prepared(tx, 'deals.change', CHANGE, [...values, closesAtGoal(deal), tx.now])
  const rows = deal.prices.flatMap(({ variant_id, tiers }) => tiers.map((tier) => ({ variant_id, ...tier })))
  await prepared(tx, 'deals.reprice', PRICES, [
    shopId,
    dealId,
    rows.map((row) => row.variant_id),
    rows.map((row) => row.from),
    rows.map((row) => row.price),
  ])
}

/**
 * Ends a deal and starts it again with new terms, whatever they are. Groups that are open keep the old ones, and their
 * members are told. Answers the new deal's id.
 */
export async function restartDeal(
  app: App,
  accountId: string,
  shopId: string,
  dealId: string,
  changes: Changes,
): Promise<string> {
  return app.transact(async (tx) => {
    const before = await lockDealIn(tx, shopId, dealId)
    await stopIn(tx, shopId, dealId, 'ended', null)
    const id = await createDealIn(tx, { accountId, shopId, replacesId: dealId }, offerOf(changed(before, changes)))
    await tellIn(tx, { shopId, dealId, productId: before.product_id, accountId }, { kind: 'restarted', text: '' })
    return id
  })
}

function offerOf(deal: RunningDeal): CreateDeal {
  const { scope, goal_unit: unit, goal_min: min, goal_max, ends_at, status: _status, ...rest } = deal
  const max = goal_max === null ? null : Math.max(min, goal_max)
  return {
    ...rest,
    goal: { unit, min, max },
    ends_at: ends_at.toISOString(),
    ...(scope !== 'pickup' && { scope }),
  }
}
