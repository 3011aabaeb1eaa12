import type { Static } from 'typebox'
import type { PersonSchema } from '../../accounts/index.ts'
import type { PickupPlace } from '../../orders/index.ts'
import type { GroupStatus, Unit } from '../decide.ts'
import type { GroupCard } from '../views.ts'

/** Columns of CardRow; needs the group as `g` and its deal as `d`. */
export const CARD_COLUMNS = `
  g.id as group_id, g.deal_id, g.opener_id, g.status as group_status, d.goal_unit, g.seats_paid, g.seats_taken,
  g.seats_max, g.goal_min as group_goal, g.helpers, g.deadline_at, g.point, g.collect_from, g.collect_until, g.arrived_at`

export interface CardRow {
  group_id: string
  deal_id: string
  opener_id: string | null
  group_status: GroupStatus
  goal_unit: Unit
  seats_paid: number
  seats_taken: number
  seats_max: number | null
  group_goal: number
  helpers: number
  deadline_at: Date | null
  point: PickupPlace | null
  collect_from: Date | null
  collect_until: Date | null
  arrived_at: Date | null
}

export function cardView(row: CardRow, opener: Static<typeof PersonSchema> | null): GroupCard {
  const { seats_paid, seats_taken, group_goal, group_status } = row
  const alive = group_status === 'open' || group_status === 'forming'
  return {
    id: row.group_id,
    deal_id: row.deal_id,
    opener,
    status: group_status,
    unit: row.goal_unit,
    joined: seats_paid,
    held: alive ? seats_taken - seats_paid : 0,
    goal: group_goal,
    max: row.seats_max,
    missing: Math.max(0, group_goal - seats_paid),
    helpers: row.helpers,
    deadline_at: row.deadline_at?.toISOString() ?? null,
    pickup: pickupView(row),
  }
}

function pickupView({ point, collect_from, collect_until, arrived_at }: CardRow): GroupCard['pickup'] {
  if (!point || !collect_from || !collect_until) return null
  const { id, name, country, region, city, line1, line2, postal_code } = point
  return {
    point_id: id,
    name,
    country,
    region,
    city,
    line1,
    line2,
    postal_code,
    collect_from: collect_from.toISOString(),
    collect_until: collect_until.toISOString(),
    arrived_at: arrived_at?.toISOString() ?? null,
  }
}
