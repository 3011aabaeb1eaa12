import { formatDate, formatMoney } from '#lib/format.ts'
import { m } from '#lib/paraglide/messages.js'
import type { Group } from '#lib/types.ts'

/** What a shared link says: the goods, both prices, and how many people are needed until when. */
export function shareText({ product, deal, status, missing, deadline_at }: Group): string {
  const prices = { title: product.title, price: formatMoney(deal.price), single: formatMoney(deal.single_price) }
  if (status !== 'open' || !deadline_at) return m.group_share_over(prices)
  return m.group_share_text({ ...prices, count: missing, until: `${formatDate(deadline_at, true, 'UTC')} UTC` })
}
