import { type RequestEvent, redirect } from '@sveltejs/kit'
import { m } from '#lib/paraglide/messages.js'
import { api, attempt, requireMe, take } from '#lib/server/api.ts'
import { flash } from '#lib/server/flash.ts'
import { refuse, type ShownProblem } from '#lib/server/problem.ts'
import type { List, Parcel, ParcelWithPickup, Pickup } from '#lib/types.ts'
import type { Actions, PageServerLoad } from './$types.js'

export const load: PageServerLoad = async (event) => {
  requireMe(event)
  const path = { id: event.params.id }
  const query = { cursor: event.url.searchParams.get('cursor') ?? undefined, limit: 100 }
  const [pickup, parcels] = await Promise.all([
    take<Pickup>(event, api(event).GET('/leaders/me/pickups/{id}', { params: { path } })),
    take<List<Parcel>>(event, api(event).GET('/leaders/me/pickups/{id}/parcels', { params: { path, query } })),
  ])
  return { pickup, parcels }
}

export const actions: Actions = {
  arrival: async (event) => {
    const form = await event.request.formData()
    const order = form.get('order')
    const { problem } = await attempt(
      api(event).POST('/leaders/me/pickups/{id}/arrival', {
        params: { path: { id: event.params.id } },
        body: order ? { order_ids: [String(order)] } : {},
      }),
    )
    return after(event, problem, form, m.pickup_arrived_said())
  },
  give: async (event) => {
    const form = await event.request.formData()
    const body = { group_id: event.params.id, code: String(form.get('code') ?? '').trim() || '-' }
    const { data, problem } = await attempt<ParcelWithPickup>(api(event).POST('/leaders/me/handovers', { body }))
    return after(event, problem, form, m.pickup_handed({ name: data?.name ?? '' }))
  },
  back: async (event) => {
    const form = await event.request.formData()
    const params = { path: { id: String(form.get('order')) } }
    const { problem } = await attempt(api(event).POST('/leaders/me/orders/{id}/return', { params }))
    return after(event, problem, form, m.pickup_returned())
  },
}

function after(event: RequestEvent, problem: ShownProblem | undefined, form: FormData, said: string) {
  if (problem) return refuse(problem, form)
  flash(event, said)
  return redirect(303, event.url.pathname)
}
