import { error, redirect } from '@sveltejs/kit'
import { m } from '#lib/paraglide/messages.js'
import { readChanges } from '#lib/sell/deal/read-changes.ts'
import { dealPath } from '#lib/sell/links.ts'
import type { SellerDeal } from '#lib/sell/types.ts'
import { api, attempt, take } from '#lib/server/api.ts'
import { flash } from '#lib/server/flash.ts'
import { refuse, refuseFields, typed } from '#lib/server/problem.ts'
import { atFields } from '#lib/server/sell/deal-problem.ts'
import { oneMore } from '#lib/server/sell/one-more.ts'
import { referencesOf } from '#lib/server/sell/references.ts'
import { workplaceFor } from '#lib/server/workplace.ts'
import type { Actions, PageServerLoad, RequestEvent } from './$types.js'

const readDeal = (event: RequestEvent, shop_id: string) =>
  take<SellerDeal>(
    event,
    api(event).GET('/shops/{shop_id}/deals/{id}', { params: { path: { shop_id, id: event.params.id } } }),
  )

export const load: PageServerLoad = async (event) => {
  const { shop } = await workplaceFor(event, 'owner', 'manager')
  const deal = await readDeal(event, shop.id)
  if (deal.status !== 'running') error(409, m.problem_deal_not_editable(), { code: 'deal_not_editable' })
  return { deal, references: await referencesOf(event, shop.id, deal.product_id) }
}

/** The terms as the API names them, in words. */
const terms: Record<string, () => string> = {
  prices: m.offers_term_prices,
  goal_min: m.offers_term_goal,
  ends_at: m.offers_term_ends,
  per_buyer: m.offers_term_per_buyer,
  open_groups_max: m.offers_term_groups,
  quantity_max: m.offers_term_quantity,
  dispatch_hours: m.offers_term_dispatch,
}

const wordsOf = (codes: unknown) =>
  String(codes ?? '')
    .split(', ')
    .flatMap((code) => terms[code]?.() ?? [])

async function read(event: RequestEvent) {
  const { shop } = await workplaceFor(event, 'owner', 'manager')
  const form = await event.request.formData()
  const deal = await readDeal(event, shop.id)
  const { changes, errors, fields } = readChanges((name) => String(form.get(name) ?? ''), deal)
  const refused = Object.keys(errors).length > 0 ? refuseFields(m.problem_invalid_input(), errors, form) : undefined
  return { shop, form, changes, fields, refused, params: { path: { shop_id: shop.id, id: deal.id } } }
}

export const actions: Actions = {
  change: async (event) => {
    const { shop, form, changes: body, fields, refused, params } = await read(event)
    if (refused) return refused
    const { problem } = await attempt(api(event).POST('/shops/{shop_id}/deals/{id}/changes', { params, body }))
    if (problem?.code === 'worse_terms') {
      const worse = wordsOf(problem.params?.terms)
      return refuse({ ...problem, message: m.offers_worse({ terms: worse.join(', ') }) }, form)
    }
    if (problem) return refuse(atFields(problem, fields), form)
    flash(event, m.offers_was_changed())
    return redirect(303, dealPath(shop.handle, event.params.id))
  },
  restart: async (event) => {
    const { shop, form, changes: body, fields, refused, params } = await read(event)
    if (refused) return refused
    const { data, problem } = await attempt<SellerDeal>(
      api(event).POST('/shops/{shop_id}/deals/{id}/restart', { params, body }),
    )
    if (problem) return refuse(atFields(problem, fields), form)
    flash(event, m.offers_was_restarted())
    return redirect(303, dealPath(shop.handle, data.id))
  },
  /** One row more for prices, before JavaScript; nothing typed is lost. */
  more: async (event) => ({ values: oneMore(typed(await event.request.formData())) }),
}
