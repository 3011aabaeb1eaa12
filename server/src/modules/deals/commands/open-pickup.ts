import { prepared, type Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import type { PickupPlace } from '../../orders/index.ts'
import { seatsMaxOf } from '../decide.ts'
import { GroupOpened } from '../events.ts'
import { BadCollection, DealNotRunning, NotAPickup } from '../refusals.ts'
import { countIn } from './seats.ts'

export interface NewPickup {
  dealId: string
  leaderId: string
  point: PickupPlace
  /** Until when orders are collected, and when the goods can be fetched. */
  cutOffAt: Date
  collectFrom: Date
  collectUntil: Date
}

interface PickupDeal {
  shop_id: string
  scope: string
  close: 'at_deadline'
  goal_unit: 'people' | 'quantity'
  goal_min: number
  goal_max: number | null
  status: string
  starts_at: Date
  ends_at: Date
}

const DEAL = `
  select d.shop_id, d.scope, d.close, d.goal_unit, d.goal_min, d.goal_max, d.status, d.starts_at, d.ends_at
  from deals d join deal_totals t on t.shop_id = d.shop_id and t.deal_id = d.id where d.id = $1 for share of d for update of t`

const OPEN = `
  insert into groups (shop_id, id, deal_id, opener_id, status, goal_min, seats_max, seats_taken, created_at, opened_at,
    deadline_at, point, collect_from, collect_until)
  values ($1, $2, $3, $4, 'open', $5, $6, 0, $7, $7, $8, $9, $10, $11)`

/** A leader takes a pick-up deal to a point: a group of the neighbourhood, open until the cut-off. */
export async function openPickupIn(tx: Tx, pickup: NewPickup): Promise<string> {
  const { dealId, leaderId, point, cutOffAt, collectFrom, collectUntil } = pickup
  const [deal] = await prepared<PickupDeal>(tx, 'pickups.deal', DEAL, [dealId])
  if (deal?.scope !== 'pickup') throw NotAPickup()
  if (deal.status !== 'running' || tx.now < deal.starts_at || tx.now >= deal.ends_at) throw DealNotRunning()
  if (cutOffAt <= tx.now || collectFrom <= cutOffAt || collectUntil <= collectFrom) throw BadCollection()
  const id = newId()
  await countIn(tx, deal.shop_id, dealId, 0, 1)
  await prepared(tx, 'pickups.open', OPEN, [
    deal.shop_id,
    id,
    dealId,
    leaderId,
    deal.goal_min,
    seatsMaxOf(deal),
    tx.now,
    cutOffAt,
    JSON.stringify(point),
    collectFrom,
    collectUntil,
  ])
  const opened = { shop_id: deal.shop_id, deal_id: dealId, group_id: id, opener_id: leaderId }
  tx.emit(GroupOpened, { ...opened, deadline_at: cutOffAt.toISOString() })
  return id
}
