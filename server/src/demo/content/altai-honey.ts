import type { DemoProduct, DemoShop } from './shape.ts'
import { shot, single, sizes, thing } from './shape.ts'

const honey = (colour: string, emblem: string) => thing('jar', { colour, second: '#f7efe2', emblem })
const jars = (low: number, stock: number) =>
  sizes('Объём', [
    ['350 г', low, stock, 560],
    ['700 г', Math.round(low * 1.85), Math.round(stock * 0.8), 1020],
    ['1,4 кг', Math.round(low * 3.5), Math.round(stock * 0.4), 1980],
  ])

const products: DemoProduct[] = [
  {
    handle: 'mountain-honey',
    category: 205,
    title: {
      en: 'Altai mountain honey',
      zh: '阿尔泰山地百花蜜',
      id: 'Madu pegunungan Altai',
      ru: 'Горный алтайский мёд',
    },
    text: {
      en: 'Meadow flowers above 900 metres: angelica, sainfoin, clover. It sets fine and pale within two months, as real honey does; stand the jar in warm water if you like it runny. This year’s extraction, never heated above 40 °C.',
      zh: '海拔九百米以上草甸：当归、红豆草、三叶草。两个月内会结成细腻浅色，真蜜都这样；想要流动的，隔温水化开即可。当年新蜜，加工不超过 40 °C。',
      id: 'Bunga padang di atas 900 meter: angelica, sainfoin, semanggi. Mengkristal halus dalam dua bulan seperti madu asli; rendam air hangat bila ingin cair. Panen tahun ini, tidak dipanaskan di atas 40 °C.',
      ru: 'Разнотравье выше 900 метров: дягиль, эспарцет, клевер. За два месяца садится мелким светлым кристаллом, как и положено настоящему мёду; хотите жидкий — подержите банку в тёплой воде. Откачка этого года, не грели выше 40 °C.',
    },
    tags: ['мёд', 'Алтай'],
    choice: jars(420, 120),
    pictures: [
      shot('hero', 'lemon', [honey('#f2a521', '🐝')], ['🌼', '🌻'], 'sun'),
      shot('duo', 'sage', [honey('#f2a521', '🐝'), '🍯'], ['🌼'], 'table'),
      shot('flatlay', 'cream', [honey('#f2a521', '🐝'), '🌼', '🍞', '🥄', '🌻'], [], 'planks'),
    ],
    team: { off: 25, people: 3, hours: 48, dispatch_hours: 48, per_buyer: 4 },
  },
  {
    handle: 'buckwheat-honey',
    category: 205,
    title: { en: 'Buckwheat honey, dark', zh: '荞麦深色蜜', id: 'Madu soba gelap', ru: 'Гречишный мёд, тёмный' },
    text: {
      en: 'Almost brown, with a throat-catching malt. Good with cheese, in gingerbread, and against a February cough if you believe my mother.',
      zh: '近乎棕色，麦芽味浓。配奶酪、烤姜饼都好；我母亲坚信它治二月的咳嗽。',
      id: 'Hampir cokelat, aroma malt yang kuat. Cocok dengan keju, kue jahe, dan menurut ibu saya untuk batuk bulan Februari.',
      ru: 'Почти коричневый, с солодовым привкусом. Хорош с сыром, в пряниках и, если верить маме, от февральского кашля.',
    },
    tags: ['мёд'],
    choice: jars(390, 90),
    pictures: [
      shot('hero', 'cocoa', [honey('#7a3f16', '🌾')], ['🧀', '🍞'], 'window'),
      shot('duo', 'sand', [honey('#7a3f16', '🌾'), honey('#f2a521', '🐝')], [], 'arch'),
    ],
    team: { off: 20, people: 2, hours: 24, dispatch_hours: 48 },
  },
  {
    handle: 'linden-honey',
    category: 205,
    title: { en: 'Linden honey', zh: '椴树蜜', id: 'Madu linden', ru: 'Липовый мёд' },
    text: {
      en: 'From three weeks of blossom in July. Mint and camphor, very pale. Small batch: forty kilos this year.',
      zh: '七月三周花期的椴树。薄荷与清凉感，颜色极浅。今年只收四十公斤。',
      id: 'Dari tiga minggu bunga di bulan Juli. Mint dan kamper, sangat pucat. Terbatas: empat puluh kilo tahun ini.',
      ru: 'Три недели цветения в июле. Мята и камфора, очень светлый. Партия маленькая: сорок килограммов за год.',
    },
    tags: ['мёд', 'липа'],
    choice: jars(520, 40),
    pictures: [
      shot('podium', 'leaf', [honey('#f4dc8a', '🌼')], ['🌿'], 'leaves'),
      shot('hero', 'mint', [honey('#f4dc8a', '🌼')], ['☕', '🌼'], 'sun'),
    ],
    team: { off: 18, people: 4, hours: 48, dispatch_hours: 48, quantity: 30 },
  },
  {
    handle: 'honeycomb-cut',
    category: 205,
    title: { en: 'Cut honeycomb', ru: 'Сотовый мёд' },
    text: {
      en: 'Whole comb, cut and boxed the day the frame comes out. Chew the wax or spread it on hot toast.',
      ru: 'Цельные соты, нарезаны в день, когда достали рамку. Воск жуют или намазывают на горячий тост.',
    },
    tags: ['соты'],
    choice: single(680, 30, 420),
    pictures: [
      shot('onBoard', 'lemon', ['🍯', '🍞', '🐝'], ['🌼'], 'table'),
      shot('podium', 'peach', ['🍯'], ['🐝', '🌼'], 'arch'),
    ],
  },
  {
    handle: 'cedar-nuts-honey',
    category: 205,
    title: { en: 'Pine nuts in honey', zh: '蜂蜜松子', id: 'Kacang pinus dalam madu', ru: 'Кедровые орехи в меду' },
    text: {
      en: 'Siberian pine nuts, shelled by a machine as old as I am, covered in acacia honey. Eat from the jar.',
      zh: '西伯利亚松子，用和我一样老的机器去壳，浸在槐花蜜里。直接挖着吃。',
      id: 'Kacang pinus Siberia, dikupas mesin setua saya, direndam madu akasia. Makan langsung dari stoples.',
      ru: 'Сибирский орех, лущённый машиной моих лет, в акациевом мёде. Есть прямо из банки.',
    },
    tags: ['орехи', 'мёд'],
    choice: single(560, 80, 480),
    pictures: [
      shot('hero', 'forest', [honey('#c98a2b', '🌰')], ['🌲', '🌰'], 'leaves'),
      shot('bowl', 'sand', ['🌰'], ['🌲'], 'table'),
    ],
    team: { off: 22, people: 3, hours: 36, dispatch_hours: 48 },
  },
  {
    handle: 'cedar-nuts',
    category: 206,
    title: { en: 'Siberian pine nuts, shelled', ru: 'Кедровый орех очищенный' },
    text: {
      en: 'This season’s crop, vacuum packed. Store in the freezer and they stay sweet.',
      ru: 'Урожай этого сезона, вакуумная упаковка. Храните в морозилке — останется сладким.',
    },
    tags: ['орехи'],
    choice: sizes('Вес', [
      ['250 г', 590, 70, 260],
      ['500 г', 1_120, 40, 510],
    ]),
    pictures: [
      shot('duo', 'sage', [thing('pouch', { colour: '#a9783f', emblem: '🌲' }), '🌰'], ['🌲'], 'table'),
      shot('pile', 'cocoa', ['🌰'], ['🌲'], 'studio'),
    ],
  },
  {
    handle: 'herb-tea-altai',
    category: 402,
    title: { en: 'Mountain herb tea', ru: 'Травяной чай «Белки»' },
    text: {
      en: 'Fireweed, oregano, blackcurrant leaf and a little sagebrush. Cut by hand in July and dried in the attic.',
      ru: 'Иван-чай, душица, лист смородины и чуть-чуть полыни. Срезали руками в июле, сушили на чердаке.',
    },
    tags: ['чай', 'травы'],
    choice: single(240, 140, 120),
    pictures: [
      shot('hero', 'leaf', [thing('pouch', { colour: '#7f9a5b', emblem: '🌿' })], ['🍵', '🌿'], 'leaves'),
      shot('flatlay', 'sage', ['🍵', '🌿', '🌸', '🌼', '🍯'], [], 'linen'),
    ],
    team: { off: 30, people: 5, hours: 72, dispatch_hours: 48 },
  },
  {
    handle: 'sea-buckthorn-jam',
    category: 205,
    title: { en: 'Sea buckthorn jam', ru: 'Варенье из облепихи' },
    text: {
      en: 'Berries cooked for twelve minutes with half the usual sugar. Sour enough to wake up the porridge.',
      ru: 'Ягода, двенадцать минут варки и вдвое меньше сахара. Кислинка будит кашу.',
    },
    tags: ['варенье'],
    choice: single(310, 90, 420),
    pictures: [
      shot('hero', 'peach', [honey('#e8792b', '🍊')], ['🥞'], 'arch'),
      shot('duo', 'lemon', [honey('#e8792b', '🍊'), '🥞'], ['🥄'], 'table'),
    ],
  },
  {
    handle: 'gingerbread-honey',
    category: 303,
    title: { en: 'Honey gingerbread', ru: 'Медовые пряники' },
    text: {
      en: 'Pressed in a pear-wood mould, glazed by brush. Stays soft for two months in its box.',
      ru: 'Печатные, в грушевой форме, глазурь кисточкой. В коробке мягкие два месяца.',
    },
    tags: ['пряник'],
    choice: single(180, 160, 300),
    pictures: [shot('dish', 'clay', ['🍪'], ['🍯', '🌼'], 'gingham'), shot('box', 'peach', ['🍪'], ['🍯'], 'studio')],
    team: { off: 15, people: 2, hours: 24, dispatch_hours: 48 },
  },
  {
    handle: 'beeswax-candles',
    category: 804,
    title: { en: 'Beeswax candles, six', ru: 'Свечи из вощины, шесть штук' },
    text: {
      en: 'Rolled from foundation sheets. They burn an hour and a half each and smell of the hive.',
      ru: 'Скручены из вощины. Каждая горит полтора часа и пахнет ульем.',
    },
    tags: ['свечи'],
    choice: single(450, 60, 320),
    pictures: [shot('trio', 'lemon', ['🕯️', '🕯️', '🕯️'], ['🐝'], 'window'), shot('hero', 'night', ['🕯️'], ['🐝'], 'sun')],
  },
  {
    handle: 'propolis-balm',
    category: 902,
    title: { en: 'Wax balm for dry hands', ru: 'Восковой бальзам для рук' },
    text: {
      en: 'Beeswax, sea buckthorn oil, nothing perfumed. Made for milkmaids, kept for gardeners.',
      ru: 'Воск и облепиховое масло, без отдушек. Делали для доярок, берут садоводы.',
    },
    tags: ['уход'],
    choice: single(260, 75, 90),
    pictures: [
      shot('podium', 'sand', [thing('tin', { colour: '#e2b04a', emblem: '🐝' })], ['🌼'], 'studio'),
      shot('flatlay', 'cream', [thing('tin', { colour: '#e2b04a', emblem: '🐝' }), '🌼', '🐝', '🌿'], [], 'linen'),
    ],
  },
  {
    handle: 'mead-non-alcoholic',
    category: 403,
    title: { en: 'Honey drink with cranberry', ru: 'Сбитень с клюквой' },
    text: {
      en: 'Spiced honey syrup for the winter market: two spoons and hot water. No alcohol.',
      ru: 'Пряный медовый сироп: две ложки и кипяток. Без спирта.',
    },
    tags: ['сбитень'],
    choice: single(290, 85, 620),
    pictures: [
      shot(
        'duo',
        'plum',
        [thing('bottle', { colour: '#8a2f3f', emblem: '🍒' }), thing('mug', { colour: '#e9d9c3', second: '#8a2f3f' })],
        ['🍒'],
        'arch',
      ),
      shot('hero', 'rose', [thing('bottle', { colour: '#8a2f3f', emblem: '🍒' })], ['❄️'], 'window'),
    ],
  },
]

/** The Belov family's apiary above the Katun river. */
export const altaiHoney: DemoShop = {
  handle: 'altai-honey',
  name: 'Пасека Беловых',
  owner: {
    key: 'oleg-belov',
    name: 'Олег Белов',
    language: 'ru',
    currency: 'RUB',
    portrait: { face: '🧔🏻', palette: 'lemon', shirt: '#8a5a2b' },
    address: {
      name: 'Олег Белов',
      phone: '+7 900 000-01-07',
      country: 'RU',
      region: 'Республика Алтай',
      city: 'Чемал',
      postal_code: '649240',
      lines: ['ул. Пасечная, 4'],
    },
  },
  country: 'RU',
  currency: 'RUB',
  languages: ['ru', 'en'],
  description: {
    en: 'Ninety hives above the Katun, three generations, and a shed with the smell of July.',
    zh: '卡通河上游的九十个蜂箱，祖孙三代，满屋七月的味道。',
    id: 'Sembilan puluh sarang di atas Sungai Katun, tiga generasi, dan gudang berbau bulan Juli.',
    ru: 'Девяносто ульев над Катунью, три поколения и сарай с запахом июля.',
  },
  return_days: 14,
  return_policy: {
    en: 'Unopened jars come back within 14 days; broken ones are replaced at once.',
    ru: 'Невскрытые банки принимаем 14 дней; разбитые меняем сразу.',
  },
  shipping: { fee: 290, free_from: 2_500 },
  picture: shot('duo', 'lemon', ['🍯', honey('#f2a521', '🐝')], ['🌼'], 'leaves'),
  products,
}
