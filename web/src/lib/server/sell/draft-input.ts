import type { Body } from '@kongsi/sdk'
import { minorUnits } from '#lib/format.ts'
import { m } from '#lib/paraglide/messages.js'
import type { Language } from '#lib/sell/languages.ts'
import { type Draft, namedOptions, splitList, type VariantDraft } from '#lib/sell/product/draft.ts'

type ProductInput = Body<'/shops/{shop_id}/products', 'post'>
type Errors = Record<string, string>

/** What the API takes for a draft, or what is wrong with it by field of the form. */
export function productInput(draft: Draft, currency: string): { body?: ProductInput; errors: Errors } {
  const errors: Errors = {}
  const texts = Object.fromEntries(Object.entries(draft.texts).filter(([, text]) => text.title))
  for (const [language, text] of Object.entries(draft.texts)) {
    if (!text.title) errors[`title.${language}`] = m.sell_needed()
  }
  if (!texts[draft.language]) errors[`title.${draft.language}`] = m.sell_needed()
  const sold = draft.variants.flatMap((variant, index) => (variant.sold ? [{ variant, index }] : []))
  if (sold.length === 0) errors.variants = m.goods_one_sold()
  const firstPrice = sold[0]?.variant.price ?? ''
  const variants = sold.map(({ variant, index }) => variantInput(variant, { index, currency, firstPrice }, errors))
  if (Object.keys(errors).length > 0) return { errors }
  return {
    errors,
    body: {
      language: draft.language as Language,
      texts,
      vendor: draft.vendor || null,
      product_type: draft.product_type || null,
      category_id: draft.category ? Number(draft.category) : null,
      tags: splitList(draft.tags).slice(0, 50),
      unit: draft.unit,
      options: namedOptions(draft).map(({ name }) => name),
      variants,
      pictures: draft.pictures.map(({ id, alt }) => ({ picture_id: id, alt })),
    },
  }
}

interface Place {
  index: number
  currency: string
  /** Stands for a price left empty. */
  firstPrice: string
}

function variantInput(variant: VariantDraft, { index, currency, firstPrice }: Place, errors: Errors) {
  const amount = (field: 'price' | 'compare_at', text: string) => {
    const value = minorUnits(text, currency)
    if (value === null || value < 1) errors[`variant.${index}.${field}`] = m.sell_amount_wrong()
    return { amount: value ?? 0, currency }
  }
  const count = (field: 'stock' | 'weight_g') => {
    const text = variant[field].replace(/\s/g, '')
    if (text !== '' && !/^\d{1,9}$/.test(text)) errors[`variant.${index}.${field}`] = m.sell_count_wrong()
    return text === '' ? null : Number(text)
  }
  const stock = count('stock')
  const unchanged = variant.id !== '' && variant.stock === variant.stock_was
  return {
    ...(variant.id && { id: variant.id }),
    options: variant.options,
    sku: variant.sku || null,
    barcode: variant.barcode || null,
    price: amount('price', variant.price || firstPrice),
    compare_at: variant.compare_at ? amount('compare_at', variant.compare_at) : null,
    weight_g: count('weight_g'),
    picture_id: variant.picture_id || null,
    ...(!unchanged && { stock: { on_hand: stock ?? 0, tracked: stock !== null } }),
  }
}
