import { type Db, prepared } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Language } from '../../../platform/language.ts'
import type { Money } from '../../../platform/money.ts'
import { type PictureRow, pictureView } from '../../media/index.ts'
import { categoryView } from '../categories.ts'
import type { ProductStatus } from '../draft.ts'
import type { Product } from '../schemas.ts'
import { type CardRow, cardView, pictureJson, SHOP_COLUMNS, wordsIn } from './get-product-cards.ts'

const PRODUCT = `
  select p.id, p.handle, p.language, p.texts, p.unit, p.status, p.version, p.category_id, p.tags, p.options,
    ${SHOP_COLUMNS}, s.status as shop_status, s.return_days, s.shipping_fee, s.free_shipping_from,
    coalesce(shown.pictures, '[]') as pictures, coalesce(offered.variants, '[]') as variants
  from products p
  join shops s on s.id = p.shop_id
  left join pictures sp on sp.id = s.picture_id
  left join lateral (
    select jsonb_agg(jsonb_build_object('picture', ${pictureJson('pi')}, 'alt', pp.alt) order by pp.position) as pictures
    from product_pictures pp join pictures pi on pi.id = pp.picture_id and pi.status = 'ready'
    where pp.shop_id = p.shop_id and pp.product_id = p.id
  ) shown on true
  left join lateral (
    select jsonb_agg(jsonb_build_object('id', v.id, 'options', v.options, 'sku', v.sku, 'price', v.price,
      'compare_at', v.compare_at, 'weight_g', v.weight_g, 'picture', ${pictureJson('vp')},
      'stock', case when st.tracked then st.on_hand - st.reserved end) order by v.position, v.id) as variants
    from variants v
    join stock st on st.shop_id = v.shop_id and st.variant_id = v.id
    left join pictures vp on vp.id = v.picture_id
    where v.shop_id = p.shop_id and v.product_id = p.id and v.deleted_at is null
  ) offered on true
  where p.id = $1`

interface VariantRow {
  id: string
  options: string[]
  sku: string | null
  price: number
  compare_at: number | null
  weight_g: number | null
  picture: PictureRow | null
  stock: number | null
}

interface ProductRow extends Omit<CardRow, 'picture' | 'alt' | 'price' | 'in_stock'> {
  status: ProductStatus
  version: number
  category_id: number | null
  tags: string[]
  options: { name: string; values: string[] }[]
  shop_status: string
  return_days: number
  shipping_fee: number
  free_shipping_from: number | null
  pictures: { picture: PictureRow; alt: string }[]
  variants: VariantRow[]
}

/**
 * A product that can be bought, with all that can be chosen of it, in one statement. `deal` and the variants'
 * `deal_price` are null: who knows deals adds them. Throws NotFound also for what is not published, or whose shop is
 * not open.
 */
export async function getProduct(db: Db, id: string, language: Language): Promise<Product> {
  const [row] = await prepared<ProductRow>(db, 'catalog.product', PRODUCT, [id])
  if (row?.status !== 'active' || row.shop_status !== 'approved') throw NotFound()
  return productView(row, language)
}

function productView(row: ProductRow, language: Language): Product {
  const [first] = row.pictures
  const money = (amount: number): Money => ({ amount, currency: row.shop_currency })
  const card = cardView(
    {
      ...row,
      picture: first?.picture ?? null,
      alt: first?.alt ?? null,
      price: Math.min(...row.variants.map((each) => each.price)),
      in_stock: row.variants.some((each) => each.stock === null || each.stock > 0),
    },
    language,
  )
  return {
    ...card,
    description: wordsIn(row.texts, row.language, language).description,
    options: row.options,
    variants: row.variants.map((each) => ({
      ...each,
      price: money(each.price),
      compare_at: each.compare_at === null ? null : money(each.compare_at),
      picture: each.picture && pictureView(each.picture, [card.title, ...each.options].join(', ')),
      deal_price: null,
    })),
    pictures: row.pictures.map(({ picture, alt }) => pictureView(picture, alt || card.title)),
    category: categoryView(row.category_id, language),
    tags: row.tags,
    return_days: row.return_days,
    shipping: {
      fee: money(row.shipping_fee),
      free_from: row.free_shipping_from === null ? null : money(row.free_shipping_from),
    },
    status: row.status,
    version: row.version,
  }
}
