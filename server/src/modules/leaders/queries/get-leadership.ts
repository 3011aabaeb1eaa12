import type { Db } from '../../../platform/db.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { LeaderStatus } from '../events.ts'
import type { Hours, Leadership, OwnPoint } from '../schemas.ts'

/** Somebody's own application with their points, or null when they never applied. */
export async function findLeadership(db: Db, accountId: string): Promise<Leadership | null> {
  const row = await db
    .selectFrom('leaders')
    .select(LEADER_COLUMNS)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (!row) return null
  const points = (await getOwnPoints(db, [accountId])).get(accountId) ?? []
  return { ...leaderView(row), points }
}

/** The same. Throws NotFound when they never applied. */
export async function getLeadership(db: Db, accountId: string): Promise<Leadership> {
  const leadership = await findLeadership(db, accountId)
  if (!leadership) throw NotFound()
  return leadership
}

export const LEADER_COLUMNS = ['status', 'since', 'about', 'reason', 'decided_at', 'created_at', 'version'] as const

interface LeaderRow {
  status: string
  since: Date
  about: string
  reason: string
  decided_at: Date | null
  created_at: Date
  version: number
}

export const leaderView = (row: LeaderRow): Omit<Leadership, 'points'> => ({
  status: row.status as LeaderStatus,
  since: row.since.toISOString(),
  about: row.about,
  reason: row.reason,
  decided_at: row.decided_at?.toISOString() ?? null,
  created_at: row.created_at.toISOString(),
  version: row.version,
})

const POINT_COLUMNS = [
  'id',
  'name',
  'phone',
  'country',
  'region',
  'city',
  'line1',
  'line2',
  'postal_code',
  'hours',
  'time_zone',
  'note',
  'active',
  'in_use',
  'version',
] as const

/** The points of leaders as they keep them, by leader, in one statement: oldest first, retired ones at the end. */
export async function getOwnPoints(db: Db, leaderIds: string[]): Promise<Map<string, OwnPoint[]>> {
  if (leaderIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('pickup_points')
    .select(['leader_id', ...POINT_COLUMNS])
    .where('leader_id', 'in', leaderIds)
    .orderBy('active', 'desc')
    .orderBy('id')
    .execute()
  const byLeader = Map.groupBy(rows, (row) => row.leader_id)
  const view = ({ leader_id: _, hours, ...row }: (typeof rows)[number]) => ({
    ...row,
    hours: hours as unknown as Hours,
  })
  return new Map([...byLeader].map(([id, points]) => [id, points.map(view)]))
}

/** One of somebody's points that is not retired. Throws NotFound. */
export async function getOwnPoint(db: Db, accountId: string, pointId: string): Promise<OwnPoint> {
  const points = (await getOwnPoints(db, [accountId])).get(accountId)
  const point = points?.find(({ id, active }) => id === pointId && active)
  if (!point) throw NotFound()
  return point
}
