import type { Import, ImportProblem } from '#lib/sell/types.ts'
import { api, take } from '#lib/server/api.ts'
import { workplaceFor } from '#lib/server/workplace.ts'
import type { List } from '#lib/types.ts'
import type { PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  const { shop } = await workplaceFor(event, 'owner', 'manager')
  const path = { shop_id: shop.id, import_id: event.params.id }
  const query = { cursor: event.url.searchParams.get('cursor') ?? undefined, limit: 50 }
  const [one, problems] = await Promise.all([
    take<Import>(event, api(event).GET('/shops/{shop_id}/imports/{import_id}', { params: { path } })),
    take<List<ImportProblem>>(
      event,
      api(event).GET('/shops/{shop_id}/imports/{import_id}/errors', { params: { path, query } }),
    ),
  ])
  return { one, problems }
}
