import { fileForm } from '@kongsi/sdk'
import { redirect } from '@sveltejs/kit'
import { m } from '#lib/paraglide/messages.js'
import { workPath } from '#lib/sell/links.ts'
import type { Import } from '#lib/sell/types.ts'
import { api, attempt, take } from '#lib/server/api.ts'
import { refuse, refuseFields } from '#lib/server/problem.ts'
import { workplaceFor } from '#lib/server/workplace.ts'
import type { List } from '#lib/types.ts'
import type { Actions, PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  const { shop } = await workplaceFor(event, 'owner', 'manager')
  const query = { cursor: event.url.searchParams.get('cursor') ?? undefined, limit: 20 }
  const params = { path: { shop_id: shop.id }, query }
  const imports: List<Import> = await take(event, api(event).GET('/shops/{shop_id}/imports', { params }))
  return { imports, file: `/api/v1/shops/${shop.id}/products.csv` }
}

export const actions: Actions = {
  default: async (event) => {
    const { shop } = await workplaceFor(event, 'owner', 'manager')
    const form = await event.request.formData()
    const file = form.get('file')
    if (!(file instanceof File) || file.size === 0) return refuseFields(m.ship_no_file(), {}, form)
    const params = { path: { shop_id: shop.id } }
    const { data, problem } = await attempt<Import>(
      api(event).POST('/shops/{shop_id}/imports', { params, ...fileForm(file) }),
    )
    return problem ? refuse(problem, form) : redirect(303, workPath(shop.handle, `import/${data.id}`))
  },
}
