import { sql } from 'kysely'
import type { Db } from '../../../platform/db.ts'
import type { Language } from '../../../platform/language.ts'
import { decodeIdCursor, type Page, page } from '../../../platform/lists.ts'
import type { ProductStatus } from '../draft.ts'
import type { SellerProductCard } from '../schemas.ts'
import { getProductCards } from './get-product-cards.ts'

export interface ListProducts {
  shopId: string
  status?: ProductStatus | undefined
  /** Words of the title, the handle, or a SKU. */
  q?: string | undefined
  limit: number
  cursor?: string | undefined
}

/** A shop's products for its seller, newest first. */
export async function listProducts(db: Db, wish: ListProducts, language: Language): Promise<Page<SellerProductCard>> {
  let query = db
    .selectFrom('products as p')
    .select(['p.id', 'p.status', 'p.updated_at'])
    .select(
      sql<number>`(select count(*)::int from variants v where v.shop_id = p.shop_id and v.product_id = p.id
      and v.deleted_at is null)`.as('variants'),
    )
    .select(
      sql<number | null>`(select sum(st.on_hand) from variants v join stock st on st.shop_id = v.shop_id
      and st.variant_id = v.id where v.shop_id = p.shop_id and v.product_id = p.id and v.deleted_at is null
      and st.tracked)`.as('on_hand'),
    )
    .where('p.shop_id', '=', wish.shopId)
    .orderBy('p.id', 'desc')
    .limit(wish.limit + 1)
  if (wish.cursor) query = query.where('p.id', '<', decodeIdCursor(wish.cursor))
  if (wish.status) query = query.where('p.status', '=', wish.status)
  if (wish.q) query = query.where(matching(wish.q))
  const rows = await query.execute()
  const listed = page(rows, wish.limit, (row) => [row.id])
  const cards = await getProductCards(
    db,
    listed.items.map((row) => row.id),
    language,
  )
  const items = listed.items.flatMap((row) => {
    const card = cards.get(row.id)
    if (!card) return []
    const { status, variants, on_hand, updated_at } = row
    return [{ ...card, status, variants, on_hand, updated_at: updated_at.toISOString() } as SellerProductCard]
  })
  return { items, next_cursor: listed.next_cursor }
}

function matching(q: string) {
  const pattern = `%${q.replace(/[\\%_]/g, '\\$&')}%`
  return sql<boolean>`(p.handle ilike ${pattern} or exists (
    select from jsonb_each(p.texts) text where text.value ->> 'title' ilike ${pattern}) or exists (
    select from variants v where v.shop_id = p.shop_id and v.product_id = p.id and v.sku ilike ${pattern}))`
}
