import type { App } from '../../../app.ts'
import { type Tx, violates } from '../../../platform/db.ts'
import { EditConflict, NotFound } from '../../../platform/errors.ts'
import { decideProduct } from '../decide.ts'
import type { PictureDraft, ProductDraft } from '../draft.ts'
import { type KeptDraft, lockDraft } from '../queries/read-drafts.ts'
import { HandleTaken, StockReserved } from '../refusals.ts'
import type { ProductInput } from '../schemas.ts'
import { currencyOf, requirePictures } from './create-product.ts'
import { saveProductsIn } from './save-products.ts'

/**
 * Replaces what a seller wrote about a product, if it still is the version they saw. Variants not named any more leave
 * the shelf. Throws EditConflict, NotFound, StockReserved and what createProduct throws.
 */
export async function editProduct(
  app: App,
  { shopId, id, version }: { shopId: string; id: string; version: number },
  input: ProductInput,
): Promise<void> {
  await app
    .transact(async (tx) => {
      const kept = await lockDraft(tx, shopId, id)
      if (!kept) throw NotFound()
      if (kept.version !== version) throw EditConflict()
      const draft = decideProduct(input, {
        id,
        status: kept.status,
        handle: kept.handle,
        variantIds: new Set(kept.variants.map((each) => each.id)),
        currency: await currencyOf(tx, shopId),
      })
      await requirePictures(tx, shopId, draft, kept)
      await requireUnpromisedStock(tx, shopId, draft)
      await saveProductsIn(tx, shopId, [withOrigins(draft, kept)])
    })
    .catch((error) => {
      throw violates(error, 'products_handle') ? HandleTaken({ handle: input.handle ?? '' }) : error
    })
}

/** Pictures keep the address they came from, so that importing the same file again does not fetch them again. */
function withOrigins(draft: ProductDraft, kept: KeptDraft): ProductDraft {
  const origins = new Map<string | null, PictureDraft>(kept.pictures.map((each) => [each.picture_id, each]))
  const urls = new Map(kept.variants.map((each) => [each.id, each]))
  return {
    ...draft,
    pictures: draft.pictures.map((each) => ({
      ...each,
      source_url: origins.get(each.picture_id)?.source_url ?? null,
    })),
    variants: draft.variants.map((each) => {
      const before = urls.get(each.id)
      return { ...each, picture_url: before?.picture_id === each.picture_id ? (before.picture_url ?? null) : null }
    }),
  }
}

async function requireUnpromisedStock(tx: Tx, shopId: string, draft: ProductDraft): Promise<void> {
  const wanted = new Map(draft.variants.flatMap(({ id, stock }) => (stock?.tracked ? [[id, stock.on_hand]] : [])))
  if (wanted.size === 0) return
  const rows = await tx
    .selectFrom('stock')
    .select(['variant_id', 'reserved'])
    .where('shop_id', '=', shopId)
    .where('variant_id', 'in', [...wanted.keys()])
    .orderBy('variant_id')
    .forUpdate()
    .execute()
  const short = rows.find((row) => row.reserved > (wanted.get(row.variant_id) ?? 0))
  if (short) throw StockReserved({ reserved: short.reserved })
}
