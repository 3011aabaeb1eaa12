import type { DemoProduct, DemoShop } from './shape.ts'
import { matrix, shot, single, sizes, thing } from './shape.ts'

const sambal = (colour: string, emblem: string) => thing('jar', { colour, second: '#3a3340', emblem })

const products: DemoProduct[] = [
  {
    handle: 'sambal-bawang',
    category: 204,
    title: { en: 'Sambal bawang, garlic chilli', zh: '蒜香参巴酱', id: 'Sambal bawang', ru: 'Самбал с чесноком' },
    text: {
      en: 'Bird chillies and garlic fried in coconut oil, nothing else but salt. Three heats: the first makes you smile, the third makes you quiet. Keeps two months in the fridge once opened.',
      zh: '朝天椒和大蒜用椰子油炒香，只加盐。三档辣度：一档会笑，三档会安静。开封冷藏两个月内吃完。',
      id: 'Cabai rawit dan bawang putih digoreng minyak kelapa, hanya ditambah garam. Tiga level: level satu bikin senyum, level tiga bikin diam. Tahan dua bulan di kulkas setelah dibuka.',
      ru: 'Жгучий перец и чеснок в кокосовом масле, ещё только соль. Три остроты: от первой улыбаются, от третьей молчат. После открытия два месяца в холодильнике.',
    },
    tags: ['sambal', 'pedas'],
    choice: matrix([{ name: 'Level', values: ['1', '2', '3'] }], 32_000, 140, 250),
    pictures: [
      shot('hero', 'peach', [sambal('#c8321e', '🌶️')], ['🧄', '🌶️'], 'table'),
      shot('trio', 'lemon', [sambal('#c8321e', '🌶️'), sambal('#e07a2c', '🧄'), sambal('#8f1f17', '🔥')], [], 'studio'),
      shot('flatlay', 'clay', [sambal('#c8321e', '🌶️'), '🌶️', '🧄', '🧅', '🍚'], [], 'planks'),
    ],
    team: { off: 25, people: 4, hours: 48, dispatch_hours: 48, per_buyer: 6 },
  },
  {
    handle: 'sambal-cakalang',
    category: 204,
    title: { en: 'Smoked tuna sambal', id: 'Sambal cakalang asap' },
    text: {
      en: 'Skipjack smoked over coconut shell, shredded by hand. Contains fish.',
      id: 'Cakalang diasap batok kelapa, disuwir tangan. Mengandung ikan.',
    },
    tags: ['sambal'],
    choice: single(45_000, 90, 250),
    pictures: [
      shot('duo', 'sky', [sambal('#a8442a', '🐟'), '🐟'], ['🌶️'], 'table'),
      shot('hero', 'teal', [sambal('#a8442a', '🐟')], ['🍚', '🌶️'], 'arch'),
    ],
    team: { off: 20, people: 2, hours: 24, dispatch_hours: 48 },
  },
  {
    handle: 'rendang-paste',
    category: 203,
    title: { en: 'Rendang spice paste', zh: '仁当香料酱', id: 'Bumbu rendang', ru: 'Паста специй для ренданга' },
    text: {
      en: 'Fourteen spices pounded and fried down until the oil separates. One pouch for a kilo of beef and a litre of coconut milk; the four hours of stirring are yours.',
      zh: '十四种香料捣碎炒到出油。一袋配一公斤牛肉、一升椰浆，剩下四小时翻炒交给您。',
      id: 'Empat belas rempah diulek dan ditumis sampai pecah minyak. Satu bungkus untuk sekilo daging dan seliter santan; empat jam mengaduk tetap tugas Anda.',
      ru: 'Четырнадцать специй, растёртых и прожаренных до масла. Пакет на килограмм говядины и литр кокосового молока; четыре часа мешать — вам.',
    },
    tags: ['bumbu', 'rendang'],
    choice: single(28_000, 160, 200),
    pictures: [
      shot('hero', 'cocoa', [thing('pouch', { colour: '#a2562b', emblem: '🍛' })], ['🥥', '🌶️'], 'leaves'),
      shot('onBoard', 'sand', ['🍛', '🥥', '🌶️'], [], 'table'),
    ],
    team: { off: 18, people: 3, hours: 48, dispatch_hours: 48 },
  },
  {
    handle: 'cassava-chips',
    category: 306,
    title: {
      en: 'Cassava chips, balado',
      zh: '辣味木薯片',
      id: 'Keripik singkong balado',
      ru: 'Чипсы из маниоки «баладо»',
    },
    text: {
      en: 'Thin cassava fried twice and tossed in sweet red chilli. Crunchy for a month, though no bag has lasted that long here.',
      zh: '薄切木薯炸两遍，裹上甜辣酱。能脆一个月，只是从来没剩过那么久。',
      id: 'Singkong tipis digoreng dua kali dan diaduk balado manis. Renyah sebulan, meski di sini tidak pernah selama itu.',
      ru: 'Тонкая маниока, дважды обжаренная и смешанная со сладким перцем. Хрустит месяц, хотя столько ещё не лежала.',
    },
    tags: ['keripik', 'camilan'],
    choice: sizes('Berat', [
      ['200 g', 18_000, 220, 220],
      ['500 g', 39_000, 120, 520],
    ]),
    pictures: [
      shot('hero', 'lemon', [thing('pouch', { colour: '#d9482f', emblem: '🌶️' })], ['🍘'], 'sun'),
      shot('bowl', 'peach', [thing('🍘', { hue: -20 })], ['🌶️'], 'studio'),
    ],
    team: { off: 30, people: 6, hours: 72, dispatch_hours: 48 },
  },
  {
    handle: 'nastar-jar',
    category: 303,
    title: { en: 'Nastar, pineapple biscuits', zh: '凤梨酥球', id: 'Nastar nanas', ru: 'Настар — печенье с ананасом' },
    text: {
      en: 'Butter biscuits round a pineapple jam that takes a whole afternoon. About forty in a jar. Baked to order, so allow two days.',
      zh: '黄油小饼裹住熬了一下午的凤梨酱，每罐约四十颗。接单现烤，请留两天。',
      id: 'Kue mentega berisi selai nanas yang dimasak sesore penuh. Sekitar empat puluh butir per toples. Dipanggang setelah dipesan, beri waktu dua hari.',
      ru: 'Масляное печенье с ананасовым джемом, который варится полдня. Около сорока штук в банке. Печём под заказ, дайте два дня.',
    },
    tags: ['kue kering', 'nastar'],
    choice: single(85_000, 70, 560),
    pictures: [
      shot(
        'hero',
        'lemon',
        [thing('jar', { colour: '#e9b04c', second: '#c0413a', emblem: '🍍' })],
        ['🍍', '🍪'],
        'arch',
      ),
      shot('dish', 'cream', ['🍪'], ['🍍', '🧈'], 'gingham'),
    ],
    team: { off: 22, people: 3, hours: 48, dispatch_hours: 72, quantity: 80 },
  },
  {
    handle: 'mangoes-harum',
    category: 102,
    title: { en: 'Harum Manis mangoes', id: 'Mangga harum manis' },
    text: {
      en: 'Picked at ninety per cent, ripe three days after they reach you. Wrapped in newspaper one by one.',
      id: 'Dipetik matang 90 persen, siap makan tiga hari setelah tiba. Dibungkus koran satu per satu.',
    },
    tags: ['buah', 'mangga'],
    unit: 'kg',
    choice: single(29_000, 240, 1000),
    pictures: [shot('crate', 'lemon', ['🥭'], ['🥭'], 'sun'), shot('fill', 'leaf', ['🥭'])],
    team: { off: 20, people: 5, hours: 24, dispatch_hours: 24 },
  },
  {
    handle: 'peanut-brittle',
    category: 206,
    title: { en: 'Roast peanuts with lime leaf', id: 'Kacang bawang daun jeruk' },
    text: {
      en: 'Garlic, lime leaf and a pinch of salt. Fried in small batches on Mondays and Thursdays.',
      id: 'Bawang putih, daun jeruk dan sejumput garam. Digoreng sedikit-sedikit tiap Senin dan Kamis.',
    },
    tags: ['kacang'],
    choice: single(26_000, 150, 320),
    pictures: [shot('bowl', 'sand', ['🥜'], ['🧄', '🌿'], 'table'), shot('pile', 'clay', ['🥜'], [], 'studio')],
  },
  {
    handle: 'coconut-oil',
    category: 204,
    title: { en: 'Cold-pressed coconut oil', id: 'Minyak kelapa murni' },
    text: {
      en: 'Pressed the day the nuts are opened. Solid below 24 °C, clear above; both are right.',
      id: 'Diperas di hari kelapa dibuka. Padat di bawah 24 °C, bening di atasnya; keduanya wajar.',
    },
    tags: ['minyak'],
    choice: sizes('Isi', [
      ['250 ml', 39_000, 80, 320],
      ['500 ml', 72_000, 60, 610],
    ]),
    pictures: [
      shot('duo', 'mint', [thing('bottle', { colour: '#e9e4d0', emblem: '🥥' }), '🥥'], ['🌴'], 'leaves'),
      shot('hero', 'sky', [thing('bottle', { colour: '#e9e4d0', emblem: '🥥' })], ['🥥', '🌺'], 'sun'),
    ],
  },
  {
    handle: 'instant-noodle-kit',
    category: 202,
    title: { en: 'Noodle kit for four', id: 'Paket mi ayam 4 porsi' },
    text: {
      en: 'Fresh egg noodles, chicken oil and our soy sauce, each in its own sachet. Add greens and a fried egg.',
      id: 'Mi telur segar, minyak ayam dan kecap racikan kami. Tinggal tambah sawi dan telur ceplok.',
    },
    tags: ['mi'],
    choice: single(52_000, 100, 900),
    pictures: [
      shot('hero', 'rose', ['🍜'], ['🥬', '🥚'], 'window'),
      shot('flatlay', 'peach', ['🍜', '🥢', '🥚', '🌶️', '🥬'], [], 'planks'),
    ],
    team: { off: 15, people: 2, hours: 24, dispatch_hours: 24 },
  },
  {
    handle: 'jamu-set',
    category: 403,
    title: { en: 'Turmeric and ginger jamu, six bottles', id: 'Jamu kunyit asam, enam botol' },
    text: {
      en: 'Turmeric, ginger, tamarind and palm sugar. Drink within a week of arrival; shake first.',
      id: 'Kunyit, jahe, asam jawa dan gula aren. Habiskan seminggu setelah tiba; kocok dulu.',
    },
    tags: ['jamu'],
    choice: single(66_000, 60, 1800),
    pictures: [
      shot(
        'row',
        'lemon',
        [
          thing('bottle', { colour: '#e5a021', emblem: '🫚' }),
          thing('bottle', { colour: '#c9701f', emblem: '🍋' }),
          thing('bottle', { colour: '#e5a021', emblem: '🫚' }),
        ],
        [],
        'arch',
      ),
      shot('hero', 'peach', [thing('bottle', { colour: '#e5a021', emblem: '🫚' })], ['🫚', '🍋'], 'table'),
    ],
  },
]

/** A family kitchen in Padang that went from one wok to nine. */
export const dapurSari: DemoShop = {
  handle: 'dapur-sari',
  name: 'Dapur Bu Sari',
  owner: {
    key: 'sari-dewi',
    name: 'Sari Dewi Lubis',
    language: 'id',
    currency: 'IDR',
    portrait: { face: '👩🏼‍🍳', palette: 'peach' },
    address: {
      name: 'Sari Dewi Lubis',
      phone: '+62 812-0000-0106',
      country: 'ID',
      region: 'Sumatera Barat',
      city: 'Padang',
      postal_code: '25112',
      lines: ['Jl. Wajan Baru No. 9'],
    },
  },
  country: 'ID',
  currency: 'IDR',
  languages: ['id', 'en', 'zh-CN'],
  description: {
    en: 'From one wok to nine. Sambal, spice pastes and biscuits cooked the day before they leave.',
    zh: '从一口锅到九口锅。参巴酱、香料酱和饼干，出锅次日寄出。',
    id: 'Dari satu wajan jadi sembilan. Sambal, bumbu dan kue yang dimasak sehari sebelum dikirim.',
    ru: 'От одного вока до девяти. Самбал, пасты и печенье готовим накануне отправки.',
  },
  return_days: 3,
  return_policy: {
    en: 'If a jar arrives broken, a photo is enough for a new one.',
    id: 'Toples pecah? Cukup foto, kami kirim baru.',
  },
  shipping: { fee: 12_000, free_from: 150_000 },
  picture: shot('duo', 'peach', ['🍛', sambal('#c8321e', '🌶️')], ['🥥'], 'table'),
  products,
}
