import {
  createDeal,
  helpBargain,
  joinGroup,
  type PlaceWish,
  startBargain,
  type Tier,
  tellMembers,
} from '../modules/deals/index.ts'
import { applyToLead, findLeadership, giveLeaderVerdict } from '../modules/leaders/index.ts'
import { openPickup } from '../modules/pickup/index.ts'
import { after, DAY, HOUR } from '../platform/clock.ts'
import { Refusal } from '../platform/errors.ts'
import { once } from '../platform/idempotency.ts'
import { bargain, type DemoOffer, leader, offers } from './content/kinds.ts'
import { operator } from './content/market.ts'
import { addressOf } from './people-made.ts'
import type { Cast } from './play.ts'
import { teamPrice } from './prices.ts'
import type { Stage } from './stage.ts'

const OFFERED_HOURS_AGO = 46
const EVENING = [{ from: '16:00', to: '20:30' }]
const OPEN = { mon: EVENING, tue: EVENING, wed: EVENING, thu: EVENING, fri: EVENING, sat: EVENING, sun: EVENING }

/** Offers of every other kind than teams, with the people who came to them so far. What was done before is found again. */
export async function makeKinds(stage: Stage, cast: Cast): Promise<void> {
  for (const offer of offers) {
    try {
      await makeOffer(stage, cast, offer)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      stage.app.log.warn({ offer: offer.product, code: error.code }, 'the demo left out an offer')
    }
  }
}

async function makeOffer(stage: Stage, cast: Cast, offer: DemoOffer): Promise<void> {
  const { shop, dealId } = await dealOf(stage, cast, offer)
  if (offer.kind === 'bargain') return playBargain(stage, cast, dealId)
  const groupId = offer.kind === 'pickup' ? await takeToPoint(stage, cast, dealId) : await groupOf(stage, dealId)
  for (const [by, hoursAgo, quantity] of offer.places) {
    stage.goTo(hoursAgo)
    const wish = wishOf(cast, offer, by, quantity)
    const key = once(wish.accountId, `demo place ${offer.product}`, 'join', null)
    await stage.decide(await joinGroup(stage.app, groupId, wish, key), 'approve')
  }
  if (!offer.told || (await wasTold(stage, dealId))) return
  stage.goTo(offer.told.hoursAgo)
  const telling = { kind: 'progress', text: offer.told.text, batch_no: 1 } as const
  await tellMembers(stage.app, shop.ownerId, shop.id, dealId, telling)
}

const personOf = (cast: Cast, key: string) => cast.people.get(key)!

function wishOf(cast: Cast, { product }: DemoOffer, by: string, quantity: number): PlaceWish {
  const { id, person } = personOf(cast, by)
  const variantId = cast.variants.get(product)![0]!
  const address = addressOf(person.address)
  return { accountId: id, variantId, quantity, address, addressId: null, note: '', language: person.language }
}

async function dealOf(stage: Stage, cast: Cast, offer: DemoOffer) {
  const shop = cast.shops.get(offer.product.split('/')[0]!)!
  const { product_id: productId } = await stage.app.db
    .selectFrom('variants')
    .select('product_id')
    .where('id', '=', cast.variants.get(offer.product)![0]!)
    .executeTakeFirstOrThrow()
  const known = await stage.app.db
    .selectFrom('deals')
    .select('id')
    .where('shop_id', '=', shop.id)
    .where('product_id', '=', productId)
    .executeTakeFirst()
  if (known) return { shop, dealId: known.id }
  stage.goTo(OFFERED_HOURS_AGO)
  const batches = offer.batches?.map(({ units, days }) => ({
    units,
    ready_by: after(stage.begun, days * DAY).toISOString(),
  }))
  const dealId = await createDeal(stage.app, shop.ownerId, shop.id, {
    kind: offer.kind,
    product_id: productId,
    prices: await pricesOf(stage, productId, offer),
    ends_at: after(stage.begun, offer.ends * HOUR).toISOString(),
    dispatch_hours: 48,
    ...(offer.goal && { goal: offer.goal }),
    ...(batches && { batches }),
    ...offer.terms,
  })
  return { shop, dealId }
}

async function pricesOf({ app }: Stage, productId: string, { steps }: DemoOffer) {
  const variants = await app.db
    .selectFrom('variants')
    .innerJoin('shops', 'shops.id', 'variants.shop_id')
    .select(['variants.id', 'variants.price', 'shops.currency'])
    .where('product_id', '=', productId)
    .execute()
  return variants.map(({ id, price, currency }) => ({
    variant_id: id,
    tiers: steps.map(([from, off]): Tier => ({ from, price: off === 0 ? price : teamPrice(price, off, currency) })),
  }))
}

const groupOf = async ({ app }: Stage, dealId: string): Promise<string> =>
  (await app.db.selectFrom('groups').select('id').where('deal_id', '=', dealId).executeTakeFirstOrThrow()).id

const wasTold = async ({ app }: Stage, dealId: string): Promise<boolean> =>
  (await app.db.selectFrom('deal_updates').select('id').where('deal_id', '=', dealId).executeTakeFirst()) !== undefined

async function playBargain(stage: Stage, cast: Cast, dealId: string): Promise<void> {
  stage.goTo(bargain.hoursAgo)
  const { id } = personOf(cast, bargain.by)
  const { group_id } = await startBargain(stage.app, id, dealId, once(id, 'demo bargain', 'start', null))
  for (const [n, key] of bargain.helpers.entries()) {
    stage.goTo(bargain.hoursAgo - 1 - n)
    await helpBargain(stage.app, personOf(cast, key).id, group_id).catch((error) => {
      if (!(error instanceof Refusal)) throw error
    })
  }
}

/** The farm's goods, collected tomorrow afternoon at the leader's. */
async function takeToPoint(stage: Stage, cast: Cast, dealId: string): Promise<string> {
  const { app, begun } = stage
  const { id } = personOf(cast, leader.person)
  stage.goTo(OFFERED_HOURS_AGO)
  if (!(await findLeadership(app.db, id))) {
    await applyToLead(app, id, { about: leader.about, point: { ...leader.point, hours: OPEN } })
    await giveLeaderVerdict(app, personOf(cast, operator.key).id, id, { verdict: 'approve', version: 1 })
  }
  const { id: pointId } = await app.db
    .selectFrom('pickup_points')
    .select('id')
    .where('leader_id', '=', id)
    .executeTakeFirstOrThrow()
  stage.goTo(9)
  const cutOffAt = after(begun, 8 * HOUR)
  const times = { cutOffAt, collectFrom: after(cutOffAt, 16 * HOUR), collectUntil: after(cutOffAt, 21 * HOUR) }
  return openPickup(app, { leaderId: id, dealId, pointId, ...times }, once(id, 'demo pickup', 'open', null))
}
