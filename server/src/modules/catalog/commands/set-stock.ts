import type { App } from '../../../app.ts'
import { ProductsChanged } from '../events.ts'
import { StockReserved, UnknownVariant } from '../refusals.ts'

/**
 * Sets how many units of some variants are on hand, those promised to buyers included. Throws UnknownVariant, or
 * StockReserved when buyers were promised more.
 */
export async function setStock(
  app: App,
  { shopId, productId }: { shopId: string; productId: string },
  levels: { variant_id: string; on_hand: number; tracked?: boolean | undefined }[],
): Promise<void> {
  const wanted = new Map(levels.map((each) => [each.variant_id, each]))
  await app.transact(async (tx) => {
    const rows = await tx
      .selectFrom('stock as s')
      .innerJoin('variants as v', (on) => on.onRef('v.shop_id', '=', 's.shop_id').onRef('v.id', '=', 's.variant_id'))
      .select(['s.variant_id', 's.reserved', 's.tracked'])
      .where('s.shop_id', '=', shopId)
      .where('v.product_id', '=', productId)
      .where('v.deleted_at', 'is', null)
      .where('s.variant_id', 'in', [...wanted.keys()])
      .orderBy('s.variant_id')
      .forUpdate('s')
      .execute()
    if (rows.length < wanted.size) throw UnknownVariant()
    for (const { variant_id, reserved, tracked: was } of rows) {
      const level = wanted.get(variant_id)
      const tracked = level?.tracked ?? was
      const on_hand = level?.on_hand ?? 0
      if (tracked && reserved > on_hand) throw StockReserved({ reserved })
      await tx
        .updateTable('stock')
        .set({ on_hand, tracked })
        .where('shop_id', '=', shopId)
        .where('variant_id', '=', variant_id)
        .execute()
    }
    tx.emit(ProductsChanged, { shop_id: shopId, product_ids: [productId] })
  })
}
