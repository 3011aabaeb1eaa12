import type { App } from '../../../app.ts'
import { type Tx, violates } from '../../../platform/db.ts'
import { EditConflict, NotFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { requireCountry } from '../../accounts/index.ts'
import { requireHours, requireTimeZone } from '../decide.ts'
import { lockLeader } from '../queries/lock-leader.ts'
import { PointNameTaken, TooManyPoints } from '../refusals.ts'
import { POINTS_MAX, type PointChanges, type PointInput } from '../schemas.ts'

/** Throws InvalidInput for a country, hours or a time zone that cannot be. */
export function requirePoint({ country, hours, time_zone }: PointChanges): void {
  if (country !== undefined) requireCountry(country)
  if (hours) requireHours(hours)
  if (time_zone !== undefined) requireTimeZone(time_zone)
}

/** Adds a pick-up point, and gives its id. Throws NotFound, TooManyPoints, PointNameTaken, InvalidInput. */
export async function addPoint(app: App, accountId: string, input: PointInput): Promise<string> {
  requirePoint(input)
  return namedOnce(input.name, () =>
    app.transact(async (tx) => {
      await lockLeader(tx, accountId)
      const { count } = await tx
        .selectFrom('pickup_points')
        .select((select) => select.fn.countAll<number>().as('count'))
        .where('leader_id', '=', accountId)
        .where('active', '=', true)
        .executeTakeFirstOrThrow()
      if (count >= POINTS_MAX) throw TooManyPoints({ max: POINTS_MAX })
      return addPointIn(tx, accountId, input)
    }),
  )
}

/** Adds a checked point of somebody whose application is locked or new. */
export async function addPointIn(tx: Tx, leaderId: string, input: PointInput): Promise<string> {
  const id = newId()
  const times = { created_at: tx.now, updated_at: tx.now }
  await tx
    .insertInto('pickup_points')
    .values({ ...input, id, leader_id: leaderId, hours: JSON.stringify(input.hours), ...times })
    .execute()
  return id
}

/** Changes a pick-up point at the version its leader saw. Throws NotFound, EditConflict, PointNameTaken, InvalidInput. */
export async function editPoint(
  app: App,
  accountId: string,
  { id, version }: { id: string; version: number },
  changes: PointChanges,
): Promise<void> {
  requirePoint(changes)
  const { hours, ...rest } = changes
  await namedOnce(changes.name ?? '', () =>
    app.transact(async (tx) => {
      const point = await tx
        .selectFrom('pickup_points')
        .select('version')
        .where('id', '=', id)
        .where('leader_id', '=', accountId)
        .where('active', '=', true)
        .forUpdate()
        .executeTakeFirst()
      if (!point) throw NotFound()
      if (point.version !== version) throw EditConflict()
      await tx
        .updateTable('pickup_points')
        .set({
          ...rest,
          ...(hours && { hours: JSON.stringify(hours) }),
          version: version + 1,
          updated_at: tx.now,
        })
        .where('id', '=', id)
        .execute()
    }),
  )
}

async function namedOnce<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw violates(error, 'pickup_points_name') ? PointNameTaken({ name }) : error
  }
}
