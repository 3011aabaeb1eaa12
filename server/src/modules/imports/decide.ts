import { newId } from '../../platform/ids.ts'
import type { Language } from '../../platform/language.ts'
import { parseMoney, TooPrecise } from '../../platform/money.ts'
import { type KeptDraft, LIMITS, type PictureDraft, type ProductDraft, type VariantDraft } from '../catalog/index.ts'
import { ownPictureId } from './own-picture.ts'
import { type Problem, problem } from './problem.ts'
import type { ReadProduct } from './read-product.ts'
import type { ReadVariant } from './read-variant.ts'

/** What must be known besides the file to decide what becomes of a product in it. */
export interface Surroundings {
  importId: string
  currency: string
  /** The language of products that do not say theirs. */
  language: Language
  publicUrl: string
  /** Which pictures of this market exist. */
  knownPictures: Set<string>
  problems: Problem[]
}

export interface Decided {
  /** Undefined when nothing of the product can be taken over. */
  draft?: ProductDraft
  failedRows: number
}

/**
 * Decides what a product becomes by what a file says about it. Pure. A value the file has no column for stays as it
 * is; variants and pictures it does not name are dropped, unless `more` (the file named the product before, these are
 * further rows of it) or some of its rows failed.
 */
export function decideImported(
  read: ReadProduct,
  kept: KeptDraft | undefined,
  more: boolean,
  at: Surroundings,
): Decided {
  const words = wordsOf(read, kept, at)
  if (!words) return refuseProduct(read, at)
  const { language, texts } = words
  const options = read.optionNames ?? kept?.options ?? []
  const pictures = picturesOf(read, kept, more, at)
  const { variants, failed } = variantsOf(read, kept, options, more, pictures, at)
  if (variants.length === 0) return refuseProduct(read, at, failed)
  const draft: ProductDraft = {
    id: kept?.id ?? newId(),
    handle: read.handle,
    language,
    texts,
    vendor: given(read.vendor, kept?.vendor),
    product_type: given(read.type, kept?.product_type),
    category_id: given(read.category, kept?.category_id),
    tags: read.tags ?? kept?.tags ?? [],
    status: (more ? kept?.status : read.status) ?? kept?.status ?? 'draft',
    unit: read.unit ?? kept?.unit ?? 'piece',
    options,
    variants,
    pictures,
  }
  return { draft: more && kept ? withWordsOf(draft, kept) : draft, failedRows: failed.size }
}

const given = <Value>(read: Value | undefined, kept: Value | undefined): Value | null =>
  read !== undefined ? read : (kept ?? null)

/** Further rows of a product add to it and say nothing new about it. */
const withWordsOf = (
  draft: ProductDraft,
  { texts, language, vendor, product_type, category_id, tags, unit }: KeptDraft,
) => ({
  ...draft,
  ...{ texts, language, vendor, product_type, category_id, tags, unit },
})

/** Why none of its rows came in is said at the row that is wrong; the others fail with it. */
function refuseProduct(read: ReadProduct, at: Surroundings, failed = new Set(read.failedRows)): Decided {
  const told = new Set(at.problems.map((each) => each.row))
  const column = read.variants[0]?.reader.columns.at.get('handle')?.header ?? ''
  for (const row of read.rows) {
    if (!failed.has(row) && !told.has(row)) at.problems.push(problem(row, column, 'product_failed', read.handle))
  }
  return { failedRows: read.rows.length }
}

function wordsOf(read: ReadProduct, kept: KeptDraft | undefined, at: Surroundings) {
  const language = read.language ?? kept?.language ?? at.language
  const before = kept?.texts[language]
  const title = read.title || before?.title || read.words[language]?.title
  if (read.handle.length > LIMITS.handle) {
    at.problems.push(problem(read.row, headerAt(read, 'handle'), 'too_long', read.handle))
    return undefined
  }
  if (!title) {
    at.problems.push(problem(read.row, headerAt(read, 'title'), 'needed'))
    return undefined
  }
  const description = read.description ?? before?.description ?? ''
  return { language, texts: { ...kept?.texts, ...read.words, [language]: { title, description } } }
}

const headerAt = (read: ReadProduct, field: 'handle' | 'title'): string =>
  read.variants[0]?.reader.columns.at.get(field)?.header ?? field

function picturesOf(read: ReadProduct, kept: KeptDraft | undefined, more: boolean, at: Surroundings): PictureDraft[] {
  const before = kept?.pictures ?? []
  const known = new Map(before.flatMap((each) => keysOf(each).map((key) => [key, each])))
  const wanted = new Map<string, PictureDraft>()
  if (more || read.pictures.length === 0) for (const each of before) wanted.set(keysOf(each)[0] ?? '', each)
  for (const { url, alt, row } of read.pictures) {
    const own = ownPictureId(url, at.publicUrl)
    const had = known.get(own ?? url)
    const key = had ? (keysOf(had)[0] ?? url) : (own ?? url)
    if (wanted.has(key)) continue
    if (wanted.size >= LIMITS.pictures) {
      at.problems.push(problem(row, 'Image', 'too_many_pictures', url))
      break
    }
    wanted.set(key, { ...(had ?? pictureAt(url, own, row, at)), alt, ...(had?.failure && { failure: null }) })
  }
  return [...wanted.values()]
}

const keysOf = ({ picture_id, source_url }: PictureDraft): string[] =>
  [picture_id, source_url].filter((key) => key !== null)

function pictureAt(url: string, own: string | undefined, row: number, at: Surroundings): PictureDraft {
  if (own && at.knownPictures.has(own)) return { picture_id: own, source_url: null, alt: '' }
  return { picture_id: null, source_url: url, alt: '', import_id: at.importId, import_row: row }
}

function variantsOf(
  read: ReadProduct,
  kept: KeptDraft | undefined,
  options: string[],
  more: boolean,
  pictures: PictureDraft[],
  at: Surroundings,
) {
  const before = new Map((kept?.variants ?? []).map((each) => [JSON.stringify(each.options), each]))
  const chosen = new Map<string, VariantDraft>()
  const failed = new Set(read.failedRows)
  const refuse = (row: number) => void failed.add(row)
  for (const said of read.variants) {
    const values = said.values.slice(0, options.length)
    const missing = values.indexOf('') as 0 | 1 | 2 | -1
    const key = JSON.stringify(values)
    if (missing >= 0) said.reader.wrong(`option${(missing + 1) as 1 | 2 | 3}_value`, 'needed')
    else if (chosen.has(key)) said.reader.wrong('option1_value', 'duplicate', values.join(' / '))
    else if (chosen.size >= LIMITS.variants) said.reader.wrong('option1_value', 'too_many_variants', values.join(' / '))
    else {
      const draft = variantOf(said, values, before.get(key), pictures, at)
      if (draft) chosen.set(key, draft)
      else refuse(said.reader.row)
      continue
    }
    refuse(said.reader.row)
  }
  if (more || failed.size > 0 || read.variants.length === 0) {
    for (const [key, each] of before)
      if (each.options.length === options.length && !chosen.has(key)) chosen.set(key, each)
  }
  return { variants: [...chosen.values()].slice(0, LIMITS.variants), failed }
}

function variantOf(
  said: ReadVariant,
  options: string[],
  kept: VariantDraft | undefined,
  pictures: PictureDraft[],
  at: Surroundings,
): VariantDraft | undefined {
  const price = said.reader.has('price') ? priceOf(said, 'price', at.currency) : kept?.price
  if (price === undefined) {
    if (!said.reader.has('price')) said.reader.wrong('price', 'needed')
    return undefined
  }
  return {
    id: kept?.id ?? newId(),
    options,
    sku: given(said.sku, kept?.sku),
    barcode: given(said.barcode, kept?.barcode),
    price,
    compare_at: said.reader.has('compare_at') ? compareAtOf(said, at.currency) : (kept?.compare_at ?? null),
    weight_g: given(said.weight_g, kept?.weight_g),
    ...variantPicture(said, kept, pictures, at),
    stock: said.stock,
  }
}

function variantPicture(said: ReadVariant, kept: VariantDraft | undefined, pictures: PictureDraft[], at: Surroundings) {
  const url = said.picture_url
  if (url === undefined) return { picture_id: kept?.picture_id ?? null, picture_url: kept?.picture_url ?? null }
  if (url === null) return { picture_id: null, picture_url: null }
  const own = ownPictureId(url, at.publicUrl)
  if (own && at.knownPictures.has(own)) return { picture_id: own, picture_url: null }
  const shown = pictures.find((each) => each.source_url === url)
  if (!shown && pictures.length < LIMITS.pictures) pictures.push(pictureAt(url, undefined, said.reader.row, at))
  return { picture_id: shown?.picture_id ?? null, picture_url: url }
}

function priceOf(said: ReadVariant, field: 'price' | 'compare_at', currency: string): number | undefined {
  const text = said.reader.raw(field).trim()
  if (text === '') {
    said.reader.wrong(field, 'needed')
    return undefined
  }
  try {
    const { amount } = parseMoney(text, currency)
    if (amount > 0 && amount <= LIMITS.price) return amount
    said.reader.wrong(field, amount === 0 ? 'not_positive' : 'too_large')
  } catch (error) {
    said.reader.wrong(field, (error as { code?: string }).code === TooPrecise.code ? 'too_precise' : 'not_a_price')
  }
  return undefined
}

/** A crossed-out price of nothing stands for none. */
function compareAtOf(said: ReadVariant, currency: string): number | null {
  return /^0*(?:\.0*)?$/.test(said.reader.raw('compare_at').trim())
    ? null
    : (priceOf(said, 'compare_at', currency) ?? null)
}
