import type { Tx } from '../../../platform/db.ts'
import { type FieldError, NotFound } from '../../../platform/errors.ts'
import type { CreateDeal, DepositPlan } from '../policies.ts'
import { tierProblem } from '../tiers.ts'

/** The highest price of each variant that a deposit was, or may be, counted from. */
export type DepositedAt = ReadonlyMap<string, number>

/**
 * What is wrong with the prices of an offer, whose product must be on sale. `depositedAt`: of a running deal, where
 * deposits were paid at prices before. Throws NotFound without such a product.
 */
export async function priceProblemsIn(
  tx: Tx,
  shopId: string,
  input: CreateDeal,
  depositedAt: DepositedAt = new Map(),
): Promise<FieldError[]> {
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
  return input.prices.flatMap(({ variant_id }, index) => {
    const path = `prices.${index}`
    const known = single.get(variant_id)
    if (known === undefined || seen.has(variant_id)) {
      return [{ path: `${path}.variant_id`, message: 'Name each variant of the product once.' }]
    }
    seen.add(variant_id)
    return tierProblems(input, index, known, depositedAt.get(variant_id) ?? 0)
  })
}

/** A ladder and a bargain may begin at the single price; every other deal price is below it. */
function tierProblems(input: CreateDeal, index: number, single: number, deposited: number): FieldError[] {
  const { tiers } = input.prices[index]!
  const path = `prices.${index}.tiers`
  const wrong = tierProblem(tiers, single)
  if (wrong === 'order')
    return [{ path, message: 'Each step needs a higher count and a lower price than the one before.' }]
  const last = tiers.at(-1)!
  const tooHigh = wrong === 'price' || last.price >= single
  if (tooHigh || (tiers.length === 1 && tiers[0]!.price >= single)) {
    return [
      {
        path: `${path}.${wrong === 'price' ? 0 : tiers.length - 1}.price`,
        message: 'The deal price must be below the single price.',
      },
    ]
  }
  const worth = input.deposit ? worthAtMost(input.deposit, Math.max(tiers[0]!.price, deposited)) : 0
  return worth >= last.price ? [{ path, message: 'The lowest price must be above what the deposit is worth.' }] : []
}

/** What a deposit on goods of this price can be worth a unit, however many are bought: it is rounded, and at least one. */
const worthAtMost = ({ bp, worth }: DepositPlan, price: number) => worth * Math.max(1, (price * bp) / 10_000 + 0.5)
