import { savedPercent } from '#lib/format.ts'
import { m } from '#lib/paraglide/messages.js'
import type { ProductCard } from '#lib/types.ts'

const names = {
  presale: m.deal_kind_presale,
  flash: m.deal_kind_flash,
  pickup: m.deal_kind_pickup,
  bargain: m.deal_kind_bargain,
}

/** What kind of deal a product has, in the few words a card has room for. */
export function dealBrief({ price, deal }: Pick<ProductCard, 'price' | 'deal'>): string {
  if (!deal) return ''
  if (deal.kind === 'team') return m.browse_team_of({ count: deal.people })
  if (deal.kind !== 'ladder') return names[deal.kind]()
  const words = { percent: savedPercent(price, deal.price), from: deal.from }
  return deal.unit === 'people' ? m.deal_short_ladder(words) : m.deal_short_ladder_units(words)
}
