import type { App } from '../../../app.ts'
import { violates } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import { readSettings } from '../../../platform/settings.ts'
import { requireCountry, requireCurrency } from '../../accounts/index.ts'
import { ShopOpened } from '../events.ts'
import { HandleTaken, TooManyShops } from '../refusals.ts'
import type { OpenShop } from '../schemas.ts'
import { shippingColumns } from '../shipping-columns.ts'

export const SHOPS_OF_ONE_MAX = 20

/**
 * Opens a shop owned by the account, and gives its id. It sells once an operator approved it, or at once where the
 * market needs no review. Throws HandleTaken, TooManyShops, UnknownCurrency, InvalidInput, WrongCurrency.
 */
export async function openShop(app: App, accountId: string, input: OpenShop): Promise<string> {
  requireCurrency(input.currency)
  requireCountry(input.country)
  const { shops_need_review } = await readSettings(app.db)
  const { shipping, ...rest } = input
  const status = shops_need_review ? 'pending' : 'approved'
  const id = newId()
  return app
    .transact(async (tx) => {
      const { owned } = await tx
        .selectFrom('shop_members')
        .select((select) => select.fn.countAll<number>().as('owned'))
        .where('account_id', '=', accountId)
        .where('role', '=', 'owner')
        .executeTakeFirstOrThrow()
      if (owned >= SHOPS_OF_ONE_MAX) throw TooManyShops({ max: SHOPS_OF_ONE_MAX })
      await tx
        .insertInto('shops')
        .values({
          id,
          ...rest,
          ...shippingColumns(shipping, input.currency),
          status,
          created_at: tx.now,
          updated_at: tx.now,
        })
        .execute()
      await tx
        .insertInto('shop_members')
        .values({ shop_id: id, account_id: accountId, role: 'owner', created_at: tx.now })
        .execute()
      tx.emit(ShopOpened, { shop_id: id, account_id: accountId, status })
      return id
    })
    .catch((error) => {
      throw violates(error, 'shops_handle') ? HandleTaken({ handle: input.handle }) : error
    })
}
