import type { App } from '../../../app.ts'
import { type Tx, violates } from '../../../platform/db.ts'
import type { FieldError } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { DealChanged } from '../events.ts'
import { type CreateDeal, type DealTerms, policyProblems, termsOf } from '../policies.ts'
import { BadDeal, DealRunsAlready } from '../refusals.ts'
import { openCampaignIn } from './open-campaign.ts'
import { priceProblemsIn } from './price-problems.ts'

export type { CreateDeal } from '../policies.ts'

/** Offers a product at a better price, at once or from `starts_at` on. A campaign's group opens with it. */
export const createDeal = (app: App, accountId: string, shopId: string, input: CreateDeal): Promise<string> =>
  app.transact((tx) => createDealIn(tx, { accountId, shopId, replacesId: null }, input))

export interface Offering {
  accountId: string
  shopId: string
  /** The deal whose place this one takes. */
  replacesId: string | null
}

export async function createDealIn(tx: Tx, offering: Offering, input: CreateDeal): Promise<string> {
  const { shopId } = offering
  const startsAt = input.starts_at ? new Date(input.starts_at) : tx.now
  const endsAt = new Date(input.ends_at)
  const problems = [
    ...dateProblems(input, startsAt, endsAt, tx.now),
    ...policyProblems(input),
    ...(await priceProblemsIn(tx, shopId, input)),
  ]
  if (problems.length > 0) throw BadDeal({}, problems)
  const id = newId()
  const terms = termsOf(input)
  await insertDeal(tx, { ...offering, id, startsAt, endsAt }, terms, input)
  if (terms.scope === 'campaign') await openCampaignIn(tx, { shopId, dealId: id, startsAt, endsAt }, terms)
  tx.emit(DealChanged, { shop_id: shopId, deal_id: id, product_id: input.product_id, status: 'running' })
  return id
}

function dateProblems(input: CreateDeal, startsAt: Date, endsAt: Date, now: Date): FieldError[] {
  if (endsAt <= now) return [{ path: 'ends_at', message: 'The end must be in the future.' }]
  if (endsAt <= startsAt) return [{ path: 'ends_at', message: 'The end must be after the start.' }]
  return (input.batches ?? []).flatMap(({ ready_by }, n, all) => {
    const path = `batches.${n}.ready_by`
    if (new Date(ready_by) <= endsAt) return [{ path, message: 'A batch is ready after the end of the pre-sale.' }]
    const before = all[n - 1]
    const rises = !before || new Date(before.ready_by) <= new Date(ready_by)
    return rises ? [] : [{ path, message: 'A batch is not ready before the one ahead of it.' }]
  })
}

interface NewDeal extends Offering {
  id: string
  startsAt: Date
  endsAt: Date
}

async function insertDeal(tx: Tx, deal: NewDeal, terms: DealTerms, input: CreateDeal): Promise<void> {
  const { id, shopId } = deal
  try {
    await tx
      .insertInto('deals')
      .values(dealRow(tx, deal, terms, input))
      .execute()
  } catch (error) {
    throw violates(error, 'deals_one_running') ? DealRunsAlready() : error
  }
  const { quantity_max = null, open_groups_max = null, prices, batches = [] } = input
  await tx.insertInto('deal_totals').values({ shop_id: shopId, deal_id: id, quantity_max, open_groups_max }).execute()
  const rows = prices.flatMap(({ variant_id, tiers }) =>
    tiers.map(({ from, price }) => ({ shop_id: shopId, deal_id: id, variant_id, from_count: from, price })),
  )
  await tx.insertInto('deal_prices').values(rows).execute()
  if (batches.length === 0) return
  const runs = batches.map(({ units, ready_by }, n) => {
    const promised = new Date(ready_by)
    return { shop_id: shopId, deal_id: id, no: n + 1, units, promised_by: promised, ready_by: promised }
  })
  await tx.insertInto('batches').values(runs).execute()
}

function dealRow(tx: Tx, deal: NewDeal, terms: DealTerms, input: CreateDeal) {
  const { deposit, ...columns } = terms
  return {
    ...columns,
    shop_id: deal.shopId,
    id: deal.id,
    product_id: input.product_id,
    kind: input.kind,
    starts_at: deal.startsAt,
    ends_at: deal.endsAt,
    deposit_bp: deposit?.bp ?? null,
    deposit_worth: deposit?.worth ?? null,
    deposit_missed: deposit?.missed ?? null,
    balance_hours: deposit?.balance_hours ?? null,
    per_buyer: input.per_buyer ?? null,
    new_buyers_only: input.new_buyers_only ?? false,
    dispatch_hours: input.dispatch_hours,
    status: 'running',
    replaces_id: deal.replacesId,
    created_by: deal.accountId,
    created_at: tx.now,
  }
}
