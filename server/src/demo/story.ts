import { groups } from './story-groups.ts'
import { purchases } from './story-purchases.ts'

/** One place in a group, or one purchase: who, how many hours after the opening, which variant and how many. */
export type Place = { by: string; after: number; variant: number; quantity: number; unpaid: boolean }

/** What the shop and the buyer do once an order is released: hours from release to shipping, from there to receipt. */
export type Delivery = { ship?: number; receive?: number }

/** A group that somebody opened some hours before now. `cancelled` says when and why the shop took its deal back. */
export type GroupStory = Delivery & {
  /** `shop/product`. */
  deal: string
  opened: number
  places: Place[]
  cancelled?: { after: number; reason: string }
}

/** Something bought alone, some hours before now. */
export type PurchaseStory = Delivery & {
  product: string
  by: string
  at: number
  variant?: number
  quantity?: number
  /** The first payment is declined and a second one goes through. */
  declined?: true
  unpaid?: true
  cancelled?: { by: 'buyer' | 'shop'; after: number; reason: string }
}

type Purchase = { order: string; by: string; variant: number; quantity: number }

/**
 * One thing that happens in the market. `at` is hours before now; orders and groups have names of the story's own.
 * `wait` lets what is due happen: deadlines, lapses, refunds, settlement.
 */
export type Step = { at: number } & (
  | ({ act: 'open'; group: string; deal: string } & Purchase)
  | ({ act: 'join'; group: string; deal: string } & Purchase)
  | ({ act: 'buy'; product: string } & Purchase)
  | { act: 'pay'; order: string; by: string; outcome: 'approve' | 'decline' }
  | { act: 'ship'; order: string; shop: string }
  | { act: 'receive'; order: string; by: string }
  | { act: 'cancel'; order: string; by: string | 'shop'; shop: string; reason: string }
  | { act: 'cancel_deal'; deal: string; reason: string }
  | { act: 'wait' }
)

const toPay = 0.04
const shopOf = (path: string) => path.split('/')[0] ?? ''

/** Shipping and receipt, as far as they lie before now. */
function delivery(order: string, by: string, shop: string, released: number, { ship, receive }: Delivery): Step[] {
  if (ship === undefined || released - ship < 0) return []
  const shipped: Step = { at: released - ship, act: 'ship', order, shop }
  if (receive === undefined || released - ship - receive < 0) return [shipped]
  return [shipped, { at: released - ship - receive, act: 'receive', order, by }]
}

/** Everything that happens around one group; it succeeds when as many paid as `goal` says. */
function groupSteps(story: GroupStory, index: number, goal: number, windowHours: number): Step[] {
  const group = `g${index + 1}`
  const { deal, opened, places } = story
  const shop = shopOf(deal)
  const orderOf = (place: Place) => `${group}/${place.by}`
  const entering = places.flatMap((place, seat): Step[] => {
    const { by, variant, quantity } = place
    const at = opened - place.after
    const order = orderOf(place)
    const enter: Step = { at, act: seat === 0 ? 'open' : 'join', group, deal, order, by, variant, quantity }
    return place.unpaid ? [enter] : [enter, { at: at - toPay, act: 'pay', order, by, outcome: 'approve' }]
  })
  const paid = places.filter((place) => !place.unpaid)
  const last = paid.at(-1)
  if (story.cancelled) {
    const at = opened - story.cancelled.after
    return [
      ...entering,
      { at, act: 'cancel_deal', deal, reason: story.cancelled.reason },
      { at: at - 0.01, act: 'wait' },
    ]
  }
  if (last && paid.length >= goal) {
    const released = opened - last.after - toPay
    return [...entering, ...paid.flatMap((place) => delivery(orderOf(place), place.by, shop, released, story))]
  }
  const deadline = opened - toPay - windowHours
  return deadline > 0 ? [...entering, { at: deadline - 0.02, act: 'wait' }] : entering
}

function purchaseSteps(story: PurchaseStory, index: number): Step[] {
  const { product, by, at, variant = 0, quantity = 1, cancelled } = story
  const order = `p${index + 1}`
  const shop = shopOf(product)
  const bought: Step = { at, act: 'buy', product, order, by, variant, quantity }
  const pay = (hours: number, outcome: 'approve' | 'decline'): Step => ({ at: hours, act: 'pay', order, by, outcome })
  const paying = story.unpaid
    ? []
    : [...(story.declined ? [pay(at - toPay, 'decline')] : []), pay(at - toPay * 2, 'approve')]
  if (!cancelled) return [bought, ...paying, ...delivery(order, by, shop, at - toPay * 2, story)]
  const end: Step = {
    at: at - cancelled.after,
    act: 'cancel',
    order,
    by: cancelled.by === 'shop' ? 'shop' : by,
    shop,
    reason: cancelled.reason,
  }
  return [bought, ...paying, end, { at: end.at - 0.01, act: 'wait' }]
}

/** How the deals of the market decide a group, by `shop/product`. */
export type DealTerms = Map<string, { people: number; hours: number }>

const dailyWaits = 10

/** The market's last ten days, oldest first. Throws for a deal that no product offers. */
export function story(deals: DealTerms): Step[] {
  const around = groups.flatMap((each, index) => {
    const terms = deals.get(each.deal)
    if (!terms) throw new Error(`The story opens a group of ${each.deal}, which has no deal`)
    return groupSteps(each, index, terms.people, terms.hours)
  })
  const waits = Array.from({ length: dailyWaits }, (_, day): Step => ({ at: day * 24 + 12, act: 'wait' }))
  return [...around, ...purchases.flatMap(purchaseSteps), ...waits].sort((a, b) => b.at - a.at)
}
