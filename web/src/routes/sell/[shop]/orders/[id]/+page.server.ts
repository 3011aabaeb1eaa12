import { redirect } from '@sveltejs/kit'
import { formatMoney, minorUnits } from '#lib/format.ts'
import { m } from '#lib/paraglide/messages.js'
import { shopOrderPath } from '#lib/sell/links.ts'
import { shipmentFields } from '#lib/sell/order/shipment.ts'
import { api, attempt, take } from '#lib/server/api.ts'
import { flash } from '#lib/server/flash.ts'
import { refuse, refuseFields } from '#lib/server/problem.ts'
import { workplace } from '#lib/server/workplace.ts'
import type { Order } from '#lib/types.ts'
import type { Actions, PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  const { shop } = await workplace(event)
  const params = { path: { shop_id: shop.id, order_id: event.params.id } }
  const order: Order = await take(event, api(event).GET('/shops/{shop_id}/orders/{order_id}', { params }))
  return { order, key: crypto.randomUUID() }
}

export const actions: Actions = {
  ship: async (event) => {
    const { shop } = await workplace(event)
    const form = await event.request.formData()
    const { body, errors } = shipmentFields(form)
    if (errors) return refuseFields(m.problem_invalid_input(), errors, form)
    const params = { path: { shop_id: shop.id, order_id: event.params.id } }
    const { problem } = await attempt(api(event).POST('/shops/{shop_id}/orders/{order_id}/shipments', { params, body }))
    if (problem) return refuse(problem, form)
    flash(event, m.ship_was_shipped())
    return redirect(303, shopOrderPath(shop.handle, event.params.id))
  },
  cancel: async (event) => {
    const { shop } = await workplace(event)
    const form = await event.request.formData()
    const reason = String(form.get('reason') ?? '').trim()
    if (reason.length < 3) return refuseFields(m.problem_invalid_input(), { reason: m.sell_reason_needed() }, form)
    const params = { path: { shop_id: shop.id, order_id: event.params.id } }
    const { problem } = await attempt(
      api(event).POST('/shops/{shop_id}/orders/{order_id}/cancellation', { params, body: { reason } }),
    )
    if (problem) return refuse(problem, form)
    flash(event, m.ship_was_cancelled())
    return redirect(303, shopOrderPath(shop.handle, event.params.id))
  },
  allow: async (event) => {
    const { shop } = await workplace(event)
    const form = await event.request.formData()
    const amount = minorUnits(String(form.get('amount') ?? ''), shop.currency)
    const reason = String(form.get('allowance_reason') ?? '').trim()
    const errors = {
      ...((amount === null || amount < 1) && { amount: m.sell_amount_wrong() }),
      ...(reason.length < 3 && { allowance_reason: m.sell_reason_needed() }),
    }
    if (amount === null || Object.keys(errors).length > 0) {
      return refuseFields(m.problem_invalid_input(), errors, form)
    }
    const params = { path: { shop_id: shop.id, order_id: event.params.id } }
    const { problem } = await attempt(
      api(event).POST('/shops/{shop_id}/orders/{order_id}/allowances', {
        params,
        body: { amount, reason },
        headers: { 'idempotency-key': String(form.get('key')) },
      }),
    )
    if (problem?.code === 'allowance_too_large') {
      const most = { amount: Number(problem.params?.max), currency: shop.currency }
      return refuseFields(m.problem_invalid_input(), { amount: m.ship_allow_most({ amount: formatMoney(most) }) }, form)
    }
    if (problem?.code === 'no_allowance') return refuse({ ...problem, message: m.ship_allow_not_now() }, form)
    if (problem) return refuse(problem, form)
    flash(event, m.ship_was_allowed())
    return redirect(303, shopOrderPath(shop.handle, event.params.id))
  },
}
