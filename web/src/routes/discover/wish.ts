export const sorts = ['relevance', 'new', 'price_asc', 'price_desc'] as const

/** What somebody looks for: the words and filters of the address, as typed. */
export interface Wish {
  q: string
  /** A category's slug. */
  category: string
  /** Only what can be bought together now. */
  deal: boolean
  sort: (typeof sorts)[number]
  /** Prices are filtered in one currency; '' when they are not. */
  currency: string
  min: string
  max: string
}

export const currencies = ['CNY', 'IDR', 'RUB', 'USD', 'EUR', 'SGD', 'MYR', 'JPY'] as const
