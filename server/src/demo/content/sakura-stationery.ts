import type { DemoProduct, DemoShop } from './shape.ts'
import { matrix, shot, single, thing } from './shape.ts'

const products: DemoProduct[] = [
  {
    handle: 'field-notebook',
    category: 1102,
    title: { en: 'Field notebook', zh: '野外笔记本', id: 'Buku catatan lapangan', ru: 'Полевая записная книжка' },
    text: {
      en: 'Sewn binding, 80 gsm, lies flat from the first page. Corners rounded, so it survives a pocket.',
      zh: '线装 80 克，第一页就摊平。圆角，揣口袋不折。',
      id: 'Jahit benang, 80 gsm, rata dari halaman pertama. Sudut bulat, tahan di saku.',
      ru: 'Шитый блок, 80 г/м², ложится с первой страницы. Скруглённые углы — живёт в кармане.',
    },
    tags: ['notebook'],
    choice: matrix([{ name: 'Cover', values: ['Navy', 'Moss', 'Plum'] }], 1_650, 80, 180),
    pictures: [shot('trio', 'sky', ['📓', '📗', '📘'], ['✏️'], 'arch'), shot('hero', 'cream', ['📓'], ['🖋️'], 'window')],
  },
  {
    handle: 'fountain-pen',
    category: 1102,
    title: {
      en: 'Fountain pen, fine nib',
      zh: '细尖钢笔',
      id: 'Pena tinta, mata halus',
      ru: 'Перьевая ручка, тонкое перо',
    },
    text: {
      en: 'Steel nib tuned by hand. Takes standard cartridges and the ink in the drawer.',
      zh: '钢尖手工调校，可用标准墨胆，也可灌墨。',
      id: 'Nib baja disetel tangan. Bisa cartridge standar atau tinta di laci.',
      ru: 'Стальное перо настроено вручную. Под обычные картриджи и чернила из ящика.',
    },
    tags: ['pen'],
    choice: matrix([{ name: 'Body', values: ['Blue', 'Black'] }], 4_800, 40, 30),
    pictures: [shot('podium', 'snow', ['🖋️'], ['📓'], 'sun'), shot('duo', 'lilac', ['🖊️', '🖋️'], ['📄'], 'studio')],
  },
  {
    handle: 'crayons-twelve',
    category: 1102,
    title: { en: 'Rice-wax crayons, twelve' },
    text: {
      en: 'Made from rice wax and food colour in a family workshop. They do not roll off the table, because they are not quite round.',
    },
    tags: ['crayons'],
    choice: single(980, 90, 160),
    pictures: [
      shot(
        'knoll',
        'rose',
        ['🖍️', thing('🖍️', { hue: 90 }), thing('🖍️', { hue: 180 }), thing('🖍️', { hue: 270 })],
        [],
        'linen',
      ),
    ],
  },
  {
    handle: 'letter-set',
    category: 1102,
    title: { en: 'Letter set for twelve' },
    text: { en: 'Twelve sheets, twelve envelopes, a blotter. For thank-you notes that arrive by post.' },
    tags: ['letters'],
    choice: single(2_200, 50, 240),
    pictures: [shot('flatlay', 'peach', ['💌', '✉️', '🖋️', '🌸'], [], 'linen')],
  },
]

/** A stationery shop in Kyoto, waiting for an operator to look at it. */
export const sakuraStationery: DemoShop = {
  handle: 'sakura-stationery',
  name: 'Sakura Stationery',
  owner: {
    key: 'haruka-mori',
    name: 'Haruka Mori',
    language: 'en',
    currency: 'JPY',
    portrait: { face: '👩🏻', palette: 'rose', shirt: '#c96a8a' },
    address: {
      name: 'Haruka Mori',
      phone: '+81 90-0000-0110',
      country: 'JP',
      region: 'Kyoto',
      city: 'Kyoto',
      postal_code: '604-0000',
      lines: ['3-9 Kamisui-cho'],
    },
  },
  country: 'JP',
  currency: 'JPY',
  languages: ['en'],
  description: {
    en: 'Notebooks and pens that write back. New here, waiting for the market to say hello.',
    zh: '会回信的本子和笔。新来，等市场打个招呼。',
    id: 'Buku dan pena yang membalas tulisan. Baru di sini, menunggu pasar menyapa.',
    ru: 'Тетради и ручки, которые отвечают. Мы новые, ждём, когда рынок поздоровается.',
  },
  return_days: 14,
  return_policy: { en: 'Unused and unopened, 14 days.' },
  shipping: { fee: 680, free_from: 6_000 },
  picture: shot('hero', 'rose', ['🌸'], ['📓', '🖋️'], 'sun'),
  products,
}
