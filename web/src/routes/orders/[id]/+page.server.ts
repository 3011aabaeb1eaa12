import { type RequestEvent, redirect } from '@sveltejs/kit'
import { renderSVG } from 'uqr'
import { groupPath, orderPath } from '#lib/links.ts'
import { m } from '#lib/paraglide/messages.js'
import { countries } from '#lib/places/countries.ts'
import { checkAddress, readAddress } from '#lib/server/address.ts'
import { api, attempt, requireMe, take } from '#lib/server/api.ts'
import { flash } from '#lib/server/flash.ts'
import { goToPay, payAddress } from '#lib/server/pay.ts'
import { refuse, refuseFields } from '#lib/server/problem.ts'
import type { Address, Order } from '#lib/types.ts'
import type { Actions, PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  requireMe(event)
  const order: Order = await take(event, api(event).GET('/orders/{id}', { params: { path: { id: event.params.id } } }))
  const returned = event.url.searchParams.has('returned')
  const paid = order.status === 'held' || order.status === 'to_ship'
  if (returned && paid && order.group) redirect(303, groupPath(order.group.id))
  /** Back from paying, and the provider has not said yet what came of it. */
  const change = order.can.change_address
  const waiting = returned && order.can.pay && order.payments[0]?.status === 'pending'
  return {
    order,
    waiting,
    payKey: crypto.randomUUID(),
    qr: pickupQr(order),
    addresses: change ? await addressesOf(event) : [],
    countries: change ? countries(event.locals.language).filter(({ value }) => value === order.address.country) : [],
  }
}

const addressesOf = async (event: RequestEvent) =>
  (await take<{ items: Address[] }>(event, api(event).GET('/me/addresses'))).items

/** What the leader scans when the parcel is handed out, as an SVG drawing; null once it is, and before it is paid. */
function pickupQr({ status, pickup }: Order): string | null {
  const open = status === 'held' || status === 'to_ship' || status === 'shipped' || status === 'arrived'
  return pickup?.scan_url && open ? renderSVG(pickup.scan_url, { border: 2 }) : null
}

export const actions: Actions = {
  pay: async (event) => {
    const form = await event.request.formData()
    const { data, problem } = await payAddress(event, event.params.id, String(form.get('key')))
    return problem ? refuse(problem, form) : goToPay(data)
  },
  address: async (event) => {
    const form = await event.request.formData()
    const chosen = (await addressesOf(event)).find(({ id }) => id === form.get('address_id'))
    const { id: _, is_default: __, ...saved } = chosen ?? { id: '', is_default: false, ...readAddress(form) }
    const errors = checkAddress(saved)
    if (Object.keys(errors).length > 0) return refuseFields(m.problem_invalid_input(), errors, form)
    const params = { path: { id: event.params.id } }
    const { problem } = await attempt(api(event).PUT('/orders/{id}/address', { params, body: saved }))
    if (problem) return refuse(problem, form)
    flash(event, m.orders_address_saved())
    return redirect(303, orderPath(event.params.id))
  },
  leave: async (event) => {
    const form = await event.request.formData()
    const { problem } = await attempt(api(event).DELETE('/orders/{id}', { params: { path: { id: event.params.id } } }))
    if (problem) return refuse(problem, form)
    flash(event, form.has('paid') ? m.orders_left_paid() : m.orders_left())
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
