import { languageNames } from '#lib/sell/languages.ts'
import { type Draft, optionsMax, type PictureDraft, type VariantDraft, variantsMax } from '#lib/sell/product/draft.ts'
import type { Picture } from '#lib/types.ts'

const numbered = (form: FormData, prefix: string, max: number) =>
  Array.from({ length: max }, (_, index) => `${prefix}.${index}`).filter((name) => form.has(`${name}.id`))

/** The product a form of the editor carries, as typed. */
export function readDraft(form: FormData): Draft {
  const text = (name: string) => String(form.get(name) ?? '')
  const written = Object.keys(languageNames).flatMap((language) => {
    const title = text(`title.${language}`).trim()
    const description = text(`description.${language}`).replace(/\r\n/g, '\n')
    return title || description.trim() ? [[language, { title, description }] as const] : []
  })
  return {
    version: Number(text('version')) || null,
    language: text('language'),
    texts: Object.fromEntries(written),
    category: text('category'),
    tags: text('tags'),
    vendor: text('vendor'),
    product_type: text('product_type'),
    unit: text('unit') === 'kg' ? 'kg' : 'piece',
    options: Array.from({ length: optionsMax }, (_, index) => ({
      name: text(`option.${index}.name`),
      values: text(`option.${index}.values`),
    })),
    variants: numbered(form, 'variant', variantsMax).map((name) => readVariant(form, name)),
    pictures: numbered(form, 'picture', 40).map((name) => readPicture(form, name)),
  }
}

function readVariant(form: FormData, name: string): VariantDraft {
  const text = (field: string) => String(form.get(`${name}.${field}`) ?? '').trim()
  return {
    id: text('id'),
    options: readStrings(text('options')),
    sold: form.has(`${name}.sold`),
    price: text('price'),
    compare_at: text('compare_at'),
    stock: text('stock'),
    stock_was: text('stock_was'),
    reserved: Number(text('reserved')) || 0,
    sku: text('sku'),
    barcode: text('barcode'),
    weight_g: text('weight_g'),
    picture_id: text('picture_id'),
  }
}

function readPicture(form: FormData, name: string): PictureDraft {
  const id = String(form.get(`${name}.id`) ?? '')
  const [width = 0, height = 0] = String(form.get(`${name}.size`) ?? '')
    .split('x')
    .map(Number)
  const alt = String(form.get(`${name}.alt`) ?? '').trim()
  const picture: Picture = { id, alt, width, height, blur: '', url: `/media/${encodeURIComponent(id)}` }
  return { id, alt, picture }
}

function readStrings(json: string): string[] {
  try {
    const value: unknown = JSON.parse(json)
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
  } catch {
    return []
  }
}
