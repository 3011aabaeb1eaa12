import type { DemoProduct, DemoShop } from './shape.ts'
import { shot, single, sizes, thing } from './shape.ts'

const green = thing('tin', { colour: '#4f8f5b', emblem: '🌿' })
const red = thing('tin', { colour: '#a5452f', emblem: '🍂' })
const white = thing('tin', { colour: '#c9b78e', emblem: '🌼' })
const jasmine = thing('tin', { colour: '#e9e2cf', second: '#8fae7c', emblem: '🌸' })

const products: DemoProduct[] = [
  {
    handle: 'cloud-mist-green',
    category: 402,
    title: {
      en: 'Cloud-mist green tea, first picking',
      zh: '明前云雾绿茶',
      id: 'Teh hijau Yunwu petikan pertama',
      ru: 'Зелёный чай «Облачный туман», первый сбор',
    },
    text: {
      en: 'One bud and one leaf, picked before the Qingming festival and fired in the wok the same evening. Chestnut first, then sweet grass. Use water of about 85 °C and drink it within the year.',
      zh: '清明前一芽一叶，当晚下锅炒制。先是栗香，后有草木甜。建议 85 °C 水冲泡，一年内喝完。',
      id: 'Satu pucuk satu daun, dipetik sebelum Qingming dan disangrai malam itu juga. Aroma kastanye lalu rumput manis. Seduh dengan air sekitar 85 °C dan habiskan dalam setahun.',
      ru: 'Одна почка и один лист, собранные до Цинмина и обжаренные в тот же вечер. Сначала каштан, потом сладкая трава. Заваривайте водой около 85 °C и выпейте за год.',
    },
    tags: ['绿茶', '明前'],
    choice: sizes('净含量', [
      ['50 g', 58, 90, 120],
      ['100 g', 108, 70, 200],
      ['250 g', 248, 30, 420],
    ]),
    pictures: [
      shot('hero', 'sage', [green], ['🌱', '🍵'], 'leaves'),
      shot('flatlay', 'mint', [green, '🍵', '🌿', '🌱'], [], 'linen'),
      shot('duo', 'leaf', [green, '🍵'], ['🌿'], 'table'),
    ],
    team: { off: 20, people: 3, hours: 48, dispatch_hours: 48 },
  },
  {
    handle: 'old-tree-red',
    category: 402,
    title: {
      en: 'Old-tree black tea',
      zh: '古树红茶',
      id: 'Teh hitam pohon tua',
      ru: 'Красный чай со старых деревьев',
    },
    text: {
      en: 'Leaves of trees older than the village, withered for eighteen hours and dried in the sun. Malt, dried longan and no bitterness, even if you forget it in the pot.',
      zh: '比村子还老的茶树，萎凋十八小时，日光干燥。麦芽和桂圆干的香气，泡久了也不苦。',
      id: 'Daun dari pohon yang lebih tua dari desa, dilayukan delapan belas jam dan dikeringkan matahari. Malt, lengkeng kering, tidak pahit walau lupa diangkat.',
      ru: 'Листья деревьев старше деревни, восемнадцать часов завяливания и сушка на солнце. Солод, сушёный лонган и никакой горечи, даже если забыть в чайнике.',
    },
    tags: ['红茶'],
    choice: sizes('净含量', [
      ['50 g', 46, 80, 120],
      ['100 g', 86, 60, 200],
    ]),
    pictures: [shot('hero', 'clay', [red], ['☕', '🍂'], 'window'), shot('duo', 'cocoa', [red, '🫖'], ['🍂'], 'table')],
    team: { off: 18, people: 2, hours: 24, dispatch_hours: 48 },
  },
  {
    handle: 'white-peony',
    category: 402,
    title: { en: 'White tea cake, five years old', zh: '五年陈白茶饼' },
    text: {
      en: 'Pressed in 2020 and kept dry since. Steep it short, or simmer a small piece with a dried tangerine peel on a cold day.',
      zh: '2020 年压制，一直干仓存放。可短泡，冷天掰一小块和陈皮一起煮。',
    },
    tags: ['白茶'],
    choice: single(168, 25, 380),
    pictures: [
      shot('podium', 'sand', [white], ['🌼'], 'arch'),
      shot('flatlay', 'cream', [white, '🍵', '🌼', '🌿'], [], 'linen'),
    ],
  },
  {
    handle: 'jasmine-pearls',
    category: 402,
    title: { en: 'Jasmine pearls', zh: '茉莉龙珠' },
    text: {
      en: 'Each pearl is rolled by hand and scented six nights with fresh blossoms, which are then taken out again. What you smell is flower, not oil.',
      zh: '手工搓珠，鲜花窨制六次，花香入茶不见花，不加香精。',
    },
    tags: ['花茶'],
    choice: sizes('净含量', [
      ['50 g', 49, 70, 120],
      ['100 g', 92, 50, 200],
    ]),
    pictures: [
      shot('hero', 'mint', [jasmine], ['🌸', '🍵'], 'sun'),
      shot('flatlay', 'rose', [jasmine, '🌸', '🍵', '🌿'], [], 'halves'),
    ],
    team: { off: 15, people: 2, hours: 36, dispatch_hours: 48 },
  },
  {
    handle: 'purple-clay-teapot',
    category: 802,
    title: { en: 'Red clay teapot, 160 ml', zh: '紫砂小壶 160 毫升' },
    text: {
      en: 'Thrown and trimmed by one potter, who signs the inside of the lid. Rinse with hot water only; the clay takes on the tea you give it.',
      zh: '一人一壶，壶盖内有作者款。只用热水冲洗，泥料会养出茶的味道。',
    },
    tags: ['茶具'],
    choice: single(298, 12, 420),
    pictures: [
      shot('podium', 'clay', [thing('🫖', { hue: 20, vivid: 0.6, light: 0.7 })], ['🍵'], 'arch'),
      shot('hero', 'cream', [thing('🫖', { hue: 20, vivid: 0.6, light: 0.7 })], ['🌸'], 'window'),
    ],
  },
  {
    handle: 'celadon-cups',
    category: 802,
    title: { en: 'Four celadon cups', zh: '青瓷品茗杯四只' },
    text: {
      en: 'Thin-walled cups of 60 ml in a glaze like shallow water. Small differences between them are the kiln, not a fault.',
      zh: '60 毫升薄胎小杯，釉色如浅水。略有差异是窑火所致。',
    },
    tags: ['茶具', '青瓷'],
    choice: single(128, 30, 360),
    pictures: [
      shot(
        'row',
        'mint',
        [
          thing('bowl', { colour: '#d9efe4', second: '#7fbfa7' }),
          thing('bowl', { colour: '#d9efe4', second: '#94c9b4' }),
          thing('bowl', { colour: '#d9efe4', second: '#6fb29a' }),
        ],
        [],
        'window',
      ),
      shot(
        'shelves',
        'sage',
        [
          thing('bowl', { colour: '#d9efe4', second: '#7fbfa7' }),
          '🫖',
          thing('vase', { colour: '#d9efe4', second: '#7fbfa7' }),
        ],
        [],
        'studio',
      ),
    ],
  },
  {
    handle: 'osmanthus-honey-tea',
    category: 402,
    title: { en: 'Osmanthus oolong', zh: '桂花乌龙' },
    text: {
      en: 'Lightly roasted oolong with osmanthus from one courtyard of old trees. Best cold-brewed overnight.',
      zh: '轻焙乌龙配老院子的金桂，冷泡一夜最好喝。',
    },
    tags: ['乌龙'],
    choice: single(56, 80, 160),
    pictures: [
      shot('duo', 'lemon', [thing('pouch', { colour: '#e7c35a', emblem: '🌼' }), '🧋'], ['🌼'], 'sun'),
      shot('hero', 'cream', [thing('pouch', { colour: '#e7c35a', emblem: '🌼' })], ['🍵'], 'table'),
    ],
    team: { off: 22, people: 4, hours: 48, dispatch_hours: 48 },
  },
  {
    handle: 'mooncakes-lotus',
    category: 302,
    title: { en: 'Lotus mooncakes, box of six', zh: '莲蓉月饼六枚' },
    text: {
      en: 'Baked to order in the week of the festival, with less sugar than our grandmother used. Eat within ten days.',
      zh: '中秋当周现烤，比外婆的配方少放糖，十天内吃完。',
    },
    tags: ['月饼', '中秋'],
    choice: single(88, 60, 620),
    pictures: [
      shot('dish', 'lemon', ['🥮'], ['🍵', '🏮'], 'planks'),
      shot('box', 'night', [thing('🥮', {})], ['🏮'], 'sun'),
    ],
    team: { off: 25, people: 5, hours: 72, dispatch_hours: 72, quantity: 200 },
  },
  {
    handle: 'paper-lantern',
    category: 803,
    title: { en: 'Paper lantern with candle', zh: '手工纸灯笼' },
    text: {
      en: 'Bamboo ribs and oiled paper, folds flat for the post. Use it with the small LED candle in the box.',
      zh: '竹骨油纸，可折叠寄送，内附 LED 小蜡烛。',
    },
    tags: ['摆件'],
    choice: single(39, 70, 240),
    pictures: [shot('trio', 'plum', ['🏮', '🏮', '🏮'], ['🕯️'], 'studio'), shot('hero', 'night', ['🏮'], ['🥮'], 'sun')],
  },
]

/** A tea house with its own gardens on the misty ridges of Duyun. */
export const yunwuTea: DemoShop = {
  handle: 'yunwu-tea',
  name: '云雾茶舍',
  owner: {
    key: 'chen-mingyue',
    name: '陈明月',
    language: 'zh-CN',
    currency: 'CNY',
    portrait: { face: '👩🏻', palette: 'sage', shirt: '#4f8f5b' },
    address: {
      name: '陈明月',
      phone: '+86 138 0000 0103',
      country: 'CN',
      region: '贵州省',
      city: '都匀市',
      postal_code: '558000',
      lines: ['云雾街 28 号后院'],
    },
  },
  country: 'CN',
  currency: 'CNY',
  languages: ['zh-CN', 'en'],
  description: {
    en: 'Two ridges of tea above the clouds of Duyun, a wok, a courtyard and too many cups.',
    zh: '都匀云上的两道茶山，一口炒锅，一个院子，和太多的杯子。',
    id: 'Dua punggung bukit teh di atas awan Duyun, satu wajan, satu halaman, dan terlalu banyak cangkir.',
    ru: 'Два чайных хребта над облаками Дуюня, котёл, двор и слишком много чашек.',
  },
  return_days: 7,
  return_policy: {
    en: 'Unopened tea and tea ware may come back within 7 days.',
    zh: '未开封茶叶及茶具 7 天无理由退。',
  },
  shipping: { fee: 8, free_from: 99 },
  picture: shot('duo', 'sage', ['🍵', green], ['🌿'], 'leaves'),
  products,
}
