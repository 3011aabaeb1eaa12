import { isLanguage, LANGUAGES, type Language } from '../../platform/language.ts'
import {
  cleanLine,
  findCategory,
  htmlToText,
  LIMITS,
  type ProductStatus,
  slug,
  tagsIn,
  type Unit,
} from '../catalog/index.ts'
import type { Columns, Field } from './dialect.ts'
import { ownPictureId } from './own-picture.ts'
import type { Problem } from './problem.ts'
import type { FileRow } from './read-file.ts'
import { type ReadVariant, readVariant, saysVariant } from './read-variant.ts'
import { addressOf, RowReader } from './row-reader.ts'

/** What a file says about a product. A value that it has no column for is undefined. */
export interface ReadProduct {
  handle: string
  /** Its first row. */
  row: number
  rows: number[]
  /** Rows of variants that cannot be sold as they are written. */
  failedRows: number[]
  title?: string | undefined
  description?: string | undefined
  words: Partial<Record<Language, { title: string; description: string }>>
  language?: Language | undefined
  vendor?: string | null | undefined
  type?: string | null | undefined
  category?: number | null | undefined
  tags?: string[] | undefined
  status?: ProductStatus | undefined
  unit?: Unit | undefined
  /** Names of the options as far as they are given; none for a product without options. */
  optionNames?: string[] | undefined
  variants: ReadVariant[]
  pictures: ReadPicture[]
}

export interface ReadPicture {
  row: number
  url: string
  alt: string
  position: number
}

/** The handle a row belongs to: its own, else one made of its title. */
export function handleOf(row: FileRow, columns: Columns): string {
  const reader = new RowReader(row, columns, [])
  return cleanLine(reader.raw('handle')) || slug(reader.raw('title'))
}

/**
 * Reads the rows of one product. Pure. What is wrong is added to `problems`; a variant that cannot be sold as it is
 * written is left out, anything else wrong is only not taken over.
 */
export function readProduct(handle: string, rows: FileRow[], columns: Columns, problems: Problem[]): ReadProduct {
  const readers = rows.map((row) => new RowReader(row, columns, problems))
  const first = readers.find((reader) => cleanLine(reader.raw('title'))) ?? readers[0]!
  const sold = readers.filter((reader, index) => index === 0 || saysVariant(reader))
  const variants = sold.map(readVariant).filter((variant) => variant !== undefined)
  const good = new Set(variants.map((variant) => variant.reader))
  return {
    handle,
    row: readers[0]!.row,
    rows: rows.map(({ row }) => row),
    failedRows: sold.filter((reader) => !good.has(reader)).map(({ row }) => row),
    title: first.has('title') ? first.line('title', LIMITS.title) : undefined,
    description: first.has('description') ? descriptionIn(first, 'description') : undefined,
    words: wordsOf(first),
    language: languageOf(first),
    vendor: lineOrNull(first, 'vendor', LIMITS.vendor),
    type: lineOrNull(first, 'type', LIMITS.productType),
    category: first.has('category') ? (findCategory(first.raw('category')) ?? null) : undefined,
    tags: first.has('tags') ? tagsOf(first) : undefined,
    status: statusOf(first),
    unit: choiceOf(first, 'unit', ['piece', 'kg'] as const),
    optionNames: optionNamesOf(readers),
    variants,
    pictures: readers.flatMap(pictureOf).sort((a, b) => a.position - b.position || a.row - b.row),
  }
}

function descriptionIn(reader: RowReader, field: Field): string {
  const text = htmlToText(reader.raw(field))
  if (text.length <= LIMITS.description) return text
  reader.wrong(field, 'too_long')
  return ''
}

function wordsOf(reader: RowReader): ReadProduct['words'] {
  const given = LANGUAGES.filter((language) => reader.raw(`title:${language}`).trim() !== '')
  return Object.fromEntries(
    given.map((language) => [
      language,
      {
        title: reader.line(`title:${language}`, LIMITS.title),
        description: descriptionIn(reader, `description:${language}`),
      },
    ]),
  )
}

function languageOf(reader: RowReader): Language | undefined {
  const text = reader.raw('language').trim()
  if (text === '' || isLanguage(text)) return text || undefined
  reader.wrong('language', 'not_a_choice')
  return undefined
}

function lineOrNull(reader: RowReader, field: Field, max: number): string | null | undefined {
  return reader.has(field) ? reader.line(field, max) || null : undefined
}

function choiceOf<Choice extends string>(reader: RowReader, field: Field, choices: readonly Choice[]) {
  const text = reader.raw(field).trim().toLowerCase()
  const choice = choices.find((each) => each === text)
  if (text !== '' && !choice) reader.wrong(field, 'not_a_choice')
  return choice
}

function tagsOf(reader: RowReader): string[] {
  const tags = tagsIn([reader.raw('tags')])
  const short = tags.filter((tag) => tag.length <= LIMITS.tag)
  const long = tags.find((tag) => tag.length > LIMITS.tag)
  if (long) reader.wrong('tags', 'too_long', long)
  if (short.length > LIMITS.tags) reader.wrong('tags', 'too_many_tags')
  return short.slice(0, LIMITS.tags)
}

/** Shopify publishes what has no word against it. */
function statusOf(reader: RowReader): ProductStatus | undefined {
  if (!reader.has('status') && !reader.has('published')) return undefined
  const status = choiceOf(reader, 'status', ['active', 'draft', 'archived'] as const) ?? 'active'
  const hidden = reader.raw('published').trim().toLowerCase() === 'false'
  return status === 'active' && hidden ? 'draft' : status
}

/** Option names stand in the first row only. One named Title with the value Default Title stands for no options. */
function optionNamesOf(readers: RowReader[]): string[] | undefined {
  const first = readers.find((reader) => cleanLine(reader.raw('option1_name')))
  if (!first) return undefined
  const names = ([1, 2, 3] as const).map((n) => first.line(`option${n}_name`, LIMITS.optionName))
  const none = names[0] === 'Title' && !names[1] && cleanLine(first.raw('option1_value')) === 'Default Title'
  if (none) return []
  const end = names.indexOf('')
  return [...new Set(end < 0 ? names : names.slice(0, end))]
}

function pictureOf(reader: RowReader): ReadPicture[] {
  const text = reader.raw('picture_url').trim()
  if (text === '') return []
  const url = addressOf(text)
  if (!url) {
    reader.wrong('picture_url', 'not_an_address')
    return []
  }
  const position = Number(reader.raw('picture_position').trim()) || Number.MAX_SAFE_INTEGER
  return [{ row: reader.row, url, alt: reader.line('picture_alt', LIMITS.alt), position }]
}

/** Pictures of this market that a read product names by their own address. */
export const ownPictures = (product: ReadProduct, publicUrl: string): string[] =>
  [...product.pictures.map((each) => each.url), ...product.variants.map((each) => each.picture_url ?? '')].flatMap(
    (url) => ownPictureId(url, publicUrl) ?? [],
  )
