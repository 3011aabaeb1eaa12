import type { DemoProduct, DemoShop } from './shape.ts'
import { shot, single, sizes, thing } from './shape.ts'

const bag = (colour: string, emblem = '☕') => thing('pouch', { colour, emblem })
const beans = thing('🫘', { hue: 8, vivid: 0.75, light: 0.8 })
const sugar = thing('praline', { colour: '#a8642c', second: '#b8743a' })
const weights = (low: number, stock: number) =>
  sizes('Berat', [
    ['200 g', low, stock, 220],
    ['500 g', Math.round(low * 2.3), Math.round(stock * 0.7), 530],
    ['1 kg', Math.round(low * 4.3), Math.round(stock * 0.3), 1040],
  ])

const products: DemoProduct[] = [
  {
    handle: 'kintamani-washed',
    category: 401,
    title: {
      en: 'Kintamani Arabica, washed',
      zh: '金塔马尼水洗阿拉比卡',
      id: 'Kopi Arabika Kintamani Full Wash',
      ru: 'Арабика Кинтамани, мытая',
    },
    text: {
      en: 'Grown between orange trees at 1,300 metres on the rim of Mount Batur, which is why it tastes of citrus peel. Roasted medium-light every Tuesday and posted on Wednesday. Whole beans; tell us in the note if you want them ground.',
      zh: '种在巴图尔火山口海拔一千三百米的橘树之间，所以带柑橘皮的香气。每周二中浅烘焙，周三寄出。默认咖啡豆，需要研磨请备注。',
      id: 'Tumbuh di sela pohon jeruk pada 1.300 mdpl di tepi Gunung Batur, karena itu ada rasa kulit jeruk. Disangrai medium-light setiap Selasa dan dikirim Rabu. Biji utuh; tulis di catatan bila ingin digiling.',
      ru: 'Растёт среди апельсиновых деревьев на высоте 1300 метров у кальдеры Батура, отсюда нота цедры. Жарим средне-светло по вторникам, отправляем по средам. В зёрнах; если нужен молотый, напишите в примечании.',
    },
    tags: ['kopi', 'arabika', 'Kintamani'],
    choice: weights(85_000, 120),
    pictures: [
      shot('hero', 'cocoa', [bag('#8b5a3c')], ['☕', '🍊'], 'window'),
      shot('bowl', 'cream', [beans], ['☕'], 'table'),
      shot('flatlay', 'peach', [bag('#8b5a3c'), '☕', '🍊', beans, '🥄'], [], 'planks'),
    ],
    team: { off: 24, people: 3, hours: 48, dispatch_hours: 48, per_buyer: 3 },
  },
  {
    handle: 'kintamani-natural',
    category: 401,
    title: {
      en: 'Kintamani Arabica, natural',
      zh: '金塔马尼日晒阿拉比卡',
      id: 'Kopi Arabika Kintamani Natural',
      ru: 'Арабика Кинтамани, натуральная',
    },
    text: {
      en: 'Dried in the cherry for twenty-four days on raised beds. Strawberry and palm sugar, a little wild. Made for filter and cold brew.',
      zh: '带果皮在高架床晾晒二十四天。草莓、棕榈糖，略带野性。适合手冲和冷萃。',
      id: 'Dijemur bersama kulit buahnya dua puluh empat hari di para-para. Stroberi dan gula aren, sedikit liar. Cocok untuk seduh manual dan cold brew.',
      ru: 'Двадцать четыре дня сушится в ягоде на приподнятых столах. Клубника, пальмовый сахар и немного дикости. Для фильтра и холодного заваривания.',
    },
    tags: ['kopi', 'natural'],
    choice: weights(98_000, 80),
    pictures: [
      shot('hero', 'rose', [bag('#b4505f', '🍓')], [beans, '🍓'], 'sun'),
      shot('duo', 'clay', [bag('#b4505f', '🍓'), '☕'], [beans], 'table'),
    ],
    team: { off: 20, people: 2, hours: 24, dispatch_hours: 48 },
  },
  {
    handle: 'house-espresso',
    category: 401,
    title: {
      en: 'House espresso blend',
      zh: '自家意式拼配',
      id: 'Espresso Blend Rumah',
      ru: 'Домашняя смесь для эспрессо',
    },
    text: {
      en: 'Bali Arabica with a fifth of fine Robusta from Pupuan. Dark chocolate, thick crema, and stands up to milk. Rest it for seven days after roasting.',
      zh: '巴厘阿拉比卡配两成普普安精品罗布斯塔。黑巧克力味，油脂厚，加奶不薄。烘焙后养豆七天。',
      id: 'Arabika Bali dengan seperlima robusta halus dari Pupuan. Cokelat hitam, crema tebal, kuat dengan susu. Istirahatkan tujuh hari setelah sangrai.',
      ru: 'Балийская арабика и пятая часть хорошей робусты из Пупуана. Тёмный шоколад, плотная пенка, не теряется в молоке. Дайте отдохнуть семь дней после обжарки.',
    },
    tags: ['kopi', 'espresso'],
    choice: weights(72_000, 150),
    pictures: [
      shot('hero', 'night', [bag('#2f2a3a')], ['☕', beans], 'studio'),
      shot('row', 'sand', [bag('#2f2a3a'), bag('#8b5a3c'), bag('#b4505f', '🍓')], [beans], 'table'),
    ],
    team: { off: 22, people: 4, hours: 48, dispatch_hours: 48 },
  },
  {
    handle: 'drip-bags-ten',
    category: 401,
    title: { en: 'Drip bags, box of ten', zh: '挂耳咖啡十包', id: 'Kopi drip bag isi 10', ru: 'Дрип-пакеты, 10 штук' },
    text: {
      en: 'Twelve grams each, flushed with nitrogen, no gadgets needed. Hang on a mug and pour slowly.',
      zh: '每包十二克，充氮保鲜，不需要器具，挂上杯子慢慢注水即可。',
      id: 'Dua belas gram per kantong, diisi nitrogen, tanpa alat. Gantung di cangkir dan tuang perlahan.',
      ru: 'По двенадцать граммов, с азотом, без приборов. Повесьте на кружку и лейте медленно.',
    },
    tags: ['kopi', 'praktis'],
    choice: single(69_000, 200, 200),
    pictures: [
      shot('box', 'sand', [bag('#d2a06a')], ['☕'], 'arch'),
      shot('onBoard', 'cream', ['☕', bag('#d2a06a'), bag('#8b5a3c')], [], 'window'),
    ],
    team: { off: 28, people: 5, hours: 72, dispatch_hours: 48 },
  },
  {
    handle: 'cascara-tea',
    category: 402,
    title: { en: 'Cascara, coffee cherry tea', id: 'Teh kulit kopi (cascara)' },
    text: {
      en: 'The dried skin of the coffee cherry. Rosehip and tamarind, and about a quarter of the caffeine of a cup of coffee.',
      id: 'Kulit ceri kopi yang dikeringkan. Rosehip dan asam jawa, kafein sekitar seperempat secangkir kopi.',
    },
    tags: ['teh', 'cascara'],
    choice: single(45_000, 70, 160),
    pictures: [
      shot('duo', 'rose', [bag('#c06a5a', '🍒'), '🍵'], ['🍒'], 'window'),
      shot('flatlay', 'peach', ['🍒', '🍵', '🌿', '🍒'], [], 'linen'),
    ],
  },
  {
    handle: 'palm-sugar',
    category: 203,
    title: {
      en: 'Palm sugar, hand stirred',
      zh: '手工棕榈糖',
      id: 'Gula aren asli',
      ru: 'Пальмовый сахар ручной варки',
    },
    text: {
      en: 'Sap tapped before dawn and boiled over coconut husk until it sets in half shells. Smoky and soft; grate it over anything.',
      zh: '黎明前采汁，椰壳火慢熬，倒入半个椰壳成型。带烟熏味，可刨碎撒在任何甜品上。',
      id: 'Nira disadap sebelum subuh dan dimasak dengan sabut kelapa lalu dicetak di batok. Ada aroma asap dan lembut; enak diparut di atas apa saja.',
      ru: 'Сок собирают до рассвета и варят на кокосовой скорлупе, пока не застынет. Дымный и мягкий, натрите на что угодно.',
    },
    tags: ['gula aren'],
    choice: sizes('Berat', [
      ['500 g', 38_000, 90, 520],
      ['1 kg', 70_000, 60, 1040],
    ]),
    pictures: [
      shot('onBoard', 'sand', [sugar, '🥥', sugar], ['🌴'], 'table'),
      shot('bowl', 'cocoa', [sugar], ['🥥'], 'leaves'),
    ],
    team: { off: 16, people: 2, hours: 48, dispatch_hours: 72 },
  },
  {
    handle: 'vanilla-pods',
    category: 203,
    title: { en: 'Bali vanilla pods, five', id: 'Vanili Bali, lima polong' },
    text: {
      en: 'Cured for four months until they bend round a finger. Each pod 16 cm or longer.',
      id: 'Diperam empat bulan sampai lentur dililit di jari. Setiap polong 16 cm atau lebih.',
    },
    tags: ['vanili'],
    choice: single(95_000, 40, 40),
    pictures: [
      shot('hero', 'cream', [thing('bottle', { colour: '#5b3a2a', emblem: '🌼' })], ['🌼', '🍦'], 'arch'),
      shot('flatlay', 'lemon', ['🌼', '🍦', '🥛', '🥄'], [], 'linen'),
    ],
  },
  {
    handle: 'cacao-nibs',
    category: 404,
    title: { en: 'Cocoa powder from Jembrana', id: 'Bubuk kakao Jembrana' },
    text: {
      en: 'From fermented beans, pressed lightly so that it stays dark and full. Unsweetened.',
      id: 'Dari biji terfermentasi, dipres ringan agar tetap pekat. Tanpa gula.',
    },
    tags: ['kakao'],
    choice: single(58_000, 80, 270),
    pictures: [
      shot(
        'duo',
        'cocoa',
        [bag('#5a3526', '🍫'), thing('mug', { colour: '#e9d9c3', second: '#7a4a35' })],
        ['🍫'],
        'table',
      ),
      shot('bowl', 'plum', ['🍫'], [beans], 'studio'),
    ],
  },
  {
    handle: 'pour-over-set',
    category: 808,
    title: { en: 'Pour-over set in Lombok clay', id: 'Set seduh manual tanah liat Lombok' },
    text: {
      en: 'Dripper, jug and two cups from a potter in Banyumulek. Takes size 02 paper; hand-wash only.',
      id: 'Dripper, teko dan dua cangkir dari perajin Banyumulek. Pakai kertas ukuran 02; cuci tangan saja.',
    },
    tags: ['alat seduh'],
    choice: single(265_000, 18, 1400),
    pictures: [
      shot(
        'onBoard',
        'clay',
        [
          thing('mug', { colour: '#d9a27a', second: '#7a3f2a' }),
          thing('vase', { colour: '#d9a27a', second: '#7a3f2a' }),
          thing('mug', { colour: '#d9a27a', second: '#7a3f2a', flip: true }),
        ],
        [beans],
        'studio',
      ),
      shot(
        'shelves',
        'sand',
        [
          thing('mug', { colour: '#d9a27a', second: '#7a3f2a' }),
          bag('#8b5a3c'),
          thing('vase', { colour: '#d9a27a', second: '#7a3f2a' }),
        ],
        [],
        'arch',
      ),
    ],
    team: { off: 15, people: 2, hours: 72, dispatch_hours: 96 },
  },
  {
    handle: 'kintamani-oranges',
    category: 102,
    title: { en: 'Kintamani tangerines', zh: '金塔马尼蜜橘', id: 'Jeruk Kintamani', ru: 'Мандарины Кинтамани' },
    text: {
      en: 'From the trees that shade our coffee. Thin skin, a few seeds, very sweet in July and August. Picked when you order.',
      zh: '给咖啡遮阴的橘树结的果。皮薄、有少许籽，七八月最甜，下单再摘。',
      id: 'Dari pohon yang menaungi kopi kami. Kulit tipis, sedikit biji, paling manis Juli–Agustus. Dipetik setelah dipesan.',
      ru: 'С деревьев, которые затеняют наш кофе. Тонкая кожица, немного косточек, слаще всего в июле и августе. Срываем после заказа.',
    },
    tags: ['buah', 'jeruk'],
    unit: 'kg',
    choice: single(24_000, 260, 1000),
    pictures: [shot('crate', 'peach', ['🍊'], ['🍊'], 'sun'), shot('fill', 'lemon', ['🍊'])],
    team: { off: 25, people: 6, hours: 24, dispatch_hours: 24 },
  },
]

/** Coffee between orange trees on the rim of Mount Batur, Bali. */
export const kopiKintamani: DemoShop = {
  handle: 'kopi-kintamani',
  name: 'Kopi Kintamani Batur',
  owner: {
    key: 'wayan-sudarma',
    name: 'I Wayan Sudarma',
    language: 'id',
    currency: 'IDR',
    portrait: { face: '👨🏼', palette: 'cocoa', shirt: '#f0e6d8' },
    address: {
      name: 'I Wayan Sudarma',
      phone: '+62 812-0000-0104',
      country: 'ID',
      region: 'Bali',
      city: 'Bangli',
      postal_code: '80652',
      lines: ['Jl. Kebun Jeruk No. 7, Kintamani'],
    },
  },
  country: 'ID',
  currency: 'IDR',
  languages: ['id', 'en'],
  description: {
    en: 'A co-operative of forty growers on the rim of Mount Batur. We roast on Tuesdays.',
    zh: '巴图尔火山口四十户咖农的合作社，每周二烘焙。',
    id: 'Koperasi empat puluh petani di tepi Gunung Batur. Kami menyangrai setiap Selasa.',
    ru: 'Кооператив сорока фермеров у кальдеры Батура. Жарим по вторникам.',
  },
  return_days: 7,
  return_policy: {
    en: 'If the roast is not what we promised, we send another bag or your money back.',
    id: 'Jika sangrai tidak sesuai janji, kami kirim ulang atau uang kembali.',
  },
  shipping: { fee: 15_000, free_from: 250_000 },
  picture: shot('duo', 'cocoa', ['☕', bag('#8b5a3c')], ['🍊'], 'sun'),
  products,
}
