import { formatDate, formatMoney } from '#lib/format.ts'
import type { GroupView } from '#lib/group/view.ts'
import { m } from '#lib/paraglide/messages.js'

/** What a shared link says: the goods, both prices, and what is needed until when. */
export function shareText({ group, price, single: alone }: GroupView): string {
  const { product, deal, status, deadline_at, missing, unit } = group
  const words = { title: product.title, price: formatMoney(price), single: formatMoney(alone) }
  if (deal.tier_unit === 'helpers') return m.group_share_bargain({ ...words, price: formatMoney(deal.price) })
  if (status !== 'open' || !deadline_at) return m.group_share_over(words)
  const until = `${formatDate(deadline_at, true, 'UTC')} UTC`
  return missing > 0 && unit === 'people'
    ? m.group_share_text({ ...words, count: missing, until })
    : m.group_share_open({ ...words, until })
}
