import type { Db } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { BadCursor, decodeCursor, type Page, page } from '../../../platform/lists.ts'
import { getPersons } from '../../accounts/index.ts'
import type { LeaderStatus } from '../events.ts'
import type { ReviewedLeader } from '../schemas.ts'
import { getOwnPoints, LEADER_COLUMNS, leaderView } from './get-leadership.ts'

/**
 * Leaders for those who review them: who waits longest first, and what was decided last first. People who left the
 * market are not in it. Throws BadCursor.
 */
export async function listLeaders(
  db: Db,
  { status, limit, cursor }: { status: LeaderStatus; limit: number; cursor?: string | undefined },
): Promise<Page<ReviewedLeader>> {
  const [way, beyond] = status === 'pending' ? (['asc', '>'] as const) : (['desc', '<'] as const)
  const rows = await reviewed(db)
    .where('leaders.status', '=', status)
    .where('account.erased_at', 'is', null)
    .$if(cursor !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('since', 'account_id'), beyond, tuple(...positionOf(cursor ?? ''))),
      ),
    )
    .orderBy('since', way)
    .orderBy('account_id', way)
    .limit(limit + 1)
    .execute()
  const { items, next_cursor } = page(rows, limit, (row) => [row.since.toISOString(), row.account_id])
  return { items: await withPeople(db, items), next_cursor }
}

/** One of them, or undefined. */
export async function getReviewedLeader(db: Db, accountId: string): Promise<ReviewedLeader | undefined> {
  const rows = await reviewed(db).where('account_id', '=', accountId).execute()
  return (await withPeople(db, rows))[0]
}

const reviewed = (db: Db) =>
  db
    .selectFrom('leaders')
    .innerJoin('accounts as account', 'account.id', 'leaders.account_id')
    .select(LEADER_COLUMNS.map((column) => `leaders.${column}` as const))
    .select(['account_id', 'decided_by'])

type ReviewedRow = Awaited<ReturnType<ReturnType<typeof reviewed>['executeTakeFirstOrThrow']>>

async function withPeople(db: Db, rows: ReviewedRow[]): Promise<ReviewedLeader[]> {
  const ids = rows.map((row) => row.account_id)
  const persons = await getPersons(db, [...ids, ...rows.flatMap((row) => row.decided_by ?? [])])
  const points = await getOwnPoints(db, ids)
  return rows.flatMap((row) => {
    const person = persons.get(row.account_id)
    const decided_by = persons.get(row.decided_by ?? '') ?? null
    return person ? { ...leaderView(row), person, decided_by, points: points.get(row.account_id) ?? [] } : []
  })
}

function positionOf(cursor: string): [Date, string] {
  const [since, id] = decodeCursor(cursor, 2)
  const at = typeof since === 'string' ? new Date(since) : undefined
  if (!at || Number.isNaN(at.getTime()) || typeof id !== 'string' || !isId(id)) throw BadCursor()
  return [at, id]
}
