import { InvalidInput } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import type { Money } from '../../platform/money.ts'
import { isCategory } from './categories.ts'
import type { ProductDraft, ProductStatus, ProductTexts, VariantDraft } from './draft.ts'
import { LIMITS } from './limits.ts'
import { UnknownCategory, UnknownVariant, WrongCurrency } from './refusals.ts'
import type { ProductInput } from './schemas.ts'
import { cleanLine, cleanText, slug, tagsIn } from './wording.ts'

/** What a product is, apart from what its seller writes about it. */
export interface ProductFrame {
  id: string
  status: ProductStatus
  /** The handle it has, or null for a new one. */
  handle: string | null
  /** Ids of its living variants. */
  variantIds: Set<string>
  currency: string
}

type VariantInput = ProductInput['variants'][number]

/**
 * Decides what is kept of a product its seller wrote. Pure. Throws InvalidInput with the fields that are wrong,
 * WrongCurrency, UnknownVariant or UnknownCategory.
 */
export function decideProduct(input: ProductInput, frame: ProductFrame): ProductDraft {
  const texts = cleanTexts(input.texts as ProductTexts)
  const title = texts[input.language]?.title
  if (!title) throw invalid(`texts.${input.language}.title`, 'A title in the language of the product is needed.')
  const options = input.options.map(cleanLine)
  if (options.includes('') || new Set(options).size < options.length) {
    throw invalid('options', 'Each option needs a name of its own.')
  }
  if (input.category_id && !isCategory(input.category_id)) throw UnknownCategory({ category_id: input.category_id })
  return {
    id: frame.id,
    handle: cleanLine(input.handle ?? '') || frame.handle || slug(title) || frame.id,
    language: input.language,
    texts,
    vendor: lineOrNull(input.vendor),
    product_type: lineOrNull(input.product_type),
    category_id: input.category_id ?? null,
    tags: decideTags(input.tags),
    status: frame.status,
    unit: input.unit,
    options,
    variants: decideVariants(input.variants, options.length, frame),
    pictures: input.pictures.map(({ picture_id, alt }) => ({ picture_id, source_url: null, alt: cleanLine(alt) })),
  }
}

function decideTags(inputs: string[]): string[] {
  const tags = tagsIn(inputs)
  if (tags.length > LIMITS.tags) throw invalid('tags', `At most ${LIMITS.tags} tags.`)
  return tags
}

function decideVariants(inputs: VariantInput[], optionCount: number, frame: ProductFrame): VariantDraft[] {
  const seen = new Set<string>()
  return inputs.map((input, index) => {
    const options = input.options.map(cleanLine)
    const path = `variants.${index}.options`
    if (options.length !== optionCount || options.includes('')) throw invalid(path, 'Choose a value for each option.')
    const key = JSON.stringify(options)
    if (seen.has(key)) throw invalid(path, 'Another variant has the same options.')
    seen.add(key)
    if (input.id && !frame.variantIds.has(input.id)) throw UnknownVariant()
    return {
      id: input.id ?? newId(),
      options,
      sku: lineOrNull(input.sku),
      barcode: lineOrNull(input.barcode),
      price: amountOf(input.price, frame.currency, `variants.${index}.price`),
      compare_at: input.compare_at ? amountOf(input.compare_at, frame.currency, `variants.${index}.compare_at`) : null,
      weight_g: input.weight_g ?? null,
      picture_id: input.picture_id ?? null,
      picture_url: null,
      stock: input.stock,
    }
  })
}

function amountOf({ amount, currency }: Money, wanted: string, path: string): number {
  if (currency !== wanted) throw WrongCurrency({ currency: wanted })
  if (amount < 1 || amount > LIMITS.price) throw invalid(path, 'This is not a possible price.')
  return amount
}

function cleanTexts(texts: ProductTexts): ProductTexts {
  const clean = Object.entries(texts).map(([language, { title, description }]) => [
    language,
    { title: cleanLine(title), description: cleanText(description) },
  ])
  return Object.fromEntries(clean.filter(([, text]) => (text as { title: string }).title !== ''))
}

const lineOrNull = (text: string | null | undefined): string | null => cleanLine(text ?? '') || null

const invalid = (path: string, message: string) => InvalidInput({}, [{ path, message }])
