import { redirect } from '@sveltejs/kit'
import { groupPath } from '#lib/links.ts'
import { m } from '#lib/paraglide/messages.js'
import { api, attempt, take } from '#lib/server/api.ts'
import { flash } from '#lib/server/flash.ts'
import { goToPay, payAddress } from '#lib/server/pay.ts'
import { refuse } from '#lib/server/problem.ts'
import type { Group, Order, PriceHistory } from '#lib/types.ts'
import type { Actions, PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  const group: Group = await take(event, api(event).GET('/groups/{id}', { params: { path: { id: event.params.id } } }))
  const ended = group.status === 'failed' || group.status === 'cancelled'
  const order =
    group.you && ended
      ? await attempt<Order>(api(event).GET('/orders/{id}', { params: { path: { id: group.you.order_id } } }))
      : null
  const params = { path: { id: group.product.id } }
  const prices = await attempt<PriceHistory>(api(event).GET('/products/{id}/price-history', { params }))
  return {
    group,
    refund: order?.data?.refunds.at(-1) ?? null,
    history: prices.data ?? null,
    payKey: crypto.randomUUID(),
  }
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
    flash(event, m.group_left())
    return redirect(303, form.has('forming') ? '/orders' : groupPath(event.params.id))
  },
}
