import { leadVariant } from '#lib/deal/steps.ts'
import type { Deal, Group, Money } from '#lib/types.ts'

/** A group as its page shows it to one person. */
export interface GroupView {
  group: Group
  /** The person who looks has a paid place. */
  inside: boolean
  /** The person who looks opened it. */
  mine: boolean
  /** What a unit costs now, of the variant that gets cheapest. */
  price: Money
  single: Money
  /** Units that nobody holds, by the deal's own limit; null without one. */
  left: number | null
  /** Nobody else fits in right now, or others wait for what comes back. */
  full: boolean
}

/** Every paid place counts by itself: few units, for a short time. */
export const isFlash = (deal: Deal): boolean => deal.close === 'at_once'

/** @param me the id of the person who looks */
export function viewOf(group: Group, me: string | undefined): GroupView {
  const lead = leadVariant(group.deal)
  const offer = group.offers.find(({ variant_id }) => variant_id === lead?.variant_id)
  const place = group.you?.status
  const left = group.units_left === null ? null : Math.max(0, group.units_left)
  const noSeat = group.max !== null && group.joined + group.held >= group.max
  return {
    group,
    inside: place === 'paid' || place === 'confirmed' || group.members.some(({ person }) => person.id === me),
    mine: me !== undefined && group.opener?.id === me,
    price: offer?.price ?? group.deal.price,
    single: lead?.single ?? group.deal.single_price,
    left,
    full: noSeat || left === 0 || group.waiting > 0,
  }
}
