import { prepared, type Tx } from '../../../platform/db.ts'
import { optionValues, type ProductDraft } from '../draft.ts'
import { ProductsChanged } from '../events.ts'

const SAVE_PRODUCTS = `
  insert into products (shop_id, id, handle, language, texts, vendor, product_type, category_id, tags, status, options,
    unit, created_at, updated_at, published_at)
  select $1, id, handle, language, texts, vendor, product_type, category_id, tags, status, options, unit, $3, $3,
    case when status = 'active' then $3::timestamptz end
  from jsonb_to_recordset($2::jsonb) as d (id uuid, handle text, language text, texts jsonb, vendor text,
    product_type text, category_id int, tags text[], status text, options jsonb, unit text)
  on conflict (shop_id, id) do update set handle = excluded.handle, language = excluded.language,
    texts = excluded.texts, vendor = excluded.vendor, product_type = excluded.product_type,
    category_id = excluded.category_id, tags = excluded.tags, status = excluded.status, options = excluded.options,
    unit = excluded.unit, version = products.version + 1, updated_at = excluded.updated_at,
    published_at = coalesce(products.published_at, excluded.published_at)`

/** Options of kept variants change places, too; so they step aside before they are set. */
const DROP_VARIANTS = `
  update variants v
  set deleted_at = case when d.id is null then $3::timestamptz end,
    options = case when d.id is null then v.options else array[v.id::text] end
  from variants old left join jsonb_to_recordset($4::jsonb) as d (id uuid, options text[]) on d.id = old.id
  where old.shop_id = $1 and old.product_id = any($2::uuid[]) and old.deleted_at is null
    and v.shop_id = $1 and v.id = old.id and (d.id is null or d.options <> old.options)`

const SAVE_VARIANTS = `
  insert into variants (shop_id, id, product_id, position, options, sku, barcode, price, compare_at, weight_g,
    picture_id, picture_url)
  select $1, id, product_id, position, options, sku, barcode, price, compare_at, weight_g, picture_id, picture_url
  from jsonb_to_recordset($2::jsonb) as d (id uuid, product_id uuid, position int, options text[], sku text,
    barcode text, price int8, compare_at int8, weight_g int, picture_id uuid, picture_url text)
  on conflict (shop_id, id) do update set position = excluded.position, options = excluded.options,
    sku = excluded.sku, barcode = excluded.barcode, price = excluded.price, compare_at = excluded.compare_at,
    weight_g = excluded.weight_g, picture_id = excluded.picture_id, picture_url = excluded.picture_url`

/** What buyers were promised is never taken from them: the stock is at least what is reserved. */
const SAVE_STOCK = `
  insert into stock (shop_id, variant_id, on_hand, tracked)
  select $1, d.id, coalesce((d.stock ->> 'on_hand')::int, 0), coalesce((d.stock ->> 'tracked')::boolean, true)
  from jsonb_to_recordset($2::jsonb) as d (id uuid, stock jsonb)
  left join stock kept on kept.shop_id = $1 and kept.variant_id = d.id
  where d.stock is not null or kept.variant_id is null
  order by d.id
  on conflict (shop_id, variant_id) do update
  set on_hand = greatest(excluded.on_hand, stock.reserved), tracked = excluded.tracked`

const DROP_PICTURES = `delete from product_pictures where shop_id = $1 and product_id = any($2::uuid[])`

const SAVE_PICTURES = `
  insert into product_pictures (shop_id, product_id, position, picture_id, source_url, alt, failure, import_id,
    import_row, fetch_after)
  select $1, product_id, position, picture_id, source_url, alt, failure, import_id, import_row,
    case when picture_id is null and failure is null then $3::timestamptz end
  from jsonb_to_recordset($2::jsonb) as d (product_id uuid, position int, picture_id uuid, source_url text, alt text,
    failure text, import_id uuid, import_row int)`

/**
 * Writes products whole, many in a few statements: what a draft does not name (variants, pictures) is gone after,
 * except stock, which changes only where the draft says so. The caller holds the rows of products that exist.
 */
export async function saveProductsIn(tx: Tx, shopId: string, drafts: ProductDraft[]): Promise<void> {
  if (drafts.length === 0) return
  const ids = drafts.map((draft) => draft.id)
  const products = drafts.map(({ variants, pictures, ...product }) => ({
    ...product,
    options: optionValues(product.options, variants),
  }))
  const variants = drafts.flatMap((draft) =>
    draft.variants.map((variant, position) => ({ ...variant, product_id: draft.id, position })),
  )
  const pictures = drafts.flatMap((draft) =>
    draft.pictures.map((picture, position) => ({ ...picture, product_id: draft.id, position })),
  )
  await prepared(tx, 'catalog.save_products', SAVE_PRODUCTS, [shopId, JSON.stringify(products), tx.now])
  await prepared(tx, 'catalog.drop_variants', DROP_VARIANTS, [shopId, ids, tx.now, JSON.stringify(variants)])
  await prepared(tx, 'catalog.save_variants', SAVE_VARIANTS, [shopId, JSON.stringify(variants)])
  await prepared(tx, 'catalog.save_stock', SAVE_STOCK, [shopId, JSON.stringify(variants)])
  await prepared(tx, 'catalog.drop_pictures', DROP_PICTURES, [shopId, ids])
  if (pictures.length > 0) {
    await prepared(tx, 'catalog.save_pictures', SAVE_PICTURES, [shopId, JSON.stringify(pictures), tx.now])
  }
  announce(tx, shopId, ids)
}

const ANNOUNCED_AT_ONCE = 100

function announce(tx: Tx, shopId: string, ids: string[]): void {
  for (let start = 0; start < ids.length; start += ANNOUNCED_AT_ONCE) {
    tx.emit(ProductsChanged, { shop_id: shopId, product_ids: ids.slice(start, start + ANNOUNCED_AT_ONCE) })
  }
}
