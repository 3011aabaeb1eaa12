import { altaiHoney } from './altai-honey.ts'
import { batikLestari } from './batik-lestari.ts'
import { dapurSari } from './dapur-sari.ts'
import { fernStreetBakery } from './fern-street-bakery.ts'
import { harbourClay } from './harbour-clay.ts'
import { kakaoCo } from './kakao-co.ts'
import { kopiKintamani } from './kopi-kintamani.ts'
import { lindenholz } from './lindenholz.ts'
import type { DemoShop } from './shape.ts'
import { teploWool } from './teplo-wool.ts'
import { wenganFarm } from './wengan-farm.ts'
import { xiangxingBags } from './xiangxing-bags.ts'
import { yunwuTea } from './yunwu-tea.ts'

export { buyers } from './buyers.ts'
export { pendingShop } from './pending.ts'
export { operator, staff } from './people.ts'

/** Shops the operator has let in. */
export const shops: DemoShop[] = [
  wenganFarm,
  kopiKintamani,
  altaiHoney,
  xiangxingBags,
  harbourClay,
  batikLestari,
  teploWool,
  fernStreetBakery,
  yunwuTea,
  dapurSari,
  kakaoCo,
  lindenholz,
]

/** People whom a visitor of the demo may be with one tap, and what they show. */
export const readyMade: Record<string, 'buyer' | 'seller' | 'operator'> = {
  'grace-mensah': 'buyer',
  'lin-xiaoyu': 'buyer',
  'ayu-lestari': 'buyer',
  'anna-smirnova': 'buyer',
  'luo-xiuying': 'seller',
  'tess-marlow': 'seller',
  'wayan-sudarma': 'seller',
  'oleg-belov': 'seller',
  operator: 'operator',
}

/** Who carries parcels in a country. */
export const carriers: Record<string, string> = {
  CN: '山河快递',
  ID: 'Kilat Kargo',
  RU: 'Скорая почта',
  GB: 'Wren Post',
  US: 'Cascade Parcel',
  DE: 'Schwalbe Paket',
}
