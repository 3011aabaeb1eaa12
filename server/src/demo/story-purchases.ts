import type { PurchaseStory } from './story.ts'
import { far, quick, steady } from './story-pace.ts'

const wrongColour = { by: 'buyer', after: 2, reason: '下错单了，想换颜色。' } as const
const badBatch = { by: 'shop', after: 9, reason: 'Партия не удалась, отправлять не хотим. Деньги вернули.' } as const

/** Things bought alone, in every state an order can be in. */
export const purchases: PurchaseStory[] = [
  { product: 'wengan-farm/yellow-potatoes', by: 'zhang-min', at: 228, ...quick },
  { product: 'wengan-farm/village-eggs', by: 'wu-meiling', at: 212, ...quick },
  { product: 'fern-street-bakery/birthday-cake', by: 'sofia-garcia', at: 208, ...quick },
  { product: 'dapur-sari/coconut-oil', by: 'joko-widagdo', at: 200, variant: 1, ...quick },
  { product: 'kopi-kintamani/vanilla-pods', by: 'emily-nguyen', at: 196, quantity: 2, ...far },
  { product: 'xiangxing-bags/leather-satchel', by: 'zhang-min', at: 188, ...steady },
  { product: 'altai-honey/honeycomb-cut', by: 'dmitry-volkov', at: 184, ...steady },
  { product: 'teplo-wool/orenburg-shawl', by: 'chloe-martin', at: 178, ...far },
  { product: 'harbour-clay/teapot-side', by: 'priya-nair', at: 166, declined: true, ...steady },
  { product: 'yunwu-tea/purple-clay-teapot', by: 'he-yun', at: 158, ...steady },
  { product: 'batik-lestari/coastal-flowers', by: 'dewi-anggraini', at: 150, ...steady },
  { product: 'kakao-co/praline-letter', by: 'ivan-petrov', at: 143, variant: 1, ...steady },
  { product: 'lindenholz/nesting-dolls', by: 'hannah-cohen', at: 138, ...far },
  { product: 'wengan-farm/highland-cabbage', by: 'xu-hao', at: 128, quantity: 2, ...quick },
  { product: 'fern-street-bakery/flour-bag', by: 'james-carter', at: 122, ...quick },
  { product: 'dapur-sari/peanut-brittle', by: 'rizky-pratama', at: 116, quantity: 3, ...quick },
  { product: 'teplo-wool/needle-kit', by: 'anna-smirnova', at: 104, ...steady },
  { product: 'xiangxing-bags/rain-umbrella', by: 'liu-yang', at: 98, variant: 1, cancelled: wrongColour },
  { product: 'harbour-clay/dinner-plate', by: 'grace-mensah', at: 92, quantity: 4, ship: 30 },
  { product: 'altai-honey/beeswax-candles', by: 'marina-lebedeva', at: 86, ship: 24 },
  { product: 'kopi-kintamani/cascara-tea', by: 'putri-maharani', at: 78, ship: 18, receive: 40 },
  { product: 'batik-lestari/sarong-stripe', by: 'budi-santoso', at: 74, ship: 20 },
  { product: 'kakao-co/chocolate-nuts', by: 'aleksey-sokolov', at: 66, cancelled: badBatch },
  { product: 'yunwu-tea/celadon-cups', by: 'lin-xiaoyu', at: 58, ship: 22 },
  { product: 'lindenholz/wooden-puzzle', by: 'mateo-rossi', at: 52, ship: 26 },
  { product: 'fern-street-bakery/pretzel-bag', by: 'hannah-cohen', at: 46, unpaid: true },
  { product: 'wengan-farm/pickled-greens', by: 'lin-xiaoyu', at: 40, quantity: 2, ship: 15 },
  { product: 'wengan-farm/black-rice', by: 'zhou-bo', at: 22 },
  { product: 'wengan-farm/shiitake-dried', by: 'huang-jing', at: 18, variant: 1 },
  { product: 'kopi-kintamani/cacao-nibs', by: 'ayu-lestari', at: 16 },
  { product: 'harbour-clay/lidded-jar', by: 'oliver-wright', at: 13 },
  { product: 'altai-honey/sea-buckthorn-jam', by: 'anna-smirnova', at: 10, quantity: 2 },
  { product: 'teplo-wool/cap-wool', by: 'ivan-petrov', at: 8 },
  { product: 'xiangxing-bags/toiletry-pouch', by: 'sun-lili', at: 6, declined: true },
  { product: 'batik-lestari/canting-kit', by: 'grace-mensah', at: 5 },
  { product: 'kakao-co/cocoa-beans-nibs', by: 'elena-kuznetsova', at: 3 },
  { product: 'lindenholz/rolling-dog', by: 'lukas-weber', at: 2 },
  { product: 'yunwu-tea/white-peony', by: 'lin-xiaoyu', at: 0.05, unpaid: true },
  { product: 'harbour-clay/candle-jar', by: 'grace-mensah', at: 0.03, unpaid: true },
]
