import type { Balance, StatementLine } from '#lib/sell/types.ts'
import { api, take } from '#lib/server/api.ts'
import { workplaceFor } from '#lib/server/workplace.ts'
import type { List } from '#lib/types.ts'
import type { PageServerLoad } from './$types.js'

const months_shown = 12

export const load: PageServerLoad = async (event) => {
  const { shop } = await workplaceFor(event, 'owner', 'manager')
  const { searchParams } = event.url
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.exec(searchParams.get('month') ?? '')?.[0]
  const period = month ? periodOf(month) : {}
  const path = { shop_id: shop.id }
  const query = { ...period, cursor: searchParams.get('cursor') ?? undefined, limit: 50 }
  const [balance, statement] = await Promise.all([
    take<Balance>(event, api(event).GET('/shops/{shop_id}/balance', { params: { path } })),
    take<List<StatementLine>>(event, api(event).GET('/shops/{shop_id}/statement', { params: { path, query } })),
  ])
  const file = `/api/v1/shops/${shop.id}/statement.csv?${new URLSearchParams(period)}`
  return { balance, statement, month: month ?? '', months: lastMonths(), file }
}

/** A calendar month in UTC, as the statement's times are. */
function periodOf(month: string): { from: string; to: string } {
  const from = new Date(`${month}-01T00:00:00Z`)
  const to = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 1))
  return { from: from.toISOString(), to: to.toISOString() }
}

function lastMonths(): string[] {
  const now = new Date()
  return Array.from({ length: months_shown }, (_, back) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 7),
  )
}
