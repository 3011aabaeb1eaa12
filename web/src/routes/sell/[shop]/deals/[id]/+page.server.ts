import { redirect } from '@sveltejs/kit'
import { m } from '#lib/paraglide/messages.js'
import { dealPath } from '#lib/sell/links.ts'
import type { SellerDeal } from '#lib/sell/types.ts'
import { api, attempt, take } from '#lib/server/api.ts'
import { flash } from '#lib/server/flash.ts'
import { refuse, refuseFields } from '#lib/server/problem.ts'
import { workplace } from '#lib/server/workplace.ts'
import type { GroupCard, List } from '#lib/types.ts'
import type { Actions, PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  const { shop } = await workplace(event)
  const path = { shop_id: shop.id, id: event.params.id }
  const query = { status: 'open', limit: 100 } as const
  const [deal, groups] = await Promise.all([
    take<SellerDeal>(event, api(event).GET('/shops/{shop_id}/deals/{id}', { params: { path } })),
    take<List<GroupCard>>(event, api(event).GET('/shops/{shop_id}/groups', { params: { path, query } })),
  ])
  return { deal, groups: groups.items.filter(({ deal_id }) => deal_id === deal.id) }
}

export const actions: Actions = {
  end: async (event) => {
    const { shop } = await workplace(event)
    const params = { path: { shop_id: shop.id, id: event.params.id } }
    const { problem } = await attempt(api(event).POST('/shops/{shop_id}/deals/{id}/ending', { params }))
    if (problem) return refuse(problem, new FormData())
    flash(event, m.offers_was_ended())
    return redirect(303, dealPath(shop.handle, event.params.id))
  },
  cancel: async (event) => {
    const { shop } = await workplace(event)
    const form = await event.request.formData()
    const reason = String(form.get('reason') ?? '').trim()
    if (reason.length < 3) return refuseFields(m.problem_invalid_input(), { reason: m.sell_reason_needed() }, form)
    const params = { path: { shop_id: shop.id, id: event.params.id } }
    const { problem } = await attempt(
      api(event).POST('/shops/{shop_id}/deals/{id}/cancellation', { params, body: { reason } }),
    )
    if (problem) return refuse(problem, form)
    flash(event, m.offers_was_cancelled())
    return redirect(303, dealPath(shop.handle, event.params.id))
  },
}
