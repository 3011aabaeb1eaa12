import { redirect } from '@sveltejs/kit'
import { groupPath, orderPath } from '#lib/links.ts'
import { m } from '#lib/paraglide/messages.js'
import { api, attempt, requireMe, take } from '#lib/server/api.ts'
import { flash } from '#lib/server/flash.ts'
import { goToPay, payAddress } from '#lib/server/pay.ts'
import { refuse } from '#lib/server/problem.ts'
import type { Order } from '#lib/types.ts'
import type { Actions, PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  requireMe(event)
  const order: Order = await take(event, api(event).GET('/orders/{id}', { params: { path: { id: event.params.id } } }))
  const returned = event.url.searchParams.has('returned')
  const paid = order.status === 'held' || order.status === 'to_ship'
  if (returned && paid && order.group) redirect(303, groupPath(order.group.id))
  /** Back from paying, and the provider has not said yet what came of it. */
  const waiting = returned && order.can.pay && order.payments[0]?.status === 'pending'
  return { order, waiting, payKey: crypto.randomUUID() }
}

export const actions: Actions = {
  pay: async (event) => {
    const form = await event.request.formData()
    const { data, problem } = await payAddress(event, event.params.id, String(form.get('key')))
    return problem ? refuse(problem, form) : goToPay(data)
  },
  leave: async (event) => {
    const { problem } = await attempt(api(event).DELETE('/orders/{id}', { params: { path: { id: event.params.id } } }))
    if (problem) return refuse(problem, new FormData())
    flash(event, m.orders_left())
    return redirect(303, orderPath(event.params.id))
  },
  cancel: async (event) => {
    const form = await event.request.formData()
    const reason = String(form.get('reason') ?? '').trim()
    const params = { path: { id: event.params.id } }
    const body = reason ? { reason } : {}
    const { problem } = await attempt(api(event).POST('/orders/{id}/cancellation', { params, body }))
    if (problem) return refuse(problem, form)
    flash(event, m.orders_was_cancelled())
    return redirect(303, orderPath(event.params.id))
  },
  receive: async (event) => {
    const params = { path: { id: event.params.id } }
    const { problem } = await attempt(api(event).POST('/orders/{id}/receipt', { params }))
    if (problem) return refuse(problem, new FormData())
    flash(event, m.orders_was_received())
    return redirect(303, orderPath(event.params.id))
  },
}
