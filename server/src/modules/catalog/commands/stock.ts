import { prepared, type Tx } from '../../../platform/db.ts'

export interface Units {
  variantId: string
  quantity: number
}

const changeStock = (change: string, guard: string) => `
  with wanted as (
    select variant_id, sum(quantity)::int as quantity
    from unnest($2::uuid[], $3::int[]) as unit (variant_id, quantity) group by variant_id
  ), locked as (
    select s.variant_id, wanted.quantity from stock s join wanted using (variant_id)
    where s.shop_id = $1 order by s.variant_id for update of s
  )
  update stock s set ${change} from locked
  where s.shop_id = $1 and s.variant_id = locked.variant_id ${guard}
  returning s.variant_id`

const RESERVE = changeStock(
  'reserved = s.reserved + locked.quantity',
  'and (not s.tracked or s.on_hand - s.reserved >= locked.quantity)',
)
const FREE = changeStock('reserved = s.reserved - locked.quantity', '')
const TAKE = changeStock(
  'reserved = s.reserved - locked.quantity, on_hand = s.on_hand - case when s.tracked then locked.quantity else 0 end',
  '',
)
const PUT_BACK = changeStock('on_hand = s.on_hand + case when s.tracked then locked.quantity else 0 end', '')

async function change(tx: Tx, name: string, text: string, shopId: string, units: Units[]): Promise<number> {
  if (units.length === 0) return 0
  const ids = units.map((each) => each.variantId)
  const quantities = units.map((each) => each.quantity)
  return (await prepared(tx, name, text, [shopId, ids, quantities])).length
}

/** Holds units for a buyer; false when there are not enough of every variant, and then nothing may be kept. */
export async function reserveStockIn(tx: Tx, shopId: string, units: Units[]): Promise<boolean> {
  const variants = new Set(units.map((each) => each.variantId))
  return (await change(tx, 'stock.reserve', RESERVE, shopId, units)) === variants.size
}

/** Gives held units back to the shelf. */
export const freeStockIn = (tx: Tx, shopId: string, units: Units[]) => change(tx, 'stock.free', FREE, shopId, units)

/** Takes held units off the shelf for good: they are sold. */
export const takeStockIn = (tx: Tx, shopId: string, units: Units[]) => change(tx, 'stock.take', TAKE, shopId, units)

/** Puts sold units back on the shelf. */
export const putBackStockIn = (tx: Tx, shopId: string, units: Units[]) =>
  change(tx, 'stock.put_back', PUT_BACK, shopId, units)
