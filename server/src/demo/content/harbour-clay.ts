import type { DemoProduct, DemoShop } from './shape.ts'
import { matrix, shot, single, thing } from './shape.ts'

const sea = { colour: '#efe2cf', second: '#4f86a3' }
const sand = { colour: '#f3e6d2', second: '#c98a5b' }
const moss = { colour: '#e9e4cf', second: '#7a9463' }
const ink = { colour: '#e2ddd5', second: '#3d4757' }
const pot = (art: 'mug' | 'bowl' | 'vase', glaze: { colour: string; second: string }) => thing(art, glaze)
const glazes = { name: 'Glaze', values: ['Sea', 'Sand', 'Moss', 'Ink'] }

const products: DemoProduct[] = [
  {
    handle: 'everyday-mug',
    category: 802,
    title: { en: 'Everyday mug', zh: '日常马克杯', id: 'Cangkir harian', ru: 'Кружка на каждый день' },
    text: {
      en: 'Thrown by hand in speckled stoneware and dipped once in glaze, so the line is never quite the same. Holds 320 ml with room for milk. Dishwasher and microwave safe; the kiln is hotter than either.',
      zh: '手工拉坯的斑点炻器，浸一次釉，釉线各不相同。容量 320 毫升，留得出牛奶的位置。洗碗机、微波炉均可。',
      id: 'Diputar tangan dari stoneware bintik dan dicelup sekali, jadi garis glasirnya tak pernah sama. Isi 320 ml dengan ruang untuk susu. Aman di mesin cuci piring dan microwave.',
      ru: 'Крапчатый каменный шамот, ручная формовка, одно погружение в глазурь — край у каждой свой. 320 мл и место для молока. Можно в посудомойку и микроволновку.',
    },
    tags: ['mug', 'stoneware', 'handmade'],
    choice: matrix([glazes], 18.5, 40, 410),
    pictures: [
      shot('hero', 'sand', [pot('mug', sea)], ['🍪'], 'window'),
      shot('row', 'cream', [pot('mug', sea), pot('mug', sand), pot('mug', moss), pot('mug', ink)], [], 'table'),
      shot(
        'shelves',
        'sky',
        [pot('mug', sea), pot('mug', sand), pot('mug', moss), pot('mug', ink), pot('mug', sea), '🪴'],
        [],
        'studio',
      ),
    ],
    team: { off: 24, people: 2, hours: 48, dispatch_hours: 48, per_buyer: 4 },
  },
  {
    handle: 'supper-bowl',
    category: 801,
    title: { en: 'Supper bowl', zh: '晚餐碗', id: 'Mangkuk makan malam', ru: 'Миска для ужина' },
    text: {
      en: 'Wide enough for noodles, deep enough for soup, and it stacks. 18 cm across. Each rim is wiped by thumb: you can feel where.',
      zh: '宽得能装面，深得能盛汤，还能叠放。口径 18 厘米。碗沿拇指抹平，摸得到痕迹。',
      id: 'Cukup lebar untuk mi, cukup dalam untuk sup, dan bisa ditumpuk. Diameter 18 cm. Tepinya diusap ibu jari, terasa di tangan.',
      ru: 'Широкая для лапши, глубокая для супа, ставится стопкой. 18 см. Край сглажен большим пальцем — след можно нащупать.',
    },
    tags: ['bowl'],
    choice: matrix([glazes], 24, 30, 620),
    pictures: [
      shot('hero', 'sky', [pot('bowl', sea)], ['🍜', '🥄'], 'table'),
      shot('trio', 'sage', [pot('bowl', moss), pot('bowl', sand), pot('bowl', ink)], [], 'arch'),
      shot('bowl', 'cream', [{ art: '🍋', colour: '#efe2cf', second: '#4f86a3' }], ['🌿'], 'window'),
    ],
    team: { off: 18, people: 3, hours: 48, dispatch_hours: 48 },
  },
  {
    handle: 'bud-vase',
    category: 803,
    title: { en: 'Bud vase', zh: '单枝花瓶', id: 'Vas setangkai', ru: 'Вазочка для одного цветка' },
    text: {
      en: 'Twelve centimetres tall, made for the one stem you picked on the way home. Glazed inside, so it holds water.',
      zh: '高十二厘米，正好插回家路上摘的那一枝。内壁上釉，不渗水。',
      id: 'Tinggi dua belas sentimeter, untuk setangkai bunga yang dipetik di jalan pulang. Dalamnya diglasir, tidak rembes.',
      ru: 'Двенадцать сантиметров — под тот один стебель, сорванный по дороге. Изнутри глазурь, воду держит.',
    },
    tags: ['vase'],
    choice: matrix([{ name: 'Glaze', values: ['Sand', 'Sea'] }], 16, 35, 340),
    pictures: [
      shot('podium', 'rose', [pot('vase', sand)], ['🌷'], 'sun'),
      shot('trio', 'mint', [pot('vase', sea), pot('vase', moss), pot('vase', sand)], ['🌼'], 'leaves'),
    ],
    team: { off: 20, people: 2, hours: 24, dispatch_hours: 48 },
  },
  {
    handle: 'teapot-side',
    category: 802,
    title: { en: 'Side-handle teapot', zh: '侧把茶壶', id: 'Teko gagang samping', ru: 'Чайник с боковой ручкой' },
    text: {
      en: 'Pours without a drip; we test each one over newspaper and keep the ones that fail. 450 ml, strainer built into the spout.',
      zh: '出水不滴，每只都在报纸上试过，滴的留给自己。450 毫升，壶嘴带滤孔。',
      id: 'Tuang tanpa menetes; setiap teko diuji di atas koran dan yang gagal kami simpan. 450 ml, saringan di cerat.',
      ru: 'Льёт без капель: каждый проверяем над газетой, бракованные оставляем себе. 450 мл, ситечко в носике.',
    },
    tags: ['teapot'],
    choice: single(62, 10, 780),
    pictures: [
      shot('podium', 'clay', [thing('🫖', { hue: 190, vivid: 0.5 })], ['🍵'], 'arch'),
      shot('duo', 'sand', [thing('🫖', { hue: 190, vivid: 0.5 }), pot('mug', sea)], [], 'table'),
    ],
    team: { off: 15, people: 4, hours: 96, dispatch_hours: 96, open_groups: 2 },
  },
  {
    handle: 'dinner-plate',
    category: 801,
    title: { en: 'Dinner plate, 27 cm' },
    text: {
      en: 'A flat plate with a low lip, so sauce stays where you put it. Sold one at a time; glazes match across batches.',
    },
    tags: ['plate'],
    choice: matrix([glazes], 28, 26, 820),
    pictures: [
      shot('dish', 'cream', ['🍓'], ['🌿', '🥄'], 'linen'),
      shot('onPlate', 'sky', [pot('bowl', sea)], [], 'table'),
    ],
  },
  {
    handle: 'plant-pot',
    category: 807,
    title: { en: 'Plant pot with saucer', zh: '带托花盆', id: 'Pot tanaman dengan tatakan', ru: 'Горшок с поддоном' },
    text: {
      en: 'Unglazed outside so the soil can breathe, drainage hole, saucer included. The plant in the picture is not.',
      zh: '外壁不上釉，透气，有排水孔，配托盘。图中植物不含。',
      id: 'Luar tanpa glasir agar tanah bernapas, ada lubang air, termasuk tatakan. Tanaman di gambar tidak termasuk.',
      ru: 'Снаружи без глазури, дырочка и поддон в комплекте. Растение на фото не входит.',
    },
    tags: ['garden'],
    choice: matrix([{ name: 'Size', values: ['12 cm', '18 cm'] }], 26, 32, 640),
    pictures: [shot('hero', 'leaf', ['🪴'], ['🌵'], 'window'), shot('row', 'sage', ['🪴', '🌵', '🪴'], [], 'studio')],
    team: { off: 20, people: 3, hours: 72, dispatch_hours: 72 },
  },
  {
    handle: 'candle-jar',
    category: 804,
    title: { en: 'Candle in a beaker' },
    text: { en: 'Beeswax and a cotton wick in one of our small beakers. When it burns out, the beaker stays.' },
    tags: ['candle'],
    choice: single(22, 28, 520),
    pictures: [
      shot('duo', 'cream', ['🕯️', pot('mug', sand)], ['🍂'], 'window'),
      shot('podium', 'night', ['🕯️'], [], 'sun'),
    ],
  },
  {
    handle: 'lidded-jar',
    category: 801,
    title: { en: 'Lidded jar' },
    text: {
      en: 'A jar for sugar, coffee or buttons, with a lid turned to fit by Tom at the next bench. Holds half a kilo.',
    },
    tags: ['jar'],
    choice: single(34, 20, 520),
    pictures: [
      shot('hero', 'peach', [thing('jar', { colour: '#f3e6d2', second: '#c98a5b' })], ['🥄'], 'arch'),
      shot(
        'onBoard',
        'sand',
        [thing('jar', { colour: '#f3e6d2', second: '#c98a5b' }), pot('mug', sand), '🥄'],
        [],
        'table',
      ),
    ],
  },
  {
    handle: 'workshop-seat',
    category: 1105,
    title: { en: 'A seat at the wheel, one Saturday' },
    text: {
      en: 'Three hours, two pots, an apron you can keep dirty. For one person; under twelves with a grown-up. The pots arrive glazed a month later.',
    },
    tags: ['workshop', 'gift'],
    choice: single(65, 16, 0),
    pictures: [
      shot('flatlay', 'clay', [pot('mug', sand), '🏺', '🖌️', '🫧', '🧽'], [], 'linen'),
      shot('trio', 'cocoa', ['🏺', pot('vase', sand), pot('mug', sea)], [], 'table'),
    ],
    team: { off: 15, people: 2, hours: 96, dispatch_hours: 720, open_groups: 4 },
  },
  {
    handle: 'serving-dish',
    category: 801,
    title: { en: 'Oval serving dish', zh: '椭圆餐盘', id: 'Piring saji oval', ru: 'Овальное блюдо' },
    text: {
      en: 'For a roast, a tart, or the middle of the table on Sunday. Two handles that stay cool.',
      zh: '盛烤肉、挞，或周日的餐桌中央。两只不烫手的耳。',
      id: 'Untuk panggang, tart, atau tengah meja hari Minggu. Dua pegangan yang tetap dingin.',
      ru: 'Под запечённое, пирог или воскресный стол. Две холодные ручки.',
    },
    tags: ['dish'],
    choice: single(58, 12, 1600),
    pictures: [
      shot('onPlate', 'peach', ['🥧', '🥧', '🥧'], [], 'table'),
      shot('hero', 'sage', [pot('bowl', moss)], ['🍋', '🌿'], 'leaves'),
    ],
    team: { off: 12, people: 4, hours: 72, dispatch_hours: 96 },
  },
]

/** A two-person pottery in an old net store on the harbour in Whitby. */
export const harbourClay: DemoShop = {
  handle: 'harbour-clay',
  name: 'Harbour Clay',
  owner: {
    key: 'tess-marlow',
    name: 'Tess Marlow',
    language: 'en',
    currency: 'GBP',
    portrait: { face: '👩🏽‍🦱', palette: 'sky', shirt: '#4f86a3' },
    address: {
      name: 'Tess Marlow',
      phone: '+44 7700 900104',
      country: 'GB',
      region: 'North Yorkshire',
      city: 'Whitby',
      postal_code: 'YO21 1AA',
      lines: ['Old Net Store, Slipway Lane'],
    },
  },
  country: 'GB',
  currency: 'GBP',
  languages: ['en'],
  description: {
    en: 'Two potters and a kiln in an old net store. Stoneware for breakfast, not for shelves.',
    zh: '旧渔网仓里两个陶艺师、一座窑。做的是早餐用的碗，不是摆件。',
    id: 'Dua pembuat tembikar dan satu tungku di gudang jala tua. Keramik untuk sarapan, bukan pajangan.',
    ru: 'Двое гончаров и печь в бывшем складе сетей. Посуда для завтрака, не для полки.',
  },
  return_days: 30,
  return_policy: { en: 'Anything that arrives chipped is replaced; otherwise 30 days to change your mind.' },
  shipping: { fee: 5.5, free_from: 60 },
  picture: shot('trio', 'sky', [pot('mug', sea), pot('vase', moss), pot('bowl', sand)], [], 'sun'),
  products,
}
