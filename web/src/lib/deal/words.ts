import { m } from '#lib/paraglide/messages.js'
import type { Deal } from '#lib/types.ts'

const kinds: Record<Deal['kind'], () => string> = {
  team: m.deal_kind_team,
  ladder: m.deal_kind_ladder,
  presale: m.deal_kind_presale,
  flash: m.deal_kind_flash,
  pickup: m.deal_kind_pickup,
  bargain: m.deal_kind_bargain,
}

/** How a deal is called, in two or three words. */
export const kindName = (deal: Pick<Deal, 'kind'>) => kinds[deal.kind]()

const froms: Record<Deal['tier_unit'], (params: { count: number }) => string> = {
  people: m.deal_step_people,
  quantity: m.deal_step_units,
  helpers: m.deal_step_helpers,
}

/** From when a price step holds: "From 10 people". */
export const stepFrom = (unit: Deal['tier_unit'], from: number) =>
  from <= (unit === 'helpers' ? 0 : 1) ? m.deal_step_start() : froms[unit]({ count: from })
