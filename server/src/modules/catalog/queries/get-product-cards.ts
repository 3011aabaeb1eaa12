import { type Db, prepared } from '../../../platform/db.ts'
import { type Language, type Texts, textIn } from '../../../platform/language.ts'
import { type PictureRow, pictureView } from '../../media/index.ts'
import type { ProductTexts, Unit } from '../draft.ts'
import type { ProductCard } from '../schemas.ts'
import { type ShopRow, shopCardView } from '../shop-card.ts'

/** A picture's columns as one JSON value, null when there is none. */
export const pictureJson = (alias: string): string => `
  case when ${alias}.id is not null and ${alias}.status = 'ready' then jsonb_build_object('id', ${alias}.id,
    'width', ${alias}.width, 'height', ${alias}.height, 'blur', ${alias}.blur) end`

export const SHOP_COLUMNS = `
  s.id as shop_id, s.handle as shop_handle, s.name as shop_name, s.country as shop_country,
  s.currency as shop_currency, ${pictureJson('sp')} as shop_picture`

const CARDS = `
  select p.id, p.handle, p.language, p.texts, p.unit, ${SHOP_COLUMNS}, first.picture, first.alt,
    offered.price, coalesce(offered.in_stock, false) as in_stock
  from products p
  join shops s on s.id = p.shop_id
  left join pictures sp on sp.id = s.picture_id
  left join lateral (
    select ${pictureJson('pi')} as picture, pp.alt
    from product_pictures pp join pictures pi on pi.id = pp.picture_id and pi.status = 'ready'
    where pp.shop_id = p.shop_id and pp.product_id = p.id order by pp.position limit 1
  ) first on true
  left join lateral (
    select min(v.price) as price, bool_or(not st.tracked or st.on_hand > st.reserved) as in_stock
    from variants v join stock st on st.shop_id = v.shop_id and st.variant_id = v.id
    where v.shop_id = p.shop_id and v.product_id = p.id and v.deleted_at is null
  ) offered on true
  where p.id = any($1::uuid[])`

export interface CardRow extends ShopRow {
  id: string
  handle: string
  language: Language
  texts: ProductTexts
  unit: Unit
  picture: PictureRow | null
  alt: string | null
  price: number | null
  in_stock: boolean
}

/**
 * Cards of products by id, in one statement; an unknown id is not in the map. `deal` is null: who knows deals adds it.
 * Also products that nobody can buy now have cards, because old orders and groups show them.
 */
export async function getProductCards(db: Db, ids: string[], language: Language): Promise<Map<string, ProductCard>> {
  if (ids.length === 0) return new Map()
  const rows = await prepared<CardRow>(db, 'catalog.cards', CARDS, [ids])
  return new Map(rows.map((row) => [row.id, cardView(row, language)]))
}

export function cardView(row: CardRow, language: Language): ProductCard {
  const title = wordsIn(row.texts, row.language, language).title
  return {
    id: row.id,
    handle: row.handle,
    title,
    picture: row.picture && pictureView(row.picture, row.alt || title),
    shop: shopCardView(row),
    price: { amount: row.price ?? 0, currency: row.shop_currency },
    unit: row.unit,
    deal: null,
    in_stock: row.in_stock,
  }
}

/** Title and description in the language asked for, else in the one the product was written in, else in any. */
export function wordsIn(texts: ProductTexts, own: Language, wanted: Language): { title: string; description: string } {
  const titles = Object.fromEntries(Object.entries(texts).map(([language, { title }]) => [language, title])) as Texts
  const found = texts[wanted] ?? texts[own]
  return found ?? { title: textIn(titles, wanted), description: '' }
}
