import { cleanLine, LIMITS } from '../catalog/index.ts'
import type { Field } from './dialect.ts'
import { addressOf, type RowReader } from './row-reader.ts'

/** What a row says about a variant. Prices are still text: they are read when the shop's currency is known. */
export interface ReadVariant {
  reader: RowReader
  /** The values of the three option columns, '' where none is given. */
  values: string[]
  sku?: string | null | undefined
  barcode?: string | null | undefined
  weight_g?: number | null | undefined
  picture_url?: string | null | undefined
  /** What the stock is to be; undefined when the file has no column about it. */
  stock?: { on_hand: number; tracked: boolean } | undefined
}

const SIGNS: Field[] = ['price', 'sku', 'option1_value', 'option2_value', 'option3_value']

/** Whether a row describes a variant; others only add a picture. */
export const saysVariant = (reader: RowReader): boolean => SIGNS.some((field) => reader.raw(field).trim() !== '')

/** Reads the variant of a row; undefined when its stock or an option value cannot be understood. */
export function readVariant(reader: RowReader): ReadVariant | undefined {
  const before = reader.problems.length
  const values = ([1, 2, 3] as const).map((n) => reader.line(`option${n}_value`, LIMITS.optionValue))
  const stock = stockOf(reader)
  if (reader.problems.length > before) return undefined
  return {
    reader,
    values,
    sku: codeOf(reader, 'sku', LIMITS.sku),
    barcode: codeOf(reader, 'barcode', LIMITS.barcode),
    weight_g: reader.has('weight_g') ? weightOf(reader) : undefined,
    picture_url: pictureOf(reader),
    stock,
  }
}

/** The old dialect writes an apostrophe before codes, so that spreadsheets keep their zeros. */
function codeOf(reader: RowReader, field: Field, max: number): string | null | undefined {
  if (!reader.has(field)) return undefined
  const code = reader.line(field, max)
  return (reader.columns.dialect === 'shopify-old' ? code.replace(/^'/, '') : code) || null
}

function weightOf(reader: RowReader): number | null {
  const text = reader.raw('weight_g').trim()
  const weight = Math.round(Number(text))
  if (text === '' || weight === 0) return null
  if (weight > 0 && weight <= LIMITS.weightG) return weight
  reader.wrong('weight_g', 'not_a_number')
  return null
}

function pictureOf(reader: RowReader): string | null | undefined {
  if (!reader.has('variant_picture')) return undefined
  const text = reader.raw('variant_picture').trim()
  const url = text === '' ? null : (addressOf(text) ?? null)
  if (text !== '' && !url) reader.wrong('variant_picture', 'not_an_address')
  return url
}

const WHOLE = /^-?\d{1,10}(?:\.0*)?$/

/** Without a tracker nothing is counted; what was sold beyond the stock there counts as none here. */
function stockOf(reader: RowReader): ReadVariant['stock'] {
  if (!reader.has('quantity') && !reader.has('tracker')) return undefined
  const text = cleanLine(reader.raw('quantity'))
  if (text !== '' && (!WHOLE.test(text) || Number(text) > LIMITS.onHand)) {
    reader.wrong('quantity', 'not_a_number')
    return undefined
  }
  const counted = reader.has('tracker') ? reader.raw('tracker').trim() !== '' : true
  const oversold = /^(true|continue)$/i.test(reader.raw('oversell').trim())
  return { on_hand: Math.max(0, Number(text)), tracked: counted && !oversold }
}
