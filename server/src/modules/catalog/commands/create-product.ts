import type { App } from '../../../app.ts'
import { type Tx, violates } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Once } from '../../../platform/idempotency.ts'
import { newId } from '../../../platform/ids.ts'
import { decideProduct } from '../decide.ts'
import type { ProductDraft, ProductStatus } from '../draft.ts'
import { HandleTaken, UnknownPicture } from '../refusals.ts'
import type { ProductInput } from '../schemas.ts'
import { saveProductsIn } from './save-products.ts'

/**
 * Makes a product of a shop, as a draft unless told otherwise; gives its id. A handle made from the title gets an
 * ending when another product has it. Throws InvalidInput, WrongCurrency, UnknownCategory, UnknownPicture, HandleTaken.
 */
export async function createProduct(
  app: App,
  shopId: string,
  input: ProductInput,
  { status = 'draft', once }: { status?: ProductStatus; once?: Once } = {},
): Promise<{ id: string }> {
  const id = newId()
  const create = async (tx: Tx) => {
    const currency = await currencyOf(tx, shopId)
    const draft = decideProduct(input, { id, status, handle: null, variantIds: new Set(), currency })
    if (!input.handle) draft.handle = await freeHandle(tx, shopId, draft)
    await requirePictures(tx, shopId, draft)
    await saveProductsIn(tx, shopId, [draft])
    return { id }
  }
  return app.transact(create, once).catch((error) => {
    throw violates(error, 'products_handle') ? HandleTaken({ handle: input.handle ?? '' }) : error
  })
}

/** The currency of a shop. Throws NotFound. */
export async function currencyOf(tx: Tx, shopId: string): Promise<string> {
  const shop = await tx.selectFrom('shops').select('currency').where('id', '=', shopId).executeTakeFirst()
  if (!shop) throw NotFound()
  return shop.currency
}

async function freeHandle(tx: Tx, shopId: string, { handle, id }: ProductDraft): Promise<string> {
  const taken = await tx
    .selectFrom('products')
    .select('id')
    .where('shop_id', '=', shopId)
    .where('handle', '=', handle)
    .executeTakeFirst()
  return taken ? `${handle}-${id.slice(-8)}` : handle
}

/** Pictures of a product belong to its shop. Throws UnknownPicture. */
export async function requirePictures(tx: Tx, shopId: string, draft: ProductDraft, kept?: ProductDraft): Promise<void> {
  const known = new Set(pictureIds(kept))
  const wanted = [...new Set(pictureIds(draft))].filter((id) => !known.has(id))
  if (wanted.length === 0) return
  const found = await tx
    .selectFrom('pictures')
    .select('id')
    .where('id', 'in', wanted)
    .where('shop_id', '=', shopId)
    .where('status', '=', 'ready')
    .execute()
  if (found.length < wanted.length) throw UnknownPicture()
}

const pictureIds = (draft: ProductDraft | undefined): string[] =>
  [...(draft?.pictures ?? []), ...(draft?.variants ?? [])].flatMap((each) => each.picture_id ?? [])
