import type { DemoProduct, DemoShop } from './shape.ts'
import { matrix, shot, single, sizes, thing } from './shape.ts'

const products: DemoProduct[] = [
  {
    handle: 'bar-70',
    category: 304,
    title: { en: 'Dark chocolate 70 %', zh: '70% 黑巧克力', id: 'Cokelat hitam 70 %', ru: 'Тёмный шоколад 70 %' },
    text: {
      en: 'Beans from Ecuador ground for seventy hours in a stone melangeur. Two ingredients: cocoa and cane sugar. Raisin, wood and a clean finish.',
      zh: '厄瓜多尔可可豆石磨七十小时。只有可可和蔗糖，葡萄干与木质香，回味干净。',
      id: 'Biji Ekuador digiling batu tujuh puluh jam. Hanya kakao dan gula tebu. Kismis, kayu dan akhir yang bersih.',
      ru: 'Бобы из Эквадора, семьдесят часов в каменном меланжере. Два ингредиента: какао и тростниковый сахар. Изюм, дерево и чистое послевкусие.',
    },
    tags: ['шоколад', 'какао'],
    choice: single(360, 180, 110),
    pictures: [
      shot('hero', 'cocoa', ['🍫'], ['🫘', '🌰'], 'window'),
      shot('pile', 'cream', ['🍫'], ['🌿'], 'table'),
      shot('flatlay', 'clay', ['🍫', '☕', '🌰', '🫘'], [], 'planks'),
    ],
    team: { off: 22, people: 2, hours: 24, dispatch_hours: 48 },
  },
  {
    handle: 'bar-trio',
    category: 304,
    title: {
      en: 'Three bars to compare',
      zh: '三款黑巧对比装',
      id: 'Tiga cokelat untuk dibandingkan',
      ru: 'Набор из трёх плиток',
    },
    text: {
      en: 'Ecuador 70, Vietnam 72 and Tanzania 75, 60 g each. Taste them in this order with water, and write down what you notice.',
      zh: '厄瓜多尔 70、越南 72、坦桑尼亚 75，各六十克。按此顺序配水品尝，记下感受。',
      id: 'Ekuador 70, Vietnam 72 dan Tanzania 75, masing-masing 60 g. Cicipi urut dengan air dan catat rasanya.',
      ru: 'Эквадор 70, Вьетнам 72 и Танзания 75, по 60 г. Пробуйте в этом порядке с водой и записывайте.',
    },
    tags: ['набор'],
    choice: single(890, 70, 240),
    pictures: [shot('trio', 'plum', ['🍫', '🍫', '🍫'], ['🌺'], 'arch'), shot('box', 'rose', ['🍫'], ['🎀'], 'studio')],
    team: { off: 25, people: 3, hours: 48, dispatch_hours: 48, per_buyer: 5 },
  },
  {
    handle: 'milk-caramel-bar',
    category: 304,
    title: {
      en: 'Milk chocolate with salt caramel',
      zh: '海盐焦糖牛奶巧克力',
      id: 'Cokelat susu karamel asin',
      ru: 'Молочный шоколад с солёной карамелью',
    },
    text: {
      en: 'Forty-two per cent cocoa and caramel cooked to 170 °C, one grain of sea salt on every square.',
      zh: '42% 可可，焦糖熬到 170 °C，每格一粒海盐。',
      id: 'Kakao 42 persen dan karamel dimasak 170 °C, sebutir garam laut di tiap kotak.',
      ru: '42 % какао и карамель, сваренная до 170 °C, по крупинке морской соли на каждом кубике.',
    },
    tags: ['молочный', 'карамель'],
    choice: single(290, 200, 105),
    pictures: [
      shot('hero', 'lemon', [thing('🍫', { hue: 10, light: 1.1 })], ['🥛', '🧂'], 'sun'),
      shot('duo', 'cream', ['🍫', '🥛'], [], 'table'),
    ],
    team: { off: 20, people: 2, hours: 36, dispatch_hours: 48 },
  },
  {
    handle: 'truffles-box',
    category: 304,
    title: { en: 'Truffles, box of sixteen', ru: 'Трюфели, шестнадцать штук' },
    text: {
      en: 'Cream from the neighbour’s cow, rolled in cocoa. Keep at 16 °C and finish within twelve days.',
      ru: 'Сливки от соседской коровы, обвалка в какао. Хранить при 16 °C и съесть за двенадцать дней.',
    },
    tags: ['трюфель'],
    choice: single(1_290, 40, 260),
    pictures: [
      shot('box', 'night', [thing('praline')], ['🎀'], 'sun'),
      shot('dish', 'plum', [thing('praline')], ['🍒'], 'linen'),
    ],
    team: { off: 18, people: 4, hours: 48, dispatch_hours: 72, quantity: 60 },
  },
  {
    handle: 'pastila-apple',
    category: 305,
    title: {
      en: 'Apple pastila, sugar free',
      zh: '无糖苹果软糖',
      id: 'Pastila apel tanpa gula',
      ru: 'Яблочная пастила без сахара',
    },
    text: {
      en: 'Antonovka apples, egg white and honey, dried for ten hours and rolled by hand. Light as paper, sour as autumn.',
      zh: '安东诺夫卡苹果、蛋清和蜂蜜，烘十小时手卷。薄如纸，酸得像秋天。',
      id: 'Apel Antonovka, putih telur dan madu, dikeringkan sepuluh jam dan digulung tangan. Ringan seperti kertas, asam seperti musim gugur.',
      ru: 'Антоновка, белок и мёд, десять часов сушки и ручная скрутка. Лёгкая как бумага, кислая как осень.',
    },
    tags: ['пастила'],
    choice: sizes('Вес', [
      ['100 г', 210, 120, 120],
      ['250 г', 470, 90, 280],
    ]),
    pictures: [
      shot('hero', 'leaf', ['🍎'], ['🍯', '🌿'], 'window'),
      shot('onBoard', 'peach', ['🍎', '🍏', '🍯'], [], 'table'),
    ],
  },
  {
    handle: 'hot-chocolate',
    category: 404,
    title: { en: 'Drinking chocolate, grated', ru: 'Горячий шоколад, тёртый' },
    text: {
      en: 'Seventy per cent dark, grated coarse. Two spoons in hot milk, thick enough to stand a spoon.',
      ru: 'Тёмный 70 %, крупная стружка. Две ложки в горячее молоко — ложка стоит.',
    },
    tags: ['какао', 'напиток'],
    choice: single(480, 75, 320),
    pictures: [
      shot(
        'duo',
        'cocoa',
        [thing('mug', { colour: '#efe2cf', second: '#6b4a35' }), thing('pouch', { colour: '#6b4a35', emblem: '🍫' })],
        ['🍪'],
        'table',
      ),
      shot('hero', 'sand', [thing('mug', { colour: '#efe2cf', second: '#6b4a35' })], ['🍫', '☁️'], 'window'),
    ],
    team: { off: 22, people: 3, hours: 48, dispatch_hours: 48 },
  },
  {
    handle: 'chocolate-nuts',
    category: 206,
    title: { en: 'Hazelnuts in chocolate', ru: 'Фундук в шоколаде' },
    text: {
      en: 'Roasted on Tuesday, enrobed on Wednesday. The drum holds nine kilos; that is why there are only nine kilos.',
      ru: 'Жарим во вторник, глазируем в среду. Барабан берёт девять килограммов — поэтому их девять.',
    },
    tags: ['орехи'],
    choice: single(430, 60, 220),
    pictures: [
      shot('bowl', 'cocoa', [thing('praline', { colour: '#6b452f', second: '#6b452f' })], ['🌰'], 'studio'),
      shot('duo', 'sand', [thing('jar', { colour: '#5b3a22', emblem: '🌰' }), '🌰'], [], 'table'),
    ],
  },
  {
    handle: 'cupcake-kit',
    category: 302,
    title: { en: 'Cupcake kit for twelve', ru: 'Набор для кексов' },
    text: {
      en: 'Dry mix, cocoa, papers and the recipe our school uses. You add eggs and butter.',
      ru: 'Сухая смесь, какао, формочки и рецепт, по которому учат в школе. Яйца и масло — ваши.',
    },
    tags: ['выпечка'],
    choice: single(390, 55, 500),
    pictures: [
      shot('knoll', 'rose', ['🧁', '🧁', '🥚', '🧈'], [], 'linen'),
      shot('dish', 'lilac', ['🧁'], ['🥚', '🌸'], 'gingham'),
    ],
    team: { off: 15, people: 2, hours: 24, dispatch_hours: 48 },
  },
  {
    handle: 'fruit-marmalade',
    category: 305,
    title: { en: 'Fruit jellies, ten flavours', ru: 'Мармелад, десять вкусов' },
    text: {
      en: 'Pectin and berry, cut into cubes and rolled in sugar. No gelatine.',
      ru: 'Пектин и ягода, кубики в сахаре. Без желатина.',
    },
    tags: ['мармелад'],
    choice: single(340, 110, 320),
    pictures: [
      shot('bowl', 'rose', [thing('🍬', { hue: 120 }), thing('🍬', { hue: 40 }), thing('🍬', {})], ['🍓'], 'window'),
      shot('fill', 'lilac', ['🍬', thing('🍬', { hue: 60 }), '🍭']),
    ],
    team: { off: 30, people: 5, hours: 72, dispatch_hours: 48 },
  },
  {
    handle: 'cocoa-beans-nibs',
    category: 304,
    title: { en: 'Cocoa nibs, roasted', ru: 'Какао-крупка обжаренная' },
    text: {
      en: 'For porridge, salad and people who do not like sweet. Bitter, nutty, alive.',
      ru: 'В кашу, салат и тем, кто не любит сладкое. Горькая, ореховая, живая.',
    },
    tags: ['какао'],
    choice: single(420, 65, 220),
    pictures: [
      shot('bowl', 'cream', [thing('🫘', { light: 0.8 })], ['🥄'], 'table'),
      shot(
        'duo',
        'clay',
        [thing('pouch', { colour: '#6b4a35', emblem: '🫘' }), thing('🫘', { light: 0.8 })],
        [],
        'arch',
      ),
    ],
  },
  {
    handle: 'praline-letter',
    category: 304,
    title: { en: 'Praline hearts, box of nine', ru: 'Пралине-сердца, девять штук' },
    text: {
      en: 'Hazelnut praline in dark shells, signed by whoever rolled them. Made on order, three days.',
      ru: 'Фундучное пралине в тёмных корпусах, подпись того, кто катал. Под заказ, три дня.',
    },
    tags: ['пралине', 'подарок'],
    choice: matrix([{ name: 'Коробка', values: ['Синяя', 'Красная'] }], 990, 34, 220),
    pictures: [shot('box', 'plum', ['🤎', '❤️'], ['🎀'], 'sun'), shot('podium', 'rose', ['💝'], ['🍫', '🌹'], 'sun')],
    team: { off: 20, people: 2, hours: 48, dispatch_hours: 72 },
  },
]

/** A bean-to-bar workshop behind a bookshop in Kazan. */
export const kakaoCo: DemoShop = {
  handle: 'kakao-co',
  name: 'Какао и Ко',
  owner: {
    key: 'dina-safina',
    name: 'Дина Сафина',
    language: 'ru',
    currency: 'RUB',
    portrait: { face: '👩🏻‍🦰', palette: 'cocoa', shirt: '#6b4a35' },
    address: {
      name: 'Дина Сафина',
      phone: '+7 900 000-01-09',
      country: 'RU',
      region: 'Татарстан',
      city: 'Казань',
      postal_code: '420000',
      lines: ['ул. Книжная, 22, двор'],
    },
  },
  country: 'RU',
  currency: 'RUB',
  languages: ['ru', 'en', 'zh-CN'],
  description: {
    en: 'Three people, one stone grinder, and a bookshop that smells of us.',
    zh: '三个人，一台石磨，一家被我们染香的书店。',
    id: 'Tiga orang, satu gilingan batu, dan toko buku yang harum karenanya.',
    ru: 'Трое, одна меленка и книжный, который пахнет нами.',
  },
  return_days: 14,
  return_policy: {
    en: 'Melted in the heat? We send a new box, no questions.',
    ru: 'Растаял в пути? Вышлем новую коробку без вопросов.',
  },
  shipping: { fee: 320, free_from: 3_000 },
  picture: shot('hero', 'cocoa', ['🍫'], ['🫘', '🌰'], 'sun'),
  products,
}
