import type { Tx } from '../../platform/db.ts'
import { on, subscriber } from '../../platform/events.ts'
import { ProductsChanged } from '../catalog/index.ts'
import { DealChanged } from '../deals/index.ts'
import { ShopJudged } from '../shops/index.ts'

/** Notes whose document is out of date; a sweep makes them anew. */
export const searchSubscriber = subscriber(
  'search',
  on(ProductsChanged, (tx, { shop_id, product_ids }) => markStale(tx, shop_id, product_ids)),
  on(DealChanged, (tx, { shop_id, product_id }) => markStale(tx, shop_id, [product_id])),
  on(ShopJudged, async (tx, { shop_id }) => {
    await tx
      .insertInto('search_stale')
      .columns(['shop_id', 'product_id'])
      .expression(tx.selectFrom('products').select(['shop_id', 'id']).where('shop_id', '=', shop_id).orderBy('id'))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }),
)

async function markStale(tx: Tx, shop_id: string, productIds: string[]): Promise<void> {
  await tx
    .insertInto('search_stale')
    .values(productIds.toSorted().map((product_id) => ({ shop_id, product_id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
