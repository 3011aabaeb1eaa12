import type { Body } from '@kongsi/sdk'
import { minorUnits } from '#lib/format.ts'
import { m } from '#lib/paraglide/messages.js'
import type { Errors, Reader } from '#lib/sell/deal/read-fields.ts'
import type { SellerProduct } from '#lib/sell/types.ts'
import type { Money } from '#lib/types.ts'

type Prices = Body<'/shops/{shop_id}/deals', 'post'>['prices']
type Tier = Prices[number]['tiers'][number]

/** A variant that can be part of a deal, and what it costs alone. */
export interface Priced {
  id: string
  name: string
  single: Money
}

interface Shape {
  /** The count from which the first price holds. */
  first: number
  /** The first price may be the single price, and is when it is left empty. */
  fromSingle: boolean
}

/** The variants of a product, to be priced. `title` names a variant without options. */
export const pricedOf = (product: SellerProduct, title: string): Priced[] =>
  product.variants.map(({ id, options, price }) => ({ id, name: options.join(' / ') || title, single: price }))

const steps_max = 20
const count_max = 1_000_000

/** How many rows of steps the form shows. */
export const stepsOf = (typed: string) => Math.min(steps_max, Math.max(1, Math.floor(Number(typed)) || 1))

interface Read {
  prices: Prices
  /** The form's field of each price, by the API's path. */
  fields: Record<string, string>
}

/**
 * The prices of a form whose rows are steps: `from.{step}` says from which count on, `price.{variant}.{step}` what a
 * variant then costs. An empty price leaves that step out, a variant without any is not part of the deal.
 */
export function readPrices(read: Reader, variants: Priced[], shape: Shape): Read {
  const fields: Read['fields'] = {}
  const froms = readFroms(read, variants, shape.first)
  const prices = variants.flatMap((variant) => {
    const cells = froms.map((from, step) => ({ from, step, text: read.text(`price.${variant.id}.${step}`) }))
    if (cells.every(({ text }) => text === '')) return []
    return [{ variant_id: variant.id, tiers: readTiers(read.errors, variant, cells, shape) }]
  })
  prices.forEach(({ variant_id, tiers }, index) => {
    fields[`prices.${index}.variant_id`] = `price.${variant_id}.0`
    fields[`prices.${index}.tiers`] = `price.${variant_id}.${tiers.at(-1)?.step ?? 0}`
    tiers.forEach(({ step }, n) => {
      fields[`prices.${index}.tiers.${n}.price`] = `price.${variant_id}.${step}`
    })
  })
  const [first] = variants
  if (first) fields.prices = `price.${first.id}.0`
  if (prices.length === 0 && first) read.errors[`price.${first.id}.0`] = m.offers_price_needed()
  return {
    fields,
    prices: prices.map(({ variant_id, tiers }) => ({
      variant_id,
      tiers: tiers.map(({ from, price }) => ({ from, price })),
    })),
  }
}

function readFroms(read: Reader, variants: Priced[], first: number): number[] {
  const froms = [first]
  for (let step = 1; step < stepsOf(read.text('steps')); step++) {
    const used = variants.some(({ id }) => read.text(`price.${id}.${step}`) !== '')
    const from = used || read.text(`from.${step}`) !== '' ? read.whole(`from.${step}`, 1, count_max) : Number.NaN
    if (from <= Math.max(...froms.filter(Number.isFinite))) read.errors[`from.${step}`] = m.offers_from_rises()
    froms.push(from)
  }
  return froms
}

interface Cell {
  from: number
  step: number
  text: string
}

function readTiers(errors: Errors, { id, single }: Priced, cells: Cell[], shape: Shape): (Tier & { step: number })[] {
  const tiers: (Tier & { step: number })[] = []
  for (const { from, step, text } of cells) {
    const name = `price.${id}.${step}`
    const first = step === 0
    if (text === '' && !first) continue
    if (text === '' && !shape.fromSingle) errors[name] = m.offers_first_needed()
    const price = text === '' ? single.amount : minorUnits(text, single.currency)
    const before = tiers.at(-1)?.price ?? single.amount
    if (price === null || price < 1) errors[name] ??= m.sell_amount_wrong()
    else if (first ? price > before || (price === before && !shape.fromSingle) : price >= before)
      errors[name] ??= first ? m.offers_price_below() : m.offers_price_falls()
    tiers.push({ from, price: price ?? 0, step })
  }
  const [only, second] = tiers
  if (only && !second && only.price >= single.amount) errors[`price.${id}.0`] ??= m.offers_price_below()
  return tiers
}
