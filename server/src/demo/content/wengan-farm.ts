import type { DemoProduct, DemoShop } from './shape.ts'
import { shot, single, sizes, thing } from './shape.ts'

const shiitake = thing('🍄', { hue: 28, vivid: 0.45, light: 0.72 })

const products: DemoProduct[] = [
  {
    handle: 'garlic-shoots',
    category: 101,
    title: {
      en: "Fresh garlic shoots from Weng'an",
      zh: '瓮安新鲜蒜薹',
      id: 'Tunas bawang putih segar Weng’an',
      ru: 'Свежие стрелки чеснока из Вэнъаня',
    },
    text: {
      en: "Pulled by hand before sunrise on our terraces in Weng'an and packed the same morning. Crisp, sweet and mild: two minutes in a hot wok with a little cured pork is enough. Keep them in the fridge wrapped in paper and eat within a week.",
      zh: '天亮前在瓮安梯田人工抽薹，当天上午打包发出。脆嫩清甜，不呛口，和腊肉大火快炒两分钟就好。用纸包好放冰箱，建议一周内吃完。',
      id: 'Dipetik tangan sebelum matahari terbit di terasering Weng’an dan dikemas pagi itu juga. Renyah, manis dan tidak menyengat; cukup ditumis dua menit. Simpan di kulkas dibungkus kertas dan habiskan dalam seminggu.',
      ru: 'Срываем вручную до рассвета на террасах Вэнъаня и упаковываем тем же утром. Хрустящие, сладковатые, не острые: достаточно двух минут на раскалённой сковороде. Храните в холодильнике в бумаге и съешьте за неделю.',
    },
    tags: ['时令', '现摘', 'seasonal'],
    choice: sizes('规格', [
      ['500 g', 12.8, 160, 500],
      ['1 kg', 22.8, 220, 1000],
      ['2.5 kg', 49.9, 90, 2500],
    ]),
    pictures: [
      shot('crate', 'leaf', ['🌱', '🌿'], ['🧄'], 'studio'),
      shot('flatlay', 'sage', ['🌿', '🧄', '🌱', '🌶️'], [], 'planks'),
      shot('basket', 'cream', ['🌱', '🌿'], ['🧄', '🌱'], 'table'),
    ],
    team: { off: 28, people: 3, hours: 24, dispatch_hours: 24, per_buyer: 3 },
  },
  {
    handle: 'purple-garlic',
    category: 101,
    title: {
      en: 'Purple garlic, new harvest',
      zh: '紫皮新蒜',
      id: 'Bawang putih ungu panen baru',
      ru: 'Фиолетовый чеснок нового урожая',
    },
    text: {
      en: 'Small firm heads with a violet skin and plenty of heat. Dried for three weeks in the shade of the barn, so it keeps until winter. A few heads may have a nick from the hoe; they taste the same.',
      zh: '蒜头不大但紧实，紫皮味浓。在谷仓阴凉处晾足三周，耐放到冬天。个别蒜头有锄头碰痕，不影响味道。',
      id: 'Siung kecil padat berkulit ungu dengan rasa kuat. Dikeringkan tiga minggu di tempat teduh sehingga tahan lama. Beberapa ada goresan cangkul, rasanya tetap sama.',
      ru: 'Небольшие плотные головки с фиолетовой кожицей, острые и ароматные. Три недели сохли в тени амбара, поэтому лежат до зимы. На некоторых есть след от мотыги, на вкус не влияет.',
    },
    tags: ['紫皮蒜', 'garlic'],
    choice: sizes('规格', [
      ['1 kg', 15.9, 180, 1000],
      ['2.5 kg', 35.8, 120, 2500],
    ]),
    pictures: [
      shot('pile', 'sage', ['🧄'], ['🌱'], 'table'),
      shot('fill', 'rose', ['🧄']),
      shot('basket', 'lilac', ['🧄'], ['🧄', '🌿'], 'window'),
    ],
    team: { off: 22, people: 2, hours: 24, dispatch_hours: 48 },
  },
  {
    handle: 'highland-cabbage',
    category: 101,
    title: { en: 'Highland cabbage, cut to order', zh: '高山包菜（现砍）' },
    text: {
      en: 'Grown at 1,200 metres where the nights stay cool, so the leaves are tight and sweet. We cut each head after your order comes in. Outer leaves are left on to protect it on the way.',
      zh: '海拔一千二百米，夜里凉，叶片包得紧、吃着甜。下单后才砍，外叶保留用来保护。',
    },
    tags: ['高山菜'],
    choice: single(9.9, 140, 1500),
    pictures: [shot('crate', 'sage', ['🥬'], ['🥬'], 'sun'), shot('hero', 'leaf', ['🥬'], ['🥕', '🌱'], 'table')],
  },
  {
    handle: 'hill-carrots',
    category: 101,
    title: { en: 'Hill carrots with soil on', zh: '带泥山地胡萝卜' },
    text: {
      en: 'Unwashed, because a little earth keeps them fresh twice as long. Short and stout from our stony ground, good raw and very good in soup.',
      zh: '不洗带泥，更耐放。石头地里长出来的，短而壮，生吃脆甜，炖汤更好。',
    },
    tags: ['根茎'],
    choice: sizes('规格', [
      ['1 kg', 7.9, 150, 1000],
      ['2.5 kg', 16.9, 90, 2500],
    ]),
    pictures: [shot('crate', 'peach', ['🥕'], ['🥕'], 'table'), shot('fill', 'leaf', ['🥕'])],
    team: { off: 18, people: 2, hours: 36, dispatch_hours: 48 },
  },
  {
    handle: 'sticky-corn',
    category: 101,
    title: {
      en: 'Sticky white-and-gold corn',
      zh: '糯玉米（鲜穗）',
      id: 'Jagung ketan segar',
      ru: 'Восковая кукуруза в початках',
    },
    text: {
      en: 'Picked in the milk stage and cooled within two hours. Boil it in the husk for twelve minutes; it turns chewy and fragrant. Eight to ten ears a box.',
      zh: '乳熟期采摘，两小时内预冷。连皮煮十二分钟，软糯香甜。每箱八到十穗。',
      id: 'Dipetik saat muda dan didinginkan dalam dua jam. Rebus dengan kulitnya dua belas menit sampai pulen dan harum. Isi delapan sampai sepuluh tongkol.',
      ru: 'Собрана в молочной спелости и охлаждена за два часа. Варите в листьях двенадцать минут: станет тягучей и душистой. В коробке восемь–десять початков.',
    },
    tags: ['玉米', 'seasonal'],
    choice: single(29.9, 110, 3000),
    pictures: [shot('crate', 'lemon', ['🌽'], ['🌽'], 'sun'), shot('fill', 'leaf', ['🌽'])],
    team: { off: 20, people: 3, hours: 24, dispatch_hours: 24, quantity: 120 },
  },
  {
    handle: 'yellow-potatoes',
    category: 101,
    title: { en: 'Yellow-fleshed potatoes', zh: '黄心小土豆' },
    text: {
      en: 'Egg-sized potatoes with waxy yellow flesh. Boil, press flat and fry with chilli flakes, as every street stall in Guizhou does.',
      zh: '鸡蛋大小，黄心粉糯。煮熟压扁，煎香撒辣椒面，就是贵州街头的味道。',
    },
    tags: ['土豆'],
    choice: sizes('规格', [
      ['2.5 kg', 13.9, 200, 2500],
      ['5 kg', 24.9, 120, 5000],
    ]),
    pictures: [shot('basket', 'sand', ['🥔'], ['🥔'], 'table'), shot('pile', 'clay', ['🥔'], [], 'studio')],
  },
  {
    handle: 'erjingtiao-chilli',
    category: 203,
    title: {
      en: 'Sun-dried long chillies',
      zh: '晒干辣椒（二荆条）',
      id: 'Cabai panjang kering jemur',
      ru: 'Сушёный на солнце длинный перец',
    },
    text: {
      en: 'Fragrant rather than fierce. Dried on bamboo mats for nine clear days and picked over by hand for stalks. Toast them whole in oil before anything else goes into the pan.',
      zh: '香而不燥。竹席上晒足九个晴天，人工去蒂挑拣。下锅先用油把整椒焙香。',
      id: 'Lebih harum daripada pedas. Dijemur di tikar bambu sembilan hari cerah dan dipilih tangan. Sangrai utuh dalam minyak sebelum bahan lain.',
      ru: 'Больше аромата, чем жгучести. Девять ясных дней сох на бамбуковых циновках, плодоножки убраны вручную. Сначала прогрейте целиком в масле.',
    },
    tags: ['辣椒', '干货'],
    choice: sizes('规格', [
      ['250 g', 16.8, 130, 250],
      ['500 g', 29.8, 90, 500],
    ]),
    pictures: [
      shot('basket', 'peach', ['🌶️'], ['🌶️', '🧄'], 'studio'),
      shot('duo', 'clay', [thing('pouch', { emblem: '🌶️' }), '🌶️'], ['🧄'], 'table'),
      shot('fill', 'lemon', ['🌶️']),
    ],
    team: { off: 25, people: 4, hours: 48, dispatch_hours: 48 },
  },
  {
    handle: 'shiitake-dried',
    category: 103,
    title: { en: 'Log-grown dried mushrooms', zh: '段木干香菇' },
    text: {
      en: 'Grown on oak logs in the shade of the spruces, two years from log to basket. Soak for an hour in cool water and keep the water for the soup.',
      zh: '青冈木段栽培，林下两年才采一茬。冷水泡一小时，泡菇水别倒，留着煮汤。',
    },
    tags: ['干货', '菌菇'],
    choice: sizes('规格', [
      ['200 g', 32, 80, 200],
      ['500 g', 72, 50, 500],
    ]),
    pictures: [
      shot('basket', 'cocoa', [shiitake], ['🍂', '🌿'], 'table'),
      shot('hero', 'forest', [thing('pouch', { emblem: '🍄', colour: '#b98a5a' })], [shiitake, '🍂'], 'leaves'),
    ],
  },
  {
    handle: 'wild-chestnuts',
    category: 206,
    title: { en: 'Small sweet chestnuts', zh: '野板栗' },
    text: {
      en: 'Small, thin-skinned and sweeter than the large ones. Gathered from old trees behind the village; shells may show dust from the burrs.',
      zh: '个头小、皮薄，比大栗子甜。村后老树上打下来的，壳上难免有毛刺灰。',
    },
    tags: ['坚果', '秋收'],
    choice: sizes('规格', [
      ['1 kg', 26.8, 90, 1000],
      ['2 kg', 49.8, 60, 2000],
    ]),
    pictures: [shot('pile', 'sand', ['🌰'], ['🍂', '🍁'], 'table'), shot('bowl', 'cocoa', ['🌰'], ['🍂'], 'leaves')],
    team: { off: 15, people: 3, hours: 48, dispatch_hours: 48 },
  },
  {
    handle: 'black-rice',
    category: 201,
    title: { en: 'Black glutinous rice', zh: '黑糯米' },
    text: {
      en: 'Whole-grain sticky rice with its dark bran left on, milled every two weeks. Soak overnight; it colours the porridge a deep purple.',
      zh: '保留黑色米皮的糯米，每两周现碾一次。提前泡一夜，煮粥呈深紫色。',
    },
    tags: ['杂粮'],
    choice: single(23.8, 100, 1000),
    pictures: [
      shot('duo', 'plum', [thing('pouch', { emblem: '🌾', colour: '#6b5578' }), '🍚'], ['🌾'], 'arch'),
      shot('hero', 'lilac', ['🍚'], ['🌾', '🥢'], 'window'),
    ],
  },
  {
    handle: 'pickled-greens',
    category: 204,
    title: { en: 'Salted mustard greens', zh: '农家盐酸菜' },
    text: {
      en: 'Mustard greens fermented in clay for forty days with rock salt, rice wine and chilli. Sour first, then sweet. No colouring and no preservative; keep it cold once opened.',
      zh: '芥菜加井盐、米酒、辣椒，陶坛发酵四十天，先酸后甜。不加色素和防腐剂，开封后请冷藏。',
    },
    tags: ['腌菜'],
    choice: single(18.8, 120, 650),
    pictures: [
      shot(
        'hero',
        'leaf',
        [thing('jar', { colour: '#8ba84a', second: '#c0504a', emblem: '🥬' })],
        ['🌶️', '🧄'],
        'table',
      ),
      shot('duo', 'sage', [thing('jar', { colour: '#8ba84a', second: '#c0504a', emblem: '🥬' }), '🏺'], [], 'arch'),
    ],
  },
  {
    handle: 'village-eggs',
    category: 104,
    title: { en: 'Eggs from hens that walk about', zh: '散养土鸡蛋' },
    text: {
      en: 'Thirty eggs of mixed sizes from hens kept under the pear trees. Each sits in its own foam cell; if one breaks on the way, send a photo and we refund it.',
      zh: '梨树林下散养，三十枚，大小不一。一蛋一格，路上破损拍照就赔。',
    },
    tags: ['土鸡蛋'],
    choice: single(45.8, 60, 1900),
    pictures: [
      shot('basket', 'cream', ['🥚'], ['🪶', '🥚'], 'table'),
      shot('hero', 'lemon', ['🪺'], ['🥚', '🌿'], 'studio'),
    ],
    team: { off: 16, people: 2, hours: 24, dispatch_hours: 48, new_buyers_only: true },
  },
  {
    handle: 'crisp-pears',
    category: 102,
    title: { en: 'Crisp golden pears', zh: '金秋脆梨' },
    text: {
      en: 'Juicy, with almost no grit. Picked two days before full ripeness so that they travel well; leave them on the table for a day and they are perfect.',
      zh: '多汁少渣。八九成熟采摘耐运输，到家放一天口感最好。',
    },
    tags: ['水果'],
    unit: 'kg',
    choice: single(8.8, 300, 1000),
    pictures: [shot('crate', 'leaf', ['🍐'], ['🍐'], 'sun'), shot('bowl', 'mint', ['🍐'], ['🍃'], 'window')],
    team: { off: 20, people: 5, hours: 48, dispatch_hours: 24 },
  },
]

/** Vegetables from the terraces of Weng'an, Guizhou. */
export const wenganFarm: DemoShop = {
  handle: 'wengan-farm',
  name: '瓮安山里鲜',
  owner: {
    key: 'luo-xiuying',
    name: '罗秀英',
    language: 'zh-CN',
    currency: 'CNY',
    portrait: { face: '👩🏻‍🌾', palette: 'leaf' },
    address: {
      name: '罗秀英',
      phone: '+86 138 0000 0101',
      country: 'CN',
      region: '贵州省',
      city: '黔南州瓮安县',
      postal_code: '550400',
      lines: ['银盏镇青蒜湾 12 号'],
    },
  },
  country: 'CN',
  currency: 'CNY',
  languages: ['zh-CN', 'en'],
  description: {
    en: "Eleven families on the terraces of Weng'an, Guizhou. We sell what is ripe this week and nothing else.",
    zh: '贵州瓮安梯田上的十一户人家，这周熟什么就卖什么。',
    id: 'Sebelas keluarga petani di terasering Weng’an, Guizhou. Kami hanya menjual yang matang minggu ini.',
    ru: 'Одиннадцать семей на террасах Вэнъаня, Гуйчжоу. Продаём только то, что созрело на этой неделе.',
  },
  return_days: 2,
  return_policy: {
    en: 'Fresh goods: send a photo within 48 hours and we refund what arrived spoiled.',
    zh: '生鲜：签收 48 小时内拍照，坏果坏菜包赔。',
  },
  shipping: { fee: 6, free_from: 59 },
  picture: shot('basket', 'leaf', ['🧄', '🥬', '🌱'], [], 'sun'),
  products,
}
