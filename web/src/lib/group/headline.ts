import { formatMoney } from '#lib/format.ts'
import { type GroupView, isFlash } from '#lib/group/view.ts'
import { m } from '#lib/paraglide/messages.js'

/** A group's headline: what it needs, what it has become, or what it means to the person who looks. */
export function headline(view: GroupView): string {
  const { group } = view
  if (group.status === 'forming') return m.group_forming_title()
  if (group.status === 'cancelled') return m.group_cancelled_title()
  if (group.deal.tier_unit === 'helpers') return bargainHeadline(view)
  if (group.status === 'failed') return m.group_failed_title()
  if (group.status === 'succeeded') return endedHeadline(view)
  if (group.your_wait) return m.group_waiting_title()
  return view.inside ? insideHeadline(view) : openHeadline(view)
}

function bargainHeadline({ group, mine, inside, price }: GroupView): string {
  if (group.status === 'succeeded') return inside ? m.group_bargain_bought_title() : m.group_bargain_over_title()
  if (group.status === 'failed') return m.group_bargain_over_title()
  return mine
    ? m.group_bargain_own_title({ price: formatMoney(price) })
    : m.group_bargain_help_title({ name: group.opener?.name ?? '' })
}

function endedHeadline({ group, inside }: GroupView): string {
  if (isFlash(group.deal)) return inside ? m.group_flash_yours_title() : m.group_ended_title()
  if (group.deal.close === 'when_full') return inside ? m.group_done_title() : m.group_full_title()
  return m.group_done_title_campaign()
}

function insideHeadline({ group }: GroupView): string {
  const count = group.missing
  if (isFlash(group.deal)) return m.group_flash_yours_title()
  if (count === 0) return m.group_inside_on()
  return group.unit === 'people' ? m.group_inside_title({ count }) : m.group_inside_units({ count })
}

function openHeadline({ group, price, left, full }: GroupView): string {
  const count = group.missing
  if (full && group.deal.scope === 'campaign') return m.group_flash_none_title()
  if (isFlash(group.deal))
    return left === null ? m.deal_kind_flash() : m.group_flash_title({ count: left, price: formatMoney(price) })
  if (group.pickup) return m.group_pickup_title({ place: group.pickup.name })
  if (group.opener) return m.group_open_title({ name: group.opener.name, count })
  if (count === 0) return group.offers.some(({ next }) => next) ? m.group_on_cheaper_title() : m.group_on_title()
  return group.unit === 'people'
    ? m.group_campaign_title({ count })
    : m.group_units_title({ shop: group.product.shop.name, count })
}
