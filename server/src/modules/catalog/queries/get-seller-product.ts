import { type Db, prepared } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type PictureRow, pictureView } from '../../media/index.ts'
import type { ProductDraft } from '../draft.ts'
import type { SellerProduct } from '../schemas.ts'
import { pictureJson } from './get-product-cards.ts'

const PRODUCT = `
  select p.id, p.handle, p.language, p.texts, p.vendor, p.product_type, p.category_id, p.tags, p.status, p.unit,
    p.version, p.created_at, p.updated_at, p.published_at, s.currency,
    (select coalesce(jsonb_agg(o -> 'name'), '[]') from jsonb_array_elements(p.options) o) as options,
    (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'options', v.options, 'sku', v.sku, 'barcode', v.barcode,
        'price', v.price, 'compare_at', v.compare_at, 'weight_g', v.weight_g, 'picture_id', v.picture_id,
        'on_hand', st.on_hand, 'reserved', st.reserved, 'tracked', st.tracked) order by v.position, v.id), '[]')
      from variants v join stock st on st.shop_id = v.shop_id and st.variant_id = v.id
      where v.shop_id = p.shop_id and v.product_id = p.id and v.deleted_at is null) as variants,
    (select coalesce(jsonb_agg(jsonb_build_object('picture', ${pictureJson('pi')}, 'source_url', pp.source_url,
        'alt', pp.alt, 'failure', pp.failure) order by pp.position), '[]')
      from product_pictures pp left join pictures pi on pi.id = pp.picture_id
      where pp.shop_id = p.shop_id and pp.product_id = p.id) as pictures
  from products p join shops s on s.id = p.shop_id
  where p.shop_id = $1 and p.id = $2`

interface VariantRow {
  id: string
  options: string[]
  sku: string | null
  barcode: string | null
  price: number
  compare_at: number | null
  weight_g: number | null
  picture_id: string | null
  on_hand: number
  reserved: number
  tracked: boolean
}

interface SellerRow extends Omit<ProductDraft, 'variants' | 'pictures'> {
  version: number
  created_at: Date
  updated_at: Date
  published_at: Date | null
  currency: string
  variants: VariantRow[]
  pictures: { picture: PictureRow | null; source_url: string | null; alt: string; failure: string | null }[]
}

/** A product with everything its seller can edit. Throws NotFound. */
export async function getSellerProduct(db: Db, shopId: string, id: string): Promise<SellerProduct> {
  const [row] = await prepared<SellerRow>(db, 'catalog.seller_product', PRODUCT, [shopId, id])
  if (!row) throw NotFound()
  const { currency, ...product } = row
  return {
    ...product,
    variants: row.variants.map((each) => ({
      ...each,
      price: { amount: each.price, currency },
      compare_at: each.compare_at === null ? null : { amount: each.compare_at, currency },
    })),
    pictures: row.pictures.map((each) => ({ ...each, picture: each.picture && pictureView(each.picture, each.alt) })),
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
    published_at: row.published_at?.toISOString() ?? null,
  }
}
