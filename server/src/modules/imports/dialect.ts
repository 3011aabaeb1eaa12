import { LANGUAGES, type Language } from '../../platform/language.ts'

export type Dialect = 'shopify-old' | 'shopify-new'

/** What a column says, whatever its header is in a dialect. */
export type Field =
  | 'handle'
  | 'title'
  | 'description'
  | 'vendor'
  | 'category'
  | 'type'
  | 'tags'
  | 'published'
  | 'status'
  | `option${1 | 2 | 3}_name`
  | `option${1 | 2 | 3}_value`
  | 'sku'
  | 'barcode'
  | 'price'
  | 'compare_at'
  | 'weight_g'
  | 'tracker'
  | 'quantity'
  | 'oversell'
  | 'picture_url'
  | 'picture_position'
  | 'picture_alt'
  | 'variant_picture'
  | 'language'
  | 'unit'
  | `title:${Language}`
  | `description:${Language}`

type Headers = [header: string, field: Field][]

const SHARED: Headers = [
  ['Title', 'title'],
  ['Vendor', 'vendor'],
  ['Product category', 'category'],
  ['Type', 'type'],
  ['Tags', 'tags'],
  ['Status', 'status'],
  ['Option1 name', 'option1_name'],
  ['Option1 value', 'option1_value'],
  ['Option2 name', 'option2_name'],
  ['Option2 value', 'option2_value'],
  ['Option3 name', 'option3_name'],
  ['Option3 value', 'option3_value'],
  ['Image position', 'picture_position'],
  ['Image alt text', 'picture_alt'],
  ['Language', 'language'],
  ['Unit', 'unit'],
  ...LANGUAGES.flatMap(
    (language): Headers => [
      [`Title (${language})`, `title:${language}`],
      [`Description (${language})`, `description:${language}`],
    ],
  ),
]

const OLD: Headers = [
  ['Handle', 'handle'],
  ['Body (HTML)', 'description'],
  ['Standard product type', 'category'],
  ['Google Shopping / Google product category', 'category'],
  ['Custom product type', 'type'],
  ['Published', 'published'],
  ['Variant SKU', 'sku'],
  ['Variant barcode', 'barcode'],
  ['Variant price', 'price'],
  ['Variant compare at price', 'compare_at'],
  ['Variant grams', 'weight_g'],
  ['Variant inventory tracker', 'tracker'],
  ['Variant inventory qty', 'quantity'],
  ['Variant inventory policy', 'oversell'],
  ['Image src', 'picture_url'],
  ['Variant image', 'variant_picture'],
  ...SHARED,
]

const NEW: Headers = [
  ['URL handle', 'handle'],
  ['Description', 'description'],
  ['Published on online store', 'published'],
  ['SKU', 'sku'],
  ['Barcode', 'barcode'],
  ['Price', 'price'],
  ['Compare-at price', 'compare_at'],
  ['Weight value (grams)', 'weight_g'],
  ['Inventory tracker', 'tracker'],
  ['Inventory quantity', 'quantity'],
  ['Continue selling when out of stock', 'oversell'],
  ['Product image URL', 'picture_url'],
  ['Variant image URL', 'variant_picture'],
  ['Google Shopping / Google product category', 'category'],
  ...SHARED,
]

/** The header of a field in files this market writes. */
export const headerOf = (field: Field): string => NEW.find(([, each]) => each === field)?.[0] ?? field

/** Which column of a file says what, and the name the file gives it. */
export interface Columns {
  dialect: Dialect
  at: Map<Field, { index: number; header: string }>
}

/** Understands the first row of a file; undefined when it is not one of a product file. */
export function readHeader(header: string[]): Columns | undefined {
  const names = header.map((name) => name.trim().toLowerCase())
  const isNew = names.includes('url handle')
  if (!isNew && !names.includes('handle')) return undefined
  const at: Columns['at'] = new Map()
  for (const [name, field] of isNew ? NEW : OLD) {
    const index = names.indexOf(name.toLowerCase())
    if (index >= 0 && !at.has(field)) at.set(field, { index, header: header[index]?.trim() ?? name })
  }
  return { dialect: isNew ? 'shopify-new' : 'shopify-old', at }
}
