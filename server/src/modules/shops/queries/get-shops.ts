import type { Db } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import { isLanguage } from '../../../platform/language.ts'
import { pictureView } from '../../media/index.ts'
import type { ShopStatus } from '../events.ts'
import type { Shop, ShopCard, ShopSettings } from '../schemas.ts'

const withPicture = (db: Db) =>
  db
    .selectFrom('shops as shop')
    .leftJoin('pictures as picture', (join) =>
      join.onRef('picture.id', '=', 'shop.picture_id').on('picture.status', '=', 'ready'),
    )
    .select(['shop.id', 'handle', 'name', 'country', 'currency'])
    .select(['picture.id as picture_id', 'width', 'height', 'blur'])

/** Shops in short by id, in one statement; an unknown id is not in the map. */
export async function getShopCards(db: Db, ids: string[]): Promise<Map<string, ShopCard>> {
  if (ids.length === 0) return new Map()
  const rows = await withPicture(db)
    .where('shop.id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.id, shopCardView(row)]))
}

export interface ShopCardRow {
  id: string
  handle: string
  name: string
  country: string
  currency: string
  picture_id: string | null
  width: number | null
  height: number | null
  blur: string | null
}

export const shopCardView = ({ id, handle, name, country, currency, picture_id, ...size }: ShopCardRow): ShopCard => {
  const { width, height, blur } = size
  const known = picture_id && width && height
  const picture = known ? pictureView({ id: picture_id, width, height, blur: blur ?? '' }, name) : null
  return { id, handle, name, country, currency, picture }
}

/** Shops with all that their own people see. */
export const wholeShop = (db: Db) =>
  withPicture(db)
    .select(['description', 'languages', 'return_days', 'return_policy', 'shipping_fee', 'free_shipping_from'])
    .select(['shop.status', 'verdict_reason', 'version', 'shop.created_at'])

type WholeRow = Awaited<ReturnType<ReturnType<typeof wholeShop>['executeTakeFirstOrThrow']>>

/**
 * An approved shop, as everybody sees it. Its own people and operators see it before that too. Throws NotFound.
 */
export async function getShopByHandle(
  db: Db,
  handle: string,
  viewer: { accountId: string; operator: boolean } | null,
): Promise<Shop> {
  const row = await wholeShop(db).where('handle', '=', handle.toLowerCase()).executeTakeFirst()
  if (!row) throw NotFound()
  const open = row.status === 'approved' || viewer?.operator
  if (!open && !(viewer && (await isMember(db, row.id, viewer.accountId)))) throw NotFound()
  return shopView(row)
}

/** A shop, as its people see it. Throws NotFound. */
export async function getShopSettings(db: Db, shopId: string): Promise<ShopSettings> {
  const row = await wholeShop(db).where('shop.id', '=', shopId).executeTakeFirst()
  if (!row) throw NotFound()
  return settingsView(row)
}

export const settingsView = (row: WholeRow): ShopSettings => ({
  ...shopView(row),
  status: row.status as ShopStatus,
  verdict_reason: row.verdict_reason,
  version: row.version,
})

const shopView = (row: WholeRow): Shop => ({
  ...shopCardView(row),
  description: row.description,
  languages: row.languages.filter(isLanguage),
  return_days: row.return_days,
  return_policy: row.return_policy,
  shipping: {
    fee: { amount: row.shipping_fee, currency: row.currency },
    free_from: row.free_shipping_from === null ? null : { amount: row.free_shipping_from, currency: row.currency },
  },
  member_since: row.created_at.toISOString(),
})

async function isMember(db: Db, shopId: string, accountId: string): Promise<boolean> {
  const member = await db
    .selectFrom('shop_members')
    .select('role')
    .where('shop_id', '=', shopId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return member !== undefined
}
