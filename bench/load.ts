import type { App } from '../server/src/app.ts'
import { approve, type Buyer, wishBody } from '../server/src/testing/buyers.ts'
import { deal, shop, type TestShop } from '../server/src/testing/market.ts'
import type { ServerProcess } from '../server/src/testing/servers.ts'
import { atOnce } from './at-once.ts'

export const PEOPLE = 3
/** People who buy at the same time, for each process that serves them. */
export const AT_ONCE = 256

/** Shops that sell, each with one product in a deal for three. */
export async function makeOffers(app: App, shops = 4): Promise<Offer[]> {
  const offers: Offer[] = []
  for (let n = 0; n < shops; n++) {
    const seller = await shop(app, 1_000_000)
    offers.push({ seller, dealId: await deal(app, seller, { people: PEOPLE }) })
  }
  return offers
}

/** A shop's product with a running team deal. */
export interface Offer {
  seller: TestShop
  dealId: string
}

/** One person's order, from the wish to the paid place; answers its group and how long it took. */
async function order(server: string, buyer: Buyer, path: string, offer: Offer, took: number[]): Promise<string> {
  const start = performance.now()
  const placed = await buyer.post(server, path, wishBody(offer.seller.variantId))
  if (placed.status !== 201) throw new Error(`Placing was answered with ${JSON.stringify(placed)}`)
  const paid = await approve(server, placed.body)
  if (paid.status !== 200) throw new Error(`Paying was answered with ${JSON.stringify(paid)}`)
  took.push(performance.now() - start)
  return placed.body.group_id
}

/** Fills groups with paying people, several at once; answers how long each order took, in ms. */
export async function fillGroups(
  servers: ServerProcess[],
  offers: Offer[],
  people: Buyer[],
  groups: number,
): Promise<number[]> {
  const took: number[] = []
  const members = Array.from({ length: groups }, (_, group) => people.slice(group * PEOPLE, (group + 1) * PEOPLE))
  await atOnce(AT_ONCE * servers.length, members, async ([opener, ...friends], group) => {
    const offer = offers[group % offers.length]!
    const server = (place: number) => servers[(group + place) % servers.length]!.url
    const id = await order(server(0), opener!, `/deals/${offer.dealId}/groups`, offer, took)
    for (const [place, friend] of friends.entries()) {
      await order(server(place + 1), friend, `/groups/${id}/pledges`, offer, took)
    }
  })
  return took
}
