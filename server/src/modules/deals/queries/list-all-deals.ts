import type { App } from '../../../app.ts'
import { prepared } from '../../../platform/db.ts'
import type { Language } from '../../../platform/language.ts'
import { decodeIdCursor, type Page, page } from '../../../platform/lists.ts'
import { KINDS, type Kind } from '../policies.ts'
import { getDeals } from './get-deals.ts'
import { type DealWithProduct, withProducts } from './with-products.ts'

export const DEAL_STATES = ['running', 'ended', 'cancelled'] as const
export type DealState = (typeof DEAL_STATES)[number]

/** Of each kind and state the index tells the newest; of the others no row is read. */
const NEWEST = `
  select found.id from unnest($1::text[]) as wanted (kind) cross join unnest($2::text[]) as state (status)
  cross join lateral (
    select d.id from deals d where d.kind = wanted.kind and d.status = state.status and ($3::uuid is null or d.id < $3)
    order by d.id desc limit $4
  ) found order by found.id desc limit $4`

export interface AllDealsQuery {
  kind?: Kind | undefined
  status?: DealState | undefined
  language: Language
  limit: number
  cursor?: string | undefined
}

/** Deals of the whole market, newest first. Throws BadCursor. */
export async function listAllDeals({ db, clock }: App, query: AllDealsQuery): Promise<Page<DealWithProduct>> {
  const { kind, status, language, limit, cursor } = query
  const before = cursor === undefined ? null : decodeIdCursor(cursor)
  const values = [kind ? [kind] : KINDS, status ? [status] : DEAL_STATES, before, limit + 1]
  const found = await prepared<{ id: string }>(db, 'deals.of_market', NEWEST, values)
  const { items, next_cursor } = page(found, limit, (row) => [row.id])
  const ids = items.map((row) => row.id)
  const deals = await getDeals(db, ids)
  const shown = ids.flatMap((id) => deals.get(id) ?? [])
  return { items: await withProducts(db, shown, language, clock.now()), next_cursor }
}
