import type { App } from '../app.ts'
import { createAccount, signInAs } from '../modules/accounts/index.ts'
import { type CreateDeal, createDeal, type PlaceWish, type Tier } from '../modules/deals/index.ts'
import { after, DAY } from '../platform/clock.ts'
import { newId } from '../platform/ids.ts'

export const ADDRESS = {
  name: 'Mei Lin',
  phone: '+86 10 5555 0100',
  country: 'CN',
  region: '贵州',
  city: '瓮安',
  line1: '1 Test Road',
  line2: '',
  postal_code: '550400',
}

export interface TestShop {
  shopId: string
  ownerId: string
  productId: string
  variantId: string
}

let people = 0

/** A person who signed up, with a password. */
export const person = (app: App, name = 'Person'): Promise<string> =>
  createAccount(app, {
    email: `person${++people}@example.test`,
    name: `${name} ${people}`,
    password: 'correct horse battery',
  })

/** Many people at once, written directly: sign-up with its slow password hash is not what such a test is about. */
export async function crowd(app: App, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, newId)
  await app.pool.query(
    `insert into accounts (id, email, email_verified, name, created_at, updated_at)
     select id, 'crowd-' || id || '@example.test', true, 'Buyer ' || n, $2, $2
     from unnest($1::uuid[]) with ordinality as person (id, n)`,
    [ids, app.clock.now()],
  )
  return ids
}

/** Request headers of a person who signed in. */
export const headersOf = async (app: App, accountId: string) => ({ cookie: await signInAs(app, accountId) })

/** An approved shop with one product of one variant: 100.00 CNY, `stock` units. */
export async function shop(app: App, stock = 100): Promise<TestShop> {
  const [ownerId] = await crowd(app, 1)
  const ids = { shopId: newId(), productId: newId(), variantId: newId() }
  const now = app.clock.now()
  const run = (text: string, values: unknown[]) => app.pool.query(text, values)
  await run(
    `insert into shops (id, handle, name, country, currency, languages, return_days, return_policy, shipping_fee, status, created_at, updated_at)
     values ($1, $2, 'Test shop', 'CN', 'CNY', '{zh-CN}', 7, '', 500, 'approved', $3, $3)`,
    [ids.shopId, `shop-${ids.shopId.slice(-8)}`, now],
  )
  await run(`insert into shop_members (shop_id, account_id, role, created_at) values ($1, $2, 'owner', $3)`, [
    ids.shopId,
    ownerId,
    now,
  ])
  await run(
    `insert into products (shop_id, id, handle, language, texts, status, created_at, updated_at, published_at)
     values ($1, $2, 'garlic', 'zh-CN', '{"zh-CN": {"title": "蒜薹", "description": ""}, "en": {"title": "Garlic shoots", "description": ""}}', 'active', $3, $3, $3)`,
    [ids.shopId, ids.productId, now],
  )
  await run(`insert into variants (shop_id, id, product_id, position, price) values ($1, $2, $3, 0, 10000)`, [
    ids.shopId,
    ids.variantId,
    ids.productId,
  ])
  await run(`insert into stock (shop_id, variant_id, on_hand, reserved, tracked) values ($1, $2, $3, 0, true)`, [
    ids.shopId,
    ids.variantId,
    stock,
  ])
  return { ...ids, ownerId: ownerId! }
}

/** What a test says of a deal; the rest is as in `deal`. A price is one for all, and `tiers` several. */
export interface DealTerms extends Partial<Omit<CreateDeal, 'product_id' | 'prices'>> {
  people?: number
  price?: number
  tiers?: Tier[]
}

/** A running deal on the shop's product; a team of three at 80.00 instead of 100.00 for 24 hours, unless said otherwise. */
export function deal(app: App, shop: TestShop, terms: DealTerms = {}): Promise<string> {
  const { people, price = 8000, tiers, ...rest } = terms
  const kind = rest.kind ?? 'team'
  const min = people ?? (kind === 'team' ? 3 : 1)
  return createDeal(app, shop.ownerId, shop.shopId, {
    kind,
    product_id: shop.productId,
    goal: { min },
    prices: [{ variant_id: shop.variantId, tiers: tiers ?? [{ from: min, price }] }],
    ends_at: after(app.clock.now(), 30 * DAY).toISOString(),
    dispatch_hours: 48,
    ...rest,
  })
}

/** What a person asks for when taking a place. */
export const wish = (accountId: string, shop: TestShop, quantity = 1): PlaceWish => ({
  accountId,
  variantId: shop.variantId,
  quantity,
  address: ADDRESS,
  addressId: null,
  note: '',
  language: 'en',
})
