import type { Browser } from '@playwright/test'
import { approvePayment, placeJoining } from './buying.ts'
import { leads, takeDeal } from './leading.ts'
import { atBrowser, type Member, must } from './people.ts'
import { offer, openShop, pricesOf } from './shop.ts'

const DAY_MS = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString()

const deposit = { bp: 2000, worth: 1, missed: 'keep', balance_hours: 72 } as const
const batches = [
  { units: 10, ready_by: inDays(40) },
  { units: 20, ready_by: inDays(60) },
]

/**
 * A deal of each kind that is not a team's, each in a shop of its own, with a buyer in it: the pages that they have of
 * their own, by who looks at them.
 */
export async function everyKind(browser: Browser, buyer: Member, friend: Member) {
  const shops = await Promise.all(Array.from({ length: 5 }, () => openShop()))
  const [climbed, made, sudden, helped, collected] = shops as [Shop, Shop, Shop, Shop, Shop]
  const ladder = await offer(climbed, { kind: 'ladder', prices: pricesOf(climbed, [1, 3600], [5, 3000]) })
  const presale = await offer(made, {
    kind: 'presale',
    goal: { min: 5 },
    prices: pricesOf(made, [1, 3600]),
    deposit,
    batches,
  })
  const flash = await offer(sudden, { kind: 'flash', prices: pricesOf(sudden, [1, 1900]), quantity_max: 1, hours: 6 })
  const bargain = await offer(helped, {
    kind: 'bargain',
    prices: pricesOf(helped, [0, 3800], [2, 3000]),
    window_hours: 24,
  })
  const pickup = await offer(collected, {
    kind: 'pickup',
    goal: { min: 1 },
    prices: pricesOf(collected, [1, 3000]),
    leader_bp: 1000,
  })
  const leader = await leads('Ibu Ketut', 'Warung Ibu Ketut')
  const pickupId = await takeDeal(leader, pickup)

  const orders: string[] = []
  const joined = [ladder, presale, flash, { ...pickup, groupId: pickupId }]
  for (const shop of joined) {
    const placed = await placeJoining(buyer, shop, shop.groupId)
    await approvePayment(buyer, placed)
    orders.push(placed.order_id)
  }
  const headers = { 'idempotency-key': crypto.randomUUID() }
  const start = { params: { path: { id: bargain.dealId } }, headers }
  const { group_id: bargainId } = await must(buyer.api.POST('/deals/{id}/bargains', start))
  await friend.api.POST('/groups/{id}/helps', { params: { path: { id: bargainId } } })

  const groups = [...joined.map(({ groupId }) => groupId), bargainId].map((id) => `/g/${id}`)
  const products = [ladder, presale, flash, bargain, pickup].map(({ productId }) => `/p/${productId}`)
  const work = (path: string) => `/sell/${presale.handle}${path}`
  const ofDeal = work(`/deals/${presale.dealId}`)
  const kinds = ['ladder', 'presale', 'flash', 'pickup', 'bargain']
  return {
    ofGuest: [...products, ...groups, '/pickups', '/pickups?city=ubud'],
    ofBuyer: [...groups, ...orders.map((id) => `/orders/${id}`), `/g/${ladder.groupId}/join`],
    seller: await atBrowser(browser, presale.seller),
    ofSeller: [
      ofDeal,
      `${ofDeal}/change`,
      ...kinds.map((kind) => work(`/deals/new?kind=${kind}&product=${presale.productId}`)),
    ],
    leader: await atBrowser(browser, leader),
    ofLeader: ['', '/deals', '/pickups', `/pickups/${pickupId}`, '/earnings'].map((path) => `/me/leader${path}`),
    ofOperator: ['/admin/deals', '/admin/deals?kind=flash', '/admin/pickups', `/admin/pickups/${pickupId}`],
  }
}

type Shop = Awaited<ReturnType<typeof openShop>>
