import { hasLine, type Offer } from '#lib/checkout/offer.ts'
import { m } from '#lib/paraglide/messages.js'

/** What a checkout page is called: what one does there. */
export function checkoutTitle(offer: Offer): string {
  const { way, deal, group } = offer
  if (way === 'alone') return m.checkout_title_alone()
  if (way === 'open' || !deal) return m.checkout_title_open()
  if (hasLine(offer)) return m.checkout_title_line()
  if (deal.tier_unit === 'helpers') return m.checkout_title_bargain()
  if (deal.scope === 'pickup') return m.checkout_title_pickup()
  if (deal.close === 'at_once') return m.checkout_title_flash()
  return deal.scope === 'team' && group?.opener
    ? m.checkout_title_join({ name: group.opener.name })
    : m.checkout_title_campaign()
}
