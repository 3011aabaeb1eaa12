import type { App } from '../../../app.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { ProductStatus } from '../draft.ts'
import { ProductsChanged } from '../events.ts'

/** Publishes a product, archives it, or takes it back to a draft. Nothing happens if it is that already. */
export async function changeStatus(app: App, shopId: string, id: string, status: ProductStatus): Promise<void> {
  await app.transact(async (tx) => {
    const kept = await tx
      .selectFrom('products')
      .select(['status', 'published_at'])
      .where('shop_id', '=', shopId)
      .where('id', '=', id)
      .forNoKeyUpdate()
      .executeTakeFirst()
    if (!kept) throw NotFound()
    if (kept.status === status) return
    await tx
      .updateTable('products')
      .set((row) => ({
        status,
        version: row('version', '+', 1),
        updated_at: tx.now,
        published_at: kept.published_at ?? (status === 'active' ? tx.now : null),
      }))
      .where('shop_id', '=', shopId)
      .where('id', '=', id)
      .execute()
    tx.emit(ProductsChanged, { shop_id: shopId, product_ids: [id] })
  })
}
