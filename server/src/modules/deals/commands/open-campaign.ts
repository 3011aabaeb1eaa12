import { prepared, type Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import { seatsMaxOf } from '../decide.ts'
import type { DealTerms } from '../policies.ts'

export interface NewCampaign {
  shopId: string
  dealId: string
  startsAt: Date
  endsAt: Date
}

const OPEN = `
  with counted as (
    update deal_totals set groups_open = groups_open + 1 where shop_id = $1 and deal_id = $3
  )
  insert into groups (shop_id, id, deal_id, status, goal_min, seats_max, seats_taken, created_at, opened_at, deadline_at)
  values ($1, $2, $3, 'open', $4, $5, 0, $6, $7, $8)`

/** Opens the one group of a campaign: nobody's in particular, until the deal's end. */
export async function openCampaignIn(tx: Tx, campaign: NewCampaign, terms: DealTerms): Promise<string> {
  const { shopId, dealId, startsAt, endsAt } = campaign
  const id = newId()
  await prepared(tx, 'groups.open_campaign', OPEN, [
    shopId,
    id,
    dealId,
    terms.goal_min,
    seatsMaxOf(terms),
    tx.now,
    startsAt,
    endsAt,
  ])
  return id
}
