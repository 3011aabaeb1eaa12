import type { App } from '../../../app.ts'
import { type Tx, violates } from '../../../platform/db.ts'
import type { FieldError } from '../../../platform/errors.ts'
import { NotFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { DealChanged } from '../events.ts'
import { BadDeal, DealRunsAlready } from '../refusals.ts'

export interface CreateDeal {
  product_id: string
  /** People who must join, the opener included. */
  people: number
  prices: { variant_id: string; price: number }[]
  /** Hours a group has from its opening. */
  window_hours: number
  starts_at?: string
  ends_at: string
  per_buyer: number | null
  new_buyers_only: boolean
  open_groups_max: number | null
  quantity_max: number | null
  dispatch_hours: number
}

/** Offers a product to teams, at once or from `starts_at` on. Every price must be below the variant's single price. */
export async function createDeal(app: App, accountId: string, shopId: string, input: CreateDeal): Promise<string> {
  return app.transact(async (tx) => {
    const startsAt = input.starts_at ? new Date(input.starts_at) : tx.now
    const endsAt = new Date(input.ends_at)
    const problems = [...dateProblems(startsAt, endsAt, tx.now), ...(await priceProblems(tx, shopId, input))]
    if (problems.length > 0) throw BadDeal({}, problems)
    const id = newId()
    await insertDeal(tx, { id, accountId, shopId, startsAt, endsAt }, input)
    tx.emit(DealChanged, { shop_id: shopId, deal_id: id, product_id: input.product_id, status: 'running' })
    return id
  })
}

function dateProblems(startsAt: Date, endsAt: Date, now: Date): FieldError[] {
  if (endsAt <= now) return [{ path: 'ends_at', message: 'The end must be in the future.' }]
  return endsAt > startsAt ? [] : [{ path: 'ends_at', message: 'The end must be after the start.' }]
}

async function priceProblems(tx: Tx, shopId: string, input: CreateDeal): Promise<FieldError[]> {
  const product = await tx
    .selectFrom('products')
    .select('status')
    .where('shop_id', '=', shopId)
    .where('id', '=', input.product_id)
    .executeTakeFirst()
  if (!product) throw NotFound()
  if (product.status !== 'active') return [{ path: 'product_id', message: 'Publish the product first.' }]
  const variants = await tx
    .selectFrom('variants')
    .select(['id', 'price'])
    .where('shop_id', '=', shopId)
    .where('product_id', '=', input.product_id)
    .where('deleted_at', 'is', null)
    .execute()
  const single = new Map(variants.map((each) => [each.id, each.price]))
  const seen = new Set<string>()
  return input.prices.flatMap(({ variant_id, price }, index) => {
    const path = `prices.${index}.price`
    const known = single.get(variant_id)
    if (known === undefined || seen.has(variant_id)) {
      return [{ path: `prices.${index}.variant_id`, message: 'Name each variant of the product once.' }]
    }
    seen.add(variant_id)
    return price < known ? [] : [{ path, message: 'The deal price must be below the single price.' }]
  })
}

interface NewDeal {
  id: string
  accountId: string
  shopId: string
  startsAt: Date
  endsAt: Date
}

async function insertDeal(tx: Tx, deal: NewDeal, input: CreateDeal): Promise<void> {
  const { id, shopId, accountId, startsAt, endsAt } = deal
  try {
    await tx
      .insertInto('deals')
      .values({
        shop_id: shopId,
        id,
        product_id: input.product_id,
        scope: 'team',
        goal_unit: 'people',
        goal_min: input.people,
        goal_max: input.people,
        close: 'when_full',
        window_hours: input.window_hours,
        starts_at: startsAt,
        ends_at: endsAt,
        per_buyer: input.per_buyer,
        new_buyers_only: input.new_buyers_only,
        dispatch_hours: input.dispatch_hours,
        status: 'running',
        created_by: accountId,
        created_at: tx.now,
      })
      .execute()
  } catch (error) {
    throw violates(error, 'deals_one_running') ? DealRunsAlready() : error
  }
  const { quantity_max, open_groups_max } = input
  await tx.insertInto('deal_totals').values({ shop_id: shopId, deal_id: id, quantity_max, open_groups_max }).execute()
  const prices = input.prices.map(({ variant_id, price }) => ({
    shop_id: shopId,
    deal_id: id,
    variant_id,
    from_count: input.people,
    price,
  }))
  await tx.insertInto('deal_prices').values(prices).execute()
}
