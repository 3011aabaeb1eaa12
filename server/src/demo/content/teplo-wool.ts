import type { DemoProduct, DemoShop } from './shape.ts'
import { matrix, shot, single, thing } from './shape.ts'

const knit = (art: 'folded' | 'roll' | 'drape', colour: string, second: string) =>
  thing(art, { colour, second, pattern: 'knit' })
const tone = (...values: string[]) => ({ name: 'Цвет', values })

const products: DemoProduct[] = [
  {
    handle: 'wool-socks-thick',
    category: 506,
    title: {
      en: 'Thick sheep-wool socks',
      zh: '加厚羊毛袜',
      id: 'Kaus kaki wol tebal',
      ru: 'Толстые носки из овечьей шерсти',
    },
    text: {
      en: 'Knitted round on four needles, double heel, no elastic to squeeze the calf. A little scratchy on the first day, felted and soft by the fifth. Wash by hand in lukewarm water.',
      zh: '四针环织，双层后跟，无橡筋勒痕。第一天略扎，第五天就毡软了。温水手洗。',
      id: 'Dirajut melingkar dengan empat jarum, tumit dobel, tanpa karet yang menjepit. Sedikit gatal di hari pertama, lembut di hari kelima. Cuci tangan air suam kuku.',
      ru: 'Вязаны по кругу на четырёх спицах, пятка двойная, резинка не давит. В первый день чуть колются, к пятому сваляются и станут мягкими. Стирать руками в тёплой воде.',
    },
    tags: ['носки', 'шерсть'],
    choice: matrix(
      [tone('Зелёный', 'Синий', 'Кирпичный'), { name: 'Размер', values: ['36–39', '40–43'] }],
      690,
      40,
      160,
    ),
    pictures: [
      shot('hero', 'mint', ['🧦'], ['🧶', '☕'], 'window'),
      shot('trio', 'snow', ['🧦', thing('🧦', { hue: 90 }), thing('🧦', { hue: -100 })], [], 'arch'),
      shot('flatlay', 'sage', ['🧦', '🧶', '☕', '❄️'], [], 'linen'),
    ],
    team: { off: 27, people: 3, hours: 48, dispatch_hours: 48 },
  },
  {
    handle: 'orenburg-shawl',
    category: 601,
    title: {
      en: 'Down shawl, hand knitted',
      zh: '手织绒线披肩',
      id: 'Selendang bulu angora rajut tangan',
      ru: 'Пуховый платок ручной вязки',
    },
    text: {
      en: 'Goat down and silk, 120 × 120 cm. It passes through a wedding ring and takes one woman about six weeks. Each has the knitter’s name on a card.',
      zh: '山羊绒和丝，120 × 120 厘米。能穿过婚戒，一位师傅织六周，附织者名卡。',
      id: 'Bulu kambing dan sutra, 120 × 120 cm. Bisa melewati cincin kawin dan dikerjakan satu orang sekitar enam minggu. Ada kartu nama perajutnya.',
      ru: 'Козий пух и шёлк, 120 × 120 см. Проходит сквозь обручальное кольцо, вяжет одна мастерица около шести недель. В коробке карточка с её именем.',
    },
    tags: ['пуховый платок'],
    choice: matrix([tone('Белый', 'Серый')], 7_900, 8, 180),
    pictures: [
      shot('hung', 'snow', [knit('drape', '#f2eee8', '#ffffff')], [], 'leaves'),
      shot('hero', 'lilac', [knit('folded', '#e9e4ee', '#cfc6dc')], ['❄️'], 'window'),
    ],
    team: { off: 15, people: 2, hours: 72, dispatch_hours: 72, quantity: 12 },
  },
  {
    handle: 'mittens-pattern',
    category: 602,
    title: { en: 'Mittens with a northern pattern', ru: 'Варежки с северным узором' },
    text: {
      en: 'Two layers, the inner one brushed. Warm to −25 °C if you keep moving.',
      ru: 'Двойные, внутри начёс. Греют до −25 °C, если не стоять на месте.',
    },
    tags: ['варежки'],
    choice: matrix([tone('Фиолетовый', 'Бирюзовый', 'Красный')], 890, 35, 140),
    pictures: [
      shot('hero', 'lilac', ['🧤'], ['❄️', '⛄'], 'sun'),
      shot('trio', 'sky', ['🧤', thing('🧤', { hue: -90 }), thing('🧤', { hue: 80 })], [], 'studio'),
    ],
    team: { off: 20, people: 2, hours: 24, dispatch_hours: 48 },
  },
  {
    handle: 'scarf-long',
    category: 601,
    title: {
      en: 'Long scarf with fringe',
      zh: '长流苏围巾',
      id: 'Syal panjang berumbai',
      ru: 'Длинный шарф с бахромой',
    },
    text: {
      en: 'Two metres of merino, wide enough to sleep under on a train. Fringe knotted by hand; machine wash cold if you are brave.',
      zh: '两米美利奴，宽得能在火车上当被子。流苏手打结，胆大者可冷水机洗。',
      id: 'Dua meter merino, cukup lebar untuk selimut di kereta. Rumbai diikat tangan; boleh mesin cuci air dingin kalau berani.',
      ru: 'Два метра мериноса, шириной — укрыться в поезде. Бахрома завязана вручную; смелые могут стирать в холодной воде.',
    },
    tags: ['шарф', 'меринос'],
    choice: matrix([tone('Бордовый', 'Мятный', 'Песочный')], 1_590, 22, 260),
    pictures: [
      shot('hero', 'rose', ['🧣'], ['🍁'], 'arch'),
      shot('duo', 'sand', [knit('roll', '#b8474d', '#f4e2c4'), '🧣'], [], 'table'),
      shot('hung', 'peach', [knit('drape', '#8e3b46', '#c96a6a')], [], 'window'),
    ],
    team: { off: 18, people: 3, hours: 48, dispatch_hours: 48 },
  },
  {
    handle: 'plaid-alpaca',
    category: 805,
    title: {
      en: 'Wool throw 140 × 200',
      zh: '羊毛盖毯 140×200',
      id: 'Selimut wol 140 × 200',
      ru: 'Шерстяной плед 140 × 200',
    },
    text: {
      en: 'Woven on a narrow loom from Altai wool, brushed on one side. Heavy enough to stay put; light enough for an armchair.',
      zh: '窄幅木机织，阿尔泰羊毛，单面起绒。够重不滑落，够轻能盖沙发。',
      id: 'Ditenun di alat sempit dari wol Altai, disikat satu sisi. Cukup berat agar tidak geser, cukup ringan untuk kursi.',
      ru: 'Соткан на узком стане из алтайской шерсти, начёсан с одной стороны. Тяжёлый, чтобы не сползать, лёгкий, чтобы кресло не просело.',
    },
    tags: ['плед'],
    choice: matrix([tone('Клетка', 'Ёлочка')], 4_900, 16, 1400),
    pictures: [
      shot(
        'hero',
        'sand',
        [thing('folded', { colour: '#9a4a44', second: '#e7d3b5', pattern: 'tartan' })],
        ['🍂'],
        'window',
      ),
      shot(
        'hero',
        'cocoa',
        [thing('roll', { colour: '#7a5b3f', second: '#e4cfa8', pattern: 'tartan' })],
        ['☕'],
        'table',
      ),
    ],
    team: { off: 22, people: 4, hours: 72, dispatch_hours: 72 },
  },
  {
    handle: 'cap-wool',
    category: 602,
    title: { en: 'Wool cap with a peak', ru: 'Кепка из валяной шерсти' },
    text: {
      en: 'Boiled wool, cotton lining, ear flaps that fold inside. Fits heads of 56 to 60 cm.',
      ru: 'Валяная шерсть, хлопковая подкладка, уши прячутся внутрь. На голову 56–60 см.',
    },
    tags: ['кепка'],
    choice: matrix([tone('Голубой', 'Серый', 'Охра')], 790, 45, 110),
    pictures: [
      shot('hero', 'sky', ['🧢'], ['❄️'], 'sun'),
      shot('trio', 'cream', ['🧢', thing('🧢', { vivid: 0.1 }), thing('🧢', { hue: 140 })], ['🧶'], 'studio'),
    ],
  },
  {
    handle: 'coat-boiled-wool',
    category: 503,
    title: { en: 'Boiled-wool coat', ru: 'Пальто из варёной шерсти' },
    text: {
      en: 'Unbleached wool, horn buttons, pockets deep enough for mittens. Cut to order in four sizes; ready in three weeks.',
      ru: 'Небелёная шерсть, роговые пуговицы, карманы под варежки. Кроим под заказ в четырёх размерах, три недели.',
    },
    tags: ['пальто'],
    choice: matrix([{ name: 'Размер', values: ['S', 'M', 'L', 'XL'] }], 8_400, 14, 1580),
    pictures: [
      shot('hero', 'teal', [thing('🧥', { hue: 20, light: 1.1 })], ['🍁'], 'window'),
      shot('duo', 'sky', [thing('🧥', { hue: 20, light: 1.1 }), '🧣'], ['🧤'], 'studio'),
    ],
    team: { off: 15, people: 3, hours: 72, dispatch_hours: 504 },
  },
  {
    handle: 'yarn-natural',
    category: 1103,
    title: { en: 'Sheep-wool yarn, undyed', zh: '本色羊毛线', id: 'Benang wol alami', ru: 'Пряжа овечья, некрашеная' },
    text: {
      en: 'Two-ply, 100 g / 220 m, washed but not softened, so it still smells of lanolin. Knit up a swatch: it blooms in the first wash.',
      zh: '双股，100 克约 220 米，洗净未柔化，留羊脂香。先织小样，首次洗后会蓬松。',
      id: 'Dua benang, 100 g / 220 m, dicuci tanpa pelembut sehingga masih berbau lanolin. Rajut contoh dulu, mengembang di cucian pertama.',
      ru: 'Двухнитка, 100 г / 220 м, стирана без кондиционера, пахнет ланолином. Свяжите образец: после стирки распушится.',
    },
    tags: ['пряжа'],
    choice: matrix([tone('Белая', 'Серая', 'Чёрная')], 320, 90, 105),
    pictures: [
      shot('pile', 'snow', [thing('🧶', { vivid: 0.1, light: 1.3 })], [], 'studio'),
      shot('basket', 'lilac', ['🧶', thing('🧶', { hue: 120 }), thing('🧶', { hue: 40 })], ['🪡'], 'table'),
    ],
    team: { off: 25, people: 6, hours: 96, dispatch_hours: 72 },
  },
  {
    handle: 'baby-blanket',
    category: 805,
    title: { en: 'Merino blanket for a pram', ru: 'Плед в коляску из мериноса' },
    text: {
      en: '80 × 100 cm, garter stitch, no seams to find. Washes at 30 °C, which it will have to.',
      ru: '80 × 100 см, платочная вязка, без швов. Стирается при 30 °C — а придётся.',
    },
    tags: ['плед', 'детям'],
    choice: matrix([tone('Мятный', 'Молочный')], 2_390, 18, 420),
    pictures: [
      shot('hero', 'mint', [knit('folded', '#a9d9c6', '#e8f5ee')], ['🧸'], 'sun'),
      shot('hero', 'cream', [knit('roll', '#f0e4cf', '#fff6e6')], ['🧸', '🍼'], 'window'),
    ],
  },
  {
    handle: 'needle-kit',
    category: 1103,
    title: { en: 'Beginner’s needle kit', ru: 'Набор для вязания' },
    text: {
      en: 'Beech needles 4 and 6 mm, 200 g of wool, a stitch ring and four patterns that always work.',
      ru: 'Буковые спицы 4 и 6 мм, 200 г шерсти, маркер и четыре схемы, которые получаются всегда.',
    },
    tags: ['набор'],
    choice: single(1_290, 40, 480),
    pictures: [
      shot('box', 'rose', ['🧶', '🪡', '🧵'], [], 'studio'),
      shot('knoll', 'lilac', ['🪡', '🧵', '🧶', '📏'], [], 'linen'),
    ],
  },
  {
    handle: 'toy-lamb',
    category: 1001,
    title: { en: 'Felt lamb, palm sized', ru: 'Ягнёнок из шерсти' },
    text: {
      en: 'Dry felted, weighted with rice at the bottom, so it stands on a desk and does not fall over in a draught.',
      ru: 'Сухое валяние, внизу рис: стоит на столе и не падает от сквозняка.',
    },
    tags: ['игрушка'],
    choice: single(950, 22, 90),
    pictures: [shot('trio', 'leaf', ['🐑', '🐑', '🐑'], ['🌼'], 'leaves'), shot('hero', 'sky', ['🐑'], ['🌱'], 'sun')],
    team: { off: 20, people: 3, hours: 48, dispatch_hours: 72 },
  },
]

/** A knitting circle of nineteen grandmothers and one loom in Orenburg. */
export const teploWool: DemoShop = {
  handle: 'teplo-wool',
  name: 'Тёплый дом',
  owner: {
    key: 'galina-orlova',
    name: 'Галина Орлова',
    language: 'ru',
    currency: 'RUB',
    portrait: { face: '👵🏻', palette: 'rose', shirt: '#a05a7a' },
    address: {
      name: 'Галина Орлова',
      phone: '+7 900 000-01-08',
      country: 'RU',
      region: 'Оренбургская область',
      city: 'Оренбург',
      postal_code: '460000',
      lines: ['пер. Пуховый, 11, кв. 3'],
    },
  },
  country: 'RU',
  currency: 'RUB',
  languages: ['ru', 'en'],
  description: {
    en: 'Nineteen knitters, one loom, and wool we card ourselves. Nothing is stocked from a factory.',
    zh: '十九位织娘，一台木机，自己梳的羊毛。没有工厂货。',
    id: 'Sembilan belas perajut, satu alat tenun, wol kami sisir sendiri. Tidak ada barang pabrik.',
    ru: 'Девятнадцать вязальщиц, один стан и шерсть, которую чешем сами. Фабричного нет.',
  },
  return_days: 14,
  return_policy: {
    en: 'Unworn knitwear comes back within 14 days; made-to-order pieces we mend instead.',
    ru: 'Неношеное принимаем 14 дней; сделанное на заказ — чиним.',
  },
  shipping: { fee: 350, free_from: 4_000 },
  picture: shot('duo', 'rose', [knit('folded', '#b8474d', '#f4e2c4'), '🧶'], ['❄️'], 'arch'),
  products,
}
