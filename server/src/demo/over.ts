import type { App } from '../app.ts'
import { findAccount } from './accounts.ts'
import { pendingShop } from './content/pending.ts'
import { operator } from './content/people.ts'

/** The demo is complete, or this is a market of real people. Asked at every start, so it knows one of its shops only. */
export async function demoIsOver(app: App): Promise<boolean> {
  const last = await app.db
    .selectFrom('products')
    .innerJoin('shops', 'shops.id', 'products.shop_id')
    .select('products.id')
    .where('shops.handle', '=', pendingShop.handle)
    .where('products.handle', '=', pendingShop.products.at(-1)?.handle ?? '')
    .executeTakeFirst()
  if (last) return true
  const anybody = await app.db.selectFrom('accounts').select('id').limit(1).executeTakeFirst()
  return anybody !== undefined && !(await findAccount(app, operator.key))
}
