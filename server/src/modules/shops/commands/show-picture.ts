import type { App } from '../../../app.ts'
import { ShopEdited } from '../events.ts'

/** Sets a shop's picture. Whoever edits its words meanwhile is not disturbed, so the version stays. */
export async function showPicture(app: App, shopId: string, pictureId: string): Promise<void> {
  await app.transact(async (tx) => {
    await tx.updateTable('shops').set({ picture_id: pictureId, updated_at: tx.now }).where('id', '=', shopId).execute()
    tx.emit(ShopEdited, { shop_id: shopId })
  })
}
