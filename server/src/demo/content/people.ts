import type { PaletteName } from '../pictures/palettes.ts'
import type { DemoAddress, DemoPerson, Language } from './shape.ts'

type Home = [country: string, region: string, city: string, postal_code: string, line: string, phone: string]

/** Writes a person in two lines: their face and shirt, and where they live. */
export function person(
  key: string,
  name: string,
  language: Language,
  currency: string,
  [face, palette, shirt]: [face: string, palette: PaletteName, shirt?: string],
  [country, region, city, postal_code, line, phone]: Home,
): DemoPerson {
  const address: DemoAddress = { name, phone, country, region, city, postal_code, lines: [line] }
  return { key, name, language, currency, portrait: { face, palette, ...(shirt ? { shirt } : {}) }, address }
}

/** Runs the market; made first, because the first account of an empty market becomes its operator. */
export const operator: DemoPerson = person(
  'operator',
  'Nadia Osman',
  'en',
  'USD',
  ['👩🏼', 'night', '#5b6ea8'],
  ['SG', '', 'Singapore', '018900', '1 Kongsi Quay, #02-07', '+65 8000 0100'],
)

/** People of shops that have more than their owner. */
export const staff: { shop: string; role: 'manager' | 'packer'; person: DemoPerson }[] = [
  {
    shop: 'wengan-farm',
    role: 'packer',
    person: person(
      'luo-gang',
      '罗刚',
      'zh-CN',
      'CNY',
      ['👨🏻', 'sage', '#7a9463'],
      ['CN', '贵州省', '黔南州瓮安县', '550400', '银盏镇青蒜湾 14 号', '+86 138 0000 0121'],
    ),
  },
  {
    shop: 'kopi-kintamani',
    role: 'manager',
    person: person(
      'komang-ayu',
      'Ni Komang Ayu',
      'id',
      'IDR',
      ['👩🏼', 'cream', '#8b5a3c'],
      ['ID', 'Bali', 'Bangli', '80652', 'Jl. Kebun Jeruk No. 9, Kintamani', '+62 812-0000-0121'],
    ),
  },
  {
    shop: 'harbour-clay',
    role: 'packer',
    person: person(
      'tom-hale',
      'Tom Hale',
      'en',
      'GBP',
      ['👨🏻‍🦰', 'teal', '#3d4757'],
      ['GB', 'North Yorkshire', 'Whitby', 'YO21 1AA', '6 Slipway Lane', '+44 7700 900121'],
    ),
  },
]
