import { prepared, type Tx } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import { BUYABLE_TABLES, buyableColumns } from '../../orders/index.ts'
import type { DealFacts, GroupFacts } from '../decide.ts'
import { NotInDeal } from '../refusals.ts'

const DEAL_COLUMNS = `
  d.id as deal_id, d.status as deal_status, d.starts_at, d.ends_at, d.per_buyer, d.new_buyers_only,
  d.dispatch_hours, d.goal_min, d.goal_max,
  (select price from deal_prices dp where dp.shop_id = d.shop_id and dp.deal_id = d.id and dp.variant_id = v.id
    order by from_count limit 1) as deal_price,
  (select coalesce(sum(quantity), 0)::int from pledges pl where pl.account_id = $1 and pl.deal_id = d.id
    and pl.status in ('reserved', 'paid', 'confirmed')) as bought,
  d.new_buyers_only and exists (select from orders o where o.account_id = $1 and o.shop_id = d.shop_id
    and o.status not in ('cancelled', 'refunded')) as known_buyer,
  ${buyableColumns('$1', '$2')}`

const OF_DEAL = `v.id = $3 and v.deleted_at is null and v.shop_id = d.shop_id and v.product_id = d.product_id`

const TO_OPEN = `select ${DEAL_COLUMNS} from deals d, ${BUYABLE_TABLES} where d.id = $4 and ${OF_DEAL}`

const TO_JOIN = `
  select ${DEAL_COLUMNS}, g.id as group_id, g.status as group_status, g.deadline_at, g.seats_taken, g.seats_max,
    exists (select from pledges pl where pl.group_id = g.id and pl.account_id = $1
      and pl.status in ('reserved', 'paid', 'confirmed')) as in_group
  from groups g join deals d on d.shop_id = g.shop_id and d.id = g.deal_id, ${BUYABLE_TABLES}
  where g.id = $4 and ${OF_DEAL}`

export interface Question {
  accountId: string
  addressId: string | null
  variantId: string
}

/** What a decision to open a group of a deal needs, in one statement. Throws NotFound or NotInDeal. */
export async function factsToOpen(tx: Tx, dealId: string, question: Question): Promise<DealFacts> {
  const { accountId, addressId, variantId } = question
  const [facts] = await prepared<DealFacts>(tx, 'deals.facts', TO_OPEN, [accountId, addressId, variantId, dealId])
  return facts ?? explainNone(tx, 'deals', dealId)
}

/** What a decision to join a group needs, in one statement. Throws NotFound or NotInDeal. */
export async function factsToJoin(tx: Tx, groupId: string, question: Question): Promise<DealFacts & GroupFacts> {
  const { accountId, addressId, variantId } = question
  const values = [accountId, addressId, variantId, groupId]
  const [facts] = await prepared<DealFacts & GroupFacts>(tx, 'groups.facts', TO_JOIN, values)
  return facts ?? explainNone(tx, 'groups', groupId)
}

async function explainNone(tx: Tx, table: 'deals' | 'groups', id: string): Promise<never> {
  const known = await tx.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst()
  throw known ? NotInDeal() : NotFound()
}
