import { type RequestEvent, redirect } from '@sveltejs/kit'
import { groupPath } from '#lib/links.ts'
import { m } from '#lib/paraglide/messages.js'
import { api, attempt, requireMe, take } from '#lib/server/api.ts'
import { flash } from '#lib/server/flash.ts'
import { goToPay, payAddress } from '#lib/server/pay.ts'
import { refuse } from '#lib/server/problem.ts'
import type { DealUpdate, Group, List, Order, PriceHistory } from '#lib/types.ts'
import type { Actions, PageServerLoad } from './$types.js'

const updates_shown = 20

export const load: PageServerLoad = async (event) => {
  const path = { id: event.params.id }
  const group: Group = await take(event, api(event).GET('/groups/{id}', { params: { path } }))
  const [order, updates] = await Promise.all([orderOf(event, group), updatesOf(event, group)])
  const ended = group.status === 'failed' || group.status === 'cancelled'
  const params = { path: { id: group.product.id } }
  const prices = await attempt<PriceHistory>(api(event).GET('/products/{id}/price-history', { params }))
  const refund = (ended && order?.refunds.at(-1)) || null
  return { group, order, updates, refund, history: prices.data ?? null, payKey: crypto.randomUUID() }
}

/** The order of the person who asks: what came back, what is still to be paid, and whether it is late. */
async function orderOf(event: RequestEvent, { you, status, deal }: Group): Promise<Order | null> {
  const told = status === 'failed' || status === 'cancelled' || deal.deposit !== null || deal.firm
  if (!you || !told) return null
  const params = { path: { id: you.order_id } }
  const { data } = await attempt<Order>(api(event).GET('/orders/{id}', { params }))
  return data ?? null
}

/** What the maker told, for deals that are more than a team that fills. */
async function updatesOf(event: RequestEvent, { deal }: Group): Promise<DealUpdate[]> {
  if (deal.scope === 'team') return []
  const params = { path: { id: deal.id }, query: { limit: updates_shown } }
  const { data } = await attempt<List<DealUpdate>>(api(event).GET('/deals/{id}/updates', { params }))
  return data?.items ?? []
}

export const actions: Actions = {
  pay: async (event) => {
    const form = await event.request.formData()
    const { data, problem } = await payAddress(event, String(form.get('order')), String(form.get('key')))
    return problem ? refuse(problem, form) : goToPay(data)
  },
  leave: async (event) => {
    const form = await event.request.formData()
    const path = { id: String(form.get('pledge')) }
    const { problem } = await attempt(api(event).DELETE('/pledges/{id}', { params: { path } }))
    if (problem) return refuse(problem, form)
    flash(event, form.has('paid') ? m.group_left_paid() : m.group_left())
    return redirect(303, form.has('forming') ? '/orders' : groupPath(event.params.id))
  },
  help: async (event) => {
    requireMe(event)
    const { problem } = await attempt(api(event).POST('/groups/{id}/helps', { params: { path: event.params } }))
    if (problem) return refuse(problem, new FormData())
    flash(event, m.group_helped_thanks())
    return redirect(303, groupPath(event.params.id))
  },
  unwait: async (event) => {
    const { problem } = await attempt(api(event).DELETE('/groups/{id}/waits', { params: { path: event.params } }))
    if (problem) return refuse(problem, new FormData())
    flash(event, m.group_line_left())
    return redirect(303, groupPath(event.params.id))
  },
}
