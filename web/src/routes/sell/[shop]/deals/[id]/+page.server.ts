import { redirect } from '@sveltejs/kit'
import { m } from '#lib/paraglide/messages.js'
import { reading } from '#lib/sell/deal/read-fields.ts'
import { dealPath } from '#lib/sell/links.ts'
import type { DealUpdate, Demand, SellerDeal } from '#lib/sell/types.ts'
import { api, attempt, take } from '#lib/server/api.ts'
import { flash } from '#lib/server/flash.ts'
import { refuse, refuseFields } from '#lib/server/problem.ts'
import { referencesOf } from '#lib/server/sell/references.ts'
import { workplace } from '#lib/server/workplace.ts'
import type { GroupCard, List } from '#lib/types.ts'
import type { Actions, PageServerLoad } from './$types.js'

const groups_shown = 20
const updates_shown = 50

export const load: PageServerLoad = async (event) => {
  const { shop } = await workplace(event)
  const path = { shop_id: shop.id, id: event.params.id }
  const cursor = event.url.searchParams.get('cursor') ?? undefined
  const query = { deal_id: event.params.id, limit: groups_shown, cursor }
  const told = { params: { path: { id: event.params.id }, query: { limit: updates_shown } } }
  const [deal, groups, demand, updates] = await Promise.all([
    take<SellerDeal>(event, api(event).GET('/shops/{shop_id}/deals/{id}', { params: { path } })),
    take<List<GroupCard>>(
      event,
      api(event).GET('/shops/{shop_id}/groups', { params: { path: { shop_id: shop.id }, query } }),
    ),
    take<Demand>(event, api(event).GET('/shops/{shop_id}/deals/{id}/demand', { params: { path } })),
    take<List<DealUpdate>>(event, api(event).GET('/deals/{id}/updates', told)),
  ])
  const references = await referencesOf(event, shop.id, deal.product_id)
  return { deal, groups, demand, references, updates: updates.items }
}

const tellings = ['progress', 'delay', 'ready'] as const

export const actions: Actions = {
  tell: async (event) => {
    const { shop } = await workplace(event)
    const form = await event.request.formData()
    const { text, instant } = reading((name) => String(form.get(name) ?? ''))
    const kind = tellings.find((each) => each === text('kind')) ?? 'progress'
    const ready = kind === 'delay' ? instant('ready_by') : null
    const errors = {
      ...(text('text') === '' && { text: m.sell_needed() }),
      ...(kind !== 'progress' && text('batch_no') === '' && { batch_no: m.offers_tell_which() }),
      ...(kind === 'delay' && !ready && { ready_by: m.offers_date_wrong() }),
    }
    if (Object.keys(errors).length > 0) return refuseFields(m.problem_invalid_input(), errors, form)
    const body = {
      kind,
      text: text('text'),
      batch_no: Number(text('batch_no')) || null,
      ready_by: ready?.toISOString() ?? null,
    }
    const params = { path: { shop_id: shop.id, id: event.params.id } }
    const { problem } = await attempt(api(event).POST('/shops/{shop_id}/deals/{id}/updates', { params, body }))
    if (problem?.code === 'bad_update') {
      const field = problem.errors?.some(({ path }) => path.includes('ready_by')) ? 'ready_by' : 'batch_no'
      const message = field === 'ready_by' ? m.offers_tell_later() : m.offers_tell_which()
      return refuseFields(m.problem_invalid_input(), { [field]: message }, form)
    }
    if (problem) return refuse(problem, form)
    flash(event, m.offers_was_told())
    return redirect(303, dealPath(shop.handle, event.params.id))
  },
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
