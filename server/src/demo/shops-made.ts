import { createProduct, type ProductInput } from '../modules/catalog/index.ts'
import { createDeal } from '../modules/deals/index.ts'
import { savePicture } from '../modules/media/index.ts'
import { editShop, giveVerdict, openShop } from '../modules/shops/index.ts'
import { after, DAY } from '../platform/clock.ts'
import { emailOf } from './accounts.ts'
import type { DemoPerson, DemoProduct, DemoShop, Language, Words } from './content/shape.ts'
import type { Sprites } from './pictures/sprites.ts'
import { minorUnits, teamPrice } from './prices.ts'
import { renderScene } from './scenes.ts'
import type { Stage } from './stage.ts'

const written = { en: 'en', zh: 'zh-CN', id: 'id', ru: 'ru' } as const satisfies Record<keyof Words, Language>

/** The shop's own words, with English below for everybody else. */
function ownWords(words: Words, language: Language): string {
  const own = Object.entries(written).find(([, code]) => code === language)?.[0] as keyof Words
  const text = words[own]
  return text && text !== words.en ? `${text}\n\n${words.en}` : words.en
}

/** Opens a shop as its owner does, and gives its id; a shop that is there stays as it is. */
export async function makeShop({ app }: Stage, shop: DemoShop, ownerId: string, sprites: Sprites): Promise<string> {
  const known = await app.db.selectFrom('shops').select('id').where('handle', '=', shop.handle).executeTakeFirst()
  if (known) return known.id
  const { handle, name, country, currency, languages, return_days, shipping, owner } = shop
  const money = (amount: number) => ({ amount: minorUnits(amount, currency), currency })
  const id = await openShop(app, ownerId, {
    handle,
    name,
    country,
    currency,
    languages,
    return_days,
    description: ownWords(shop.description, owner.language),
    return_policy: ownWords(shop.return_policy, owner.language),
    shipping: { fee: money(shipping.fee), free_from: shipping.free_from ? money(shipping.free_from) : null },
  })
  const picture = await savePicture(app, { shopId: id, bytes: await renderScene(shop.picture, sprites) })
  await editShop(app, id, 1, { picture_id: picture.id })
  return id
}

export const approveShop = ({ app }: Stage, operatorId: string, shopId: string): Promise<void> =>
  giveVerdict(app, operatorId, shopId, { verdict: 'approve' })

interface Employment {
  shopId: string
  ownerId: string
  member: { id: string; person: DemoPerson }
  role: 'manager' | 'packer'
}

/** Invites somebody by letter, who follows its link. Nothing happens to those who work there already. */
export async function employ(stage: Stage, { shopId, ownerId, member, role }: Employment): Promise<void> {
  const { app } = stage
  const works = await app.db
    .selectFrom('shop_members')
    .select('role')
    .where('shop_id', '=', shopId)
    .where('account_id', '=', member.id)
    .executeTakeFirst()
  if (works) return
  const email = emailOf(member.person.key)
  await stage.post(`/shops/${shopId}/members`, { email, role }, ownerId)
  await stage.letTimePass()
  const letter = stage.letters.findLast((each) => each.to === email)
  const token = /\/invitations\/(\S+)/.exec(letter?.text ?? '')?.[1]
  if (!token) throw new Error(`The invitation of ${email} has no link`)
  await stage.post(`/invitations/${token}/acceptance`, {}, member.id)
}

/** Lists a product with its pictures, unless it is listed; says its id. */
export async function makeProduct(
  { app }: Stage,
  shop: DemoShop,
  shopId: string,
  product: DemoProduct,
  sprites: Sprites,
): Promise<string> {
  const known = await app.db
    .selectFrom('products')
    .select('id')
    .where('shop_id', '=', shopId)
    .where('handle', '=', product.handle)
    .executeTakeFirst()
  if (known) return known.id
  const pictures: ProductInput['pictures'] = []
  for (const spec of product.pictures) {
    const { id } = await savePicture(app, { shopId, bytes: await renderScene(spec, sprites) })
    pictures.push({ picture_id: id, alt: product.title.en })
  }
  const { id } = await createProduct(app, shopId, productInput(shop, product, pictures), { status: 'active' })
  return id
}

function productInput(shop: DemoShop, product: DemoProduct, pictures: ProductInput['pictures']): ProductInput {
  const { title, text, choice } = product
  const texts = Object.entries(written).flatMap(([key, language]) => {
    const word = key as keyof Words
    return title[word] ? [[language, { title: title[word], description: text[word] ?? '' }]] : []
  })
  return {
    handle: product.handle,
    language: shop.owner.language,
    texts: Object.fromEntries(texts),
    vendor: shop.name,
    category_id: product.category,
    tags: product.tags,
    unit: product.unit ?? 'piece',
    options: choice.options.map(({ name }) => name),
    variants: choice.variants.map(({ options, price, stock, weight_g }) => ({
      options,
      price: { amount: minorUnits(price, shop.currency), currency: shop.currency },
      weight_g,
      stock: { on_hand: stock, tracked: true },
    })),
    pictures,
  }
}

const shortestDays = 6
const spreadDays = 18

/** Offers a product to teams, unless it was offered before; says the deal's id. */
export async function makeDeal(
  { app, begun }: Stage,
  shop: DemoShop,
  ids: { shopId: string; ownerId: string; productId: string },
  product: DemoProduct,
): Promise<string | undefined> {
  const { team } = product
  if (!team) return undefined
  const { shopId, ownerId, productId } = ids
  const known = await app.db
    .selectFrom('deals')
    .select('id')
    .where('shop_id', '=', shopId)
    .where('product_id', '=', productId)
    .executeTakeFirst()
  if (known) return known.id
  const variants = await app.db
    .selectFrom('variants')
    .select(['id', 'price'])
    .where('shop_id', '=', shopId)
    .where('product_id', '=', productId)
    .execute()
  const days = shortestDays + ((product.handle.length * 5 + team.off) % spreadDays)
  return createDeal(app, ownerId, shopId, {
    kind: 'team',
    product_id: productId,
    goal: { min: team.people },
    prices: variants.map(({ id, price }) => ({
      variant_id: id,
      tiers: [{ from: team.people, price: teamPrice(price, team.off, shop.currency) }],
    })),
    window_hours: team.hours,
    ends_at: after(begun, days * DAY).toISOString(),
    per_buyer: team.per_buyer ?? null,
    new_buyers_only: team.new_buyers_only ?? false,
    open_groups_max: team.open_groups ?? null,
    quantity_max: team.quantity ?? null,
    dispatch_hours: team.dispatch_hours,
  })
}
