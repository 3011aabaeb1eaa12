import { prepared, type Tx } from '../../platform/db.ts'

/** What there is to say of a deal. */
export interface DealFacts {
  deal_id: string
  shop: string
  title: string
  currency: string
  /** Whose places are paid. */
  members: string[]
}

const DEALS = `
  select d.id as deal_id, s.name as shop, s.currency, coalesce(p.texts -> p.language ->> 'title', p.handle) as title,
    case when d.id = any($2::uuid[]) then array(select distinct pl.account_id::text
      from groups g cross join lateral (
        select account_id from pledges where group_id = g.id and status in ('paid', 'confirmed') and paid_at is not null offset 0
      ) pl where g.shop_id = d.shop_id and g.deal_id = d.id) else '{}' end as members
  from deals d join shops s on s.id = d.shop_id join products p on p.shop_id = d.shop_id and p.id = d.product_id
  where d.id = any($1::uuid[])`

/** Deals by id; with their members, those that tell them something. */
export const readDeals = async (tx: Tx, ids: string[], telling: string[]): Promise<DealFacts[]> =>
  ids.length === 0 ? [] : prepared(tx, 'notifications.deals', DEALS, [ids, telling])

export interface UpdateFacts {
  id: string
  kind: 'progress' | 'delay' | 'ready' | 'better' | 'restarted'
  text: string
  ready_by: Date | null
}

const UPDATES = 'select id, kind, text, ready_by from deal_updates where id = any($1::uuid[])'

/** What makers told, by id. */
export const readUpdates = async (tx: Tx, ids: string[]): Promise<UpdateFacts[]> =>
  ids.length === 0 ? [] : prepared(tx, 'notifications.updates', UPDATES, [ids])

const BARGAINS = `
  select g.id as group_id, (select min(dp.price) from deal_prices dp where dp.shop_id = g.shop_id and dp.deal_id = g.deal_id
    and dp.from_count <= g.helpers) as price
  from groups g where g.id = any($1::uuid[])`

/** The lowest price that bargains have reached, by group. */
export async function readBargains(tx: Tx, groupIds: string[]): Promise<Map<string, number>> {
  if (groupIds.length === 0) return new Map()
  const rows = await prepared<{ group_id: string; price: number }>(tx, 'notifications.bargains', BARGAINS, [groupIds])
  return new Map(rows.map((row) => [row.group_id, row.price]))
}
