import type { DemoProduct, DemoShop } from './shape.ts'
import { matrix, shot, single, thing } from './shape.ts'

const cloth = (
  art: string,
  colour: string,
  second: string,
  pattern: 'kawung' | 'parang' | 'petals' | 'dots' | 'stripe',
) => thing(art, { colour, second, pattern })
const shirtSizes = { name: 'Ukuran', values: ['S', 'M', 'L', 'XL'] }

const products: DemoProduct[] = [
  {
    handle: 'kawung-indigo',
    category: 806,
    title: {
      en: 'Kawung batik cloth, indigo',
      zh: '卡翁纹靛蓝蜡染布',
      id: 'Kain batik tulis Kawung indigo',
      ru: 'Батик «кавунг», индиго',
    },
    text: {
      en: 'Hand-drawn with the canting on fine cotton and dyed nine times in natural indigo. 2.4 × 1.1 metres. The back shows the wax lines as clearly as the front: that is how you tell it from print.',
      zh: '细棉布上用铜笔手绘，天然靛蓝浸染九次。2.4 × 1.1 米。背面蜡纹与正面一样清晰，这就是手绘与印花的区别。',
      id: 'Ditulis dengan canting di atas katun halus dan dicelup sembilan kali dengan indigo alami. 2,4 × 1,1 meter. Garis malam di balik kain sejelas di depan: itulah bedanya dengan printing.',
      ru: 'Расписан вручную кантингом по тонкому хлопку и девять раз окрашен натуральным индиго. 2,4 × 1,1 метра. Линии воска видны с изнанки так же ясно: этим роспись отличается от печати.',
    },
    tags: ['batik', 'tulis'],
    choice: single(685_000, 14, 420),
    pictures: [
      shot('hung', 'clay', [cloth('drape', '#2f3f6b', '#f2d8a8', 'kawung')], [], 'leaves'),
      shot('hero', 'sand', [cloth('folded', '#2f3f6b', '#f2d8a8', 'kawung')], ['🪷'], 'table'),
    ],
    team: { off: 18, people: 3, hours: 72, dispatch_hours: 72, per_buyer: 1 },
  },
  {
    handle: 'parang-soga',
    category: 806,
    title: {
      en: 'Parang batik cloth, soga brown',
      zh: '巴朗纹索加棕蜡染布',
      id: 'Kain batik cap Parang soga',
      ru: 'Батик «паранг», коричневый сога',
    },
    text: {
      en: 'The knife pattern of Java, stamped with a copper cap and dyed with bark of the soga tree. Warm brown on cream, 2 metres. Wash cold with mild soap and dry in the shade.',
      zh: '爪哇刀纹，铜印章压蜡，索加树皮染色。米底暖棕，两米长。冷水中性皂洗，阴干。',
      id: 'Motif parang Jawa, dicap tembaga dan diwarnai kulit kayu soga. Cokelat hangat di atas krem, 2 meter. Cuci dingin dengan lerak, jemur teduh.',
      ru: 'Яванский узор «клинок»: медный штамп и краситель из коры дерева сога. Тёплый коричневый по кремовому, 2 метра. Стирать в холодной воде, сушить в тени.',
    },
    tags: ['batik', 'cap'],
    choice: single(295_000, 40, 380),
    pictures: [
      shot('hung', 'cream', [cloth('drape', '#6b3420', '#e0a455', 'parang')], ['🌺'], 'window'),
      shot('hero', 'sand', [cloth('folded', '#6b3420', '#e0a455', 'parang')], ['🪵'], 'studio'),
    ],
    team: { off: 22, people: 2, hours: 48, dispatch_hours: 48 },
  },
  {
    handle: 'coastal-flowers',
    category: 806,
    title: {
      en: 'Pekalongan coastal cloth, flowers',
      zh: '北加浪岸海岸花卉布',
      id: 'Kain batik pesisir bunga',
      ru: 'Прибрежный батик с цветами',
    },
    text: {
      en: 'The bright flowers of the north coast, where every ship left a colour. Drawn by a team of three, each with her own line.',
      zh: '北岸海港的明亮花卉，每条船都留下一种颜色。三位画工合作，各有笔意。',
      id: 'Bunga cerah pesisir utara, tempat tiap kapal meninggalkan warna. Digambar tiga perempuan, masing-masing dengan goresannya.',
      ru: 'Яркие цветы северного побережья, где каждый корабль оставлял свой цвет. Рисуют три мастерицы, у каждой своя линия.',
    },
    tags: ['batik', 'pesisir'],
    choice: single(540_000, 16, 400),
    pictures: [
      shot('hung', 'rose', [cloth('drape', '#b5344f', '#ffe0d0', 'petals')], ['🌺'], 'studio'),
      shot('hung', 'mint', [cloth('drape', '#1f7a78', '#ffd9b8', 'petals')], [], 'leaves'),
    ],
  },
  {
    handle: 'batik-dress',
    category: 502,
    title: { en: 'Batik summer dress', zh: '蜡染夏日连衣裙', id: 'Gaun batik santai', ru: 'Летнее платье из батика' },
    text: {
      en: 'Stamped cotton with deep pockets and a loose waist. Model is 168 cm and wears M. Shrinks about two per cent in the first wash, which we have allowed for.',
      zh: '印蜡棉布，深口袋，宽松腰。模特 168 厘米穿 M。首次洗涤约缩 2%，裁剪时已留量。',
      id: 'Katun cap dengan saku dalam dan pinggang longgar. Model 168 cm memakai M. Susut sekitar dua persen di cucian pertama, sudah kami perhitungkan.',
      ru: 'Хлопок со штампом, глубокие карманы, свободная талия. Модель 168 см в размере M. При первой стирке садится примерно на два процента, это учтено.',
    },
    tags: ['gaun', 'dress'],
    choice: matrix([{ name: 'Warna', values: ['Biru', 'Merah'] }, shirtSizes], 325_000, 16, 350),
    pictures: [
      shot('hero', 'sky', ['👗'], ['👒', '🩴'], 'arch'),
      shot('duo', 'peach', ['👗', thing('👗', { hue: 150 })], ['🌺'], 'studio'),
    ],
    team: { off: 24, people: 3, hours: 48, dispatch_hours: 72 },
  },
  {
    handle: 'batik-shirt',
    category: 501,
    title: { en: 'Short-sleeved batik shirt', id: 'Kemeja batik lengan pendek' },
    text: {
      en: 'Pattern matched across the pocket and the button line. For weddings on Saturday and the office on Friday.',
      id: 'Motif disambung rapi di saku dan garis kancing. Untuk kondangan Sabtu dan kantor hari Jumat.',
    },
    tags: ['kemeja'],
    choice: matrix([shirtSizes], 245_000, 24, 260),
    pictures: [
      shot('hung', 'sand', [cloth('drape', '#3b5d4a', '#e9cf9a', 'parang')], ['👔'], 'studio'),
      shot('hero', 'teal', [thing('👔', { hue: -20 })], ['⌚'], 'window'),
    ],
    team: { off: 20, people: 2, hours: 36, dispatch_hours: 48 },
  },
  {
    handle: 'kebaya-blouse',
    category: 504,
    title: { en: 'Cotton kebaya blouse', id: 'Kebaya katun' },
    text: {
      en: 'A plain kebaya for every day, with shell buttons and a soft collar. Wear it with jeans or a sarong.',
      id: 'Kebaya polos untuk sehari-hari, kancing kerang dan kerah lembut. Cocok dengan jin atau sarung.',
    },
    tags: ['kebaya'],
    choice: matrix(
      [
        { name: 'Warna', values: ['Merah muda', 'Hijau'] },
        { name: 'Ukuran', values: ['S', 'M', 'L'] },
      ],
      195_000,
      18,
      220,
    ),
    pictures: [
      shot('duo', 'rose', ['👚', thing('👚', { hue: 170 })], ['🌸'], 'arch'),
      shot('flatlay', 'lilac', ['👚', '🌺', '📿', '👡'], [], 'linen'),
    ],
  },
  {
    handle: 'selendang-silk',
    category: 601,
    title: { en: 'Silk selendang shawl', zh: '真丝披肩', id: 'Selendang sutra', ru: 'Шёлковая шаль «селенданг»' },
    text: {
      en: 'Hand-woven silk from Wajo with a batik border. It is light enough to pass through a ring, and warm enough for a night on the ferry.',
      zh: '瓦佐手织丝绸，蜡染镶边。轻得能穿过戒指，也够渡轮上的夜晚取暖。',
      id: 'Sutra tenun Wajo dengan tepi batik. Cukup ringan untuk lewat cincin, cukup hangat untuk malam di feri.',
      ru: 'Ручной шёлк из Ваджо с батиковой каймой. Проходит сквозь кольцо и согревает ночью на пароме.',
    },
    tags: ['selendang', 'sutra'],
    choice: matrix([{ name: 'Warna', values: ['Kunyit', 'Indigo', 'Merah'] }], 420_000, 12, 120),
    pictures: [
      shot('hung', 'lemon', [cloth('drape', '#e3a72f', '#8f3f1f', 'dots')], [], 'leaves'),
      shot(
        'knoll',
        'cream',
        [
          cloth('roll', '#e3a72f', '#fbe9c4', 'dots'),
          cloth('roll', '#2f3f6b', '#f2d8a8', 'kawung'),
          cloth('roll', '#b5344f', '#ffe0d0', 'petals'),
          '🪷',
        ],
        [],
        'linen',
      ),
    ],
    team: { off: 15, people: 2, hours: 72, dispatch_hours: 72 },
  },
  {
    handle: 'sarong-stripe',
    category: 504,
    title: { en: 'Striped cotton sarong', id: 'Sarung tenun lurik' },
    text: {
      en: 'Lurik weave from Klaten, soft after the third wash. One size, sewn closed.',
      id: 'Tenun lurik Klaten, makin lembut setelah cucian ketiga. Satu ukuran, sudah dijahit.',
    },
    tags: ['sarung', 'lurik'],
    choice: single(165_000, 50, 380),
    pictures: [
      shot('hero', 'sage', [cloth('folded', '#3c5a78', '#e8dcc4', 'stripe')], ['🩴'], 'table'),
      shot('hung', 'sky', [cloth('drape', '#3c5a78', '#e8dcc4', 'stripe')], [], 'window'),
    ],
  },
  {
    handle: 'rattan-basket',
    category: 809,
    title: { en: 'Rattan market basket', zh: '藤编菜篮', id: 'Keranjang rotan', ru: 'Корзина из ротанга' },
    text: {
      en: 'Split rattan on a bent-wood handle, strong enough for a watermelon. Wipe with a damp cloth and oil it once a year.',
      zh: '藤条编织、弯木提手，装得下一个西瓜。湿布擦拭，一年上一次油。',
      id: 'Rotan belah dengan gagang kayu lengkung, kuat untuk satu semangka. Lap basah dan olesi minyak setahun sekali.',
      ru: 'Колотый ротанг и гнутая ручка, выдержит арбуз. Протирайте влажной тряпкой и раз в год смазывайте маслом.',
    },
    tags: ['rotan', 'keranjang'],
    choice: matrix([{ name: 'Ukuran', values: ['Kecil', 'Besar'] }], 135_000, 26, 700),
    pictures: [
      shot('hero', 'sand', ['🧺'], ['🍉', '🥭'], 'window'),
      shot('basket', 'leaf', ['🥭', '🍍', '🥥'], ['🌺'], 'leaves'),
    ],
    team: { off: 20, people: 3, hours: 48, dispatch_hours: 48 },
  },
  {
    handle: 'canting-kit',
    category: 1103,
    title: { en: 'Batik starter kit', id: 'Paket belajar membatik' },
    text: {
      en: 'Two cantings, a block of wax, a small stove and three squares of cotton with a drawn pattern. Enough for a rainy weekend.',
      id: 'Dua canting, sebalok malam, kompor kecil dan tiga lembar katun bermotif. Cukup untuk akhir pekan hujan.',
    },
    tags: ['kriya'],
    choice: single(145_000, 30, 900),
    pictures: [
      shot('knoll', 'cream', ['🖌️', '🕯️', '🎨', cloth('folded', '#2f3f6b', '#f2d8a8', 'kawung')], [], 'linen'),
      shot('box', 'clay', ['🖌️', '🎨'], ['🕯️'], 'studio'),
    ],
  },
  {
    handle: 'hand-fan',
    category: 600,
    title: { en: 'Sandalwood folding fan', id: 'Kipas lipat cendana' },
    text: {
      en: 'Scented ribs and a strip of batik silk. Smells of the wood for years if kept in its sleeve.',
      id: 'Rusuk harum dan sehelai sutra batik. Wanginya awet bertahun-tahun bila disimpan di sarungnya.',
    },
    tags: ['kipas'],
    choice: single(78_000, 60, 80),
    pictures: [
      shot('podium', 'plum', ['🪭'], [], 'sun'),
      shot('flatlay', 'lilac', ['🪭', '🌺', '📿', '🪷'], [], 'linen'),
    ],
    team: { off: 25, people: 5, hours: 48, dispatch_hours: 48 },
  },
]

/** A batik house of thirty women in Pekalongan, Central Java. */
export const batikLestari: DemoShop = {
  handle: 'batik-lestari',
  name: 'Batik Lestari',
  owner: {
    key: 'siti-rahmawati',
    name: 'Siti Rahmawati',
    language: 'id',
    currency: 'IDR',
    portrait: { face: '🧕🏼', palette: 'clay' },
    address: {
      name: 'Siti Rahmawati',
      phone: '+62 812-0000-0105',
      country: 'ID',
      region: 'Jawa Tengah',
      city: 'Pekalongan',
      postal_code: '51122',
      lines: ['Jl. Canting Mas No. 18'],
    },
  },
  country: 'ID',
  currency: 'IDR',
  languages: ['id', 'en'],
  description: {
    en: 'Thirty women, copper stamps from our grandmothers, natural dye in the yard. Each cloth is signed.',
    zh: '三十位女工，祖母留下的铜印章，院子里的植物染。每块布都有署名。',
    id: 'Tiga puluh perempuan, cap tembaga warisan nenek, pewarna alam di halaman. Setiap kain ditandatangani.',
    ru: 'Тридцать мастериц, медные штампы от бабушек, природные красители во дворе. Каждая ткань подписана.',
  },
  return_days: 7,
  return_policy: {
    en: 'Unwashed cloth and clothes may come back within 7 days.',
    id: 'Kain dan pakaian yang belum dicuci boleh dikembalikan dalam 7 hari.',
  },
  shipping: { fee: 18_000, free_from: 500_000 },
  picture: shot('hung', 'clay', [cloth('drape', '#2f3f6b', '#f2d8a8', 'kawung')], ['🪷'], 'studio'),
  products,
}
