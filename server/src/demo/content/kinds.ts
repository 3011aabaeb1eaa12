import type { BatchPlan, CreateDeal } from '../../modules/deals/index.ts'

/**
 * An offer of another kind than a team: on a product of `shop/product`, with steps in per cent off the single price.
 * Times are hours from now; `places` are who came, how many hours ago, and how many units.
 */
export interface DemoOffer {
  product: string
  kind: CreateDeal['kind']
  /** Hours until the end. */
  ends: number
  goal?: CreateDeal['goal']
  steps: [from: number, off: number][]
  places: [by: string, hoursAgo: number, quantity: number][]
  terms?: Partial<Omit<CreateDeal, 'batches' | 'prices' | 'product_id' | 'kind' | 'goal' | 'ends_at'>>
  batches?: (Omit<BatchPlan, 'ready_by'> & { days: number })[]
  /** What the maker told, so many hours ago. */
  told?: { hoursAgo: number; text: string }
}

export const offers: DemoOffer[] = [
  {
    product: 'altai-honey/cedar-nuts',
    kind: 'ladder',
    ends: 70,
    goal: { unit: 'people', min: 3 },
    steps: [
      [3, 10],
      [8, 18],
      [15, 25],
    ],
    places: [
      ['anna-smirnova', 40, 1],
      ['ivan-petrov', 36, 2],
      ['olga-morozova', 30, 1],
      ['dmitry-volkov', 21, 1],
      ['marina-lebedeva', 9, 1],
      ['aleksey-sokolov', 3, 1],
    ],
    terms: { leave_until: 'success', per_buyer: 3, dispatch_hours: 72 },
  },
  {
    product: 'teplo-wool/baby-blanket',
    kind: 'presale',
    ends: 120,
    goal: { unit: 'quantity', min: 12 },
    steps: [
      [1, 15],
      [20, 25],
    ],
    places: [
      ['elena-kuznetsova', 44, 2],
      ['nikolay-zaitsev', 38, 1],
      ['grace-mensah', 26, 2],
      ['anna-smirnova', 15, 1],
      ['sofia-garcia', 6, 2],
    ],
    terms: {
      deposit: { bp: 2000, worth: 2, missed: 'refund', balance_hours: 72 },
      per_buyer: 4,
      dispatch_hours: 48,
    },
    batches: [
      { units: 15, days: 21 },
      { units: null, days: 35 },
    ],
    told: { hoursAgo: 4, text: 'Пряжа для первой партии приехала, спицы готовы.' },
  },
  {
    product: 'kopi-kintamani/cacao-nibs',
    kind: 'flash',
    ends: 9,
    steps: [[1, 30]],
    places: [
      ['ayu-lestari', 5, 2],
      ['budi-santoso', 5, 1],
      ['dewi-anggraini', 4, 2],
      ['rizky-pratama', 3, 2],
      ['putri-maharani', 2, 1],
    ],
    terms: { quantity_max: 12, per_buyer: 2, dispatch_hours: 24 },
  },
  {
    product: 'xiangxing-bags/rain-umbrella',
    kind: 'bargain',
    ends: 200,
    steps: [
      [0, 0],
      [2, 10],
      [4, 20],
      [8, 35],
    ],
    places: [],
    terms: { window_hours: 48, dispatch_hours: 48 },
  },
  {
    product: 'wengan-farm/yellow-potatoes',
    kind: 'pickup',
    ends: 96,
    goal: { unit: 'quantity', min: 5 },
    steps: [
      [1, 12],
      [20, 20],
    ],
    places: [
      ['zhang-min', 8, 2],
      ['liu-yang', 6, 1],
      ['huang-jing', 2, 3],
    ],
    terms: { leader_bp: 800, leave_until: 'success', dispatch_hours: 12 },
  },
]

/** Who started a bargain, and who has helped so far. */
export const bargain = { by: 'he-yun', helpers: ['lin-xiaoyu', 'wang-lei', 'zhou-bo'], hoursAgo: 7 }

/** Who takes the farm's goods to a neighbourhood, and where. */
export const leader = {
  person: 'sun-lili',
  about: '住在梧桐里小区，每天下午都在家，很乐意为邻居们收货。',
  point: {
    name: '梧桐里 3 号楼',
    phone: '+86 851 5555 0133',
    country: 'CN',
    region: '贵州',
    city: '贵阳',
    line1: '梧桐里 3 号楼 1 单元 101',
    line2: '',
    postal_code: '550001',
    note: '进小区左手第二栋，按门铃。',
    time_zone: 'Asia/Shanghai',
  },
}
