import type { App } from '../../../app.ts'
import { EditConflict, NotFound } from '../../../platform/errors.ts'
import { requireCountry } from '../../accounts/index.ts'
import { ShopEdited } from '../events.ts'
import type { EditShop } from '../schemas.ts'
import { shippingColumns } from '../shipping-columns.ts'

/**
 * Changes a shop that is still at the version the editor saw. Throws EditConflict, NotFound, InvalidInput,
 * WrongCurrency.
 */
export async function editShop(
  app: App,
  shopId: string,
  version: number,
  { shipping, ...changes }: EditShop & { picture_id?: string | null },
): Promise<void> {
  if (changes.country) requireCountry(changes.country)
  await app.transact(async (tx) => {
    const shop = await tx
      .selectFrom('shops')
      .select(['currency', 'version'])
      .where('id', '=', shopId)
      .forUpdate()
      .executeTakeFirst()
    if (!shop) throw NotFound()
    if (shop.version !== version) throw EditConflict()
    await tx
      .updateTable('shops')
      .set({ ...changes, ...shippingColumns(shipping, shop.currency), version: version + 1, updated_at: tx.now })
      .where('id', '=', shopId)
      .execute()
    tx.emit(ShopEdited, { shop_id: shopId })
  })
}
