import { type Static, Type } from 'typebox'
import { type Db, prepared } from '../../../platform/db.ts'
import { Id, Nullable } from '../../../platform/edge.ts'
import { NotFound } from '../../../platform/errors.ts'

export const DemandSchema = Type.Object(
  {
    variants: Type.Array(
      Type.Object({
        variant_id: Id,
        options: Type.Array(Type.String()),
        held: Type.Integer({ description: 'Units of people who are paying now' }),
        paid: Type.Integer({ description: 'Units that are paid and wait for success' }),
        confirmed: Type.Integer({ description: 'Units that are to be made' }),
      }),
    ),
    batches: Type.Array(Type.Object({ no: Type.Integer(), units: Nullable(Type.Integer()), taken: Type.Integer() }), {
      description: 'How the batches fill, in the order in which places were paid',
    }),
  },
  { description: 'What is wanted of a deal' },
)
export type Demand = Static<typeof DemandSchema>

const DEMAND = `
  select v.id as variant_id, v.options, coalesce(wanted.held, 0)::int as held, coalesce(wanted.paid, 0)::int as paid,
    coalesce(wanted.confirmed, 0)::int as confirmed
  from (select distinct shop_id, deal_id, variant_id from deal_prices where shop_id = $1 and deal_id = $2) dp
  join variants v on v.shop_id = dp.shop_id and v.id = dp.variant_id
  left join (
    select variant_id, sum(held) as held, sum(paid) as paid, sum(confirmed) as confirmed from (
      select variant_id, held, paid, confirmed from demand_tallies where shop_id = $1 and deal_id = $2
      union all
      select variant_id, held, paid, confirmed from demand_tally_changes where shop_id = $1 and deal_id = $2
    ) tallied group by variant_id
  ) wanted on wanted.variant_id = dp.variant_id
  order by v.position`

/** Units wanted of each variant, as they are kept, and how the batches of a deal fill. Throws NotFound. */
export async function getDemand(db: Db, shopId: string, dealId: string): Promise<Demand> {
  const variants = await prepared<Demand['variants'][0]>(db, 'deals.demand', DEMAND, [shopId, dealId])
  if (variants.length === 0) throw NotFound()
  const batches = await db
    .selectFrom('batches')
    .select(['no', 'units'])
    .where('shop_id', '=', shopId)
    .where('deal_id', '=', dealId)
    .orderBy('no')
    .execute()
  let left = variants.reduce((sum, each) => sum + each.paid + each.confirmed, 0)
  return {
    variants,
    batches: batches.map(({ no, units }, n) => {
      const isLast = n === batches.length - 1
      const taken = units === null || isLast ? left : Math.min(units, left)
      left -= taken
      return { no, units, taken }
    }),
  }
}
