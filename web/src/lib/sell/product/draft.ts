import type { SellerProduct } from '#lib/sell/types.ts'
import type { Picture, Unit } from '#lib/types.ts'

/** A product while its seller writes it: every text as it was typed, nothing checked yet. */
export interface Draft {
  version: number | null
  /** The language it is written in first. */
  language: string
  texts: Record<string, { title: string; description: string }>
  category: string
  /** Separated by commas. */
  tags: string
  /** Came with an import; kept as they are. */
  vendor: string
  product_type: string
  unit: Unit
  /** Up to three; values separated by commas. */
  options: { name: string; values: string }[]
  variants: VariantDraft[]
  pictures: PictureDraft[]
}

export interface VariantDraft {
  id: string
  options: string[]
  /** Ticked: this combination is sold. */
  sold: boolean
  price: string
  compare_at: string
  /** Empty: it never runs out. */
  stock: string
  /** The stock when the page was made: only a change is sent, so that sales meanwhile are not undone. */
  stock_was: string
  reserved: number
  sku: string
  /** Kept as it is. */
  barcode: string
  weight_g: string
  picture_id: string
}

export interface PictureDraft {
  id: string
  alt: string
  /** For showing it; not sent. */
  picture: Picture | null
}

export const optionsMax = 3
export const variantsMax = 100
export const picturesMax = 20

/** "S, M，L" → S, M, L: commas of any script, line breaks and semicolons separate. */
export const splitList = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,，、;\n]/)
      .map((each) => each.trim().replace(/\s+/g, ' '))
      .filter(Boolean),
  ),
]

const blank = (options: string[]): VariantDraft => ({
  id: '',
  options,
  sold: true,
  price: '',
  compare_at: '',
  stock: '',
  stock_was: '',
  reserved: 0,
  sku: '',
  barcode: '',
  weight_g: '',
  picture_id: '',
})

export function emptyDraft(language: string): Draft {
  return {
    version: null,
    language,
    texts: {},
    category: '',
    tags: '',
    vendor: '',
    product_type: '',
    unit: 'piece',
    options: Array.from({ length: optionsMax }, () => ({ name: '', values: '' })),
    variants: [blank([])],
    pictures: [],
  }
}

/** What the editor shows of a product; `money` writes an amount as its field shows it. */
export function draftOf(
  product: SellerProduct,
  money: (amount: SellerProduct['variants'][0]['price']) => string,
): Draft {
  const values = (index: number) => [...new Set(product.variants.map((variant) => variant.options[index] ?? ''))]
  const texts = Object.entries(product.texts).flatMap(([language, text]) => (text ? [[language, { ...text }]] : []))
  return {
    version: product.version,
    language: product.language,
    texts: Object.fromEntries(texts),
    category: product.category_id ? String(product.category_id) : '',
    tags: product.tags.join(', '),
    vendor: product.vendor ?? '',
    product_type: product.product_type ?? '',
    unit: product.unit,
    options: Array.from({ length: optionsMax }, (_, index) => {
      const name = product.options[index] ?? ''
      return { name, values: name ? values(index).join(', ') : '' }
    }),
    variants: product.variants.map((variant) => {
      const stock = variant.tracked ? String(variant.on_hand) : ''
      return {
        id: variant.id,
        options: variant.options,
        sold: true,
        price: money(variant.price),
        compare_at: variant.compare_at ? money(variant.compare_at) : '',
        stock,
        stock_was: stock,
        reserved: variant.reserved,
        sku: variant.sku ?? '',
        barcode: variant.barcode ?? '',
        weight_g: variant.weight_g === null ? '' : String(variant.weight_g),
        picture_id: variant.picture_id ?? '',
      }
    }),
    pictures: product.pictures.flatMap(({ picture, alt }) => (picture ? [{ id: picture.id, alt, picture }] : [])),
  }
}

/** The options that have a name and values. */
export const namedOptions = (draft: Draft) =>
  draft.options
    .map(({ name, values }) => ({ name: name.trim(), values: splitList(values) }))
    .filter(({ name, values }) => name && values.length > 0)

/**
 * The variants that the options make, in their order; what was typed for a combination stays with it. New combinations
 * start with what the first one had. No more than a product may have.
 */
export function arrange(draft: Draft): VariantDraft[] {
  const combinations = namedOptions(draft).reduce<string[][]>(
    (rows, { values }) => rows.flatMap((row) => values.map((value) => [...row, value])),
    [[]],
  )
  const known = new Map(draft.variants.map((variant) => [JSON.stringify(variant.options), variant]))
  const [first] = draft.variants
  const fresh = (options: string[]) => {
    const near = nearest(draft.variants, options) ?? first
    return { ...blank(options), price: near?.price ?? '', weight_g: near?.weight_g ?? '' }
  }
  const kept = combinations.slice(0, variantsMax).map((options) => known.get(JSON.stringify(options)) ?? fresh(options))
  const reused = kept.some((variant) => variant.id)
  const keepsFirst = !reused && first && kept[0] && kept[0].id === ''
  // A product that gets its first option stays the same thing for those who have it in a deal or an order.
  return keepsFirst ? [{ ...first, options: kept[0]?.options ?? [] }, ...kept.slice(1)] : kept
}

/** The variant that shares the most option values. */
function nearest(variants: VariantDraft[], options: string[]): VariantDraft | undefined {
  const shared = (variant: VariantDraft) => variant.options.filter((value) => options.includes(value)).length
  return variants.reduce<VariantDraft | undefined>(
    (best, variant) => (shared(variant) > (best ? shared(best) : 0) ? variant : best),
    undefined,
  )
}

/** Moves what is at `from` to `to`, when both exist. */
export function moved<T>(list: T[], from: number, to: number): T[] {
  if (!(from in list) || to < 0 || to >= list.length) return list
  const rest = list.toSpliced(from, 1)
  return rest.toSpliced(to, 0, list[from] as T)
}
