import type { DemoProduct, DemoShop } from './shape.ts'
import { matrix, shot, single, thing } from './shape.ts'

const teal = thing('🎒', { hue: 205 })
const green = thing('🎒', { hue: 130, vivid: 0.8 })
const navy = thing('🎒', { hue: 262, light: 0.8 })
const amber = thing('🎒', { hue: 55 })
const graphite = thing('🎒', { vivid: 0.08, light: 0.7 })
const colour = (...values: string[]) => ({ name: '颜色', values })

const products: DemoProduct[] = [
  {
    handle: 'school-backpack-light',
    category: 701,
    title: {
      en: 'Light school backpack',
      zh: '轻量护脊书包',
      id: 'Ransel sekolah ringan',
      ru: 'Лёгкий школьный рюкзак',
    },
    text: {
      en: 'Weighs 720 grams empty, with a foam back that keeps its shape and a chest strap that stops it slipping. Two main pockets fit A4 folders, the side pockets a full bottle. Seams are bound, so nothing frays inside.',
      zh: '空包仅 720 克，背板定型不塌，胸带防滑落。双主仓放得下 A4 文件夹，侧袋能插满瓶水。内部全包边，不起毛。',
      id: 'Berat kosong 720 gram, punggung busa yang tetap berbentuk dan tali dada anti-melorot. Dua kantong utama muat map A4, kantong samping muat botol penuh. Jahitan dalam dibungkus rapi.',
      ru: 'Пустой весит 720 граммов, спинка держит форму, нагрудный ремешок не даёт сползать. В два отделения входят папки A4, в боковые карманы — полная бутылка. Швы внутри окантованы.',
    },
    tags: ['书包', 'school'],
    choice: matrix([colour('玫红', '湖蓝', '墨绿'), { name: '尺寸', values: ['小号', '大号'] }], 139, 60, 760),
    pictures: [
      shot('hero', 'sky', ['🎒'], ['✏️', '📚'], 'arch'),
      shot('trio', 'cream', ['🎒', teal, green], [], 'studio'),
      shot('flatlay', 'sky', ['🎒', '📓', '✏️', '📐', '🖍️'], [], 'halves'),
    ],
    team: { off: 26, people: 3, hours: 48, dispatch_hours: 48, per_buyer: 2 },
  },
  {
    handle: 'city-daypack',
    category: 701,
    title: {
      en: 'City daypack 18 L',
      zh: '城市通勤双肩包 18L',
      id: 'Ransel harian kota 18 L',
      ru: 'Городской рюкзак 18 л',
    },
    text: {
      en: 'A plain daypack for a 15-inch laptop, a jumper and lunch. The cloth is coated on the inside and the zips are covered, so light rain stays out. Made in our own workshop of twenty-six people.',
      zh: '装得下 15 寸电脑、一件毛衣和一份午饭。面料内涂层，拉链带盖布，小雨不怕。自家二十六人工坊出品。',
      id: 'Ransel polos untuk laptop 15 inci, sweter dan bekal makan siang. Kain berlapis di dalam dan ritsleting tertutup, aman dari gerimis. Dibuat di bengkel kami sendiri yang berisi dua puluh enam orang.',
      ru: 'Простой рюкзак для ноутбука 15 дюймов, свитера и обеда. Ткань с покрытием изнутри, молнии прикрыты, небольшой дождь не страшен. Шьём в своей мастерской на двадцать шесть человек.',
    },
    tags: ['通勤', 'laptop'],
    choice: matrix([colour('藏青', '石墨灰', '琥珀')], 189, 45, 850),
    pictures: [
      shot('hero', 'snow', [navy], ['💻', '☂️'], 'window'),
      shot('row', 'lilac', [navy, graphite, amber], [], 'studio'),
      shot('podium', 'night', [graphite], [], 'sun'),
    ],
    team: { off: 22, people: 2, hours: 24, dispatch_hours: 48 },
  },
  {
    handle: 'hiking-pack-35',
    category: 705,
    title: { en: 'Hiking pack 35 L', zh: '登山包 35L' },
    text: {
      en: 'Aluminium stay, padded hip belt and a rain cover in the bottom pocket. Comfortable up to twelve kilos; we would not load it with more.',
      zh: '铝合金支撑、加厚腰带，底部藏有防雨罩。负重十二公斤以内舒服，再多就不建议了。',
    },
    tags: ['徒步'],
    choice: matrix([colour('墨绿', '琥珀')], 299, 30, 1350),
    pictures: [
      shot('hero', 'forest', [green], ['🥾', '🧭'], 'leaves'),
      shot('flatlay', 'leaf', [green, '🧭', '🥾', '🔦', '🏕️'], [], 'planks'),
    ],
    team: { off: 20, people: 4, hours: 72, dispatch_hours: 72 },
  },
  {
    handle: 'cabin-suitcase-20',
    category: 702,
    title: {
      en: 'Cabin suitcase 20"',
      zh: '20 寸登机箱',
      id: 'Koper kabin 20 inci',
      ru: 'Чемодан для ручной клади 20″',
    },
    text: {
      en: 'Polycarbonate shell, four quiet wheels that we replace free for three years. 55 × 36 × 22 cm, which most airlines take on board; check yours before you fly.',
      zh: 'PC 箱体，四个静音轮三年内免费换新。55 × 36 × 22 厘米，多数航司可登机，出行前请以航司规定为准。',
      id: 'Bodi polikarbonat, empat roda senyap yang kami ganti gratis selama tiga tahun. 55 × 36 × 22 cm, diterima kebanyakan maskapai; tetap periksa aturan maskapai Anda.',
      ru: 'Корпус из поликарбоната, четыре тихих колеса, которые мы бесплатно меняем три года. 55 × 36 × 22 см — подходит большинству авиакомпаний, но проверьте правила своей.',
    },
    tags: ['行李箱', 'travel'],
    choice: matrix([colour('天蓝', '樱粉', '薄荷')], 359, 28, 2900),
    pictures: [
      shot('hero', 'mint', ['🧳'], ['🕶️', '👒'], 'sun'),
      shot('trio', 'peach', ['🧳', thing('🧳', { hue: 130 }), thing('🧳', { hue: -45 })], [], 'studio'),
      shot('knoll', 'sky', ['🧳', '🕶️', '👒', '📷'], [], 'top'),
    ],
    team: { off: 18, people: 3, hours: 48, dispatch_hours: 48, quantity: 60 },
  },
  {
    handle: 'leather-satchel',
    category: 703,
    title: { en: 'Satchel in vegetable-tanned leather', zh: '植鞣皮手提包' },
    text: {
      en: 'Cut from one hide so the two sides age alike. The edges are burnished with wax by hand; scratches rub out with a dry cloth.',
      zh: '整皮裁切，两面老化一致。边缘手工打蜡抛光，划痕用干布一擦就淡。',
    },
    tags: ['真皮'],
    choice: single(468, 14, 980),
    pictures: [shot('podium', 'sand', ['👜'], ['🍂'], 'window'), shot('hero', 'clay', ['💼'], ['👓'], 'arch')],
  },
  {
    handle: 'coin-purse',
    category: 704,
    title: { en: 'Clasp coin purse', zh: '口金零钱包' },
    text: {
      en: 'Small enough for a pocket, with a clasp that clicks shut. Lined in cotton.',
      zh: '口袋大小，口金一扣就合，棉布里衬。',
    },
    tags: ['小包'],
    choice: matrix([colour('樱桃红', '湖蓝', '葡萄紫')], 29.9, 120, 60),
    pictures: [
      shot('trio', 'rose', ['👛', thing('👛', { hue: 210 }), thing('👛', { hue: 290 })], [], 'arch'),
      shot(
        'knoll',
        'lemon',
        ['👛', thing('👛', { hue: 210 }), thing('👛', { hue: 290 }), thing('👛', { hue: 60 })],
        [],
        'top',
      ),
    ],
    team: { off: 30, people: 5, hours: 48, dispatch_hours: 48 },
  },
  {
    handle: 'toiletry-pouch',
    category: 704,
    title: { en: 'Wash pouch with hook', zh: '挂式洗漱包' },
    text: {
      en: 'Opens flat and hangs from any rail. The lining wipes clean and the hook folds away.',
      zh: '展开可挂，内衬可擦洗，挂钩能收起。',
    },
    tags: ['旅行'],
    choice: single(49.9, 90, 180),
    pictures: [
      shot('hero', 'peach', ['👝'], ['🧴', '🪥'], 'studio'),
      shot('flatlay', 'rose', ['👝', '🪥', '🧴', '🧼', '🪞'], [], 'linen'),
    ],
  },
  {
    handle: 'shopping-tote',
    category: 703,
    title: { en: 'Market tote that folds into itself', zh: '可折叠买菜袋' },
    text: {
      en: 'Carries fifteen kilos and folds to the size of a phone. Cut from the ends of our backpack cloth, so colours vary with the season.',
      zh: '承重十五公斤，折起来手机大小。用背包布料余料裁制，颜色随季节变化。',
    },
    tags: ['环保'],
    choice: single(19.9, 200, 110),
    pictures: [
      shot('duo', 'sky', ['🛍️', thing('🛍️', { hue: 130 })], ['🥕', '🍎'], 'studio'),
      shot('hero', 'leaf', [thing('🛍️', { hue: -90 })], ['🥖', '🥬'], 'table'),
    ],
    team: { off: 25, people: 6, hours: 72, dispatch_hours: 48 },
  },
  {
    handle: 'rain-umbrella',
    category: 600,
    title: { en: 'Eight-rib umbrella', zh: '八骨长柄雨伞' },
    text: {
      en: 'Fibreglass ribs that bend instead of breaking. Repaired for the price of postage, for as long as we have parts.',
      zh: '玻纤伞骨，弯而不断。只要有配件，出邮费就给修。',
    },
    tags: ['雨具'],
    choice: matrix([colour('葡萄紫', '海军蓝', '酒红')], 69, 70, 420),
    pictures: [
      shot('hero', 'lilac', ['☂️'], ['🥾'], 'window'),
      shot('trio', 'snow', ['☂️', thing('☂️', { hue: 60 }), thing('☂️', { hue: -40 })], [], 'studio'),
    ],
  },
  {
    handle: 'kids-backpack-bear',
    category: 701,
    title: { en: 'Small backpack for the first outings', zh: '幼儿园小背包' },
    text: {
      en: 'Four litres: a jumper, a snack and one soft toy. A short safety strap clips on and comes off when it is no longer needed.',
      zh: '四升小包，装件外套、一份点心和一个玩偶。附可拆防走失短绳。',
    },
    tags: ['儿童'],
    choice: matrix([colour('琥珀', '玫红')], 79, 50, 260),
    pictures: [
      shot('hero', 'lemon', [amber], ['🧸', '🍎'], 'sun'),
      shot('duo', 'peach', ['🎒', amber], ['🧸'], 'arch'),
    ],
    team: { off: 24, people: 2, hours: 24, dispatch_hours: 48, new_buyers_only: true },
  },
  {
    handle: 'travel-set-six',
    category: 705,
    title: { en: 'Packing cubes, set of six', zh: '旅行收纳袋六件套' },
    text: {
      en: 'Six mesh-topped bags that keep shirts, socks and cables apart. Sewn from the same ripstop as our hiking pack.',
      zh: '六只网面收纳袋，衣服袜子线材分开放，和登山包同款格子布。',
    },
    tags: ['收纳'],
    choice: single(59, 110, 320),
    pictures: [
      shot('knoll', 'mint', ['👕', '🧦', '🔌', '👖', '📷', '🧴'], [], 'linen'),
      shot('box', 'sky', ['👕', '🧦', '👖'], [], 'studio'),
    ],
  },
  {
    handle: 'everyday-cap',
    category: 602,
    title: { en: 'Five-panel cap', zh: '五片棒球帽' },
    text: {
      en: 'Washed cotton with a short brim and a brass buckle. Fits heads of 55 to 60 cm.',
      zh: '水洗棉，短帽檐，铜扣调节，头围 55–60 厘米可戴。',
    },
    tags: ['帽子'],
    choice: matrix([colour('天蓝', '薄荷', '珊瑚')], 49, 80, 90),
    pictures: [
      shot('hero', 'sky', ['🧢'], ['🕶️'], 'sun'),
      shot('trio', 'cream', ['🧢', thing('🧢', { hue: -60 }), thing('🧢', { hue: 160 })], [], 'table'),
    ],
  },
]

/** A bag workshop of twenty-six people in Xiangxing, Hebei. */
export const xiangxingBags: DemoShop = {
  handle: 'xiangxing-bags',
  name: '象行箱包',
  owner: {
    key: 'zhao-jianguo',
    name: '赵建国',
    language: 'zh-CN',
    currency: 'CNY',
    portrait: { face: '👨🏻', palette: 'sky', shirt: '#37507f' },
    address: {
      name: '赵建国',
      phone: '+86 138 0000 0102',
      country: 'CN',
      region: '河北省',
      city: '保定市',
      postal_code: '074000',
      lines: ['象行工业园 3 号楼 2 层'],
    },
  },
  country: 'CN',
  currency: 'CNY',
  languages: ['zh-CN', 'en', 'ru'],
  description: {
    en: 'Twenty-six people, forty machines, bags that are mended rather than replaced. Straight from the workshop.',
    zh: '二十六个人、四十台缝纫机，包坏了给修不催换。工坊直发。',
    id: 'Dua puluh enam orang, empat puluh mesin jahit, tas yang diperbaiki dan bukan dibuang. Langsung dari bengkel.',
    ru: 'Двадцать шесть человек, сорок машин и сумки, которые чинят, а не выбрасывают. Прямо из мастерской.',
  },
  return_days: 15,
  return_policy: {
    en: 'Unused bags come back within 15 days; we pay the postage if the fault is ours.',
    zh: '未使用 15 天内可退，质量问题运费我们出。',
  },
  shipping: { fee: 0 },
  picture: shot('trio', 'sky', ['🎒', teal, amber], [], 'sun'),
  products,
}
