import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import type { App } from '../../../app.ts'
import { prepared } from '../../../platform/db.ts'
import { LANGUAGES } from '../../../platform/language.ts'
import { formatDecimal } from '../../../platform/money.ts'
import { categoryPath, type ProductDraft, textToHtml } from '../../catalog/index.ts'
import { type Field, headerOf } from '../dialect.ts'
import { ownPictureUrl } from '../own-picture.ts'

const A_READ = 200

/** In the order in which Shopify writes them; ours at the end. */
const FIELDS: Field[] = [
  ...(['title', 'handle', 'description', 'vendor', 'category', 'type', 'tags', 'published', 'status'] as const),
  ...(['sku', 'barcode', 'option1_name', 'option1_value', 'option2_name', 'option2_value'] as const),
  ...(['option3_name', 'option3_value', 'price', 'compare_at', 'tracker', 'quantity', 'oversell'] as const),
  ...(['weight_g', 'picture_url', 'picture_position', 'picture_alt', 'variant_picture', 'language', 'unit'] as const),
  ...LANGUAGES.flatMap((language): Field[] => [`title:${language}`, `description:${language}`]),
]

const READ = `
  select p.id, p.handle, p.language, p.texts, p.vendor, p.product_type, p.category_id, p.tags, p.status, p.unit,
    (select coalesce(jsonb_agg(o -> 'name'), '[]') from jsonb_array_elements(p.options) o) as options, s.currency,
    (select coalesce(jsonb_agg(jsonb_build_object('options', v.options, 'sku', v.sku, 'barcode', v.barcode,
        'price', v.price, 'compare_at', v.compare_at, 'weight_g', v.weight_g, 'picture_id', v.picture_id,
        'picture_url', v.picture_url, 'on_hand', st.on_hand, 'tracked', st.tracked) order by v.position, v.id), '[]')
      from variants v join stock st on st.shop_id = v.shop_id and st.variant_id = v.id
      where v.shop_id = p.shop_id and v.product_id = p.id and v.deleted_at is null) as variants,
    (select coalesce(jsonb_agg(jsonb_build_object('picture_id', pp.picture_id, 'source_url', pp.source_url,
        'alt', pp.alt) order by pp.position), '[]')
      from product_pictures pp where pp.shop_id = p.shop_id and pp.product_id = p.id) as pictures
  from products p join shops s on s.id = p.shop_id
  where p.shop_id = $1 and ($2::uuid is null or p.id > $2) order by p.id limit $3`

interface PictureOrigin {
  picture_id: string | null
  source_url: string | null
}

interface Exported extends Omit<ProductDraft, 'variants' | 'pictures'> {
  currency: string
  variants: {
    options: string[]
    sku: string | null
    barcode: string | null
    price: number
    compare_at: number | null
    weight_g: number | null
    picture_id: string | null
    picture_url: string | null
    on_hand: number
    tracked: boolean
  }[]
  pictures: (PictureOrigin & { alt: string })[]
}

type Row = Partial<Record<Field, string | number>>

/**
 * A shop's products as a CSV file in the newer Shopify dialect, in the order in which they were made. Importing it
 * gives the same catalogue. Values are written as they are: no apostrophe before `=`, which would change them.
 */
export const exportProducts = (app: App, shopId: string): Readable => Readable.from(chunks(app, shopId))

async function* chunks(app: App, shopId: string): AsyncGenerator<string> {
  yield `\ufeff${stringify([FIELDS.map(headerOf)], { record_delimiter: 'windows' })}`
  let last: string | null = null
  for (;;) {
    const products: Exported[] = await prepared<Exported>(app.db, 'imports.export', READ, [shopId, last, A_READ])
    const rows = products.flatMap((product) => rowsOf(product, app.config.publicUrl))
    if (rows.length > 0) {
      const cells = rows.map((row) => FIELDS.map((field) => row[field] ?? ''))
      yield stringify(cells, { record_delimiter: 'windows' })
    }
    if (products.length < A_READ) return
    last = products.at(-1)?.id ?? null
  }
}

function rowsOf(product: Exported, publicUrl: string): Row[] {
  const { variants, pictures, currency } = product
  return Array.from({ length: Math.max(variants.length, pictures.length) }, (_, index) => {
    const variant = variants[index]
    const picture = pictures[index]
    return {
      handle: product.handle,
      ...(index === 0 && productCells(product)),
      ...(variant && variantCells(variant, product.options, currency, publicUrl)),
      ...(picture && {
        picture_url: addressOf(picture, publicUrl),
        picture_position: index + 1,
        picture_alt: picture.alt,
      }),
    }
  })
}

function productCells(product: Exported): Row {
  const [one, two, three] = product.options.length > 0 ? product.options : ['Title']
  return {
    title: product.texts[product.language]?.title ?? '',
    description: textToHtml(product.texts[product.language]?.description ?? ''),
    vendor: product.vendor ?? '',
    category: categoryPath(product.category_id),
    type: product.product_type ?? '',
    tags: product.tags.join(', '),
    published: product.status === 'active' ? 'TRUE' : 'FALSE',
    status: product.status,
    option1_name: one ?? '',
    option2_name: two ?? '',
    option3_name: three ?? '',
    language: product.language,
    unit: product.unit,
    ...otherWords(product),
  }
}

function otherWords({ texts, language: own }: Exported): Row {
  const others = LANGUAGES.filter((language) => language !== own && texts[language])
  return Object.fromEntries(
    others.flatMap((language) => [
      [`title:${language}`, texts[language]?.title ?? ''],
      [`description:${language}`, textToHtml(texts[language]?.description ?? '')],
    ]),
  )
}

function variantCells(
  variant: Exported['variants'][number],
  names: string[],
  currency: string,
  publicUrl: string,
): Row {
  const [one, two, three] = names.length > 0 ? variant.options : ['Default Title']
  const decimal = (amount: number) => formatDecimal({ amount, currency })
  return {
    sku: variant.sku ?? '',
    barcode: variant.barcode ?? '',
    option1_value: one ?? '',
    option2_value: two ?? '',
    option3_value: three ?? '',
    price: decimal(variant.price),
    compare_at: variant.compare_at === null ? '' : decimal(variant.compare_at),
    tracker: variant.tracked ? 'shopify' : '',
    quantity: variant.on_hand,
    oversell: 'FALSE',
    weight_g: variant.weight_g ?? '',
    variant_picture: addressOf({ picture_id: variant.picture_id, source_url: variant.picture_url }, publicUrl),
  }
}

const addressOf = ({ picture_id, source_url }: PictureOrigin, publicUrl: string): string =>
  source_url ?? (picture_id ? ownPictureUrl(picture_id, publicUrl) : '')
