import type { Backdrop } from '../pictures/backdrops.ts'
import type { LayoutName } from '../pictures/layouts.ts'
import type { PaletteName } from '../pictures/palettes.ts'
import type { PortraitSpec } from '../pictures/portraits.ts'
import type { Item } from '../pictures/sprites.ts'
import type { SceneSpec } from '../scenes.ts'

/** The same words in the market's languages; English always, the others where somebody translated them. */
export type Words = { en: string; zh?: string; id?: string; ru?: string }
export type Language = 'en' | 'zh-CN' | 'id' | 'ru'

/** A way to ship a thing: prices in major units of the shop's currency, weight in grams. */
export type DemoVariant = { options: string[]; price: number; stock: number; weight_g: number }
export type DemoOption = { name: string; values: string[] }
export type Choice = { options: DemoOption[]; variants: DemoVariant[] }

/** A team deal: `off` per cent below the single price, for so many people within so many hours. */
export type DemoTeam = {
  off: number
  people: number
  hours: number
  dispatch_hours: number
  per_buyer?: number
  new_buyers_only?: boolean
  open_groups?: number
  quantity?: number
}

export type DemoProduct = {
  handle: string
  /** An id of the taxonomy. */
  category: number
  title: Words
  text: Words
  tags: string[]
  unit?: 'piece' | 'kg'
  choice: Choice
  pictures: SceneSpec[]
  team?: DemoTeam
}

export type DemoAddress = {
  name: string
  phone: string
  country: string
  region: string
  city: string
  postal_code: string
  lines: string[]
}

export type DemoPerson = {
  /** What the story calls them; their e-mail is `<key>@example.com`. */
  key: string
  name: string
  language: Language
  currency: string
  portrait: PortraitSpec
  address: DemoAddress
}

export type DemoShop = {
  handle: string
  name: string
  owner: DemoPerson
  country: string
  currency: string
  languages: Language[]
  description: Words
  return_days: number
  return_policy: Words
  /** Major units; `free_from` is the sum of goods from which shipping costs nothing. */
  shipping: { fee: number; free_from?: number }
  picture: SceneSpec
  products: DemoProduct[]
}

type Thing = string | Item

/** A picture in one line. */
export function shot(
  layout: LayoutName,
  palette: PaletteName,
  items: Thing[],
  props: Thing[] = [],
  backdrop?: Backdrop,
): SceneSpec {
  return { layout, palette, items, props, ...(backdrop ? { backdrop } : {}) }
}

/** A drawn or changed thing in a picture. */
export function thing(art: string, look: Omit<Item, 'art'> = {}): Item {
  return { art, ...look }
}

/** A product without options. */
export function single(price: number, stock: number, weight_g: number): Choice {
  return { options: [], variants: [{ options: [], price, stock, weight_g }] }
}

/** A product with one option whose values have their own price, stock and weight. */
export function sizes(name: string, rows: [value: string, price: number, stock: number, weight_g: number][]): Choice {
  return {
    options: [{ name, values: rows.map(([value]) => value) }],
    variants: rows.map(([value, price, stock, weight_g]) => ({ options: [value], price, stock, weight_g })),
  }
}

/** A product with one or two options at one price; stock differs a little from variant to variant. */
export function matrix(options: DemoOption[], price: number, stock: number, weight_g: number): Choice {
  const combinations = options.reduce<string[][]>(
    (rows, option) => rows.flatMap((row) => option.values.map((value) => [...row, value])),
    [[]],
  )
  return {
    options,
    variants: combinations.map((values, index) => ({
      options: values,
      price,
      stock: Math.max(2, stock - ((index * 7) % 11)),
      weight_g,
    })),
  }
}
