import type { App } from '../../app.ts'
import { after, DAY } from '../../platform/clock.ts'
import { newId } from '../../platform/ids.ts'
import { crowd, deal, shop, type TestShop } from '../market.ts'

/** Three people a group, as the deals of a filled market have it. */
export const PEOPLE = 3
const OTHER_SHOPS = 200
const OTHER_PRODUCTS = 10
const OLD_DEALS = 200

/** A product in a team deal. */
export interface Offer extends TestShop {
  dealId: string
}

/** A flash sale with its one group. */
export interface Flash extends Offer {
  groupId: string
}

/** What a filled market sells: one deal that much happens in, others of the same shop, and other shops. */
export interface Offers {
  /** Half of everything is in this deal. */
  main: Offer
  /** Running deals of the same shop: together nearly a third. */
  beside: Offer[]
  /** Deals of the same shop that are over, with a few groups each. */
  old: Offer[]
  /** The rest of the market, a shop each. */
  others: Offer[]
  /** A flash sale of the same shop that very many people are in. */
  crowded: Flash
  /** One where nothing is left, and very many wait in line. */
  soldOut: Flash
}

/** Units of the flash sale where nothing is left. */
export const SOLD_OUT_UNITS = 4
const PLENTY = 10_000_000

/** Shops, products and deals, by the market's own commands where there are any. */
export async function makeOffers(app: App): Promise<Offers> {
  const main = await offer(app, await shop(app))
  const beside: Offer[] = []
  for (let n = 0; n < OTHER_PRODUCTS; n++) beside.push(await offer(app, await product(app, main, n)))
  const others = await otherShops(app, main)
  const crowded = await flash(app, await product(app, main, OTHER_PRODUCTS), PLENTY)
  const soldOut = await flash(app, await product(app, main, OTHER_PRODUCTS + 1), SOLD_OUT_UNITS)
  return { main, beside, old: await oldDeals(app, beside), others, crowded, soldOut }
}

const offer = async (app: App, seller: TestShop): Promise<Offer> => ({
  ...seller,
  dealId: await deal(app, seller, { people: PEOPLE }),
})

async function flash(app: App, seller: TestShop, units: number): Promise<Flash> {
  const dealId = await deal(app, seller, { kind: 'flash', quantity_max: units })
  const { rows } = await app.pool.query('select id from groups where deal_id = $1', [dealId])
  return { ...seller, dealId, groupId: rows[0].id }
}

/** One more product of a shop, like its first. */
async function product(app: App, seller: TestShop, n: number): Promise<TestShop> {
  const ids = { productId: newId(), variantId: newId() }
  await app.pool.query(
    `with product as (
       insert into products (shop_id, id, handle, language, texts, status, created_at, updated_at, published_at)
       select shop_id, $3, handle || $5::text, language, texts, status, $6, $6, $6 from products where id = $2
     ), variant as (
       insert into variants (shop_id, id, product_id, position, price) values ($1, $4, $3, 0, 10000)
     )
     insert into stock (shop_id, variant_id) values ($1, $4)`,
    [seller.shopId, seller.productId, ids.productId, ids.variantId, n, app.clock.now()],
  )
  return { ...seller, ...ids }
}

const COPY_SHOPS = `
  with copy as (
    select * from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[]) as copy (shop, product, variant, deal, owner)
  ), of as (
    select shop_id, product_id, id as deal_id from deals where id = $1
  ), shop as (
    insert into shops (id, handle, name, country, currency, languages, return_days, shipping_fee, status, created_at,
      updated_at)
    select copy.shop, 's-' || copy.shop, name, country, currency, languages, return_days, shipping_fee, status, created_at,
      updated_at from copy, of join shops s on s.id = of.shop_id
  ), owned as (
    insert into shop_members (shop_id, account_id, role, created_at)
    select copy.shop, copy.owner, 'owner', created_at from copy, of join shops s on s.id = of.shop_id
  ), product as (
    insert into products (shop_id, id, handle, language, texts, status, created_at, updated_at, published_at)
    select copy.shop, copy.product, handle, language, texts, status, created_at, updated_at, published_at
    from copy, of join products p on p.id = of.product_id
  ), variant as (
    insert into variants (shop_id, id, product_id, position, price)
    select shop, variant, product, 0, 10000 from copy
  ), stocked as (
    insert into stock (shop_id, variant_id) select shop, variant from copy
  ), deal as (
    insert into deals (shop_id, id, product_id, scope, goal_unit, goal_min, goal_max, close, window_hours, starts_at,
      ends_at, dispatch_hours, status, created_by, created_at)
    select copy.shop, copy.deal, copy.product, scope, goal_unit, goal_min, goal_max, close, window_hours, starts_at, ends_at,
      dispatch_hours, status, copy.owner, created_at from copy, of join deals d on d.id = of.deal_id
  ), counted as (
    insert into deal_totals (shop_id, deal_id) select shop, deal from copy
  )
  insert into deal_prices (shop_id, deal_id, variant_id, from_count, price)
  select copy.shop, copy.deal, copy.variant, from_count, price from copy, of join deal_prices p on p.deal_id = of.deal_id`

/** Many small shops, each with an owner, a product and a deal as one that is there. */
async function otherShops(app: App, of: Offer): Promise<Offer[]> {
  const owners = await crowd(app, OTHER_SHOPS)
  const offers = owners.map((ownerId): Offer => {
    return { shopId: newId(), productId: newId(), variantId: newId(), dealId: newId(), ownerId }
  })
  await app.pool.query(COPY_SHOPS, [
    of.dealId,
    offers.map((each) => each.shopId),
    offers.map((each) => each.productId),
    offers.map((each) => each.variantId),
    offers.map((each) => each.dealId),
    owners,
  ])
  return offers
}

/** Deals that ended, copied from running ones. */
async function oldDeals(app: App, running: Offer[]): Promise<Offer[]> {
  const old = Array.from({ length: OLD_DEALS }, (_, n) => ({ ...running[n % running.length]!, dealId: newId() }))
  const now = app.clock.now()
  await app.pool.query(
    `with copies as (
       select * from unnest($1::uuid[], $2::uuid[]) as copy (id, of)
     ), ended as (
       insert into deals (shop_id, id, product_id, scope, goal_unit, goal_min, goal_max, close, window_hours, starts_at,
         ends_at, dispatch_hours, status, created_by, created_at, ended_at)
       select shop_id, copies.id, product_id, scope, goal_unit, goal_min, goal_max, close, window_hours, $3, $4,
         dispatch_hours, 'ended', created_by, $3, $4 from copies join deals d on d.id = copies.of
       returning shop_id, id
     ), counted as (
       insert into deal_totals (shop_id, deal_id) select shop_id, id from ended
     )
     insert into deal_prices (shop_id, deal_id, variant_id, from_count, price)
     select p.shop_id, copies.id, p.variant_id, p.from_count, p.price
     from copies join deal_prices p on p.deal_id = copies.of`,
    [
      old.map((each) => each.dealId),
      old.map((_, n) => running[n % running.length]!.dealId),
      after(now, -400 * DAY),
      after(now, -300 * DAY),
    ],
  )
  return old
}
