import type { AuditEntry } from '#lib/admin/types.ts'
import { api, take } from '#lib/server/api.ts'
import { requireOperator } from '#lib/server/operator.ts'
import type { List } from '#lib/types.ts'
import type { PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  requireOperator(event)
  const query = { cursor: event.url.searchParams.get('cursor') ?? undefined, limit: 50 }
  const entries: List<AuditEntry> = await take(event, api(event).GET('/admin/audit', { params: { query } }))
  return { entries }
}
