import type { Tx } from '../../../platform/db.ts'
import { prepared } from '../../../platform/db.ts'
import type { ProductDraft } from '../draft.ts'

/** `stock` is left out, so that writing the drafts back does not undo a sale that happened meanwhile. */
const READ = (which: string) => `
  select p.id, p.handle, p.language, p.texts, p.vendor, p.product_type, p.category_id, p.tags, p.status, p.unit,
    p.version, (select coalesce(jsonb_agg(o -> 'name'), '[]') from jsonb_array_elements(p.options) o) as options,
    (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'options', v.options, 'sku', v.sku, 'barcode', v.barcode,
        'price', v.price, 'compare_at', v.compare_at, 'weight_g', v.weight_g, 'picture_id', v.picture_id,
        'picture_url', v.picture_url) order by v.position, v.id), '[]')
      from variants v where v.shop_id = p.shop_id and v.product_id = p.id and v.deleted_at is null) as variants,
    (select coalesce(jsonb_agg(jsonb_build_object('picture_id', pp.picture_id, 'source_url', pp.source_url,
        'alt', pp.alt, 'failure', pp.failure, 'import_id', pp.import_id, 'import_row', pp.import_row)
        order by pp.position), '[]')
      from product_pictures pp where pp.shop_id = p.shop_id and pp.product_id = p.id) as pictures
  from products p where p.shop_id = $1 and ${which} order by p.id for no key update of p`

const BY_HANDLE = READ('p.handle = any($2::text[])')
const BY_ID = READ('p.id = any($2::uuid[])')

export interface KeptDraft extends ProductDraft {
  version: number
}

/** Products of a shop as they are kept, held for this transaction. */
export const lockDraftsByHandle = (tx: Tx, shopId: string, handles: string[]): Promise<KeptDraft[]> =>
  prepared<KeptDraft>(tx, 'catalog.drafts_by_handle', BY_HANDLE, [shopId, handles])

/** A product of a shop as it is kept, held for this transaction; undefined when there is none. */
export async function lockDraft(tx: Tx, shopId: string, id: string): Promise<KeptDraft | undefined> {
  return (await prepared<KeptDraft>(tx, 'catalog.draft_by_id', BY_ID, [shopId, [id]]))[0]
}
