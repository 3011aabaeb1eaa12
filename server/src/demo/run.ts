import type { App } from '../app.ts'
import { buyers, carriers, operator, pendingShop, readyMade, shops, staff } from './content/market.ts'
import type { DemoShop } from './content/shape.ts'
import { makeKinds } from './kinds-made.ts'
import { demoIsOver } from './over.ts'
import { makePerson } from './people-made.ts'
import { openSprites, type Sprites } from './pictures/sprites.ts'
import { type Cast, Play } from './play.ts'
import { approveShop, employ, makeDeal, makeProduct, makeShop } from './shops-made.ts'
import { openStage, type Stage } from './stage.ts'
import { type DealTerms, story } from './story.ts'

/** How far the demo is: steps done of all, and what was done last. */
export type Progress = (done: number, all: number, what: string) => void

const lock = 7_014_001
const peopleCame = 11.5 * 24
const shopsOpened = 11 * 24
const productsListed = 10.5 * 24
const pendingOpened = 5
const atOnce = 3

/**
 * Makes the demo market by the market's own commands, some days back in time, and says whether there was anything to
 * do. It begins only in an empty market, goes on where an earlier try stopped, and is complete once the shop that waits
 * for review has its goods, which is done last. Run it before the worker starts: what is due by the present clock is not
 * due yet on the demo's.
 */
export async function makeDemo(app: App, progress: Progress = () => {}): Promise<boolean> {
  const client = await app.pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lock])
    if (await demoIsOver(app)) return false
    const stage = await openStage(app)
    try {
      await make(stage, progress)
    } finally {
      await stage.close()
    }
    return true
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lock])
    client.release()
  }
}

const allPeople = () => [
  operator,
  ...[...shops, pendingShop].map((shop) => shop.owner),
  ...staff.map(({ person }) => person),
  ...buyers,
]

/** Does the work for each of a list, a few at once, so that drawing and storing overlap. */
async function each<Thing>(list: Thing[], work: (thing: Thing) => Promise<void>): Promise<void> {
  const waiting = list.values()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const thing of waiting) await work(thing)
    }),
  )
}

async function make(stage: Stage, progress: Progress): Promise<void> {
  const cast: Cast = { people: new Map(), shops: new Map(), variants: new Map(), deals: new Map() }
  const products = [...shops, pendingShop].flatMap((shop) => shop.products).length
  const steps = story(dealTerms())
  const all = allPeople().length + shops.length + 1 + products + steps.length
  let done = 0
  const tell = (what: string) => progress(++done, all, what)
  const sprites = openSprites()

  stage.goTo(peopleCame)
  await meet(stage, cast, sprites, tell)
  stage.goTo(shopsOpened)
  for (const shop of shops) await open(stage, cast, shop, sprites, tell)
  stage.goTo(productsListed)
  for (const shop of shops) await stock(stage, cast, shop, sprites, tell)
  const play = new Play(stage, cast)
  for (const step of steps) {
    await play.perform(step)
    tell(step.act)
  }
  await makeKinds(stage, cast)
  stage.goTo(pendingOpened)
  await openPending(stage, cast, sprites, tell)
}

type Tell = (what: string) => void

async function meet(stage: Stage, cast: Cast, sprites: Sprites, tell: Tell): Promise<void> {
  const come = async (person: (typeof buyers)[number]) => {
    const id = await makePerson(stage, person, readyMade[person.key], sprites)
    cast.people.set(person.key, { id, person })
    tell(person.name)
  }
  const [first, ...others] = allPeople()
  if (first) await come(first)
  await each(others, come)
}

const personIn = (cast: Cast, key: string) => {
  const found = cast.people.get(key)
  if (!found) throw new Error(`${key} is not in the market`)
  return found
}

async function open(stage: Stage, cast: Cast, shop: DemoShop, sprites: Sprites, tell: Tell): Promise<void> {
  const owner = personIn(cast, shop.owner.key)
  const id = await makeShop(stage, shop, owner.id, sprites)
  await approveShop(stage, personIn(cast, operator.key).id, id)
  cast.shops.set(shop.handle, { id, ownerId: owner.id, carrier: carriers[shop.country] ?? '' })
  for (const { role, person } of staff.filter((each) => each.shop === shop.handle)) {
    await employ(stage, { shopId: id, ownerId: owner.id, member: personIn(cast, person.key), role })
  }
  tell(shop.name)
}

async function stock(stage: Stage, cast: Cast, shop: DemoShop, sprites: Sprites, tell: Tell): Promise<void> {
  const { id: shopId, ownerId } = cast.shops.get(shop.handle) ?? { id: '', ownerId: '' }
  await each(shop.products, async (product) => {
    const path = `${shop.handle}/${product.handle}`
    const productId = await makeProduct(stage, shop, shopId, product, sprites)
    const deal = await makeDeal(stage, shop, { shopId, ownerId, productId }, product)
    if (deal) cast.deals.set(path, deal)
    cast.variants.set(path, await variantsOf(stage, shopId, productId))
    tell(product.title.en)
  })
}

async function variantsOf({ app }: Stage, shopId: string, productId: string): Promise<string[]> {
  const rows = await app.db
    .selectFrom('variants')
    .select('id')
    .where('shop_id', '=', shopId)
    .where('product_id', '=', productId)
    .orderBy('position')
    .execute()
  return rows.map(({ id }) => id)
}

/** The shop that waits for the operator's word. Its last product is the end of the demo's making. */
async function openPending(stage: Stage, cast: Cast, sprites: Sprites, tell: Tell): Promise<void> {
  const owner = personIn(cast, pendingShop.owner.key)
  const shopId = await makeShop(stage, pendingShop, owner.id, sprites)
  for (const product of pendingShop.products) {
    await makeProduct(stage, pendingShop, shopId, product, sprites)
    tell(product.title.en)
  }
  tell(pendingShop.name)
}

function dealTerms(): DealTerms {
  return new Map(
    shops.flatMap((shop) =>
      shop.products.flatMap(({ handle, team }) => (team ? [[`${shop.handle}/${handle}`, team] as const] : [])),
    ),
  )
}
