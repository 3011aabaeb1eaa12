import type { Language } from '../../platform/language.ts'

export type ProductStatus = 'draft' | 'active' | 'archived'
export type Unit = 'piece' | 'kg'
export type ProductTexts = Partial<Record<Language, { title: string; description: string }>>

/** A product as it is to be kept: every value already clean and within the limits. */
export interface ProductDraft {
  id: string
  handle: string
  language: Language
  texts: ProductTexts
  vendor: string | null
  product_type: string | null
  category_id: number | null
  tags: string[]
  status: ProductStatus
  unit: Unit
  /** Names of the options, three at most. */
  options: string[]
  variants: VariantDraft[]
  pictures: PictureDraft[]
}

export interface VariantDraft {
  id: string
  /** One value for each option of the product. */
  options: string[]
  sku: string | null
  barcode: string | null
  /** In minor units of the shop's currency, like `compare_at`. */
  price: number
  compare_at: number | null
  weight_g: number | null
  picture_id: string | null
  picture_url: string | null
  /** What to set the stock to; left out, it stays as it is. */
  stock?: StockDraft | undefined
}

export interface StockDraft {
  on_hand: number
  tracked: boolean
}

/** Either a picture that is here, or the address it is to be fetched from, or both. */
export interface PictureDraft {
  picture_id: string | null
  source_url: string | null
  alt: string
  failure?: string | null
  import_id?: string | null
  import_row?: number | null
}

/** Each option's values in the order in which the variants first use them. */
export const optionValues = (
  names: string[],
  variants: { options: string[] }[],
): { name: string; values: string[] }[] =>
  names.map((name, index) => ({ name, values: [...new Set(variants.map((each) => each.options[index] ?? ''))] }))
